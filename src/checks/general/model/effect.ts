import { NOISE } from '../../judgement/rounding';
import { type Decimal, decimal } from '../../../rules/decimal';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { evaluate } from './evaluate';
import type { FormulaPattern } from './pattern';
import { shownNumber } from './report';

/** What a cell shows, and what it would show with its neighbours' formula. */
export interface Effect {
  readonly shown: Decimal;
  readonly given: Decimal;
}

export function isSame({ shown, given }: Effect): boolean {
  return given.minus(shown).abs().lte(shown.abs().times(NOISE).plus(NOISE));
}

/** What a formula would change at a cell; undefined where it is not plain arithmetic. */
export function effectOf(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  at: { readonly row: number; readonly column: number },
  pattern: FormulaPattern,
): Effect | undefined {
  const value = sheet.value(at.row, at.column);
  const given = evaluate(pattern, at, sheet, workbook);
  return given && typeof value === 'number' ? { shown: decimal(value), given } : undefined;
}

/** "It would give 1,200 instead of 1,100: 100 more." */
export function amountText(effect: Effect): string {
  const { shown, given } = effect;
  if (isSame(effect)) return 'Today it gives the same, but will not when other cells change';
  const by = given.minus(shown);
  return `It would give ${shownNumber(given)}, not ${shownNumber(shown)}: ${shownNumber(by.abs())} ${by.isPositive() ? 'more' : 'less'}`;
}
