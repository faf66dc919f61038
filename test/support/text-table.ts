import type { Rows } from './findings';
import type { TestCell } from './snapshot';

const EPOCH = 25569;
const DAY = 864e5;

/** A cell as it is typed: a number, a day ("2015-01-05"), a formula with its value ("60 {=A1+A2}"), else text; ' keeps text. */
function cellOf(typed: string): TestCell {
  const text = typed.trim();
  if (text === '') return null;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return Date.parse(text) / DAY + EPOCH;
  const computed = /^(-?[\d.]+) \{(=.*)\}$/.exec(text);
  if (computed) return { value: Number(computed[1]), formula: computed[2] };
  return text.startsWith("'") ? text.slice(1) : text;
}

/** Rows of a sheet as one reads them: a line a row, cells parted by "|". */
export function table(text: string): Rows {
  return text
    .trim()
    .split('\n')
    .map((line) => (line.trim() === '' ? [] : line.split('|').map(cellOf)));
}
