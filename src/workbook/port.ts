import type { CellRange } from './address';
import type { PrintSetup } from './print';
import type { CellValue, WorkbookSnapshot } from './snapshot';

/** A change to one cell, as data: shown before it is made, applied through a port or to a file, written to a log. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the cell must still hold for the change to be made: formula text, or value. */
  readonly before: string | CellValue;
  /** A formula when it is text beginning with "=", else a value. */
  readonly after: string | CellValue;
  /** Why, in one sentence: goes into the comment or the log. */
  readonly reason: string;
}

export interface Place {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A new sheet as data: what templates, reports and what-if insert. */
export interface NewSheet {
  readonly name: string;
  /** Row by row; a formula is text beginning with "=", a text that begins with "=" itself is { text }. */
  readonly cells: readonly (readonly (CellValue | { readonly text: string })[])[];
  readonly formats?: readonly {
    readonly range: CellRange;
    readonly numberFormat?: string;
    readonly bold?: boolean;
    readonly fill?: string;
    readonly wrap?: boolean;
    readonly align?: 'left' | 'center' | 'right';
  }[];
  readonly columnWidths?: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Headers and the rows below them that can be filtered. Left to itself by the preview's grid; its file has it. */
  readonly autoFilter?: CellRange;
  /** Left to itself by a host that cannot print. */
  readonly print?: PrintSetup;
  readonly chart?: {
    readonly kind: 'bar' | 'column';
    readonly title: string;
    readonly source: CellRange;
    /** Cells that are kept free for it; left out, it stands to the right of all that the sheet holds. */
    readonly area?: CellRange;
  };
}

export type MarkStyle = 'none' | 'comment' | 'log';

/** A place that is made to stand out in the grid. */
export interface Mark extends Place {
  readonly severity: 'error' | 'warning' | 'info';
}

export type ApplyOutcome =
  | { readonly applied: number }
  /** Nothing was changed; the message says where and why. */
  | { readonly refused: string };

export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly what: string;
}

/**
 * The workbook that the task pane works on: Excel through Office.js, or the preview's spreadsheet. The pane gets one by
 * props and knows no other way to a cell. Every method rejects with an Error whose message is for the user.
 */
export interface WorkbookPort {
  /** "Excel" or "Preview": for texts that differ. */
  readonly host: 'Excel' | 'Preview';
  /**
   * Reads the whole workbook: at most three round trips, however many sheets; one more where formulas spill, and more
   * only where Excel's limit of 5 MB an answer asks for it.
   */
  read(options?: { signal?: AbortSignal; onProgress?(progress: Progress): void }): Promise<WorkbookSnapshot>;
  /** Shows a place to the user: activates its sheet and selects it. */
  goTo(place: Place): Promise<void>;
  /** The selected place, or undefined when several areas or an object are selected. */
  selection(): Promise<Place | undefined>;
  /** All or nothing, one undo step; refused when a cell no longer holds `before`, or its sheet is protected. */
  apply(changes: readonly CellChange[], mark: MarkStyle): Promise<ApplyOutcome>;
  /** Inserts a formula or value at a cell (top left of what spills). */
  insert(place: Place, content: string | CellValue): Promise<void>;
  /** Adds a sheet after the last one, under its name or, where that is taken, the name with a number; gives the name. */
  addSheet(sheet: NewSheet): Promise<string>;
  /**
   * Makes places stand out in the grid in place of those before; an empty list takes all away. They are looks
   * only, and in no file: a host without such marks leaves this out.
   */
  mark?(marks: readonly Mark[]): Promise<void>;
  /** Stores one of this product's settings in the workbook; undefined removes it. */
  store(key: string, value: string | undefined): Promise<void>;
  /** Called when cells change (sheet and range where the host says so). Gives the way to stop. */
  onChange(listener: (place: Place | undefined) => void): () => void;
  /** Called when the selection moves. Gives the way to stop. */
  onSelection(listener: (place: Place | undefined) => void): () => void;
}
