import type { TableKind } from '../kind';
import type { TableKindId } from '../table';
import { INITIAL_ALLOCATION } from './initial-allocation';

/** Every table kind, in the order in which people are shown them. */
export const TABLE_KINDS: readonly TableKind[] = [INITIAL_ALLOCATION];

export function kindOf(id: TableKindId): TableKind {
  const kind = TABLE_KINDS.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`There is no table kind "${id}".`);
  return kind;
}
