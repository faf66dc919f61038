import type { Decimal } from '../../rules/decimal';
import type { RuleError } from '../../rules/rule-error';

/** What a host hands over for one cell: number, text, boolean, null or "" for blank, an object for an error value. */
export type CellIn = unknown;

/** What a function gives back for one cell. An error in a spill stays in its own cell. */
export type CellOut = number | string | boolean | RuleError;

/** What a rule may give for one cell, before money is rounded and decimals become cell numbers. */
export type Computed = Decimal | CellOut;

/**
 * Blank is null, undefined or empty text. Excel on the desktop hands an empty cell over as 0 and only there is
 * it lost; no function may therefore tell blank from 0 by value where both can occur.
 */
export function isBlank(cell: CellIn): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A cell's content as a person would quote it in a message. */
export function quoteCell(cell: CellIn): string {
  if (isBlank(cell)) return 'blank';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'string') return `"${cell.length > 40 ? `${cell.slice(0, 37)}…` : cell}"`;
  return 'an error value';
}
