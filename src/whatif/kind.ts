import type { Differing, ReadyScenario } from '../kinds/vary';
import type { NewSheet } from '../workbook/port';
import type { Knob } from './knob';
import type { Scenario } from './scenario';

/** What a cell of the new sheet holds. */
export type Content = NewSheet['cells'][number][number];

/** A figure of each entity that is brought over from the table by reference. */
export interface BroughtColumn {
  readonly key: string;
  readonly title: string;
  readonly format: string;
  /** As it is shown where a scenario scales it: parts of what is counted too. */
  readonly scaledFormat: string;
  /** Whether its figures add up to a total: counts and amounts do, rates do not. */
  readonly adds: boolean;
  /** The column of the table that it is, where it is one. */
  readonly column?: number;
  /** The formula of an entity's cell, by the index of the row on the new sheet. */
  readonly formula: (index: number) => string;
}

/** A row of the comparison, as the table has it. */
export type ShownRow =
  | { readonly entity: number }
  | { readonly section: Content }
  /** What some entities add up to, by their indexes. */
  | { readonly subtotal: Content; readonly of: readonly number[] };

/** The table's rows in their order, and its own grand total, where it has one. */
export interface TableRows {
  readonly shown: readonly ShownRow[];
  /** The formulas of what the table's own grand total shows, by the keys of brought columns. */
  readonly ownTotal?: Readonly<Record<string, string>>;
}

/** What a formula of one scenario can name. */
export interface FormulaCells {
  /** The scenario's cell of a knob, absolute. */
  knob(key: string): string;
  /** Whether some scenario varies it: only then is it on the sheet. */
  varied(key: string): boolean;
  /** A choice of this scenario. */
  choice(key: string): string;
  /** All entities' cells of a brought column, scaled where this scenario scales it. */
  column(key: string): string;
  /** The entity's own cell of a brought column. */
  cell(key: string, index: number): string;
  /** The entity's own cell of a result column of this scenario. */
  result(part: number, index: number): string;
  /** The cells of the entities from one index to another. */
  cells(key: string, from: number, to: number): string;
}

/** A figure that is a finding in words is compared as same or changed, a figure in dollars by its difference. */
export type ResultKind = 'money' | 'finding';

export interface ResultColumns {
  /** Titles of what the formula fills, side by side: one for most kinds. */
  readonly titles: readonly string[];
  /** Which of them is compared. */
  readonly compared: number;
  readonly kind: ResultKind;
  /** The findings that are counted, gravest first. */
  readonly findings?: readonly string[];
}

/** A what-if over one table: what varies, what is brought over, and how the result is computed. */
export interface WhatIfPlan {
  readonly title: string;
  /** The law that the baseline follows, and what a reader should know. */
  readonly notes: readonly string[];
  /** What a greater result means. */
  readonly differing: Differing;
  readonly names: readonly Content[];
  /** The rows as the table has them, with its sections and subtotals. */
  readonly rows: TableRows;
  readonly columns: readonly BroughtColumn[];
  readonly knobs: readonly Knob[];
  readonly result: ResultColumns;
  readonly ready: readonly ReadyScenario[];
  /** Why some scenarios do not go together; undefined where they do. */
  refuses?(scenarios: readonly Scenario[]): string | undefined;
  /** What the compared column must add up to: shown below the total, with the difference. */
  pool?(cells: FormulaCells): string;
  /** The formulas of a scenario's result: one that spills over all entities, or one an entity. */
  formulas(cells: FormulaCells): ResultFormulas;
}

/** One formula that spills over all entities and result columns, or the formulas of each entity's result columns. */
export type ResultFormulas = { readonly spill: string } | { readonly each: (index: number) => readonly string[] };
