import { parseDateText } from '../rules/words/date-text';
import { parseNumber } from '../rules/words/number-text';
import type { NumberKind } from '../recognition';

/** Whole numbers without leading zeros: a fund is a number, job class "0000" is not. */
const PLAIN_CODE = /^[1-9]\d{0,14}$/;

/** A text of a table as the cell of a kind of number holds it; undefined where it is none. */
export function parseCell(text: string, number: NumberKind): number | string | undefined {
  switch (number) {
    case 'text':
    case 'yes-no':
      return text.trim();
    case 'code':
    case 'year':
      return PLAIN_CODE.test(text.trim()) ? Number(text) : text.trim();
    case 'date':
      return parseDateText(text);
    default:
      return parseNumber(text);
  }
}
