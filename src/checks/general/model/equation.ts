import { type Decimal, decimal } from '../../../rules/decimal';
import { addedUp, decimalsIn } from '../../numbers';
import { HALF_CENT, NOISE } from '../../judgement/rounding';

export interface NumberCell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** A printed total and what it should be the sum of, which it is not. */
export interface Miss {
  readonly total: NumberCell;
  /** In the order of the sheet. */
  readonly addends: readonly NumberCell[];
  readonly added: Decimal;
  /** What shows that it is a total of these cells: so many totals of its kind beside it foot. */
  readonly footing: number;
  /** Whether they leave no doubt. */
  readonly proven: boolean;
}

/** A number that is not what the totals around it say. */
export interface WrongNumber {
  readonly cell: NumberCell;
  readonly expected: Decimal;
  readonly misses: readonly Miss[];
}

export function added(amounts: readonly { readonly value: number }[]): Decimal {
  return addedUp(amounts.map(({ value }) => value));
}

/** Whether a printed number is the sum of some others, give or take what rounding does. */
export function foots(printed: number, amounts: readonly { readonly value: number }[], slack: number): boolean {
  let sum = 0;
  let size = 0;
  for (const { value } of amounts) {
    sum += value;
    size += Math.abs(value);
  }
  if (Math.abs(printed - sum) > slack + NOISE * size) return false;
  return decimal(printed).minus(added(amounts)).abs().lte(slack);
}

/** What a sum may be off by where each of its figures was rounded by itself: two of their last decimal. */
export function roundingOf(values: readonly number[]): number {
  let decimals = 0;
  for (const value of values) decimals = Math.max(decimals, Math.min(2, decimalsIn(value)));
  return 2.1 / 10 ** decimals;
}

function keyOf({ row, column }: NumberCell): string {
  return `${row},${column}`;
}

function gapOf({ total, added: sum }: Miss): Decimal {
  return decimal(total.value).minus(sum);
}

export function isDown({ total, addends }: Miss): boolean {
  return addends.every(({ column }) => column === total.column);
}

/** More misses by the same amount are no misprint of one figure. */
const MOST_ALIKE = 12;

/** Where a total across and one down miss by as much, the figure that is in both is the wrong one, and both are right. */
function sharedFigures(
  misses: readonly Miss[],
  mayBeWrong: (cell: NumberCell) => boolean,
): { cell: NumberCell; across: Miss; down: Miss }[] {
  const byGap = new Map<string, Miss[]>();
  for (const miss of misses) {
    const key = gapOf(miss).toFixed(2);
    byGap.set(key, [...(byGap.get(key) ?? []).slice(0, MOST_ALIKE), miss]);
  }
  return [...byGap.values()].flatMap((alike) => {
    if (alike.length < 2 || alike.length > MOST_ALIKE) return [];
    const found = alike
      .filter((one) => !isDown(one))
      .flatMap((across) =>
        alike.filter(isDown).flatMap((down) => {
          const cell = down.addends.find(({ row }) => row === across.total.row);
          const isShared = cell && across.addends.some(({ column }) => column === cell.column);
          return isShared && mayBeWrong(cell) ? [{ cell, across, down }] : [];
        }),
      );
    return found.length === 1 ? found : [];
  });
}

/**
 * Which number is wrong where totals across and down miss. A total that foots the other way is right: then the number
 * that another total misses by as much is the wrong one, and where there is none, nothing can be said.
 */
export function wrongNumbers(
  misses: readonly Miss[],
  footsOtherwise: (cell: NumberCell) => boolean,
  isTyped: (cell: NumberCell) => boolean,
): WrongNumber[] {
  const byTotal = new Map(misses.map((miss) => [keyOf(miss.total), miss]));
  const wrong = new Map<string, WrongNumber>();
  const add = (cell: NumberCell, expected: Decimal, miss: Miss): void => {
    const known = wrong.get(keyOf(cell));
    wrong.set(keyOf(cell), { cell, expected, misses: [...(known?.misses ?? []), miss] });
  };
  const explained = new Set<Miss>();
  for (const { cell, across, down } of sharedFigures(
    misses,
    (one) => isTyped(one) && !byTotal.has(keyOf(one)) && !footsOtherwise(one),
  )) {
    for (const miss of [across, down]) {
      add(cell, decimal(cell.value).plus(gapOf(miss)), miss);
      explained.add(miss);
    }
  }
  for (const miss of misses) {
    if (explained.has(miss)) continue;
    const gap = gapOf(miss);
    // A total among the rows that is off by as much, the other way round, makes this one miss.
    const culprits = miss.addends.filter((cell) => {
      const own = byTotal.get(keyOf(cell));
      return own !== undefined && !footsOtherwise(cell) && gapOf(own).plus(gap).abs().lt(HALF_CENT);
    });
    if (culprits.length === 1) {
      add(culprits[0], decimal(culprits[0].value).plus(gap), miss);
      continue;
    }
    if (!footsOtherwise(miss.total)) add(miss.total, miss.added, miss);
  }
  return [...wrong.values()];
}
