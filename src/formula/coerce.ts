import { type FormulaError, VALUE } from './error';
import { numberText } from './number-format-general';
import { numberInText } from './number-text';
import { asAmerican, type TextReading } from './setting';
import { isError, type Grid, type Scalar } from './value';

const AS_TYPED: TextReading = { date1904: false };

/**
 * A value where a number is needed: TRUE is 1, blank is 0, a text is read as if it were typed into a cell.
 * @throws FormulaError #VALUE! for a text that is no number, and the error itself for an error value
 */
export function toNumber(value: Scalar, reading: TextReading = AS_TYPED): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') {
    const { date1904, setting } = reading;
    reading.readsText?.();
    const number = numberInText(setting ? asAmerican(value, setting) : value, date1904);
    if (number === undefined) throw VALUE;
    return number;
  }
  throw value;
}

/** A value where a text is needed: a number as the General format shows it, with 15 digits. */
export function toText(value: Scalar): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  throw value;
}

/** A value where TRUE or FALSE is needed: numbers other than 0 are TRUE, the words are read in any case. */
export function toBoolean(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') {
    const word = value.toUpperCase();
    if (word === 'TRUE') return true;
    if (word === 'FALSE') return false;
    throw VALUE;
  }
  throw value;
}

/**
 * The numbers that SUM, AVERAGE, MAX and their like count: those of cells and arrays, where text, TRUE and FALSE are
 * passed over, and values that are given as such, which are converted.
 * @throws FormulaError the first error value
 */
export function numbersIn(grids: readonly Grid[], reading: TextReading): number[] {
  const numbers: number[] = [];
  let failed: FormulaError | undefined;
  for (const grid of grids) {
    if (grid.from === 'value') {
      numbers.push(toNumber(grid.at(0, 0), reading));
      continue;
    }
    grid.each((value) => {
      if (typeof value === 'number') numbers.push(value);
      else if (isError(value)) {
        failed = value;
        return true;
      }
      return false;
    });
    if (failed) throw failed;
    if (typeof grid.rest === 'number') pushRest(grid, grid.rest, numbers);
  }
  return numbers;
}

function pushRest(grid: Grid, rest: number, numbers: number[]): void {
  const others = grid.rows * grid.columns - grid.usedRows * grid.usedColumns;
  for (let i = 0; i < others; i++) numbers.push(rest);
}
