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

/** The text of something that moves with its formula; undefined where it leaves the sheet. */
type Moving = (rows: number, columns: number) => string | undefined;

function movingColumn(anchor: string, name: string): Moving {
  const home = columnIndex(name);
  return (_, columns) => {
    const column = home + (anchor ? 0 : columns);
    return column < 0 || column > LAST_COLUMN ? undefined : anchor + columnName(column);
  };
}

function movingRow(anchor: string, text: string): Moving {
  const home = Number(text) - 1;
  return (rows) => {
    const row = home + (anchor ? 0 : rows);
    return row < 0 || row > LAST_ROW ? undefined : `${anchor}${row + 1}`;
  };
}

function joined(parts: readonly Moving[], joint: string): Moving {
  return (rows, columns) => {
    const texts = parts.map((part) => part(rows, columns));
    return texts.includes(undefined) ? '#REF!' : texts.join(joint);
  };
}

/** The reference that a piece is; undefined where it holds none, or what no sheet has. */
function movingReference(groups: readonly (string | undefined)[]): Moving | undefined {
  const [dc = '', c, dr = '', r = '', dc1 = '', c1, dc2 = '', c2 = '', dr1 = '', r1, dr2 = '', r2 = ''] = groups;
  if (c !== undefined) {
    if (columnIndex(c) > LAST_COLUMN || Number(r) > LAST_ROW + 1) return undefined;
    return joined([movingColumn(dc, c), movingRow(dr, r)], '');
  }
  if (c1 !== undefined) {
    if (columnIndex(c1) > LAST_COLUMN || columnIndex(c2) > LAST_COLUMN) return undefined;
    return joined([movingColumn(dc1, c1), movingColumn(dc2, c2)], ':');
  }
  return r1 === undefined ? undefined : joined([movingRow(dr1, r1), movingRow(dr2, r2)], ':');
}

/**
 * A formula as it reads when it is filled some rows down and columns right: relative references move, anchored ones
 * stay. A reference that leaves the sheet becomes #REF!. How a file's shared formulas are told apart; read once, since
 * one may have hundreds of thousands of copies.
 */
export function filling(formula: string): (rows: number, columns: number) => string {
  const parts: Moving[] = [];
  let end = 0;
  const text = (to: number): void => {
    const fixed = formula.slice(end, to);
    parts.push(() => fixed);
  };
  for (const match of formula.matchAll(PIECE)) {
    const [whole, before, ...groups] = match;
    const reference = movingReference(groups);
    if (!reference) continue;
    text(match.index + before.length);
    parts.push(reference);
    end = match.index + whole.length;
  }
  text(formula.length);
  return (rows, columns) => (rows === 0 && columns === 0 ? formula : parts.map((part) => part(rows, columns)).join(''));
}

/** A formula filled once. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return filling(formula)(rows, columns);
}
