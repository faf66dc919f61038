import { UNIT_VALUE } from '../../law/parameters/special-education';
import { decimal } from '../../rules/decimal';
import { fiscalYearName } from '../../rules/fiscal-year';
import { entryFor } from '../../rules/parameter';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
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
  const at = item.at('unitValue');
  const printed = item.number('unitValue');
  const year = yearOf(item);
  const entry = year === undefined ? undefined : entryFor(UNIT_VALUE, year);
  if (!at || !printed || year === undefined || !entry || printed.eq(entry.value)) return [];
  const others = yearsOfUnitValue(printed).map(fiscalYearName);
  const of = others.length > 0 ? `, which is that of ${others.join(' and ')}` : '';
  const value = decimal(entry.value);
  return [
    findingAt(WORKLOAD_UNIT_VALUE, item.view, at, {
      message: `${item.name}: the unit value is ${formatMoney(printed)}${of}; that of ${fiscalYearName(year)} is ${formatMoney(value)}.`,
      actual: formatMoney(printed),
      expected: formatMoney(value),
      fix: {
        after: `=NM.UNIT_VALUE(${year})`,
        reason: `The unit value of ${fiscalYearName(year)} is ${formatMoney(value)}.`,
      },
    }),
  ];
}
