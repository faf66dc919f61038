import type { CellRange } from '../address';
import type { NewSheet } from '../port';
import type { CellValue, DefinedName, SheetSnapshot } from '../snapshot';

/** How cells of a range look; of two formats over one cell the later one's properties count. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Colours as "#RRGGBB". */
  readonly fill?: string;
  readonly color?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'center' | 'bottom';
  readonly indent?: number;
  /** Thin lines: all around every cell, or above a total. */
  readonly border?: 'all' | 'top' | 'bottom';
  /** False leaves the cell open on a protected sheet. */
  readonly locked?: boolean;
}

export interface RangeFormat extends CellFormat {
  readonly range: CellRange;
}

/** What may be typed into a range. Limits are numbers, dates as serial numbers, or formulas with "=". */
export interface CellValidation {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] | string }
    | {
        readonly kind: 'whole' | 'decimal' | 'date' | 'textLength';
        readonly min?: number | string;
        readonly max?: number | string;
      }
    | { readonly kind: 'custom'; readonly formula: string };
  /** Shown when the cell is selected. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when what is typed is refused. */
  readonly error?: { readonly title: string; readonly text: string };
}

export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sheet to be written to a file: what a port inserts, and what only a file can have. */
export interface SheetModel extends NewSheet {
  readonly formats?: readonly RangeFormat[];
  /** What formulas gave, at their places, and what a spill fills; undefined where nothing was computed. */
  readonly values?: readonly (readonly (CellValue | undefined)[] | undefined)[];
  /** Ranges that a spilling formula fills, itself at the top left. */
  readonly spills?: readonly CellRange[];
  readonly visibility?: SheetSnapshot['visibility'];
  readonly merged?: readonly CellRange[];
  readonly validations?: readonly CellValidation[];
  readonly comments?: readonly CellComment[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** In points, by row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Protected without a password: against slips, not against people. */
  readonly protected?: boolean;
}

/** A whole workbook as data. */
export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  /** Formulas with "=". */
  readonly names?: readonly DefinedName[];
  readonly settings?: Readonly<Record<string, string>>;
}
