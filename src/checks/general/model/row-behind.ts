import { type Decimal, decimal } from '../../../rules/decimal';
import { columnName } from '../../../workbook/address';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { decimalsIn } from '../../numbers';
import { isDown, type Miss, type NumberCell } from './equation';
import { shownNumber } from './report';
import { choicesOf, QUOTIENTS, type Shape, SUMS } from './row-shapes';

/** The one row that makes a total miss: with another figure it follows its rule, and the total foots. */
export interface RowBehind {
  readonly cell: NumberCell;
  readonly expected: Decimal;
  /** "D = B-C". */
  readonly rule: string;
  /** Other rows that follow it. */
  readonly held: number;
}

/** Fewer rows show no rule; in longer lists the totals of many others are read, not this one. */
const LEAST_HELD = 2;
const MOST_ROWS = 400;
const MOST_COLUMNS = 9;
/** A figure that follows to so many digits does not do so by chance. */
const LEAST_DIGITS = 3;
/** Digits that must agree in all other rows together. */
const LEAST_DIGITS_HELD = 7;
const MOST_DECIMALS = 6;

/** The figures of a column in the rows of a total. */
class Figures {
  readonly slack: number;

  constructor(
    readonly column: number,
    readonly of: readonly (number | undefined)[],
  ) {
    const decimals = Math.max(0, ...of.map((figure) => (figure === undefined ? 0 : decimalsIn(figure))));
    this.slack = 0.5 * 10 ** -Math.min(MOST_DECIMALS, decimals);
  }
}

function within(figure: number, exact: number, slack: number): boolean {
  return Math.abs(figure - exact) <= slack + Math.abs(exact) * 1e-9 + 1e-9;
}

function digitsOf(figure: number, slack: number): number {
  return Math.max(0, Math.log10(Math.abs(figure) / (slack + 1e-9)));
}

/** How a row stands to a rule: what it says, or nothing where it has zeros or blanks. */
type Says = (figure: (column: Figures) => number | undefined) => boolean | undefined;

interface Rule {
  readonly says: Says;
  readonly text: string;
  readonly result: Figures;
}

function shaped(shape: Shape, result: Figures, inputs: readonly Figures[]): Rule {
  return {
    result,
    text: `${columnName(result.column)} = ${shape.text(inputs.map(({ column }) => columnName(column)))}`,
    says: (figure) => {
      const printed = figure(result);
      const of = inputs.map(figure);
      if (printed === undefined || of.some((each) => each === undefined || each === 0)) return undefined;
      return within(printed, shape.gives(of as number[]), result.slack);
    },
  };
}

/** The same multiple of another column in all rows, as the largest row that has the usual one tells it. */
function multiple(result: Figures, input: Figures): Rule | undefined {
  const rows = input.of.flatMap((of, row) => {
    const printed = result.of[row];
    return of && printed ? [{ of, times: printed / of }] : [];
  });
  const sorted = [...rows].sort((one, other) => one.times - other.times);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const roomOf = ({ of }: { readonly of: number }): number => result.slack / Math.abs(of);
  const usual = rows.filter((row) => Math.abs(row.times - middle.times) <= roomOf(row) + roomOf(middle));
  if (usual.length < LEAST_HELD) return undefined;
  const { of: most, times } = usual.reduce((best, one) => (Math.abs(one.of) > Math.abs(best.of) ? one : best));
  const width = roomOf({ of: most });
  return {
    result,
    text: `${columnName(result.column)} = ${shownNumber(decimal(times).toSignificantDigits(6))}*${columnName(input.column)}`,
    says: (figure) => {
      const [printed, of] = [figure(result), figure(input)];
      if (!printed || !of) return undefined;
      return within(printed, times * of, result.slack + Math.abs(of) * width);
    },
  };
}

function figuresIn(sheet: SheetSnapshot, { total, addends }: Miss): Figures[] {
  const rows = addends.map(({ row }) => row);
  const columns = new Set(rows.flatMap((row) => sheet.usedColumns(row)));
  const near = [...columns]
    .filter((column) => column !== total.column)
    .sort((a, b) => Math.abs(a - total.column) - Math.abs(b - total.column));
  const read = (column: number): Figures =>
    new Figures(
      column,
      rows.map((row) => {
        const value = sheet.value(row, column);
        return typeof value === 'number' ? value : undefined;
      }),
    );
  const full = near
    .map(read)
    .filter(({ of }) => of.filter((figure) => figure !== undefined).length > LEAST_HELD)
    .slice(0, MOST_COLUMNS);
  return [read(total.column), ...full];
}

/** The rules that the total's column may have a part in. */
function* rulesOf(own: Figures, others: readonly Figures[]): Generator<Rule> {
  for (const shape of [...SUMS, ...QUOTIENTS]) {
    for (const inputs of choicesOf(others, shape)) yield shaped(shape, own, inputs);
    for (const result of others)
      for (const inputs of choicesOf([own, ...others.filter((other) => other !== result)], shape))
        if (inputs.includes(own)) yield shaped(shape, result, inputs);
  }
  for (const other of others) {
    const rule = multiple(own, other);
    if (rule) yield rule;
  }
}

/** The one row that does not follow a rule, and how many others do; nothing where these are too few or too alike to show it. */
function brokenIn({ says, result }: Rule, rows: number): { readonly row: number; readonly held: number } | undefined {
  let [held, digits] = [0, 0];
  let broken: number | undefined;
  const different = new Set<number>();
  for (let row = 0; row < rows; row++) {
    const right = says(({ of }) => of[row]);
    if (right === undefined) continue;
    if (!right) {
      if (broken !== undefined) return undefined;
      broken = row;
      continue;
    }
    const printed = result.of[row] ?? 0;
    held += 1;
    digits += digitsOf(printed, result.slack);
    different.add(printed);
  }
  const isShown = held >= LEAST_HELD && different.size >= LEAST_HELD && digits >= LEAST_DIGITS_HELD;
  return broken !== undefined && isShown ? { row: broken, held } : undefined;
}

/**
 * The row behind a total that misses: every other row follows a rule between columns, this one does not, and the figure
 * with which the total foots is, to the digit, the one with which it does.
 */
export function rowBehind(sheet: SheetSnapshot, miss: Miss): RowBehind | undefined {
  const { total, addends, added } = miss;
  if (!isDown(miss) || addends.length <= LEAST_HELD || addends.length > MOST_ROWS) return undefined;
  const gap = decimal(total.value).minus(added);
  const [own, ...others] = figuresIn(sheet, miss);
  const found = new Map<number, RowBehind>();
  for (const rule of rulesOf(own, others)) {
    const broken = brokenIn(rule, addends.length);
    if (!broken || found.has(broken.row)) continue;
    const cell = addends[broken.row];
    const expected = decimal(cell.value).plus(gap);
    const figure = expected.toNumber();
    const isTyped = sheet.formula(cell.row, cell.column) === undefined;
    if (!isTyped || figure === 0 || digitsOf(figure, own.slack) < LEAST_DIGITS) continue;
    if (rule.says((column) => (column === own ? figure : column.of[broken.row])) !== true) continue;
    found.set(broken.row, { cell, expected, rule: rule.text, held: broken.held });
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}
