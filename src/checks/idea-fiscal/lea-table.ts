import { lawOfTable } from '../law-of-table';
import type { Decimal } from '../../rules/decimal';
import type { LeaCounts } from '../../rules/idea-fiscal/allocation';
import type { Case, CellAt } from '../case';
import type { TableView } from '../table-view';
import { CENT } from '../judgement/rounding';

export interface LeaRow {
  readonly item: Case;
  readonly counts: LeaCounts;
  readonly allocation: Decimal;
  /** What the table rounds its allocations to. */
  readonly unit: number;
}

/** What the amounts of a column are rounded to: whole dollars where none of them has cents. */
export function unitOf(items: readonly Case[], role: string): number {
  return items.some((item) => item.number(role)?.isInteger() === false) ? CENT : 1;
}

/** The rows of an allocation to LEAs; none where one lacks a number, for then the others cannot be computed. */
export function leaRows(items: readonly Case[]): LeaRow[] {
  const unit = unitOf(items, 'allocation');
  const rows: LeaRow[] = [];
  for (const item of items) {
    const [basePayment, enrollment, poverty, allocation] = ['basePayment', 'enrollment', 'poverty', 'allocation'].map(
      (role) => item.number(role),
    );
    if (!basePayment || !enrollment || !poverty || !allocation) return [];
    if ([basePayment, enrollment, poverty].some((value) => value.lt(0))) return [];
    rows.push({ item, counts: { basePayment, enrollment, poverty }, allocation, unit });
  }
  return rows;
}

/** What is divided: as it is stated, or the table's own total. */
export function grantOf(view: TableView): (CellAt & { readonly value: Decimal; readonly stated: boolean }) | undefined {
  const stated = view.input('total');
  if (stated) return { ...stated, stated: true };
  const column = view.column('allocation');
  const totals = view.rows('total', 'grand-total');
  // Of several totals it is not told which of them was divided.
  if (column === undefined || totals.length !== 1) return undefined;
  const [{ row }] = totals;
  const value = view.number(row, column);
  return value && { row, column, value, stated: false };
}

/** The share by enrollment that the sheet computes with: a wrong one is told once, where it stands. */
export function shareOf(view: TableView): Decimal {
  const stated = view.input('populationShare')?.value;
  if (!stated) return lawOfTable(view, 'specialEducation').value('idea-population-share');
  return stated.gt(1) ? stated.div(100) : stated;
}
