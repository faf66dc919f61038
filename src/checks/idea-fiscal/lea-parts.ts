import { type Case, casesByTable } from '../case';
import type { Check } from '../check';
import { rateFindings } from '../common-rate';
import type { Finding } from '../finding';
import { areByPool } from './lea-shares';
import { unitOf } from './lea-table';

const LEAST_RATES = 4;

/** A part of an LEA's allocation at another rate for each child than all the others'. */
export const LEA_PARTS: Check = {
  id: 'idea.lea-parts',
  title: 'The share by enrollment, and by poverty, is the same for each child',
  severity: 'error',
  citation: { law: '34 CFR 300.705(b)(3)(i) and (ii), 300.816(c)', source: 'S4, "Sub-grants to LEAs"' },
  run: (context) =>
    casesByTable(context, 'lea-allocation').flatMap((items) => [
      ...partFindings(items, 'populationAmount', 'enrollment'),
      ...partFindings(items, 'povertyAmount', 'poverty'),
    ]),
};

function partFindings(items: readonly Case[], amount: string, count: string): Finding[] {
  if (areByPool(items, amount)) return [];
  return rateFindings(LEA_PARTS, items, {
    amount,
    count,
    unit: unitOf(items, amount),
    least: LEAST_RATES,
    why: 'at the rate for each child that the other LEAs get, it is',
  });
}
