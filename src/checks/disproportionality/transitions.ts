import { casesByTable } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';
import { verdictFindings, verdictOf } from '../kind-verdict';
import { readMet } from './indicators';
import { readingOf } from './reading';

const DUE = figureOf('early-transition', 'due');
const RATE = figureOf('early-transition', 'rate');
const MET = verdictOf('early-transition', 'met', (text) => {
  const met = readMet(text);
  return met === undefined ? undefined : met ? 'Met' : 'Not met';
});

/** Indicator 12: a rate that does not follow from the children referred, or "met" below 100 percent. */
export const EARLY_TRANSITION: Check = {
  id: 'disp.early-transition',
  title: 'Indicator 12 follows from the children referred by Part C',
  severity: 'error',
  citation: { law: '20 U.S.C. 1416(a)(3)(B); 34 CFR 300.124, 300.301(d)', source: 'S4, Indicator 12' },
  run: (context) =>
    casesByTable(context, 'early-transition').flatMap((items) => {
      const reading = readingOf(items, RATE);
      return [
        ...kindFindings(EARLY_TRANSITION, items, DUE),
        ...items.flatMap((item) => kindFindings(EARLY_TRANSITION, [item], reading(item))),
        ...verdictFindings(EARLY_TRANSITION, items, MET),
      ];
    }),
};

const RESPONDENTS = figureOf('post-school-outcomes', 'respondents');
const MEASURES = [
  figureOf('post-school-outcomes', 'a'),
  figureOf('post-school-outcomes', 'b'),
  figureOf('post-school-outcomes', 'c'),
];

/** Indicator 14: a measure that does not follow from the youth counted. */
export const POST_SCHOOL_OUTCOMES: Check = {
  id: 'disp.post-school-outcomes',
  title: 'Indicator 14 follows from the youth counted',
  severity: 'error',
  citation: { law: '20 U.S.C. 1416(a)(3)(B)', source: 'S4, Indicator 14' },
  run: (context) =>
    casesByTable(context, 'post-school-outcomes').flatMap((items) => [
      ...kindFindings(POST_SCHOOL_OUTCOMES, items, RESPONDENTS),
      ...MEASURES.flatMap((figure) => {
        const reading = readingOf(items, figure);
        return items.flatMap((item) => kindFindings(POST_SCHOOL_OUTCOMES, [item], reading(item)));
      }),
    ]),
};
