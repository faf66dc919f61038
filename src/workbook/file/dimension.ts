import { parseRange, rangeName } from '../address';

/** What a sheet's dimension is to say once cells are added; undefined where it holds them already, or says nothing. */
export function grownDimension(
  stated: string | undefined,
  added: Iterable<{ readonly row: number; readonly column: number }>,
): string | undefined {
  const range = stated === undefined ? undefined : parseRange(stated);
  if (!range) return undefined;
  let { top, left, bottom, right } = range;
  for (const { row, column } of added) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const grown = rangeName({ top, left, bottom, right });
  return grown === rangeName(range) ? undefined : grown;
}
