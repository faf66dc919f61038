import { nameKey } from './entity-names';
import type { Both } from './comparison';
import { counterpartsOf } from './counterparts';
import type { Field, ReadTable } from './read-table';

export interface PairedFields {
  /** What both have. A field can stand in two pairs where the other table says two things of it. */
  readonly pairs: readonly Both<Field>[];
  readonly alone: Both<readonly Field[]>;
}

/** Which column of the one table is which of the other: by role, those of several years by what their headers say. */
export function pairFields(before: ReadTable, after: ReadTable): PairedFields {
  const [first, second] = [fieldsBeside(before, after), fieldsBeside(after, before)];
  const roles = counterpartsOf(before.view.kind.id, after.view.kind.id, [...new Set(first.map(({ role }) => role))]);
  const pairs = roles.flatMap(([own, other]) =>
    pairSeries(
      first.filter(({ role }) => role === own),
      second.filter(({ role }) => role === other),
    ),
  );
  const [firstDone, secondDone] = [new Set(pairs.map((pair) => pair.before)), new Set(pairs.map((pair) => pair.after))];
  return {
    pairs,
    alone: {
      before: first.filter((field) => !firstDone.has(field)),
      after: second.filter((field) => !secondDone.has(field)),
    },
  };
}

/** The same of what stands once in both; of a form all that it says stands once, and is paired above. */
export function pairShared(before: ReadTable, after: ReadTable): PairedFields {
  if (before.isForm || after.isForm) return { pairs: [], alone: { before: [], after: [] } };
  const pairs = before.shared.flatMap((field) => {
    const other = after.shared.find(({ role }) => role === field.role);
    return other ? [{ before: field, after: other }] : [];
  });
  const alone = (own: readonly Field[], others: readonly Field[]): Field[] =>
    own.filter(({ role }) => !others.some((other) => other.role === role));
  return {
    pairs,
    alone: { before: alone(before.shared, after.shared), after: alone(after.shared, before.shared) },
  };
}

/** Beside a form, what another table says once for all rows counts for each of them. */
function fieldsBeside(own: ReadTable, other: ReadTable): readonly Field[] {
  return other.isForm ? [...own.fields, ...own.shared] : own.fields;
}

/** Columns of one role: one each, or by their headers (FY 2024 is FY 2024), or by their order where no header says which. */
function pairSeries(first: readonly Field[], second: readonly Field[]): Both<Field>[] {
  if (first.length === 1 && second.length === 1) return [{ before: first[0], after: second[0] }];
  const keys = (fields: readonly Field[]): string[] => fields.map(({ title }) => nameKey(title));
  const [own, others] = [keys(first), keys(second)];
  const byHeader = first.flatMap((before, index) => {
    const at = others.indexOf(own[index]);
    const once = [own, others].every((all) => all.filter((key) => key === own[index]).length === 1);
    return at >= 0 && once ? [{ before, after: second[at] }] : [];
  });
  if (byHeader.length > 0 || first.length !== second.length) return byHeader;
  return first.map((before, index) => ({ before, after: second[index] }));
}
