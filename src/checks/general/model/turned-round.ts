import { valueOf } from '../../../kinds/compute';
import { type CellOf, cellsIn } from '../../../kinds/equation';
import { kindOf, type RecognisedTable } from '../../../recognition';
import { Decimal, decimal } from '../../../rules/decimal';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { determined } from '../../figure';
import { sameToTheCent } from '../../judgement/rounding';
import type { Miss } from './equation';

function figureAt(sheet: SheetSnapshot, row: number, column: number | undefined): Decimal | undefined {
  const value = column === undefined ? null : sheet.value(row, column);
  return typeof value === 'number' ? decimal(value) : undefined;
}

/** The roles of a table's columns that are one figure's, by column. */
function rolesOf({ columns }: RecognisedTable): ReadonlyMap<number, string> {
  return new Map(Object.entries(columns).map(([role, column]) => [column, role]));
}

/**
 * Whether a sum across is no more than an equation of the table turned round, which holds in the row as it stands: the effort
 * required is the actual effort and the shortfall, but not where the sub-grant caps the shortfall.
 */
export function isTurnedRound(
  sheet: SheetSnapshot,
  { total, addends }: Miss,
  tables: readonly RecognisedTable[],
): boolean {
  const table = tables.find(({ rows }) => rows.some(({ row, role }) => row === total.row && role === 'data'));
  const { equations = {} } = table ? kindOf(table.kind) : {};
  if (!table) return false;
  const roles = rolesOf(table);
  const held = ({ role, before, back, all, among }: CellOf): Decimal | undefined =>
    before || back !== undefined || all || among ? undefined : figureAt(sheet, total.row, table.columns[role]);
  return addends.some(({ column, value }) => {
    const equation = equations[roles.get(column) ?? ''];
    if (!equation || !cellsIn(equation.of).some(({ cell }) => cell.role === roles.get(total.column))) return false;
    const exact = determined(() => valueOf(equation.of, held));
    return exact instanceof Decimal && sameToTheCent(exact, decimal(value));
  });
}
