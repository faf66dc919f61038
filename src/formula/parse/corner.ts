import { columnIndex } from '../../workbook/address';
import type { Corner } from './node';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A piece of a reference: a cell has both, a column or a row of `A:C` or `5:7` one of them. */
export interface Piece {
  readonly row?: number;
  readonly column?: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

const PIECE = /^(\$?)([A-Za-z]{1,3})?(\$?)(0*[1-9]\d{0,6})?$/;

/** Reads $A$1, A1, $A, A, $1 or 1; undefined for anything else. */
export function pieceOf(text: string): Piece | undefined {
  // Names are longer than the longest cell, $XFD$1048576, more often than not.
  if (text.length > 12) return undefined;
  const match = PIECE.exec(text);
  if (!match) return undefined;
  const [, first, letters, second, digits] = match as unknown as (string | undefined)[];
  // "$$7" and "A$" fix what is not there.
  const isWhole = letters === undefined ? digits !== undefined && !(first && second) : digits !== undefined || !second;
  if (!isWhole) return undefined;
  const column = letters === undefined ? undefined : columnIndex(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if ((column ?? 0) > LAST_COLUMN || (row ?? 0) > LAST_ROW) return undefined;
  return {
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    rowFixed: second !== '' || (letters === undefined && first !== ''),
    columnFixed: letters !== undefined && first !== '',
  };
}

export function isCell(piece: Piece | undefined): piece is Piece & { row: number; column: number } {
  return piece !== undefined && piece.row !== undefined && piece.column !== undefined;
}

/** The corners of `A:C` or `5:7`; undefined where the pieces do not belong together. */
export function wholeLines(a: Piece, b: Piece): { from: Corner; to: Corner } | undefined {
  if (a.row === undefined && b.row === undefined && a.column !== undefined && b.column !== undefined) {
    return {
      from: { row: 0, rowFixed: true, column: a.column, columnFixed: a.columnFixed },
      to: { row: LAST_ROW, rowFixed: true, column: b.column, columnFixed: b.columnFixed },
    };
  }
  if (a.column === undefined && b.column === undefined && a.row !== undefined && b.row !== undefined) {
    return {
      from: { row: a.row, rowFixed: a.rowFixed, column: 0, columnFixed: true },
      to: { row: b.row, rowFixed: b.rowFixed, column: LAST_COLUMN, columnFixed: true },
    };
  }
  return undefined;
}
