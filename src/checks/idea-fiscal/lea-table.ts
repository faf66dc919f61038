import { IDEA_FISCAL_PARAMETERS } from '../../law/parameters/idea-fiscal';
import type { Decimal } from '../../rules/decimal';
import { latestValue } from '../../rules/parameter';
import type { LeaCounts } from '../../rules/idea-fiscal/allocation';
import type { Case, CellAt } from '../case';
import type { TableView } from '../table-view';

export interface LeaRow {
  readonly item: Case;
  readonly counts: LeaCounts;
  readonly allocation: Decimal;
}

/** The rows of an allocation to LEAs; undefined where one lacks a number, for then the others cannot be computed. */
export function leaRows(items: readonly Case[]): LeaRow[] | undefined {
  const rows: LeaRow[] = [];
  for (const item of items) {
    const [basePayment, enrollment, poverty, allocation] = ['basePayment', 'enrollment', 'poverty', 'allocation'].map(
      (role) => item.number(role),
    );
    if (!basePayment || !enrollment || !poverty || !allocation) return undefined;
    if ([basePayment, enrollment, poverty].some((value) => value.lt(0))) return undefined;
    rows.push({ item, counts: { basePayment, enrollment, poverty }, allocation });
  }
  return rows.length > 1 ? rows : undefined;
}

/** What is divided: as it is stated, or the table's own total. */
export function grantOf(view: TableView): (CellAt & { readonly value: Decimal; readonly stated: boolean }) | undefined {
  const stated = view.input('total');
  if (stated) return { ...stated, stated: true };
  const column = view.column('allocation');
  const totals = view.rows('total', 'grand-total');
  const row = totals.length === 1 ? totals[0].row : undefined;
  const value = row === undefined ? undefined : view.number(row, column);
  return value && row !== undefined && column !== undefined ? { row, column, value, stated: false } : undefined;
}

/** The share by enrollment that the sheet computes with: a wrong one is told once, where it stands. */
export function shareOf(view: TableView): Decimal {
  const stated = view.input('populationShare')?.value;
  if (!stated) return latestValue(IDEA_FISCAL_PARAMETERS['idea-population-share']);
  return stated.gt(1) ? stated.div(100) : stated;
}
