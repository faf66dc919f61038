import type { ColumnRole, HeaderWords, InputRole, NumberKind } from './kind';

type More = Partial<Pick<ColumnRole, 'not' | 'holds' | 'names' | 'series' | 'when'>>;

/** A column in one line: what most of them need. */
function column(
  need: ColumnRole['need'],
  role: string,
  title: string,
  what: string,
  number: NumberKind,
  headers: readonly HeaderWords[],
  more: More = {},
): ColumnRole {
  return { role, title, what, headers, need, number, ...more };
}

type Given = readonly [
  role: string,
  title: string,
  what: string,
  number: NumberKind,
  headers: readonly HeaderWords[],
  more?: More,
];

export const required = (...given: Given): ColumnRole => column('required', ...given);
export const optional = (...given: Given): ColumnRole => column('optional', ...given);

/** The same value where it stands once for all rows, above or below them. */
export function onceForAll({ role, title, what, headers, not, number }: ColumnRole): InputRole {
  return { role, title, what, labels: headers, not, number };
}
