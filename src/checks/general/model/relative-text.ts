import { columnIndex } from '../../../workbook/address';

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_576;

function isNameCharacter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 46 ||
    code === 36 ||
    code === 92 ||
    code === 63 ||
    code >= 128
  );
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Where the bracket that opens at `from` closes: link numbers, structured references. */
function afterBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === '[') depth += 1;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** The row that digits name; 0 where there are none, undefined where it is no row. */
function rowIn(digits: string): number | undefined {
  let number = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return digits !== '' && (number < 1 || number > LAST_ROW) ? undefined : number;
}

/** One part of a reference: as it stands where it is anchored, else as a distance. */
function seenFrom(own: number, index: number, isFixed: boolean): string {
  return isFixed ? `$${index}` : String(index - own);
}

/** "$B7" seen from a cell: the part that is anchored as it stands, the other as a distance. Undefined: no reference. */
function relativeReference(word: string, row: number, column: number, beam: boolean): string | undefined {
  let at = 0;
  const columnFixed = word[at] === '$';
  if (columnFixed) at += 1;
  const lettersFrom = at;
  while (at < word.length && isLetter(word.charCodeAt(at))) at += 1;
  const letters = word.slice(lettersFrom, at);
  if (letters.length > 3) return undefined;
  const rowFixed = letters !== '' && word[at] === '$';
  if (rowFixed) at += 1;
  const digits = word.slice(at);
  const number = rowIn(digits);
  if (number === undefined) return undefined;
  if ((letters === '' || digits === '') && !beam) return undefined;
  const index = letters === '' ? 0 : columnIndex(letters);
  if (index > LAST_COLUMN) return undefined;
  const columnPart = letters === '' ? '' : seenFrom(column, index, columnFixed);
  // The mark before "$7" was taken for a column's.
  const rowPart = digits === '' ? '' : seenFrom(row, number - 1, rowFixed || (letters === '' && columnFixed));
  return `{${rowPart},${columnPart}}`;
}

/**
 * A formula as seen from its own cell: relative references as distances, so that a formula and its copies read the
 * same. Made for telling millions of formulas apart, in one pass over the text; not for reading.
 */
export function relativeText(formula: string, row: number, column: number): string {
  let text = '';
  let at = formula.startsWith('=') ? 1 : 0;
  while (formula[at] === '+' || formula[at] === ' ') at += 1;
  while (at < formula.length) {
    const code = formula.charCodeAt(at);
    if (code === 34 || code === 39) {
      const close = formula.indexOf(formula[at], at + 1);
      const end = close < 0 ? formula.length : close + 1;
      text += formula.slice(at, end);
      at = end;
    } else if (code === 91) {
      const end = afterBrackets(formula, at);
      text += formula.slice(at, end);
      at = end;
    } else if (isNameCharacter(code)) {
      let end = at + 1;
      while (end < formula.length && isNameCharacter(formula.charCodeAt(end))) end += 1;
      const word = formula.slice(at, end);
      const next = formula[end];
      const beam = next === ':' || formula[at - 1] === ':';
      text += next === '(' || next === '!' ? word.toUpperCase() : (relativeReference(word, row, column, beam) ?? word);
      at = end;
    } else {
      if (code > 32) text += formula[at];
      at += 1;
    }
  }
  return text;
}
