import type { ColumnRole, Pattern } from '../kinds/kind';
import type { TableKind } from '../kinds';

/** What an equation speaks of: a kind's role, and which of its columns. */
export interface Part {
  readonly role: ColumnRole;
  /** The sum of a series, its first or last column, or a column. */
  readonly of: 'sum' | 'first' | 'last' | 'one';
  readonly optional: boolean;
}

const known = new WeakMap<TableKind, Map<Pattern, readonly Part[] | undefined>>();

/** The parts of an equation, its result first; undefined where it names a role that the kind does not have. */
export function partsOf(kind: TableKind, pattern: Pattern): readonly Part[] | undefined {
  const ofKind = known.get(kind) ?? new Map<Pattern, readonly Part[] | undefined>();
  known.set(kind, ofKind);
  if (!ofKind.has(pattern)) ofKind.set(pattern, readParts(kind, pattern));
  return ofKind.get(pattern);
}

function readParts(kind: TableKind, pattern: Pattern): Part[] | undefined {
  const parts = [pattern.result, ...pattern.of].map((name): Part | undefined => {
    const [, plain, mark] = /^(\w+)(\+|@first|@last)?$/.exec(name) ?? [];
    const role = kind.columns.find((column) => column.role === plain);
    const of = mark === '+' ? 'sum' : mark === '@first' ? 'first' : mark === '@last' ? 'last' : 'one';
    return role && { role, of, optional: pattern.optional?.includes(name) ?? false };
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}
