import { type Case, rowsWithInputs } from '../case';
import type { Check } from '../check';
import { readYesNo, verdictFindings, verdictOf } from '../kind-verdict';
import { lawOfTable } from '../law-of-table';

const QUALIFIES = verdictOf('high-cost-student', 'qualifies', readYesNo, ({ view }: Case) =>
  lawOfTable(view, 'funding'),
);

/** A student counted as high-cost at or below the threshold, or not counted above it. */
export const HIGH_COST_STUDENT: Check = {
  id: 'seg.high-cost-student',
  title: 'A high-cost student costs more than three times the statewide average',
  severity: 'error',
  citation: {
    law: '34 CFR 300.704(c)(3)(i)(A)(2)',
    source: 'S2, "Special Education" (Puente para los Niños fund)',
  },
  run: (context) => verdictFindings(HIGH_COST_STUDENT, rowsWithInputs(context, 'high-cost-student'), QUALIFIES),
};
