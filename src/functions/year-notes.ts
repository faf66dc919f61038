import { tokenize } from '@borgar/fx';
import { fiscalYearName } from '../rules/fiscal-year';
import type { Law } from '../rules/law';
import { argumentTexts, callsOf } from './explanation';
import { findFunction } from './registry';
import type { NmFunction } from './runtime/define';

/** The law by which a function computes where it is given no year; undefined where it asks for one, or needs none. */
export function lawWithoutYear({ params }: Pick<NmFunction, 'params'>): Law | undefined {
  const fallback = Object.hasOwn(params, 'fy') ? params.fy.fallback : undefined;
  return typeof fallback === 'object' && fallback !== null && 'fiscalYear' in fallback ? (fallback as Law) : undefined;
}

/** Which year's law the functions of a formula go by where it gives them none: a sentence for each function. */
export function yearNotes(formula: string): readonly string[] {
  const tokens = tokenize(formula.trim().replace(/^=/, ''), { mergeRefs: true, negativeNumbers: false });
  const notes = callsOf(tokens).flatMap((call) => {
    const fn = findFunction(call.name);
    const law = fn && lawWithoutYear(fn);
    if (!fn || !law) return [];
    const at = Object.keys(fn.params).indexOf('fy');
    if ((argumentTexts(tokens, call)[at] ?? '') !== '') return [];
    return [
      `NM.${fn.name} was given no fiscal year: it goes by the law of ${fiscalYearName(law.fiscalYear)}. Give fy for another year.`,
    ];
  });
  return [...new Set(notes)];
}
