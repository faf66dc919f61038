import { isError, type Scalar } from './value';

/**
 * Excel's functions (powers, sines, annuities) and those of this machine end a few bits apart: Excel shows fifteen digits,
 * and its own results are right to about thirteen. No cent of ten billion dollars is lost within this.
 */
const NOISE = 1e-12;

/** Functions that search for their result end a little beside it: Excel promises one part in a hundred million (XIRR). */
const BY_TRIAL = /\b(?:IRR|XIRR|MIRR|RATE|CONFIDENCE(?:\.NORM|\.T)?|YIELD|ODD[FL]YIELD|[A-Z.]+INV[A-Z.0-9]*)\(/i;
const TRIAL_NOISE = 2e-8;
/** A result by trial that is this near to 0 is 0. */
const TRIAL_ZERO = 1e-15;

/**
 * Whether a computed value is the one that the file has, but for what the last bits of two machines differ in. Then the
 * file's is Excel's own, and the better one to compute with.
 * @param cancelled the largest of the terms of which the value is the rest
 */
export function sameButForNoise(computed: Scalar, stored: Scalar, formula: string, cancelled = 0): boolean {
  if (typeof computed === 'number' && typeof stored === 'number') {
    if (computed === stored) return true;
    const [difference, scale] = [Math.abs(computed - stored), Math.max(Math.abs(computed), Math.abs(stored))];
    if (difference <= NOISE * Math.max(scale, cancelled)) return true;
    return BY_TRIAL.test(formula) && (difference <= TRIAL_NOISE * scale || scale <= TRIAL_ZERO);
  }
  return isError(computed) && isError(stored) ? computed.error === stored.error : computed === stored;
}
