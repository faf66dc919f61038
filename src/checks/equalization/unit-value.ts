import { UNIT_VALUE as UNIT_VALUES } from '../../law/parameters/special-education';
import { decimal } from '../../rules/decimal';
import { fiscalYearName } from '../../rules/fiscal-year';
import { lawOf } from '../../rules/law';
import { lawWithOffice } from '../../rules/office-values';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { formulaInForce } from '../law-of-table';
import { type TableView, viewsOf } from '../table-view';
import { yearOf } from './year';

/** Program units costed at the unit value of another year. */
export const UNIT_VALUE: Check = {
  id: 'seg.unit-value',
  title: 'Units are costed at the unit value of their year',
  severity: 'error',
  citation: {
    law: '22-8-2 NMSA 1978, "program unit value"',
    source: 'S4, Appendix G (FY09–FY14); S2, "Base Amount" (FY17)',
  },
  run: (context) => viewsOf(context, 'program-units', 'program-cost-districts').flatMap(unitValueFinding),
};

function isPreliminary(view: TableView, row: number, column: number): boolean {
  return [...Array(column).keys()].some((left) => /\bprelim/i.test(view.text(row, left)));
}

function unitValueFinding(view: TableView): Finding[] {
  const at = view.input('unitValue');
  const year = yearOf(view);
  if (!at || year === undefined) return [];
  const law = lawWithOffice(lawOf(year), view.office);
  const entry = law.entry('unit-value');
  if (!entry || at.value.eq(entry.value)) return [];
  const other = UNIT_VALUES.values.find(({ value }) => at.value.eq(value));
  // The department sets a preliminary value in spring and the final one in January: only the final one is published.
  if (!other && isPreliminary(view, at.row, at.column)) return [];
  const value = decimal(entry.value);
  const of = other ? `, which is that of ${fiscalYearName(other.from)}` : '';
  return [
    findingAt(UNIT_VALUE, view, at, {
      message: `The unit value is ${formatMoney(at.value)}${of}; that of ${fiscalYearName(year)} is ${formatMoney(value)}.`,
      actual: formatMoney(at.value),
      expected: formatMoney(value),
      severity: other ? 'error' : 'warning',
      fix: {
        after: formulaInForce(law, 'unit-value'),
        reason: `The unit value of ${fiscalYearName(year)} is ${formatMoney(value)}.`,
      },
    }),
  ];
}
