import { CsvError } from './error';

/** A figure's place in the file, for messages. */
export interface Figure {
  readonly text: string;
  readonly line: number;
  readonly header: string;
}

/** Digits and marks of a figure, without signs, brackets, currency and percent. */
function bare(text: string): string {
  return text.replace(/[\s$€+\-()%]/g, '');
}

/** Nothing but a decimal comma, or points between thousands, explains these. */
const COMMA = /^(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|0?,\d+|\d+,(?:\d{1,2}|\d{4,})|\d{4,},\d+)$/;
const POINT = /^(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|0?\.\d+|\d+\.(?:\d{1,2}|\d{4,})|\d{4,}\.\d+)$/;
const SHORT = /^\d{1,3},\d{1,2}$/;
/** A thousand or a fraction, by the habit of whoever wrote it. */
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * What stands between whole and part in a table's figures. Where the file parts its fields with semicolons, as programs
 * do where the comma is the decimal mark, a figure that may be a thousand or a fraction needs another one to decide it.
 * @throws CsvError where nothing decides and a figure would be taken for a thousand times what it is
 */
export function decimalMark(figures: readonly Figure[], delimiter: string): '.' | ',' {
  const has = (pattern: RegExp): boolean => figures.some(({ text }) => pattern.test(bare(text)));
  const [comma, point] = [has(COMMA), has(POINT)];
  if (comma && !point) {
    checkCommas(figures, delimiter);
    return ',';
  }
  if (point && !comma) return '.';
  const either = figures.find(({ text }) => EITHER.test(bare(text)));
  if (delimiter !== ';' || !either) return '.';
  throw new CsvError(
    `Line ${either.line}, "${either.header}": "${either.text}" may be ${asThousand(either.text)} or ${asFraction(either.text)}. Write the figures of this file without marks between thousands, and with a point before decimals.`,
  );
}

/** Where commas part the fields too, who wrote "1,23" may have meant 1.23 as well as 1,230, and "1,234" either of two. */
function checkCommas(figures: readonly Figure[], delimiter: string): void {
  const doubtful = figures.find(({ text }) => SHORT.test(bare(text)) || EITHER.test(bare(text)));
  if (delimiter !== ',' || !doubtful) return;
  throw new CsvError(
    `Line ${doubtful.line}, "${doubtful.header}": "${doubtful.text}" is no number for certain: its comma may part thousands or decimals. Write the figures of this file without commas, and with a point before decimals.`,
  );
}

function asThousand(text: string): string {
  return bare(text).replace(/[.,]/, '');
}

function asFraction(text: string): string {
  return bare(text).replace(',', '.');
}

/** A figure with a decimal comma as it is written with a point; anything else as it is. */
export function withPoint(text: string): string {
  if (!COMMA.test(bare(text)) && !EITHER.test(bare(text))) return text;
  return text.replace(/\./g, '').replace(',', '.');
}
