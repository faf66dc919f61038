import { type Better, indicatorRate } from '../../rules/disproportionality/indicator-rate';
import { lreSetting } from '../../rules/disproportionality/lre-setting';
import type { Decimal } from '../../rules/decimal';
import { bareWords } from '../../rules/words/plain';
import { type Case, casesByTable, formulaOf } from '../case';
import type { Check } from '../check';
import { determined, findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount, formatPercent } from '../format';
import { figureOf, kindFindings } from '../kind-figure';
import { lawOfTable } from '../law-of-table';
import { readingOf } from './reading';

const CITATION = {
  law: '34 CFR 300.600(d), 300.602(a); OSEP Memorandum 09-02',
  source: 'S4, "Compliance Indicators" and "Results Indicators"',
};

const RATE = figureOf('indicator', 'rate');

/** A rate of an indicator that is not its cases divided by all. */
export const INDICATOR_RATE: Check = {
  id: 'disp.indicator-rate',
  title: 'The rate of an indicator is its cases divided by all',
  severity: 'error',
  citation: CITATION,
  run: (context) =>
    casesByTable(context, 'indicator').flatMap((items) => {
      const reading = readingOf(items, RATE);
      return items.flatMap((item) => kindFindings(INDICATOR_RATE, [item], reading(item)));
    }),
};

/** Whether a cell says that a target is met; undefined where it says neither. */
export function readMet(text: string): boolean | undefined {
  const words = bareWords(text);
  if (/^(?:no|n|not|unmet|missed|fail\w*|below|out of compliance|non ?compliant)\b|\bnot met\b/.test(words))
    return false;
  return /^(?:yes|y|met|meets|reached|pass\w*|in compliance|compliant)\b/.test(words) ? true : undefined;
}

/** Drop-outs, suspensions and findings: less is better, whatever the target. */
const LOWER =
  /\b(?:drop ?outs?|dropped out|suspen\w+|expel\w+|expulsion\w*|discrepan\w+|disproportion\w+|findings?|(?:^|indicator )(?:2|4a|4b|9|10))\b|^(?:2|4a|4b|9|10)\b/;

function betterOf(item: Case): Better | undefined {
  return LOWER.test(bareWords(item.text('indicator'))) ? 'lower' : undefined;
}

/** Targets are written as shares or in percent: 100 and 85 are percent, 1 and 0.85 shares, as a table has it. */
function inPercent(items: readonly Case[]): boolean {
  return items.some((item) => item.number('target')?.gt(1));
}

function metFinding(item: Case, percent: boolean): Finding[] {
  const at = item.at('met');
  const [compliant, total, target] = ['compliant', 'total', 'target'].map((role) => item.number(role));
  const printed = readMet(item.text('met'));
  if (!at || !compliant || !total || !target || printed === undefined) return [];
  const share: Decimal = percent ? target.div(100) : target;
  const better = betterOf(item);
  const result = determined(() => indicatorRate(compliant, total, share, better));
  if (!result || result.met === printed) return [];
  const call = formulaOf(
    'INDICATOR_RATE',
    item.ref('compliant'),
    item.ref('total'),
    `${item.ref('target')}${percent ? '/100' : ''}`,
    better ? `"${better}"` : '',
  );
  const right = result.met ? 'Met' : 'Not met';
  return [
    findingAt(INDICATOR_MET, item.view, at, {
      message: `${item.name}: "${item.text('met')}" is shown, but ${formatCount(compliant)} of ${formatCount(total)} is ${formatPercent(result.rate)} and the target ${formatPercent(share)}: ${right.toLowerCase()}.${share.eq(1) || share.isZero() ? ' A compliance indicator knows no threshold beside its target.' : ''}`,
      actual: item.text('met'),
      expected: right,
      fix: { after: `=INDEX(${call.slice(1)},1,2)`, reason: `${item.name}: the rate held to its target, unrounded.` },
    }),
  ];
}

/** "Met" that the rate does not reach, or the other way round. */
export const INDICATOR_MET: Check = {
  id: 'disp.indicator-met',
  title: 'An indicator is met where its rate reaches the target, unrounded',
  severity: 'error',
  citation: CITATION,
  run: (context) =>
    casesByTable(context, 'indicator').flatMap((items) => items.flatMap((item) => metFinding(item, inPercent(items)))),
};

type Band = 'most' | 'middle' | 'little';

/** The band that a setting names, in the many ways it is written; undefined for a placement. */
function bandIn(text: string): Band | undefined {
  const words = text.toLowerCase().replace(/\s+/g, ' ');
  if (/(?:less|fewer|under|below|<) ?(?:than )?40|^\s*(?:5? ?c)\b(?!.*(?:80|79))/.test(words)) return 'little';
  if (/40 ?%? ?(?:-|–|to|and|through)|\b79\b|between 40|^\s*5? ?b\b(?!.*(?:80% or|< ?40))/.test(words)) return 'middle';
  return /80|^\s*5? ?a\b/.test(words) ? 'most' : undefined;
}

function settingFinding(item: Case, percent: boolean): Finding[] {
  const at = item.at('setting');
  const share = item.number('share');
  const printed = bandIn(item.text('setting'));
  if (!at || !share || !printed) return [];
  const ofDay = percent ? share.div(100) : share;
  if (ofDay.lt(0) || ofDay.gt(1)) return [];
  const right = lreSetting(ofDay, lawOfTable(item.view, 'specialEducation'));
  if (bandIn(right) === printed) return [];
  return [
    findingAt(LRE_BAND, item.view, at, {
      message: `${item.name}: ${formatPercent(ofDay)} of the day is inside the regular class, which is "${right}", not "${item.text('setting')}".`,
      actual: item.text('setting'),
      expected: right,
      fix: {
        after: formulaOf('LRE_SETTING', `${item.ref('share')}${percent ? '/100' : ''}`),
        reason: `${item.name}: the band follows from the share of the day.`,
      },
    }),
  ];
}

const LRE_SHARE = figureOf('lre-setting', 'share');

/** A setting of indicator 5 that is not the band of the share of the day, or a share that does not follow from the hours. */
export const LRE_BAND: Check = {
  id: 'disp.lre-band',
  title: 'A setting is the band of the share of the day inside the regular class',
  severity: 'error',
  citation: { law: '20 U.S.C. 1416(a)(3)(A); 34 CFR 300.114', source: 'S4, indicator 5 and Appendix E' },
  run: (context) =>
    casesByTable(context, 'lre-setting').flatMap((items) => {
      const percent = items.some((item) => item.number('share')?.gt(1));
      const reading = readingOf(items, LRE_SHARE);
      return items.flatMap((item) => [
        ...settingFinding(item, percent),
        ...kindFindings(LRE_BAND, [item], reading(item)),
      ]);
    }),
};

const STATEMENTS = [figureOf('outcome-summary', 'first'), figureOf('outcome-summary', 'second')];

/** A summary statement of indicator 7 that does not follow from the progress categories. */
export const OUTCOME_SUMMARY: Check = {
  id: 'disp.outcome-summary',
  title: 'Summary statements follow from the progress categories',
  severity: 'error',
  citation: {
    law: '20 U.S.C. 1416(a)(3)(A); OSEP’s summary statements 1 and 2 of indicator 7',
    source: 'S4, indicator 7',
  },
  run: (context) =>
    casesByTable(context, 'outcome-summary').flatMap((items) =>
      STATEMENTS.flatMap((figure) => {
        const reading = readingOf(items, figure);
        return items.flatMap((item) => kindFindings(OUTCOME_SUMMARY, [item], reading(item)));
      }),
    ),
};
