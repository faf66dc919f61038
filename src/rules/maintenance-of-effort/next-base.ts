import { Decimal } from '../decimal';
import { impossible, notDeterminable, type RuleError } from '../rule-error';
import { perCapita } from './effort';
import { type Effort, metPerCapita } from './status';

/**
 * The total required next year (34 CFR 300.203(c), the subsequent-years rule): what was spent where the level was kept,
 * with approved exceptions or without; else the level that was required, less approved exceptions, and not the reduced
 * level that was spent. So it is the larger of the two in every case.
 */
export function nextTotal(required: Decimal, actual: Decimal, exceptions: Decimal): Decimal {
  return Decimal.max(actual, required.minus(exceptions));
}

/**
 * The per capita amount required next year: the actual one where the per capita test was met, else the required one.
 * Not determinable without a child count.
 */
export function nextPerCapita(effort: Effort): Decimal | RuleError {
  const met = metPerCapita(effort);
  if (met === undefined) {
    return notDeterminable(
      'The per capita amount required next year hangs on the per capita test. Give child_count and required_per_capita.',
    );
  }
  return met ? perCapita(effort.actualEffort, effort.childCount as Decimal) : effort.requiredPerCapita;
}

export interface EffortYear {
  /** Undefined only for the last year, whose required level is asked for. */
  readonly spent: Decimal | undefined;
  readonly exceptions: Decimal;
}

/**
 * The level required in each year of a history (34 CFR 300.203(c) and Appendix E to Part 300, Tables 1–3): a year that
 * fell short does not lower the next year's level. Without a level for the first year, what was spent then is the level.
 * @throws #VALUE! where a year before the last has no effort
 */
export function requiredLevels(years: readonly EffortYear[], firstRequired: Decimal | undefined): Decimal[] {
  const levels: Decimal[] = [];
  years.forEach((_, year) => {
    if (year === 0) {
      const first = firstRequired ?? years[0].spent;
      if (!first) throw spentMissing(0);
      levels.push(first);
      return;
    }
    const { spent, exceptions } = years[year - 1];
    if (!spent) throw spentMissing(year - 1);
    levels.push(nextTotal(levels[year - 1], spent, exceptions));
  });
  return levels;
}

function spentMissing(year: number): RuleError {
  return impossible(
    `spent (year ${year + 1}) is blank or 0. Give that year's level of effort; only the last year may be left blank.`,
  );
}
