import { TABLE_KINDS } from '../kinds';
import type { ColumnRole, TableKind } from '../kinds/kind';
import type { Reading } from './match';
import { LEAST_COVERAGE, roleHits } from './role-hits';

/** The fewest columns of a table that only its figures and its title would tell. */
const LEAST_COLUMNS = 3;

/**
 * The kinds that a header could be one of: at least half of the required columns have a header that could be theirs, or
 * the sheet is about such a table and some have.
 */
export function possibleKinds(reading: Reading): TableKind[] {
  const hit = new Map<TableKind, Set<ColumnRole>>();
  for (const { words } of reading.block.columns) {
    for (const { kind, role, cover } of roleHits(words)) {
      if (cover >= LEAST_COVERAGE) hit.set(kind, (hit.get(kind) ?? new Set()).add(role));
    }
  }
  return TABLE_KINDS.filter((kind) => {
    const roles = hit.get(kind);
    if (!roles || roles.size < 2) return false;
    const required = kind.columns.filter((role) => role.need === 'required' && !role.names);
    const named = required.filter((role) => roles.has(role) || role.holds).length;
    if (named * 2 >= required.length) return true;
    return reading.block.columns.length >= LEAST_COLUMNS && kind.context !== undefined && reading.isAbout(kind);
  });
}
