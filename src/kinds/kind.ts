import type { Equation } from './equation';
import type { PlainCheck, PlainTemplate } from './plain';
import type { Vary } from './vary';

/** What a column or an input holds: decides how templates format it and what what-if may vary. */
export type NumberKind = 'text' | 'code' | 'count' | 'money' | 'rate' | 'ratio' | 'share' | 'date' | 'year' | 'yes-no';

/**
 * Words as they stand in a header, lower case, units in brackets and punctuation left out ("40 day membership"), or a
 * pattern where words do not do ("11000 - Operational").
 */
export type HeaderWords = string | RegExp;

export interface ColumnRole {
  readonly role: string;
  /** The header that a template writes. */
  readonly title: string;
  /** What the column holds, in one sentence. */
  readonly what: string;
  /** Headers that name it. */
  readonly headers: readonly HeaderWords[];
  /** Words that make a header something else. */
  readonly not?: readonly HeaderWords[];
  readonly need: 'required' | 'optional';
  /** A table that has this other column can do without the required one. */
  readonly unless?: string;
  /** Several columns of this role, in order of their years: at least and at most how many. */
  readonly series?: { readonly min: number; readonly max: number };
  readonly number: NumberKind;
  /**
   * Of two columns headed alike but for their years this is the earlier or the later one; "next" where its header names a
   * year after all others'.
   */
  readonly when?: 'earlier' | 'later' | 'next';
  /** Its cells are answers, also where they are texts: met, passed, eligible. A header that is a question asks for them. */
  readonly answers?: true;
  /** Cells that only this column has: object codes, grades, racial and ethnic groups. They name it where no word does. */
  readonly holds?: RegExp;
  /** Written as a positive or as a negative number, as it is held back or taken off ("less Title I: (250,000)"). */
  readonly heldBack?: true;
  /** The column that names the row. Where no header names it, it is the column of texts left of the first figures. */
  readonly names?: true;
}

export interface InputRole {
  readonly role: string;
  readonly title: string;
  readonly what: string;
  readonly labels: readonly HeaderWords[];
  readonly not?: readonly HeaderWords[];
  readonly number: NumberKind;
  /** In a form: without it the form is not recognised. */
  readonly required?: true;
  /**
   * Of several with the same label (two years of expenditures): the first or the last in order of their years. "next": only
   * a label that says so, or names a year after all others'.
   */
  readonly which?: 'first' | 'last' | 'next';
  /** Written as a positive or as a negative number, as it is held back or taken off ("less Title I: (250,000)"). */
  readonly heldBack?: true;
  /** In a form: where no line is this by itself, all lines between those of two other roles that are no running totals. */
  readonly between?: readonly [string, string];
}

/**
 * How columns hang together, roughly: evidence of which column is which, whatever its header says. What must hold to the
 * cent is the rules' and the checks' matter.
 */
export interface Pattern {
  readonly result: string;
  /**
   * Roles; `role+` is the sum of a series, `role@first` and `role@last` its first and its last column. One that the table
   * lacks counts as 0 where it is optional here.
   */
  readonly of: readonly string[];
  readonly optional?: readonly string[];
  /** "proportional": the result is the same multiple of the first role in nearly every row. */
  /** Few tables of other offices have columns that hang together so: where it holds, no title need say what the table is. */
  readonly telling?: true;
  /** A day is that day or another: one near it is no agreement. */
  readonly exact?: true;
  readonly gives: 'proportional' | ((...values: number[]) => number);
}

/** What a table kind is: one description for recognition, templates, checks and what-if. */
export interface KindDescription {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  /** In a template's order. */
  readonly columns: readonly ColumnRole[];
  /** Labelled values beside, above or below the columns. */
  readonly inputs: readonly InputRole[];
  /** The kind's own labels where it stands as a form: a label and a value a row, no column headers. */
  readonly form?: readonly InputRole[];
  readonly patterns?: readonly Pattern[];
  /** Without all columns of one of these lists it is not this kind. */
  readonly anyOf?: readonly (readonly string[])[];
  /** Words that the table's subject supplies: a header of one of its columns may lack them, and they say little there. */
  readonly topic?: string;
  /** At least one must stand in the headers, the rows above them or the sheet's name: for kinds with everyday headers. */
  readonly context?: readonly HeaderWords[];
  /** Cells that say what the table is about, where no header or title does: account strings of a fund. */
  readonly contextCells?: RegExp;
  /** Titles of sections ("Charter schools"). */
  readonly sections?: readonly HeaderWords[];
  /** A row after the grand total belongs to the next entity, not to something else. */
  readonly severalGrandTotals?: true;
  /** How its figures follow from one another: the role of a figure and what gives it. */
  readonly equations?: Readonly<Record<string, Equation>>;
  /** Rows with the same in these columns share a sum or are compared with each other; without them all rows do. */
  readonly together?: readonly string[];
  /** What a what-if over such a table may vary. */
  readonly vary?: Vary;
  /** Its template and its check, where they are no more than its equations. */
  readonly template?: PlainTemplate;
  readonly check?: PlainCheck;
}

/** What is said of a role where the table has it: in a form, or in rows. */
export function fieldOf(
  { columns, inputs, form = [] }: KindDescription,
  role: string,
  layout: 'columns' | 'form' | 'rows',
): ColumnRole | InputRole | undefined {
  const fields = layout === 'form' ? [...form, ...inputs] : [...columns, ...inputs];
  return fields.find((each) => each.role === role);
}

type FormRoles<K> = K extends { readonly form: readonly { readonly role: infer R extends string }[] } ? R : never;

/** The roles of a kind, by name: of its columns, its labelled values and its form. */
export type RoleOf<K extends KindDescription> = K extends KindDescription
  ? K['columns'][number]['role'] | K['inputs'][number]['role'] | FormRoles<K>
  : never;

/** What else a kind says, in the names of its roles and of the figures `E` that its equations give. */
interface Uses<R extends string, E extends string> {
  readonly vary?: Vary<R, E>;
  readonly template?: PlainTemplate<R>;
  readonly check?: PlainCheck<E>;
}

/**
 * A kind whose roles are known by name, then its equations between them, and what is made of them: a role that it does
 * not have does not compile.
 */
export function defineKind<const K extends KindDescription>(kind: K) {
  return <R extends RoleOf<K> = never>(
    equations: Readonly<Record<R, Equation<RoleOf<K>>>>,
    uses: Uses<RoleOf<K>, NoInfer<R>> = {},
  ): K & { readonly equations: Readonly<Record<R, Equation>> } & Pick<KindDescription, keyof Uses<never, never>> => ({
    ...kind,
    equations,
    ...(uses as Pick<KindDescription, keyof Uses<never, never>>),
  });
}
