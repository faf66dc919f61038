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
type Says = (row: number, figure: (column: Figures) => number | undefined) => boolean | undefined;

interface Rule {
  readonly says: Says;
  readonly text: string;
  readonly result: Figures;
}

function shaped(shape: Shape, result: Figures, inputs: readonly Figures[]): Rule {
  return {
    result,
    text: `${columnName(result.column)} = ${shape.text(inputs.map(({ column }) => columnName(column)))}`,
    says: (_, figure) => {
      const printed = figure(result);
      const of = inputs.map(figure);
      if (printed === undefined || of.some((each) => each === undefined || each === 0)) return undefined;
      return within(printed, shape.gives(of as number[]), result.slack);
    },
  };
}

/** The same multiple of another column in all rows: what most of them leave room for. */
function multiple(result: Figures, input: Figures, without: number): Rule | undefined {
  let [low, high] = [-Infinity, Infinity];
  input.of.forEach((of, row) => {
    const printed = result.of[row];
    if (row === without || !of || !printed) return;
    const ends = [(printed - result.slack) / of, (printed + result.slack) / of];
    low = Math.max(low, Math.min(...ends));
    high = Math.min(high, Math.max(...ends));
  });
  if (!Number.isFinite(low) || high < low - Math.abs(low) * 1e-9) return undefined;
  const times = (low + high) / 2;
  return {
    result,
    text: `${columnName(result.column)} = ${shownNumber(decimal(times).toSignificantDigits(6))}*${columnName(input.column)}`,
    says: (_, figure) => {
      const [printed, of] = [figure(result), figure(input)];
      if (!printed || !of) return undefined;
      return within(printed, times * of, result.slack + (Math.abs(of) * (high - low)) / 2);
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

/** The rules that the total's column may have a part in, whatever one row says. */
function* rulesOf(own: Figures, others: readonly Figures[], without: number): Generator<Rule> {
  for (const shape of [...SUMS, ...QUOTIENTS]) {
    for (const inputs of choicesOf(others, shape)) yield shaped(shape, own, inputs);
    for (const result of others)
      for (const inputs of choicesOf([own, ...others.filter((other) => other !== result)], shape))
        if (inputs.includes(own)) yield shaped(shape, result, inputs);
  }
  for (const other of others) {
    const rule = multiple(own, other, without);
    if (rule) yield rule;
  }
}

/** Other rows that follow a rule; undefined where one does not, or where they are too few or too alike to show it. */
function heldBy({ says, result }: Rule, rows: number, without: number): number | undefined {
  let [held, digits] = [0, 0];
  const different = new Set<number>();
  for (let row = 0; row < rows; row++) {
    if (row === without) continue;
    const right = says(row, ({ of }) => of[row]);
    if (right === undefined) continue;
    if (!right) return undefined;
    const printed = result.of[row] ?? 0;
    held += 1;
    digits += digitsOf(printed, result.slack);
    different.add(printed);
  }
  return held >= LEAST_HELD && different.size >= LEAST_HELD && digits >= LEAST_DIGITS_HELD ? held : undefined;
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
  const found = addends.flatMap((cell, at): RowBehind[] => {
    if (sheet.formula(cell.row, cell.column) !== undefined) return [];
    const expected = decimal(cell.value).plus(gap);
    const figure = expected.toNumber();
    if (figure === 0 || digitsOf(figure, own.slack) < LEAST_DIGITS) return [];
    const rounded = (column: Figures): number | undefined => (column === own ? figure : column.of[at]);
    for (const rule of rulesOf(own, others, at)) {
      if (rule.says(at, ({ of }) => of[at]) === true || rule.says(at, rounded) !== true) continue;
      const held = heldBy(rule, addends.length, at);
      if (held !== undefined) return [{ cell, expected, rule: rule.text, held }];
    }
    return [];
  });
  return found.length === 1 ? found[0] : undefined;
}
