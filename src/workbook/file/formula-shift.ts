import { columnIndex, columnName } from '../address';

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/**
 * Parts of a formula that hold no reference to shift (texts, quoted sheet names, structured references and link numbers
 * in brackets), or one reference: a cell, whole columns or whole rows. The first group is the character before it.
 */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`,
    String.raw`(^|[^A-Za-z0-9_.$\\?\u0080-\uffff])(?:` +
      String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(!$\\?\u0080-\uffff])` +
      String.raw`|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![A-Za-z0-9_.(!$\\?\u0080-\uffff])` +
      String.raw`|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(!$\\?\u0080-\uffff]))`,
  ].join('|'),
  'g',
);

function shiftColumn(anchor: string, name: string, by: number): string | undefined {
  const column = columnIndex(name) + (anchor ? 0 : by);
  return column < 0 || column > LAST_COLUMN ? undefined : anchor + columnName(column);
}

function shiftRow(anchor: string, text: string, by: number): string | undefined {
  const row = Number(text) - 1 + (anchor ? 0 : by);
  return row < 0 || row > LAST_ROW ? undefined : `${anchor}${row + 1}`;
}

/**
 * A formula as it reads when it is filled `rows` down and `columns` right: relative references move, anchored ones
 * stay. A reference that leaves the sheet becomes #REF!. How a file's shared formulas are told apart.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (whole: string, ...groups: unknown[]) => {
    const [before, dc, c, dr, r, dc1, c1, dc2, c2, dr1, r1, dr2, r2] = groups as (string | undefined)[];
    if (before === undefined) return whole;
    let parts: (string | undefined)[] = [];
    let joint = '';
    if (c !== undefined && r !== undefined) {
      if (columnIndex(c) > LAST_COLUMN || Number(r) > LAST_ROW + 1) return whole;
      parts = [shiftColumn(dc ?? '', c, columns), shiftRow(dr ?? '', r, rows)];
    } else if (c1 !== undefined && c2 !== undefined) {
      if (columnIndex(c1) > LAST_COLUMN || columnIndex(c2) > LAST_COLUMN) return whole;
      parts = [shiftColumn(dc1 ?? '', c1, columns), shiftColumn(dc2 ?? '', c2, columns)];
      joint = ':';
    } else if (r1 !== undefined && r2 !== undefined) {
      parts = [shiftRow(dr1 ?? '', r1, rows), shiftRow(dr2 ?? '', r2, rows)];
      joint = ':';
    }
    return before + (parts.includes(undefined) ? '#REF!' : parts.join(joint));
  });
}
