import type { TableKindId } from '../kinds';

/**
 * Figures of two kinds of tables that are the same figure at another time, beside those of the same name. Few kinds follow
 * on each other: the April allocation and its recomputation of January do.
 */
interface Following {
  readonly kinds: readonly [TableKindId, TableKindId];
  readonly roles: readonly (readonly [string, string])[];
  /** The kind whose labelled values are what the other has in a row: a district's own statement in the state's table. */
  readonly summed?: TableKindId;
}

const FOLLOWING: readonly Following[] = [
  {
    kinds: ['initial-allocation', 'final-allocation'],
    roles: [
      // What was allocated, as both tell it; and what it became on the actual count.
      ['allocation', 'initial'],
      ['allocation', 'entitlement'],
    ],
  },
  {
    kinds: ['program-units', 'program-cost-districts'],
    roles: [['programCost', 'cost']],
    summed: 'program-units',
  },
];

function following(before: TableKindId, after: TableKindId): Omit<Following, 'kinds'> | undefined {
  for (const each of FOLLOWING) {
    const { kinds, roles } = each;
    if (kinds[0] === before && kinds[1] === after) return each;
    if (kinds[0] === after && kinds[1] === before) {
      return { ...each, roles: roles.map(([one, other]) => [other, one]) };
    }
  }
  return undefined;
}

/** The kind of these two of which only what its whole table comes to is in the other. */
export function summedOf(before: TableKindId, after: TableKindId): TableKindId | undefined {
  return following(before, after)?.summed;
}

/** Whether tables of these kinds say anything of each other. */
export function areComparable(before: TableKindId, after: TableKindId): boolean {
  return before === after || following(before, after) !== undefined;
}

/** For roles of the one kind, those of the other that are compared with them; a role of the same name is the same. */
export function counterpartsOf(
  before: TableKindId,
  after: TableKindId,
  roles: readonly string[],
): readonly (readonly [string, string])[] {
  const named = following(before, after)?.roles ?? [];
  const taken = new Set(named.map(([own]) => own));
  return [...roles.filter((role) => !taken.has(role)).map((role) => [role, role] as const), ...named];
}
