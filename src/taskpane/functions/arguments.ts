import { DIGITS, valueOfDigits } from '../../rules/words/number-text';
import { type CellRange, parseRange, quoteSheet, rangeName } from '../../workbook/address';
import type { Place } from '../../workbook/port';
import type { CellValue, WorkbookSnapshot } from '../../workbook/snapshot';

/** What a user gave for one argument. */
export type Argument =
  | { readonly type: 'omitted' }
  | { readonly type: 'value'; readonly value: number | string | boolean }
  /** A reference without a sheet stands on the sheet the formula is put in. */
  | { readonly type: 'reference'; readonly sheet?: string; readonly range: CellRange };

const NUMBER = new RegExp(String.raw`^(-?)\$?(${DIGITS})(e[+-]?\d+|%)?$`, 'i');
const REFERENCE = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/;

/** A fiscal year as the field writes it. It also names a cell, which then takes the dollar signs: $FY$14. */
const FISCAL_YEAR = /^FY(?:\d{2}|\d{4})$/i;

/** Reads an argument as people type it: 1,234.50, 12%, TRUE, "text", text, B2:B90, Sheet1!B2. */
export function readArgument(input: string): Argument {
  const text = input.trim();
  if (text === '') return { type: 'omitted' };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { type: 'value', value: quoted[1].replace(/""/g, '"') };
  const number = NUMBER.exec(text);
  if (number) {
    const [, sign, digits, end = ''] = number;
    const value = end === '%' ? valueOfDigits(digits, true) : valueOfDigits(`${digits}${end}`);
    return { type: 'value', value: sign === '-' ? -value : value };
  }
  if (/^(?:true|false)$/i.test(text)) return { type: 'value', value: text.toLowerCase() === 'true' };
  if (FISCAL_YEAR.test(text)) return { type: 'value', value: text };
  const reference = REFERENCE.exec(text);
  const range = reference && parseRange(reference[3]);
  if (reference && range) {
    return { type: 'reference', sheet: reference[1]?.replace(/''/g, "'") ?? reference[2], range };
  }
  return { type: 'value', value: text };
}

/** A selected place as it is typed into an argument. */
export function referenceText({ sheet, range }: Place): string {
  return `${quoteSheet(sheet)}!${rangeName(range)}`;
}

function argumentText(argument: Argument, sheet: string | undefined): string {
  if (argument.type === 'omitted') return '';
  if (argument.type === 'reference') {
    const name = rangeName(argument.range);
    return argument.sheet === undefined || argument.sheet === sheet ? name : `${quoteSheet(argument.sheet)}!${name}`;
  }
  const { value } = argument;
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The formula as it is put into a cell of `sheet`; arguments left out at the end are left out of it. */
export function formulaText(name: string, args: readonly Argument[], sheet: string | undefined): string {
  const texts = args.map((argument) => argumentText(argument, sheet));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return `=NM.${name}(${texts.join(',')})`;
}

/** Why the values of a reference cannot be read. */
export class MissingSheet extends Error {
  constructor(readonly sheet: string) {
    super(`There is no sheet "${sheet}".`);
  }
}

/** What a function is called with for an argument: a value, or the rows of a range as they stand in the workbook. */
export function argumentValue(
  argument: Argument,
  workbook: WorkbookSnapshot | undefined,
  sheet: string | undefined,
): CellValue | CellValue[][] | undefined {
  if (argument.type === 'omitted') return undefined;
  if (argument.type === 'value') return argument.value;
  const name = argument.sheet ?? sheet ?? workbook?.sheets[0]?.name ?? '';
  const found = workbook?.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new MissingSheet(name);
  const { top, left, bottom, right } = argument.range;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => found.value(top + row, left + column)),
  );
}

/** Whether a formula at a cell would refer to itself. */
export function refersTo(args: readonly Argument[], cell: Place): boolean {
  return args.some(
    (argument) =>
      argument.type === 'reference' &&
      (argument.sheet ?? cell.sheet) === cell.sheet &&
      argument.range.top <= cell.range.top &&
      argument.range.bottom >= cell.range.top &&
      argument.range.left <= cell.range.left &&
      argument.range.right >= cell.range.left,
  );
}
