import { numberIn } from '../rules/words/number-text';
import type { ColumnRole, NumberKind } from '../kinds/kind';
import type { SheetSnapshot } from '../workbook/snapshot';

/** What stands in a column below a header, counted over its first rows. */
export interface Contents {
  readonly filled: number;
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

const LOOKED_AT = 30;
export function contentsBelow(sheet: SheetSnapshot, headerBottom: number, column: number): Contents {
  const numbers: number[] = [];
  const texts: string[] = [];
  let filled = 0;
  const until = Math.min(sheet.rowCount, headerBottom + 1 + LOOKED_AT);
  for (let row = headerBottom + 1; row < until; row++) {
    const value = sheet.value(row, column);
    if (value === null || value === '') continue;
    filled += 1;
    if (typeof value === 'number') numbers.push(value);
    else if (typeof value === 'string') texts.push(value.trim());
  }
  return { filled, numbers, texts };
}

/** A cell that answers a question: yes or no, met or not. */
export const ANSWER =
  /^(?:y|n|yes|no|si|sí|x|ok|true|false|(?:not |no )?(?:met|timely|compliant|eligible)|pass(?:ed)?|fail(?:ed)?|late|on time|under|over)$/i;

/** A row or two of nothing but "CLOSED" or "to follow" say nothing against a column of figures. */
const FEW = 2;

function most(list: readonly unknown[], of: number): boolean {
  return list.length * 2 > of;
}

/** Whole numbers of this size are dates to Excel. */
const DATES = { from: 20_000, to: 80_000 };

/**
 * Whether a column could hold what a role holds: false only where what stands there says otherwise. An empty column,
 * a template's, could hold anything.
 */
export function couldHold(kind: NumberKind, { filled, numbers, texts }: Contents): boolean {
  if (filled === 0) return true;
  const inText = texts.filter((text) => numberIn(text) !== undefined);
  const figures = numbers.length + inText.length;
  switch (kind) {
    case 'text':
      return texts.length > 0 || figures === 0;
    case 'yes-no':
      return numbers.length < filled || numbers.every((value) => value === 0 || value === 1);
    case 'code':
      return numbers.every(Number.isInteger);
    case 'date':
      return texts.length > 0 || numbers.every((value) => value >= DATES.from && value <= DATES.to);
    case 'year':
      return texts.length > 0 || numbers.every((value) => Number.isInteger(value) && value > 0 && value < 2200);
    case 'count':
      return (figures > 0 || filled <= FEW) && !most(numbers.filter(isCents), filled);
    case 'money':
    case 'rate':
      return figures > 0 || filled <= FEW;
    case 'ratio':
    case 'share':
      return (
        figures > 0 &&
        !most(
          numbers.filter((value) => Math.abs(value) > 100),
          filled,
        )
      );
  }
}

/** Dollars and cents: tenths, quarters and thirds of pupils are counted, other hundredths hardly. */
function isCents(value: number): boolean {
  const whole = (times: number): boolean => Math.abs(value * times - Math.round(value * times)) < 1e-6;
  return whole(100) && !whole(10) && !whole(4) && Math.abs(value * 3 - Math.round(value * 3)) > 0.02;
}

/** Of codes written as numbers, one at least is of the role's list: 617, 1523 and 291 are no funds. */
export function couldBeListed({ number, holds }: ColumnRole, { filled, numbers }: Contents): boolean {
  if (number !== 'code' || !holds || filled === 0 || numbers.length < filled) return true;
  return numbers.some((value) => value === 0 || holds.test(String(value)));
}

/** Most of a column's cells are of the role's own list: object codes, grades, racial and ethnic groups. */
export function holdsItsList(role: ColumnRole, { filled, numbers, texts }: Contents): boolean {
  const { holds } = role;
  if (!holds || filled < 2) return false;
  const cells = [...numbers.map(String), ...texts];
  return cells.filter((cell) => holds.test(cell)).length * 10 >= filled * 6;
}
