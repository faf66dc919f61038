import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { readYesNo, verdictFindings, verdictOf } from '../kind-verdict';
import { lawOfTable } from '../law-of-table';

const MEETS = verdictOf('instructional-day', 'meets', readYesNo, ({ view }: Case) => lawOfTable(view, 'k5Plus'));

/** A day that is counted with too few hours for its grades, or not counted with enough. */
export const INSTRUCTIONAL_DAY: Check = {
  id: 'seg.instructional-day',
  title: 'An instructional day has five and a half hours to grade 6, six from grade 7',
  severity: 'error',
  citation: { law: '6.30.12.7 E NMAC', source: 'S1, "Definitions"' },
  run: (context) => verdictFindings(INSTRUCTIONAL_DAY, casesOf(context, 'instructional-day'), MEETS),
};
