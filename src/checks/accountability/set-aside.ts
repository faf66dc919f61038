import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';
import { lawOfTable } from '../law-of-table';

const byYear = ({ view }: Case): ReturnType<typeof lawOfTable> => lawOfTable(view, 'accountability');
const FIGURES = [
  figureOf('title-i-set-aside', 'improvement', byYear),
  figureOf('title-i-set-aside', 'services', byYear),
];

/** The state's set-asides of its Title I grant. */
export const SET_ASIDE: Check = {
  id: 'title-i.set-aside',
  title: 'Title I set-asides are 7 and 3 percent',
  severity: 'error',
  citation: { law: '20 USC 6303(a) and 6303b(a)', source: 'S0, "School improvement"' },
  run: (context) => {
    const items = casesOf(context, 'title-i-set-aside');
    return FIGURES.flatMap((figure) => kindFindings(SET_ASIDE, items, figure));
  },
};
