import type { CellRange } from '../workbook/address';
import type { TableObject } from '../workbook/snapshot';
import type { Hidden } from './env';
import type { Filling } from './formula-cell';
import type { Scalar } from './value';

/** A sheet as a calculation takes it in. */
export interface SourceSheet {
  readonly name: string;
  readonly tables: readonly TableObject[];
  readonly merged: readonly CellRange[];
  constants(): Iterable<{ readonly row: number; readonly column: number; readonly value: Scalar }>;
  formulas(): Iterable<{
    readonly row: number;
    readonly column: number;
    readonly formula: string;
    readonly stored: Scalar;
    readonly filling: Filling;
    /** The cells that it fills already. */
    readonly range: CellRange | undefined;
  }>;
  format(row: number, column: number): string;
  hidden(row: number): Hidden;
}

export interface SourceWorkbook {
  readonly sheets: readonly SourceSheet[];
  readonly date1904: boolean;
  /** "Precision as displayed": cells hold what their formats show. */
  readonly precisionAsDisplayed: boolean;
  /** Now, as a serial of the workbook's date system. */
  readonly now: number;
  /** What a name stands for as a sheet sees it, its own names first. */
  nameFormula(name: string, sheet: string): string | undefined;
}
