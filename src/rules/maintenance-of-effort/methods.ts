import { isAtLeast } from '../cell-number';
import { type Decimal, toCents, ZERO } from '../decimal';
import { notDeterminable } from '../rule-error';
import { capped, lessExceptions } from './shortfall';
import { centsPerChild } from './status';

export type MethodName = 'Local' | 'State and local' | 'Local per capita' | 'State and local per capita';
export type MethodResult = 'Met' | 'Met with exceptions' | 'Not met';

/** What a method compares: effort in total, or in cents a child. */
export interface MethodFigures {
  readonly required: Decimal;
  readonly actual: Decimal;
  readonly result: MethodResult;
  /** By how much effort was not maintained by this method, in dollars for all children, less approved exceptions. */
  readonly shortfall: Decimal;
}

/** One of the four ways to meet the standard; figures are missing where the method cannot be used. */
export interface MethodOutcome {
  readonly method: MethodName;
  readonly perCapita: boolean;
  readonly figures?: MethodFigures;
}

export interface Funds {
  readonly required: Decimal;
  readonly actual: Decimal;
}

/** What the four methods are computed from. */
export interface MethodsCase {
  readonly local: Funds;
  readonly stateAndLocal: Funds;
  readonly countRequired: Decimal;
  readonly countActual: Decimal;
  /** Approved under 34 CFR 300.204, and the adjustment of 300.205. */
  readonly exceptions: Decimal;
}

/**
 * The four methods of 34 CFR 300.203(b)(2)(i)–(iv), of which one is enough. A method has no outcome where nothing was
 * spent from the source in the year compared with, or where a child count is missing: passing a requirement of 0 would
 * say nothing. Approved exceptions count as if they had been spent: in total, and per capita for each of this year's
 * children.
 */
export function fourMethods({
  local,
  stateAndLocal,
  countRequired,
  countActual,
  exceptions,
}: MethodsCase): MethodOutcome[] {
  return [
    inTotal('Local', local),
    inTotal('State and local', stateAndLocal),
    perChild('Local per capita', local),
    perChild('State and local per capita', stateAndLocal),
  ];

  function inTotal(method: MethodName, { required, actual }: Funds): MethodOutcome {
    if (required.isZero()) return { method, perCapita: false };
    const result = resultOf(isAtLeast(actual, required), isAtLeast(actual.plus(exceptions), required));
    return { method, perCapita: false, figures: figures(required, actual, result, required.minus(actual)) };
  }

  function perChild(method: MethodName, { required, actual }: Funds): MethodOutcome {
    if (required.isZero() || countRequired.isZero() || countActual.isZero()) return { method, perCapita: true };
    const least = centsPerChild(required, countRequired);
    const made = centsPerChild(actual, countActual);
    const result = resultOf(made.gte(least), centsPerChild(actual.plus(exceptions), countActual).gte(least));
    return {
      method,
      perCapita: true,
      figures: figures(least, made, result, least.times(countActual).minus(actual)),
    };
  }

  function figures(required: Decimal, actual: Decimal, result: MethodResult, failure: Decimal): MethodFigures {
    return {
      required: toCents(required),
      actual: toCents(actual),
      result,
      shortfall: result === 'Not met' ? lessExceptions(failure, exceptions) : ZERO,
    };
  }
}

function resultOf(met: boolean, metWithExceptions: boolean): MethodResult {
  if (met) return 'Met';
  return metWithExceptions ? 'Met with exceptions' : 'Not met';
}

/** The method by which the least is missing, with what is missing by it; undefined where no method has an outcome. */
export function smallestFailure(
  outcomes: readonly MethodOutcome[],
): { readonly method: MethodName; readonly shortfall: Decimal } | undefined {
  const known = outcomes.flatMap(({ method, figures }) => (figures ? [{ method, shortfall: figures.shortfall }] : []));
  return known.reduce<(typeof known)[number] | undefined>(
    (least, each) => (least && least.shortfall.lte(each.shortfall) ? least : each),
    undefined,
  );
}

/**
 * What an LEA owes by the federal reading: the smallest amount by which it failed one of the four methods (34 CFR
 * 300.203(d)), never more than its Part B sub-grant.
 * @throws #N/A where no method has an outcome
 */
export function lowestShortfall(given: MethodsCase, subgrant: Decimal | undefined): Decimal {
  const smallest = smallestFailure(fourMethods(given));
  if (!smallest) {
    throw notDeterminable(
      'None of the four methods can be used: nothing is given as required from local or from state and local funds.',
    );
  }
  return capped(smallest.shortfall, subgrant);
}
