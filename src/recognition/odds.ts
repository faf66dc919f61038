import type { Evidence } from './headers';

/**
 * Below this it is no table of the kind. No wording of `test/wordings` is recognised with less than this; lists of
 * other offices are.
 */
export const LEAST_CONFIDENCE = 0.3;

/**
 * What speaks for a reading, weighed: log-odds fitted to the tables of `test/wordings` (seen and opened) and to public
 * workbooks of other trades (docs/recognition.md says how).
 */
const WEIGHTS = {
  none: -5.6,
  required: 0.6,
  requiredSum: 1.4,
  weakest: 0.8,
  optional: 1.85,
  telling: 2.4,
  plain: 1.9,
  proportional: 0.5,
  context: 2.5,
  contextless: 1.5,
  byFigures: -0.6,
  left: -1.35,
  unused: -0.5,
};
const MOST_UNUSED = 5;
/** A column of remarks speaks less against a reading than one of figures. */
export const TEXTS_UNUSED = 0.2;
/** Account strings of the fund itself say more than a title. */
export const CELLS_TELL = 1.8;
const MOST_OPTIONAL = 4;
/** Where nothing says what a table is about: how well its headers must say it if its figures hold together. */
const LEAST_WORDED_ALONE = 0.75;
/** And how many columns it must have, those of names aside: quantity times price is any invoice's. */
const LEAST_COLUMNS_ALONE = 2;

export function oddsOf(e: Evidence): number {
  return (
    WEIGHTS.none +
    e.required * WEIGHTS.required +
    e.required * e.columns * WEIGHTS.requiredSum +
    e.weakest * e.context * WEIGHTS.weakest +
    Math.min(e.optional, MOST_OPTIONAL) * WEIGHTS.optional +
    Math.min(e.telling, 1) * WEIGHTS.telling +
    Math.min(e.plain, 2) * WEIGHTS.plain +
    e.proportional * WEIGHTS.proportional +
    e.context * WEIGHTS.context +
    e.contextless * WEIGHTS.contextless +
    e.byFigures * WEIGHTS.byFigures +
    e.left * WEIGHTS.left +
    Math.min(e.unused, MOST_UNUSED) * WEIGHTS.unused
  );
}

export function confidenceOf(e: Evidence): number {
  // Everyday headers over everyday figures: a shop's list of purchases is no report to the department.
  const alone = e.context + e.contextless === 0 && e.telling === 0;
  if (alone && (e.plain === 0 || e.columns < LEAST_COLUMNS_ALONE || e.weakest < LEAST_WORDED_ALONE)) return 0;
  return 1 / (1 + Math.exp(-oddsOf(e)));
}
