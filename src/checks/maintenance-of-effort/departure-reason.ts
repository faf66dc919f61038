import type { DepartureReason } from '../../law/departure-reasons';
import { departureReasonIn } from '../../rules/words/departure-reason';
import type { CellAt } from '../case';
import type { TableView } from '../table-view';

const ROWS_AROUND = 12;

/** Where the sheet around a table says why the employee left, in words that make no exception. */
export function reasonNotAllowed(view: TableView): (CellAt & { readonly reason: DepartureReason }) | undefined {
  const { headerTop, range } = view.table;
  for (let row = Math.max(0, headerTop - ROWS_AROUND); row <= range.bottom + ROWS_AROUND; row++) {
    if (row >= headerTop && row <= range.bottom) continue;
    for (let column = 0; column <= range.right; column++) {
      const value = view.cell(row, column);
      const reason = typeof value === 'string' ? departureReasonIn(value) : undefined;
      if (reason && !reason.allowed) return { row, column, reason };
    }
  }
  return undefined;
}
