import { roundedNumber } from '../decimal-digits';
import { DIV0, NUM } from '../error';
import { boolean, define, number, optional, type FormulaFunction } from '../function';

const MONTHS = 12;
const DOUBLE = 2;
const RATE_PLACES = 3;

/** An asset and what is left of it at the end of its life. */
interface Asset {
  readonly cost: number;
  readonly salvage: number;
  readonly life: number;
}

/** Fixed declining balance: the rate has three places, the first year has so many months. */
function fixedDeclining({ cost, salvage, life }: Asset, period: number, month: number): number {
  const [whole, months] = [Math.trunc(period), Math.trunc(month)];
  const valid = cost >= 0 && salvage >= 0 && life > 0 && whole >= 1 && months >= 1 && months <= MONTHS;
  if (!valid || whole > life + (months < MONTHS ? 1 : 0)) throw NUM;
  if (cost === 0) return 0;
  const rate = roundedNumber(1 - (salvage / cost) ** (1 / life), RATE_PLACES);
  const first = (cost * rate * months) / MONTHS;
  if (whole === 1) return first;
  let total = first;
  let current = first;
  for (let year = 2; year <= whole; year++) {
    const share = year > life ? (MONTHS - months) / MONTHS : 1;
    current = (cost - total) * rate * share;
    total += current;
  }
  return current;
}

/** Declining balance of one period, never below what is to be left. */
function declining({ cost, salvage, life }: Asset, period: number, factor: number): number {
  if (cost < 0 || salvage < 0 || life <= 0 || period <= 0 || period > life || factor <= 0) throw NUM;
  const rate = Math.min(1, factor / life);
  const before = rate === 1 ? (period === 1 ? cost : 0) : cost * (1 - rate) ** (period - 1);
  const after = cost * (1 - rate) ** period;
  return Math.max(0, before - Math.max(after, salvage));
}

/** Declining balance between two times, changing to straight line where this gives more. */
function variable(asset: Asset, start: number, end: number, factor: number, noSwitch: boolean): number {
  const { cost, salvage, life } = asset;
  if (cost < 0 || salvage < 0 || life <= 0 || start < 0 || end < start || end > life || factor <= 0) throw NUM;
  let value = cost;
  let total = 0;
  let straight: number | undefined;
  for (let period = 0; period < Math.ceil(end); period++) {
    const byRate = Math.min(value * Math.min(1, factor / life), Math.max(0, value - salvage));
    const evenly = (value - salvage) / (life - period);
    if (!noSwitch && straight === undefined && evenly > byRate) straight = evenly;
    const amount = straight ?? byRate;
    const share = Math.max(0, Math.min(end, period + 1) - Math.max(start, period));
    total += amount * share;
    value -= amount;
  }
  return total;
}

const asset = [number('cost'), number('salvage'), number('life')] as const;

export const DEPRECIATION: readonly FormulaFunction[] = [
  define('SLN', asset, ([cost, salvage, life]) => {
    if (life === 0) throw DIV0;
    return (cost - salvage) / life;
  }),
  define('SYD', [...asset, number('per')], ([cost, salvage, life, period]) => {
    if (life <= 0 || period <= 0 || period > life || salvage < 0) throw NUM;
    return ((cost - salvage) * (life - period + 1) * 2) / (life * (life + 1));
  }),
  define(
    'DB',
    [...asset, number('period'), optional(number('month'), MONTHS)],
    ([cost, salvage, life, period, month]) => fixedDeclining({ cost, salvage, life }, period, month),
  ),
  define(
    'DDB',
    [...asset, number('period'), optional(number('factor'), DOUBLE)],
    ([cost, salvage, life, period, factor]) => declining({ cost, salvage, life }, period, factor),
  ),
  define(
    'VDB',
    [
      ...asset,
      number('start_period'),
      number('end_period'),
      optional(number('factor'), DOUBLE),
      optional(boolean('no_switch'), false),
    ],
    ([cost, salvage, life, start, end, factor, noSwitch]) =>
      variable({ cost, salvage, life }, start, end, factor, noSwitch),
  ),
];
