import { cellsIn } from '../../../kinds/equation';
import { kindOf, type RecognisedTable } from '../../../recognition';
import type { Miss } from './equation';

/**
 * Whether a sum across is an equation of the table turned round: the effort required is the actual effort and the
 * shortfall, but only where nothing caps the shortfall. What such columns say of each other, the kind's own check knows.
 */
export function isTurnedRound({ total, addends }: Miss, tables: readonly RecognisedTable[]): boolean {
  return tables.some(({ kind, columns, range }) => {
    if (total.row < range.top || total.row > range.bottom) return false;
    const roleAt = (column: number): string | undefined =>
      Object.keys(columns).find((role) => columns[role] === column);
    const role = roleAt(total.column);
    const { equations = {} } = kindOf(kind);
    return (
      role !== undefined &&
      addends.some(({ column }) => {
        const equation = equations[roleAt(column) ?? ''];
        return equation !== undefined && cellsIn(equation.of).some(({ cell }) => cell.role === role);
      })
    );
  });
}
