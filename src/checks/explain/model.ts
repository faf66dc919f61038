import { type Decimal, ZERO } from '../../rules/decimal';

/** What a row holds in a column: a number, or nothing that counts (blank, a status text). */
export type Quantity = Decimal | undefined;

/** A column that takes part in a rule of the rows. */
export interface RuledColumn {
  /** The sheet column. */
  readonly column: number;
  /** How people call it: the words of its header. */
  readonly title: string;
  /** Counts are never below zero; dollars may be. */
  readonly count: boolean;
  /** So many decimals its numbers have: 0 for whole pupils, 2 for cents. */
  readonly decimals: number;
}

/** A rule that each row of a table follows: its last column from the others. */
export interface RowRule {
  readonly inputs: readonly RuledColumn[];
  readonly result: RuledColumn;
  /** What the inputs give; undefined where the rule says nothing. */
  expected(inputs: readonly Quantity[]): Quantity;
  /** How far the table's own rounding may take a result from the rule's. */
  readonly tolerance: Decimal;
}

/** A row as it stands: the inputs in the rule's order, then the result. */
export interface RuledRow {
  readonly row: number;
  readonly name: string;
  readonly section: number;
  readonly values: readonly Quantity[];
}

/** A typed total of a section, in the rule's order; undefined where there is none, or where it is itself a formula. */
export interface SectionTotal {
  readonly section: number;
  readonly title: string;
  readonly values: readonly Quantity[];
}

export interface RuledTable {
  readonly rule: RowRule;
  readonly rows: readonly RuledRow[];
  readonly totals: readonly SectionTotal[];
}

/** One cell with another value. */
export interface Change {
  readonly row: RuledRow;
  /** Index into the rule's columns; the result is the last. */
  readonly column: number;
  readonly to: Decimal;
}

/** The evidence of an explanation that has none but that its row would hold. */
export const ALONE = 'it would make the row hold by itself';

/** Why a row does not hold. */
export interface RowExplanation {
  readonly row: RuledRow;
  /** The cells that the printed totals decide for: one, or those of a row with missing numbers. */
  readonly decided: readonly { readonly change: Change; readonly evidence: string }[];
  /** Where the totals do not decide: each cell that would make the row hold by itself. */
  readonly possible: readonly Change[];
  /** Too many rows of the section do not hold: for this one nothing was looked for. */
  readonly open?: true;
}

export function columnsOf({ inputs, result }: RowRule): readonly RuledColumn[] {
  return [...inputs, result];
}

export function resultOf(rule: RowRule, values: readonly Quantity[]): Quantity {
  return values[rule.inputs.length];
}

export function expectedOf(rule: RowRule, values: readonly Quantity[]): Quantity {
  return rule.expected(values.slice(0, rule.inputs.length));
}

/** A missing result holds only where the rule gives nothing. */
export function holds(rule: RowRule, values: readonly Quantity[]): boolean {
  return isNear(rule, values, expectedOf(rule, values));
}

function isNear(rule: RowRule, values: readonly Quantity[], expected: Quantity): boolean {
  if (expected === undefined) return true;
  const printed = resultOf(rule, values) ?? ZERO;
  return printed.minus(expected).abs().lte(rule.tolerance);
}

const known = new WeakMap<RowRule, Map<RuledRow, Quantity>>();

/** What the rule gives for a row as it stands, computed once for all who ask. */
export function expectedIn(rule: RowRule, row: RuledRow): Quantity {
  const rows = known.get(rule) ?? new Map<RuledRow, Quantity>();
  known.set(rule, rows);
  if (!rows.has(row)) rows.set(row, expectedOf(rule, row.values));
  return rows.get(row);
}

/** Whether a row as it stands follows the rule. */
export function rowHolds(rule: RowRule, row: RuledRow): boolean {
  return isNear(rule, row.values, expectedIn(rule, row));
}

export function withValue(values: readonly Quantity[], column: number, value: Quantity): Quantity[] {
  return values.map((old, index) => (index === column ? value : old));
}
