import { toNumber } from '../coerce';
import { VALUE } from '../error';
import type { CallContext } from '../function';
import type { Scalar } from '../value';

/**
 * A number for one of the functions that came to Excel with the Analysis ToolPak (MROUND, EDATE, GCD …): unlike all others
 * they take no TRUE or FALSE.
 */
export function addInNumber(value: Scalar, context: CallContext): number {
  if (typeof value === 'boolean') throw VALUE;
  return toNumber(value, context);
}
