import { ACCOUNTABILITY_KINDS } from './accountability';
import { DEADLINE_KINDS } from './deadlines';
import { DISPROPORTIONALITY_KINDS } from './disproportionality';
import { EQUALIZATION_KINDS } from './equalization';
import { IDEA_FISCAL_KINDS } from './idea-fiscal';
import { INSTRUCTIONAL_MATERIAL_KINDS } from './instructional-material';
import { MAINTENANCE_OF_EFFORT_KINDS } from './maintenance-of-effort';
import { OFFICE_LAW_KINDS } from './office-law';
import type { KindDescription, RoleOf } from './kind';

/** Every table kind: a new one is a file of its area and an entry in that area's list. */
const KINDS = [
  ...INSTRUCTIONAL_MATERIAL_KINDS,
  ...MAINTENANCE_OF_EFFORT_KINDS,
  ...IDEA_FISCAL_KINDS,
  ...DISPROPORTIONALITY_KINDS,
  ...EQUALIZATION_KINDS,
  ...ACCOUNTABILITY_KINDS,
  ...DEADLINE_KINDS,
  ...OFFICE_LAW_KINDS,
] as const;

type Kind = (typeof KINDS)[number];
type KindsById = { readonly [K in Kind as K['id']]: K };

/** The tables that the field keeps; each has one description, used by recognition, templates, checks and what-if. */
export type TableKindId = Kind['id'];

/** One of them, whichever it is. */
export type TableKind = KindDescription & { readonly id: TableKindId };

/** The roles of the kinds of these ids, by name. */
export type RoleIn<Id extends TableKindId> = Id extends TableKindId ? RoleOf<KindsById[Id]> : never;

/** The figures of a kind that follow from others. */
export type ResultIn<Id extends TableKindId> = keyof KindsById[Id]['equations'] & string;

/** Every table kind, in the order in which people are shown them. */
export const TABLE_KINDS: readonly TableKind[] = KINDS;

const BY_ID = Object.fromEntries(KINDS.map((kind) => [kind.id, kind])) as unknown as KindsById;

export function kindOf<Id extends TableKindId>(id: Id): KindsById[Id] & TableKind {
  return BY_ID[id] as KindsById[Id] & TableKind;
}
