import { NotComputable, NUM } from '../error';

/** Excel's help of IRR and XIRR speaks of 20 steps. */
const STEPS = 25;
/** RATE takes more than the 20 of its help: workbooks hold rates of loans over 360 months, which are 38 steps from 10 %. */
export const STEPS_OF_RATE = 60;
const NEAR_ENOUGH = 1e-13;
const NEXT_TO_NOTHING = 1e-6;

/**
 * A rate at which a function is 0, found from a guess by Newton's method as Excel finds it.
 * @throws #NUM! where there is none near; NotComputable where Excel may have given up, or found another
 */
export function solveRate(valueAt: (rate: number) => number, guess: number, mostSteps = STEPS): number {
  let rate = guess;
  for (let step = 1; step <= mostSteps; step++) {
    const width = Math.max(Math.abs(rate), 1) * 1e-6;
    const slope = (valueAt(rate + width) - valueAt(rate - width)) / (2 * width);
    const next = rate - valueAt(rate) / slope;
    if (!Number.isFinite(next) || next <= -1) break;
    if (Math.abs(next - rate) <= NEAR_ENOUGH * Math.max(1, Math.abs(next))) return known(next);
    rate = next;
  }
  if (changesSign(valueAt)) throw new NotComputable('the rate cannot be computed from this guess');
  throw NUM;
}

/** A rate next to nothing is what the last step of the search leaves of it. */
function known(rate: number): number {
  if (rate !== 0 && Math.abs(rate) < NEXT_TO_NOTHING) throw new NotComputable('a rate so near to 0 cannot be computed');
  return rate;
}

/** Whether a rate between nearly -100 % and 10,000 % exists at all. */
function changesSign(valueAt: (rate: number) => number): boolean {
  let previous = Number.NaN;
  for (let i = 0; i <= 400; i++) {
    const value = valueAt(-0.999 + (i / 100) ** 3.5);
    if (Number.isFinite(value)) {
      if (value === 0 || value * previous < 0) return true;
      previous = value;
    }
  }
  return false;
}
