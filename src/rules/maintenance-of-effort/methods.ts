import type { Decimal } from '../decimal';

export type MethodName = 'Local' | 'State and local' | 'Local per capita' | 'State and local per capita';

/** One of the four ways to meet the standard; figures are missing where the method cannot be used. */
export interface MethodOutcome {
  readonly method: MethodName;
  readonly perCapita: boolean;
  readonly figures?: { readonly required: Decimal; readonly actual: Decimal; readonly met: boolean };
}

export interface Funds {
  readonly required: Decimal;
  readonly actual: Decimal;
}

/**
 * The four methods of 34 CFR 300.203(b)(2)(i)–(iv), of which one is enough. A method has no outcome where nothing was
 * spent from the source in the year compared with, or where a child count is missing: passing a requirement of 0 would
 * say nothing.
 */
export function fourMethods(
  local: Funds,
  stateAndLocal: Funds,
  countRequired: Decimal,
  countActual: Decimal,
): MethodOutcome[] {
  return [
    inTotal('Local', local),
    inTotal('State and local', stateAndLocal),
    perChild('Local per capita', local),
    perChild('State and local per capita', stateAndLocal),
  ];

  function inTotal(method: MethodName, { required, actual }: Funds): MethodOutcome {
    if (required.isZero()) return { method, perCapita: false };
    return { method, perCapita: false, figures: { required, actual, met: actual.gte(required) } };
  }

  function perChild(method: MethodName, { required, actual }: Funds): MethodOutcome {
    if (required.isZero() || countRequired.isZero() || countActual.isZero()) return { method, perCapita: true };
    return {
      method,
      perCapita: true,
      figures: {
        required: required.div(countRequired),
        actual: actual.div(countActual),
        // Multiplied out, so that no division rounds.
        met: actual.times(countRequired).gte(required.times(countActual)),
      },
    };
  }
}
