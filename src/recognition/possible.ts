import { TABLE_KINDS } from '../kinds';
import type { ColumnRole, TableKind } from '../kinds/kind';
import type { Reading } from './reading';
import { LEAST_COVERAGE, roleHits } from './role-hits';

/** So many columns with figures may hold together as a kind's do, whatever their headers say. */
const LEAST_FIGURES = 3;

/**
 * The kinds that a header could be one of: half of the required columns have a header that could be theirs, or the sheet
 * is about such a table, or it has figures enough for an equation that few other tables have.
 */
export function possibleKinds(reading: Reading): readonly TableKind[] {
  const hit = new Map<TableKind, Set<ColumnRole>>();
  for (const { words } of reading.block.columns) {
    for (const { kind, role, cover } of roleHits(words)) {
      if (cover >= LEAST_COVERAGE) hit.set(kind, (hit.get(kind) ?? new Set()).add(role));
    }
  }
  return TABLE_KINDS.filter((kind) => {
    const roles = hit.get(kind) ?? new Set();
    const required = kind.columns.filter((role) => role.need === 'required' && !role.names);
    const named = required.filter((role) => roles.has(role) || role.holds).length;
    if (roles.size >= 2 && named * 2 >= required.length) return true;
    if (reading.block.columns.length < required.length) return false;
    if (roles.size > 0 && kind.context !== undefined && reading.isAbout(kind)) return true;
    return (kind.patterns ?? []).some(({ telling }) => telling) && reading.figureColumns().length >= LEAST_FIGURES;
  });
}
