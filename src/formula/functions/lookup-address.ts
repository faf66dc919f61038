import { VALUE } from '../error';
import { boolean, define, number, omissible, optional, text, type FormulaFunction } from '../function';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

function letters(column: number): string {
  let result = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    result = String.fromCharCode(65 + ((rest - 1) % 26)) + result;
  }
  return result;
}

/** A name of a sheet that is no plain word, or reads as a cell, is quoted. */
function quoted(sheet: string): string {
  const plain =
    /^(?:\[[^[\]' ]+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(sheet) && !/^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

export const ADDRESSES: readonly FormulaFunction[] = [
  define(
    'ADDRESS',
    [
      number('row_num'),
      number('column_num'),
      omissible(number('abs_num'), 1),
      omissible(boolean('a1'), true),
      optional(text('sheet_text')),
    ],
    ([givenRow, givenColumn, kind, a1, sheet]) => {
      const [row, column, form] = [givenRow, givenColumn, kind].map(Math.trunc);
      if (row < 1 || row > LAST_ROW || column < 1 || column > LAST_COLUMN || form < 1 || form > 4) throw VALUE;
      const [fixedRow, fixedColumn] = [form === 1 || form === 2, form === 1 || form === 3];
      const cell = a1
        ? `${fixedColumn ? '$' : ''}${letters(column)}${fixedRow ? '$' : ''}${row}`
        : `R${fixedRow ? row : `[${row}]`}C${fixedColumn ? column : `[${column}]`}`;
      return sheet === undefined ? cell : `${sheet === '' ? '' : quoted(sheet)}!${cell}`;
    },
  ),
];
