import { tokenize } from '@borgar/fx';
import { argumentTexts, callsOf } from './explanation';
import { findFunction } from './registry';
import { lawWithoutYear, leftOutYear } from './runtime/left-out-year';

/** Which year's law the functions of a formula go by where it gives them none: a sentence for each function. */
export function yearNotes(formula: string): readonly string[] {
  const tokens = tokenize(formula.trim().replace(/^=/, ''), { mergeRefs: true, negativeNumbers: false });
  const notes = callsOf(tokens).flatMap((call) => {
    const fn = findFunction(call.name);
    const law = fn && lawWithoutYear(fn);
    if (!fn || !law) return [];
    const at = Object.keys(fn.params).indexOf('fy');
    return (argumentTexts(tokens, call)[at] ?? '') === '' ? [leftOutYear(fn, law)] : [];
  });
  return [...new Set(notes)];
}
