import { isAbove, isBelow } from '../cell-number';
import type { Decimal } from '../decimal';
import type { Law } from '../law';

/** A district's property taxes in mills: dollars for each $1,000 of assessed value. */
export interface Levies {
  readonly operating: Decimal;
  readonly building: Decimal;
  readonly improvement: Decimal;
  readonly debtService: Decimal;
}

/** "0.50", "10": cents where there are any. */
function mills(value: Decimal): string {
  return value.isInteger() ? value.toString() : value.toFixed(Math.max(2, value.decimalPlaces()));
}

/** Debt service, building and improvement levies together. */
export function capitalLevies({ building, improvement, debtService }: Levies): Decimal {
  return debtService.plus(building).plus(improvement);
}

/**
 * The limits of property taxes that a district's levies break, each in words; none when all are kept. Exactly at a limit
 * is within it. Operating: 7-37-7 NMSA 1978; buildings: 22-26-3; improvements: 22-25-3; the three capital levies
 * together: 22-26-7.
 */
export function brokenLevyLimits(levies: Levies, law: Law): string[] {
  const { operating, building, improvement } = levies;
  const broken: string[] = [];
  const above = (name: string, value: Decimal, most: Decimal): void => {
    if (isAbove(value, most)) broken.push(`${name}: ${mills(value)} mills, at most ${mills(most)}`);
  };
  const least = law.value('levy-operating');
  if (isBelow(operating, least)) {
    broken.push(`Operating levy: ${mills(operating)} mills, at least ${mills(least)}`);
  }
  above('Building levy', building, law.value('levy-building-maximum'));
  above('Improvement levy', improvement, law.value('levy-improvement-maximum'));
  above('Debt service, building and improvement together', capitalLevies(levies), law.value('levy-combined-maximum'));
  return broken;
}
