import type { Citation } from '../law/citation';
import type { LAW_OF_SOURCE } from '../rules/law';

/** How a template writes a column, beyond what the column's number says. */
export interface ColumnLayout {
  /** Only these may be chosen. */
  readonly list?: readonly string[];
  readonly numberFormat?: string;
  /** Added up in the total row. */
  readonly total?: true;
  /** May be below zero. */
  readonly signed?: true;
  readonly width?: number;
}

/** What an empty sheet of a kind has besides its columns and their places. */
export interface SheetWords {
  /** The sheet's name: carries the words by which the table is recognised. */
  readonly sheet: string;
  /** One sentence for the list of templates. */
  readonly description: string;
  /** Rows to fill in when no data are given. */
  readonly rows: number;
  /** The label of the total row. */
  readonly total?: string;
  /** How to fill it in, a sentence a line. */
  readonly notes: readonly string[];
  readonly orientation?: 'portrait' | 'landscape';
}

/** A template that needs no formula but the kind's own equations: each column that follows from others is computed by its own. */
export interface PlainTemplate<R extends string = string> extends SheetWords {
  readonly inputs?: readonly { readonly role: R }[];
  readonly columns: readonly (ColumnLayout & { readonly role: R })[];
  /** NM functions that its notes cite besides those of the equations. */
  readonly cites?: readonly string[];
}

/** A check that needs no judgement: each figure is held to the kind's equation for it. */
export interface PlainCheck<E extends string = string> {
  /** Stored with ignored findings, so it never changes. */
  readonly id: string;
  readonly title: string;
  readonly citation: Citation;
  /** Whose law holds in the table's year; left out, that of each function's own source. */
  readonly law?: keyof typeof LAW_OF_SOURCE;
  /** Left out, all that the kind's equations give. */
  readonly figures?: readonly E[];
}
