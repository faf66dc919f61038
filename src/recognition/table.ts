import type { TableKindId } from '../kinds';
import type { CellRange } from '../workbook/address';

export type RowRole = 'data' | 'total' | 'grand-total' | 'section' | 'note' | 'blank';

/** A row of a recognised table, and what it was taken for. */
export interface TableRow {
  readonly row: number;
  readonly role: RowRole;
  /** Index of the section the row belongs to; a table without sections has one. */
  readonly section: number;
}

/** A section's title row, where it has one ("CHARTER SCHOOLS:"), with its text. */
export interface TableSection {
  readonly title: string;
  readonly row: number | undefined;
}

/** A role that no words name, and what it was given its columns by. */
export interface AssumedRole {
  readonly role: string;
  /** Those of its columns that no words name. */
  readonly columns: readonly number[];
  /** The figures hang together so; the likeliest column left; where columns of names stand. */
  readonly by: 'arithmetic' | 'elimination' | 'place';
}

/**
 * What a part of a sheet was taken for: explicit, so that people can see and correct it.
 * A form (a label and a value a row, no column headers) has only inputs: its columns, series and rows are empty. One whose
 * rows are what others have as columns ('rows') says only where it is: the checks read it turned round.
 */
export interface RecognisedTable {
  readonly kind: TableKindId;
  readonly sheet: string;
  readonly layout: 'columns' | 'form' | 'rows';
  /** From the first header row to the last row. */
  readonly range: CellRange;
  readonly headerTop: number;
  readonly headerBottom: number;
  /** Role of a column in the kind's description → sheet column. */
  readonly columns: Readonly<Record<string, number>>;
  /** Several columns of one role, in order (years of membership): role → sheet columns. */
  readonly series: Readonly<Record<string, readonly number[]>>;
  readonly rows: readonly TableRow[];
  /** By index, as the rows name them. */
  readonly sections: readonly TableSection[];
  /** Labelled values beside or above the table: role → cell (appropriation, rate, threshold). */
  readonly inputs: Readonly<Record<string, { readonly row: number; readonly column: number }>>;
  /** Of a form: the cells of a role that several lines have. */
  readonly lines?: Readonly<Record<string, readonly { readonly row: number; readonly column: number }[]>>;
  /** What a form beside others of the same labels is headed: "Secondary". */
  readonly heading?: string;
  /** 0 to 1: how surely the headers name this kind. */
  readonly confidence: number;
  readonly assumed: readonly AssumedRole[];
  /** A likely one is checked like a sure one, and people are told and asked. */
  readonly certainty: 'sure' | 'likely';
}
