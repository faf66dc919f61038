import { evaluateFormula } from '../engine/evaluate';
import { yearNotes } from '../functions/year-notes';
import { failed } from './eval-failure';

/**
 * One line of `eval --json`, answered. A line that is blank is answered too, so that answers stay beside their questions.
 * `notes` say by which year's law a function went that was given no year.
 */
export function evalLine(line: string): string {
  const formula = line.trim();
  if (formula === '') return failed('The line is blank: give a formula.');
  try {
    const result = evaluateFormula(formula);
    const notes = 'error' in result ? [] : yearNotes(formula);
    return JSON.stringify({ ...result, ...(notes.length > 0 && { notes }) });
  } catch (error) {
    if (error instanceof RangeError) return failed('The formula is too long, too deep, or its result too large.');
    throw error;
  }
}
