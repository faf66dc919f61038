import type { SheetSnapshot } from '../../../workbook/snapshot';
import { isYear } from '../../../rules/fiscal-year';
import type { Axis } from './sheet-formulas';

/** So far a heading stands from its figures: a long list has its headings at its top. */
const FAR = 400;
/** Cells left of a figure that may name its row. */
const LEFT = 60;

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && /\p{L}/u.test(value) ? value.trim() : undefined;
}

/** The text nearest above a cell in its column, over the figures: the column's heading. */
export function headingOf(sheet: SheetSnapshot, row: number, column: number): string {
  let heading = '';
  for (let at = row - 1; at >= 0 && row - at < FAR; at--) {
    const value = sheet.value(at, column);
    const text = textOf(value) ?? (isYear(value) ? String(value) : undefined);
    // Headings of two lines are read together.
    if (text !== undefined) heading = heading === '' ? text : `${text} ${heading}`;
    else if (heading !== '') break;
  }
  return heading;
}

/** The texts left of a cell in its row, the nearest last. */
export function rowTexts(sheet: SheetSnapshot, row: number, column: number): string[] {
  const texts: string[] = [];
  for (let at = Math.max(0, column - LEFT); at < column; at++) {
    const text = textOf(sheet.value(row, at));
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

/** What names a cell along a line of figures: in a row of them the column's heading, in a column the row's label. */
export function labelAlong(sheet: SheetSnapshot, axis: Axis, row: number, column: number): string {
  return axis === 'row' ? headingOf(sheet, row, column) : rowTexts(sheet, row, column).join(' ');
}

/** What sets a figure apart from those beside it: it is computed otherwise on purpose. */
const KINDS: readonly RegExp[] = [
  /\b(?:sub-?|grand )?totals?\b|\bsum\b|\boverall\b|\ball\b/i,
  /\baverage|\bmean\b|\bavg\b|\bper\b|\brate\b|%|percent|\bratio\b|\bshare\b|\bmargin\b/i,
  /\bchange\b|\bvariance|\bdifference|\bgrowth\b|\bdiff\b|\bincrease|\bdecrease/i,
  /\bactuals?\b|\baudited\b|\bprior\b|\blast year\b/i,
  /\bbudget(?:ed)?\b|\bforecast|\bproject(?:ed|ion)|\bestimate|\bproposed\b|\badopted\b|\bplan(?:ned)?\b/i,
  /\bytd\b|year[- ]to[- ]date|\bcumulative|\brunning\b|\bto date\b/i,
  /\bopening\b|\bbeginning\b|\bending\b|\bclosing\b|\bcarried\b|\bbrought\b|\bbalance\b/i,
  /\bnet\b|\bgross\b|\bless\b/i,
  /\bq[1-4]\b|\bquarter\b|\bfy\b|\bh[12]\b|\bannual\b|\byear\b/i,
];

/** The kinds of figure that a label names, as text to compare. */
export function kindsIn(label: string): string {
  return KINDS.map((kind, index) => (kind.test(label) ? String(index) : '')).join('');
}
