import type { CellRange } from '../workbook/address';
import type { CellValidation } from '../workbook/file';
import type { NumberKind } from '../recognition';
import type { Field, TemplateColumn, TemplateInput } from './template';

/** Without colours, which the preview’s spreadsheet does not take in a sheet that is inserted. */
const FORMATS: Readonly<Record<NumberKind, string>> = {
  text: 'General',
  code: 'General',
  count: '#,##0',
  money: '#,##0.00',
  rate: '#,##0.0000',
  ratio: '0.00',
  share: '0.00%',
  date: 'mm/dd/yyyy',
  year: '0',
  'yes-no': 'General',
};

export function numberFormat({ number }: Field, { numberFormat: own }: TemplateInput | TemplateColumn): string {
  return own ?? FORMATS[number];
}

const TEXTS: ReadonlySet<NumberKind> = new Set(['text', 'code', 'year', 'yes-no']);

export function isText(number: NumberKind): boolean {
  return TEXTS.has(number);
}

/** 1990-01-01 to 2099-12-31 as serial numbers. */
const FIRST_DATE = 32_874;
const LAST_DATE = 73_050;

const EXPECTED: Readonly<Partial<Record<NumberKind, string>>> = {
  count: 'Give a number, 0 or more.',
  money: 'Give dollars, 0 or more.',
  rate: 'Give a number, 0 or more.',
  ratio: 'Give a number, 0 or more.',
  share: 'Give a share between 0 % and 100 %.',
  date: 'Give a date.',
  'yes-no': 'Give Yes or No.',
};

/** What may be typed into the cells of a field, and what the user is told there; undefined where anything may. */
export function validation(
  field: Field,
  cell: Pick<TemplateColumn, 'list' | 'status' | 'signed'>,
  range: CellRange,
  first: string,
): CellValidation {
  const rule = ruleOf(field.number, cell, first);
  const prompt = { title: field.title.slice(0, 32), text: field.what.slice(0, 255) };
  const text = cell.list
    ? `Choose one of: ${cell.list.join(', ')}.`
    : cell.signed
      ? 'Give dollars; a reduction is below zero.'
      : cell.status
        ? 'Give a number, 0 or more, or a status such as CLOSED.'
        : (EXPECTED[field.number] ?? '');
  return { range, rule, prompt, ...(text && { error: { title: prompt.title, text: text.slice(0, 255) } }) };
}

const LONGEST_TEXT = 255;

function ruleOf(
  number: NumberKind,
  { list, status, signed }: Pick<TemplateColumn, 'list' | 'status' | 'signed'>,
  first: string,
): CellValidation['rule'] {
  if (list) return { kind: 'list', values: list };
  if (number === 'yes-no') return { kind: 'list', values: ['Yes', 'No'] };
  if (status) return { kind: 'custom', formula: `=OR(ISTEXT(${first}),AND(ISNUMBER(${first}),${first}>=0))` };
  if (signed) return { kind: 'custom', formula: `=ISNUMBER(${first})` };
  if (number === 'share') return { kind: 'decimal', min: 0, max: 1 };
  if (number === 'date') return { kind: 'date', min: FIRST_DATE, max: LAST_DATE };
  if (isText(number)) return { kind: 'textLength', max: LONGEST_TEXT };
  return { kind: 'decimal', min: 0 };
}
