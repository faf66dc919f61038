import { decimal } from '../../rules/decimal';
import { fiscalYearName } from '../../rules/fiscal-year';
import { lawOf } from '../../rules/law';
import { lawWithOffice } from '../../rules/office-values';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { formulaInForce } from '../law-of-table';
import { yearOf, yearsOfUnitValue } from './workload-case';

/** A year's workload at the unit value of another year. */
export const WORKLOAD_UNIT_VALUE: Check = {
  id: 'moe.workload-unit-value',
  title: 'Each year’s workload is costed at its own unit value',
  severity: 'error',
  citation: {
    law: '22-8-2 NMSA 1978, "program unit value"',
    source: 'S4, Appendix G, workload reduction worksheet, "Unit Factor"',
  },
  run: (context) => casesOf(context, 'workload-reduction').flatMap(unitValueFinding),
};

function unitValueFinding(item: Case): Finding[] {
  const printed = item.figure('unitValue');
  const year = yearOf(item);
  if (!printed || year === undefined) return [];
  const law = lawWithOffice(lawOf(year), item.view.office);
  const entry = law.entry('unit-value');
  if (!entry || printed.value.eq(entry.value)) return [];
  const others = yearsOfUnitValue(printed.value).map(fiscalYearName);
  const of = others.length > 0 ? `, which is that of ${others.join(' and ')}` : '';
  const value = decimal(entry.value);
  return [
    findingAt(WORKLOAD_UNIT_VALUE, item.view, printed, {
      message: `${item.name}: the unit value is ${formatMoney(printed.value)}${of}; that of ${fiscalYearName(year)} is ${formatMoney(value)}.`,
      actual: formatMoney(printed.value),
      expected: formatMoney(value),
      fix: {
        after: formulaInForce(law, 'unit-value'),
        reason: `The unit value of ${fiscalYearName(year)} is ${formatMoney(value)}.`,
      },
    }),
  ];
}
