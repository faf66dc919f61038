import { TABLE_KINDS, type TableKind } from '../kinds';
import type { ColumnRole } from '../kinds/kind';
import { patternsOf } from '../kinds/pattern';
import { hitsOf } from './headers';
import type { Reading } from './reading';
import { LEAST_COVERAGE } from './role-hits';

/** So many columns with figures may hold together as a kind's do, whatever their headers say. */
const LEAST_FIGURES = 3;

/** The columns that a table must have; where none is, one of the lists of which it must have all. */
function neededOf({ anyOf, columns }: TableKind, required: readonly ColumnRole[]): (readonly ColumnRole[])[] {
  if (required.length > 0) return [required];
  return (anyOf ?? []).map((list) => columns.filter(({ role }) => list.includes(role)));
}

function isHalfNamed(needed: readonly ColumnRole[], roles: ReadonlySet<ColumnRole>): boolean {
  return needed.filter((role) => roles.has(role) || role.holds).length * 2 >= needed.length;
}

/**
 * The kinds that a header could be one of: it has half of the columns that the kind must have, or the sheet is about such
 * a table, or it has figures enough for an equation that few other tables have.
 */
export function possibleKinds(reading: Reading): readonly TableKind[] {
  const hit = new Map<TableKind, Set<ColumnRole>>();
  for (const column of reading.block.columns) {
    for (const { kind, role, cover } of hitsOf(column)) {
      if (cover >= LEAST_COVERAGE) hit.set(kind, (hit.get(kind) ?? new Set()).add(role));
    }
  }
  return TABLE_KINDS.filter((kind) => {
    const roles = hit.get(kind) ?? new Set();
    const required = kind.columns.filter((role) => role.need === 'required' && !role.names);
    if (roles.size >= 2 && neededOf(kind, required).some((list) => isHalfNamed(list, roles))) return true;
    if (reading.block.columns.length < required.length) return false;
    if (roles.size > 0 && kind.context !== undefined && reading.isAbout(kind)) return true;
    return patternsOf(kind).some(({ telling }) => telling) && reading.figureColumns().length >= LEAST_FIGURES;
  });
}
