import type { ColumnRole, HeaderWords, InputRole, NumberKind } from './kind';

type More = Partial<Pick<ColumnRole, 'not' | 'holds' | 'names' | 'series' | 'when' | 'answers'>>;

/** A column whose role is known by name: an equation can name no other. */
export type NamedColumn<R extends string> = ColumnRole & { readonly role: R };

/** A column in one line: what most of them need. */
function column<R extends string>(
  need: ColumnRole['need'],
  role: R,
  title: string,
  what: string,
  number: NumberKind,
  headers: readonly HeaderWords[],
  more: More = {},
): NamedColumn<R> {
  return { role, title, what, headers, need, number, ...more };
}

type Given<R extends string> = readonly [
  role: R,
  title: string,
  what: string,
  number: NumberKind,
  headers: readonly HeaderWords[],
  more?: More,
];

export const required = <const R extends string>(...given: Given<R>): NamedColumn<R> => column('required', ...given);
export const optional = <const R extends string>(...given: Given<R>): NamedColumn<R> => column('optional', ...given);

/** The same value where it stands once for all rows, above or below them. */
export function onceForAll<R extends string>({
  role,
  title,
  what,
  headers,
  not,
  number,
}: NamedColumn<R>): InputRole & { readonly role: R } {
  return { role, title, what, labels: headers, not, number };
}
