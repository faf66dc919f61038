import { Decimal } from '../rules/decimal';
import type { Held } from './compute';
import type { ColumnRole, InputRole } from './kind';

type Field = ColumnRole | InputRole | undefined;

/** Whether an amount is written below zero that means the same with either sign: its role is of what is held back. */
function isTakenOff(field: Field, written: Held): boolean {
  return field?.heldBack === true && written instanceof Decimal && written.isNegative();
}

/** What a cell holds for a rule, whatever the sign that an amount held back is written with. */
export function heldBy(field: Field, written: Held): Held {
  return isTakenOff(field, written) ? (written as Decimal).negated() : written;
}

/**
 * The same for a formula.
 * @param cells how many cells the name is of: what several hold together is taken off
 */
export function nameHeldBy(field: Field, written: Held, name: string, cells = 1): string {
  if (!isTakenOff(field, written)) return name;
  return cells > 1 ? `ABS(SUM(${name}))` : `ABS(${name})`;
}
