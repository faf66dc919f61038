import type { TableKindId } from '../kinds';
import type { Place } from '../workbook/port';
import type { CellValue } from '../workbook/snapshot';

/** How a figure is meant: decides how it is written, and whether a change of it is dollars. */
export type Unit = 'dollars' | 'percent' | 'number' | 'date' | 'text';

/** What one of the two workbooks shows. */
export interface Shown {
  readonly place: Place;
  readonly value: CellValue;
  readonly unit: Unit;
  /** Why a formula has no value there. */
  readonly uncomputed?: string;
}

export interface Difference {
  readonly role: string;
  /** As the sheets head it; both where they say it in other words. */
  readonly title: string;
  readonly before: Shown;
  readonly after: Shown;
  /** The second less the first, exact; left out where one of them is no figure, or they are in other units. */
  readonly change?: number;
}

/** A row, or a form, that both have, where anything in it differs. */
export interface EntityDifferences {
  readonly before: string;
  readonly after: string;
  readonly differences: readonly Difference[];
  /** The largest change of dollars in it, without a sign: what the list is ordered by. */
  readonly largest: number;
}

/** A row, or a form, that only one of the two has, with its dollars. */
export interface OnlyIn {
  readonly name: string;
  readonly place: Place;
  readonly amounts: readonly { readonly title: string; readonly shown: Shown }[];
}

/** Rows that are called alike more often than once in one of the two: which belongs to which cannot be told. */
export interface Unclear {
  readonly name: string;
  readonly before: readonly Place[];
  readonly after: readonly Place[];
}

/** A column or labelled value that only one of the two has. */
export interface RoleOnlyIn {
  readonly role: string;
  readonly title: string;
  readonly place: Place;
}

/** What all rows of a column come to, in each of the two; only of what adds up. */
export interface TotalDifference {
  readonly role: string;
  readonly title: string;
  readonly unit: Unit;
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

export interface TableName {
  readonly kind: TableKindId;
  readonly place: Place;
  readonly year?: number;
}

/** One of each, by what there is only one of in either. */
export interface Both<T> {
  readonly before: T;
  readonly after: T;
}

/** A table of the first workbook and the one of the second that it was compared with. */
export interface TableComparison {
  readonly tables: Both<TableName>;
  readonly totals: readonly TotalDifference[];
  /** Labelled values that stand once for the whole table. */
  readonly shared: readonly Difference[];
  /** The most dollars first. */
  readonly entities: readonly EntityDifferences[];
  /** How many rows both have without any difference. */
  readonly same: number;
  readonly onlyIn: Both<readonly OnlyIn[]>;
  readonly unclear: readonly Unclear[];
  readonly rolesOnlyIn: Both<readonly RoleOnlyIn[]>;
}

export interface Comparison {
  readonly tables: readonly TableComparison[];
  /** Tables of a kind we know without one to compare with. */
  readonly alone: Both<readonly TableName[]>;
  /** Sheets in which no table of a kind we know was found: they were not compared. */
  readonly unread: Both<readonly string[]>;
}

/** Whether anything differs at all, as far as it could be compared. */
export function differs({ tables, alone }: Comparison): boolean {
  return (
    alone.before.length + alone.after.length > 0 ||
    tables.some(
      ({ shared, entities, onlyIn, unclear, rolesOnlyIn }) =>
        shared.length + entities.length + unclear.length > 0 ||
        [onlyIn, rolesOnlyIn].some(({ before, after }) => before.length + after.length > 0),
    )
  );
}
