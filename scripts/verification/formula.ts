import { evaluateFormula } from '../../src/engine';
import { Decimal } from '../../src/rules/decimal';

/** What a formula gives in a cell, as a figure to compare: numbers as decimals, everything else as text. */
export function cellOf(formula: string): Decimal | string {
  const result = evaluateFormula(formula);
  if ('error' in result) throw new Error(`${formula}: ${result.error} ${result.message}`);
  if (typeof result.value === 'object') throw new Error(`${formula} gives more than one cell`);
  return typeof result.value === 'number' ? new Decimal(result.value) : String(result.value);
}
