import { TWO_CENTS } from '../judgement/rounding';
import { type Decimal, ZERO } from '../../rules/decimal';
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

/** A choice and what it adds to each column. */
interface Combination {
  readonly picked: Picked;
  readonly amounts: readonly Decimal[];
}

function combinations(rows: readonly (readonly Option[])[], columns: number): Combination[] | undefined {
  if (rows.reduce((count, options) => count * options.length, 1) > HALF_LIMIT) return undefined;
  let all: Combination[] = [{ picked: [], amounts: Array.from({ length: columns }, () => ZERO) }];
  for (const options of rows) {
    const deltas = options.map(({ changes }) => delta(changes[0]));
    all = all.flatMap(({ picked, amounts }) =>
      options.map((option, index) => ({
        picked: [...picked, option],
        amounts: amounts.map((amount, column) => (column === option.column ? amount.plus(deltas[index]) : amount)),
      })),
    );
  }
  return all;
}

/** A choice's rounding: each changed cell in dollars may be off by a cent or two. */

function closes(left: Quantity, slack: Decimal, changed: number): boolean {
  return left === undefined || left.abs().lte(slack.plus(slack.isZero() ? 0 : TWO_CENTS * changed));
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
  const first = combinations(rows.slice(0, middle), gaps.length);
  const second = combinations(rows.slice(middle), gaps.length);
  if (!first || !second) return undefined;
  const exact = gaps.map((gap, column) => gap !== undefined && slack[column].isZero());
  const key = (amounts: readonly Decimal[]): string => amounts.filter((_, column) => exact[column]).join('|');
  const byKey = new Map<string, Combination[]>();
  for (const combination of first) {
    const joined = key(combination.amounts);
    const entry = byKey.get(joined);
    if (entry) entry.push(combination);
    else byKey.set(joined, [combination]);
  }
  const found: Picked[] = [];
  let pairs = 0;
  for (const { picked, amounts } of second) {
    const missing = amounts.map((amount, column) => (gaps[column] ?? ZERO).minus(amount));
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

/** Every combination, closing or not, and what it leaves of each column's gap: for sections that also have a row with missing numbers. */
export function allChoices(
  rows: readonly (readonly Option[])[],
  { gaps }: SectionGaps,
): { readonly picked: Picked; readonly left: readonly Quantity[] }[] | undefined {
  return combinations(rows, gaps.length)?.map(({ picked, amounts }) => ({
    picked,
    left: gaps.map((gap, column) => gap?.minus(amounts[column])),
  }));
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
