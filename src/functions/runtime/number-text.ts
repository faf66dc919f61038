import { dayOf } from '../../rules/calendar';
import { type Decimal, toCents } from '../../rules/decimal';

/** Decimals shown of a figure that has more: the rest is "…". */
const MOST_DECIMALS = 10;
const MINUS = '−';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function withCommas(digits: string): string {
  const [whole, fraction] = digits.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${digits.startsWith('-') ? MINUS : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A figure as people write it: 348,425 and 53.4653081724…, never rounded. */
export function figureText(value: Decimal): string {
  if (value.decimalPlaces() <= MOST_DECIMALS) return withCommas(value.toFixed());
  return `${withCommas(value.toFixed(MOST_DECIMALS, 1))}…`;
}

/** An amount in dollars to the cent, 56,862.67; where it is a fraction of a cent it says so. */
export function dollarsText(amount: Decimal): string {
  const cents = withCommas(toCents(amount).toFixed(2));
  return amount.decimalPlaces() <= 2 ? cents : `${cents} (${figureText(amount)} rounded to the cent)`;
}

/** An amount inside a calculation: cents where it has no more. */
export function amountText(amount: Decimal): string {
  return amount.decimalPlaces() <= 2 ? withCommas(amount.toFixed(2)) : figureText(amount);
}

/** "October 9, 2013" of a serial number. */
export function dayText(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}
