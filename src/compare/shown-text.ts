import { formatCount, formatMoney, formatPercent } from '../checks/format';
import { isoDate, LAST_SERIAL } from '../rules/calendar';
import { cellDecimal } from '../rules/cell-number';
import { isErrorValue } from '../workbook/snapshot';
import type { Shown, Unit } from './comparison';

const CENTS = 2;
/** A rate of less than a cent a child is not 0.00. */
const MOST_DECIMALS = 6;

/** A figure with its unit: $1,234.50, 12.5 %, 2025-03-01, 8,417. */
export function figureText(value: number, unit: Unit): string {
  const exact = cellDecimal(value);
  if (unit === 'percent') return formatPercent(exact);
  if (unit === 'date' && value > 0 && value <= LAST_SERIAL) return isoDate(Math.floor(value));
  if (unit === 'text') return String(value);
  if (unit !== 'dollars') return formatCount(exact.toDecimalPlaces(MOST_DECIMALS));
  const sign = exact.isNegative() ? '-' : '';
  const hasPartsOfACent = exact.decimalPlaces() > CENTS && exact.abs().lt(1);
  return `${sign}$${hasPartsOfACent ? exact.abs().toDecimalPlaces(MOST_DECIMALS).toString() : formatMoney(exact.abs())}`;
}

/** A change with its sign; of days how many. */
export function changeText(change: number, unit: Unit): string {
  const plus = change > 0 ? '+' : '';
  if (unit !== 'date') return `${plus}${figureText(change, unit)}`;
  return `${plus}${figureText(change, 'number')} ${Math.abs(change) === 1 ? 'day' : 'days'}`;
}

/** What a cell shows, in words where it is no figure. */
export function shownText({ value, unit, uncomputed }: Shown): string {
  if (uncomputed !== undefined) return '(no value)';
  if (value === null) return '(blank)';
  if (typeof value === 'number') return figureText(value, unit);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isErrorValue(value) ? value.error : value;
}
