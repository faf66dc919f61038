import { evaluateFormula } from '../engine/evaluate';
import { failed } from './eval-failure';

/** One line of `eval --json`, answered. A line that is blank is answered too, so that answers stay beside their questions. */
export function evalLine(line: string): string {
  const formula = line.trim();
  if (formula === '') return failed('The line is blank: give a formula.');
  try {
    return JSON.stringify(evaluateFormula(formula));
  } catch (error) {
    if (error instanceof RangeError) return failed('The formula is too long, too deep, or its result too large.');
    throw error;
  }
}
