import { Decimal } from '../../rules/decimal';
import { type SectionGaps } from './gaps';
import type { Change, Quantity } from './model';

/** One way in which a row could be mended: a cell, and the values that would do. */
export interface Option {
  readonly column: number;
  readonly changes: readonly Change[];
}

/** Half of the rows are tried against the other half: so many combinations of each at most. */
const HALF_LIMIT = 20_000;
/** Where hardly any total is printed, nearly everything fits: then nothing is decided, and trying on is a waste. */
const PAIR_LIMIT = 200_000;

type Picked = readonly Option[];

function delta({ row, column, to }: Change): Decimal {
  return to.minus(row.values[column] ?? 0);
}

/** What a choice of options adds to each column, taking the first value of each. */
function added(picked: Picked, columns: number): Decimal[] {
  const totals = Array.from({ length: columns }, () => new Decimal(0));
  for (const { column, changes } of picked) totals[column] = totals[column].plus(delta(changes[0]));
  return totals;
}

function combinations(rows: readonly (readonly Option[])[]): Picked[] | undefined {
  let all: Option[][] = [[]];
  for (const options of rows) {
    if (all.length * options.length > HALF_LIMIT) return undefined;
    all = all.flatMap((picked) => options.map((option) => [...picked, option]));
  }
  return all;
}

/** A choice's rounding: each changed cell in dollars may be off by a cent or two. */
const CENT_SLACK = 0.02;

function closes(left: Quantity, slack: Decimal, changed: number): boolean {
  return left === undefined || left.abs().lte(slack.plus(slack.isZero() ? 0 : CENT_SLACK * changed));
}

/**
 * Every choice of one option a row with which all columns add up to their printed totals. The counts, which have no
 * rounding, are the key that the two halves of the rows are joined by.
 * @returns undefined where there are too many combinations to try
 */
export function choicesThatClose(
  rows: readonly (readonly Option[])[],
  { gaps, slack }: SectionGaps,
): Picked[] | undefined {
  const middle = Math.ceil(rows.length / 2);
  const first = combinations(rows.slice(0, middle));
  const second = combinations(rows.slice(middle));
  if (!first || !second) return undefined;
  const exact = gaps.map((gap, column) => gap !== undefined && slack[column].isZero());
  const key = (amounts: readonly Decimal[]): string => amounts.filter((_, column) => exact[column]).join('|');
  const byKey = new Map<string, { picked: Picked; amounts: Decimal[] }[]>();
  for (const picked of first) {
    const amounts = added(picked, gaps.length);
    const entry = byKey.get(key(amounts));
    if (entry) entry.push({ picked, amounts });
    else byKey.set(key(amounts), [{ picked, amounts }]);
  }
  const found: Picked[] = [];
  let pairs = 0;
  for (const picked of second) {
    const amounts = added(picked, gaps.length);
    const missing = amounts.map((amount, column) => (gaps[column] ?? new Decimal(0)).minus(amount));
    for (const other of byKey.get(key(missing)) ?? []) {
      pairs += 1;
      if (pairs > PAIR_LIMIT) return undefined;
      const all = [...other.picked, ...picked];
      const left = gaps.map((gap, column) => gap && missing[column].minus(other.amounts[column]));
      if (left.every((amount, column) => closes(amount, slack[column], countIn(all, column)))) found.push(all);
    }
  }
  return found;
}

function countIn(picked: Picked, column: number): number {
  return picked.filter((option) => option.column === column).length;
}

/** Every combination, closing or not: for sections that also have a row with missing numbers. */
export function allChoices(rows: readonly (readonly Option[])[]): Picked[] | undefined {
  return combinations(rows);
}

/** What is left of each column's gap after a choice. */
export function leftOver(picked: Picked, { gaps }: SectionGaps): Quantity[] {
  const amounts = added(picked, gaps.length);
  return gaps.map((gap, column) => gap?.minus(amounts[column]));
}

const REFINEMENTS = 4096;

/**
 * Of the values that each changed cell of one column could have, the ones that meet the column's total best; where that
 * does not tell, the ones with the fewest digits changed.
 */
export function refine(options: readonly Option[], gap: Quantity): Change[] {
  let choices: Change[][] = [[]];
  for (const { changes } of options) {
    if (choices.length * changes.length > REFINEMENTS) return options.map(({ changes: [change] }) => change);
    choices = choices.flatMap((chosen) => changes.map((change) => [...chosen, change]));
  }
  const miss = (chosen: Change[]): number =>
    gap === undefined
      ? 0
      : chosen
          .reduce((left, change) => left.minus(delta(change)), gap)
          .abs()
          .toNumber();
  const edits = (chosen: Change[]): number =>
    chosen.reduce((total, { row, column, to }) => total + digitsChanged(row.values[column], to), 0);
  return [...choices].sort((a, b) => miss(a) - miss(b) || edits(a) - edits(b))[0];
}

/** Digits to change, add or leave out to come from one number's text to another's (Levenshtein's distance). */
export function digitsChanged(from: Quantity, to: Decimal): number {
  const a = from?.abs().toFixed(2) ?? '';
  const b = to.abs().toFixed(2);
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      current.push(Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + same));
    }
    previous = current;
  }
  return previous[b.length];
}
