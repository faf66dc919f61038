import { ZERO } from '../../rules/decimal';
import { type CarriedCode, carriedDown } from '../../rules/maintenance-of-effort/carried-codes';
import type { LedgerCode } from '../../rules/maintenance-of-effort/account-code';
import type { LedgerRow } from '../../rules/maintenance-of-effort/effort';
import { impossible } from '../../rules/rule-error';
import type { Decimal } from '../../rules/decimal';
import { combinedShape, type Grid, type Shape, stretchedIndex } from '../runtime/grid';

/** The ranges of a ledger, as MOE_EFFORT takes them. */
export interface LedgerRanges {
  readonly fund: Grid<LedgerCode>;
  readonly object: Grid<LedgerCode>;
  readonly job_class: Grid<LedgerCode>;
  readonly amount: Grid<Decimal>;
}

/** "Row 5" of a column, "Column 5" of a row, "Row 5, column 2" of a rectangle. */
export function placeIn({ rows, columns }: Shape, index: number): string {
  const row = Math.floor(index / columns) + 1;
  const column = (index % columns) + 1;
  if (rows === 1 && columns > 1) return `Column ${column}`;
  return columns === 1 ? `Row ${row}` : `Row ${row}, column ${column}`;
}

/** Codes down a column; a row of codes heads the columns below and has nothing to carry. */
function withCarried(grid: Grid<LedgerCode>): Grid<CarriedCode> {
  const cells = grid.columns === 1 ? carriedDown(grid.cells) : grid.cells.map((code) => ({ code, carried: false }));
  return { ...grid, cells };
}

/**
 * The ledger's rows, each with its codes.
 * @throws #VALUE! naming the row that has no code of its own and whose amount is the sum of those above: a total, most likely
 */
export function ledgerRows({ fund, object, job_class, amount }: LedgerRanges): LedgerRow[] {
  const shape = combinedShape(
    Object.entries({ fund, object, job_class, amount }).map(([name, { rows, columns }]) => ({ name, rows, columns })),
  );
  const [funds, objects] = [withCarried(fund), withCarried(object)];
  let aboveInGroup: Decimal[] = [];
  return Array.from({ length: shape.rows * shape.columns }, (_, cell) => {
    const at = <T>(grid: Grid<T>): T =>
      grid.cells[stretchedIndex(grid, Math.floor(cell / shape.columns), cell % shape.columns)];
    const row = { fund: at(funds), object: at(objects), jobClass: at(job_class), amount: at(amount) };
    const place = placeIn(shape, cell);
    const carried = row.fund.carried ? 'fund' : row.object.carried ? 'object' : undefined;
    if (!row.object.carried) aboveInGroup = [];
    if (carried && row.jobClass === 'none' && isSumOf(row.amount, aboveInGroup)) {
      throw impossible(
        `${place} has no ${carried} and the sum of the rows above as its amount. Write "Total" there if it is one, else its ${carried} code.`,
      );
    }
    aboveInGroup.push(row.amount);
    return { ...row, fund: row.fund.code, object: row.object.code, place };
  });
}

/** A single amount repeated is no sum. */
function isSumOf(amount: Decimal, amounts: readonly Decimal[]): boolean {
  if (amounts.filter((each) => !each.isZero()).length < 2 || amount.isZero()) return false;
  return amounts.reduce((total, each) => total.plus(each), ZERO).eq(amount);
}
