import type { CellRange } from '../workbook/address';
import { FilledCell, type SheetCells } from './cells';
import { NotComputable } from './error';
import { FormulaCell } from './formula-cell';
import { LAST_COLUMN, LAST_ROW } from './parse/corner';
import type { Scalar } from './value';

/** So many cells are held for formulas that fill others: a file of a few lines may ask for all cells of a sheet. */
const MOST_FILLED = 3_000_000;

export const TOO_LARGE = new NotComputable('it fills more cells than can be computed here');

function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The cells that formulas fill besides their own. */
export class FilledRanges {
  private held = 0;

  constructor(
    private readonly cells: readonly SheetCells[],
    /** What a filled cell holds. */
    private readonly valueOf: (entry: FilledCell, row: number, column: number) => Scalar,
  ) {}

  /** Whether so many more cells can be held, once a formula gives up those that it filled before. */
  fits(range: CellRange, before?: CellRange): boolean {
    return this.held - (before ? sizeOf(before) : 0) + sizeOf(range) <= MOST_FILLED;
  }

  /** Marks the cells of a range as filled by a formula. */
  fill(owner: FormulaCell, range: CellRange, asStored: boolean): void {
    this.held += sizeOf(range);
    const store = this.cells[owner.sheet];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        if (row === owner.row && column === owner.column) continue;
        const there = store.entry(row, column);
        const stored = asStored && !(there instanceof FormulaCell || there instanceof FilledCell) ? there : null;
        store.set(row, column, new FilledCell(owner, stored));
      }
    }
  }

  clear(owner: FormulaCell, range: CellRange): void {
    this.held -= sizeOf(range);
    const store = this.cells[owner.sheet];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const there = store.entry(row, column);
        if (there instanceof FilledCell && there.owner === owner) store.set(row, column, null);
      }
    }
  }

  /**
   * Whether nothing but what the formula fills already stands in a range.
   * @throws NotComputable where it is too large to be filled
   */
  isFree(owner: FormulaCell, range: CellRange): boolean {
    if (range.bottom > LAST_ROW || range.right > LAST_COLUMN) return false;
    if (!this.fits(range, owner.range)) throw TOO_LARGE;
    const store = this.cells[owner.sheet];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const there = store.entry(row, column);
        if (there === null || there === owner) continue;
        if (there instanceof FilledCell && (there.owner === owner || this.valueOf(there, row, column) === null))
          continue;
        return false;
      }
    }
    return true;
  }
}
