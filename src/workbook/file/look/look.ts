import type { CellRange } from '../../address';

export interface BorderSide {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
  /** As "#RRGGBB". */
  readonly color: string;
}

/** What changes in the look of a cell; what is left out stays, null is "as in a plain cell". */
export interface CellLook {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** In points. */
  readonly fontSize?: number | null;
  /** Colours as "#RRGGBB". */
  readonly color?: string | null;
  readonly fill?: string | null;
  readonly align?: 'left' | 'center' | 'right' | null;
  readonly verticalAlign?: 'top' | 'center' | 'bottom' | null;
  readonly wrap?: boolean;
  /** In degrees, counted as Excel does: up to 90 upwards, 91 to 180 downwards. */
  readonly rotation?: number | null;
  readonly border?: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderSide | null>>>;
}

export interface CellLookChange {
  readonly row: number;
  readonly column: number;
  readonly look: CellLook;
}

/** A column or row: its size in characters or points, null for the usual one. */
export interface HeaderLook {
  readonly index: number;
  readonly size?: number | null;
  readonly hidden?: boolean;
}

/** What changes in the look of a sheet; what is left out stays. */
export interface SheetLook {
  readonly sheet: string;
  readonly cells?: readonly CellLookChange[];
  readonly columns?: readonly HeaderLook[];
  readonly rows?: readonly HeaderLook[];
  /** All merged ranges that the sheet has then. */
  readonly merged?: readonly CellRange[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly gridLines?: boolean;
  readonly tabColor?: string | null;
  /** False takes a protection without a password off. */
  readonly protected?: boolean;
}
