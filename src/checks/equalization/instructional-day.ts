import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { readYesNo, verdictFindings, verdictOf } from '../kind-verdict';
import { lawOfTable } from '../law-of-table';

const MEETS = verdictOf('instructional-day', 'meets', readYesNo, ({ view }: Case) => lawOfTable(view, 'k5Plus'));

/** A day that is counted with too few hours for its grades, or too many by the law of its year, or not counted with enough. */
export const INSTRUCTIONAL_DAY: Check = {
  id: 'seg.instructional-day',
  title: 'An instructional day has the hours that its grades need, and from FY25 no more than seven and a half',
  severity: 'error',
  citation: { law: '6.30.12.7 E NMAC; from FY25 6.10.5.8 E NMAC', source: 'S1, "Definitions"' },
  run: (context) => verdictFindings(INSTRUCTIONAL_DAY, casesOf(context, 'instructional-day'), MEETS),
};
