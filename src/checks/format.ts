import type { Decimal } from '../rules/decimal';

function grouped(text: string): string {
  const [whole, decimals] = text.split('.');
  const withCommas = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals === undefined ? withCommas : `${withCommas}.${decimals}`;
}

/** Dollars as the field prints them: -8,328.59. */
export function formatMoney(amount: Decimal): string {
  return grouped(amount.toFixed(2));
}

/** A count with as many decimals as it has: 8,417 and 293.75. */
export function formatCount(count: Decimal): string {
  return grouped(count.toString());
}

/** A share as a percentage with at most two decimals: 52.5 %. */
export function formatPercent(share: Decimal): string {
  return `${grouped(share.times(100).toDecimalPlaces(2).toString())} %`;
}

/** More names than these are counted. */
const NAMED = 4;

/** "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length > NAMED) return `${names.slice(0, NAMED - 1).join(', ')} and ${names.length - NAMED + 1} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
