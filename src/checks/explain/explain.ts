import type { Decimal } from '../../rules/decimal';
import { allChoices, choicesThatClose, type Option, refine } from './assign';
import { evidenceOf } from './evidence';
import { sectionGaps, type SectionGaps } from './gaps';
import {
  type Change,
  columnsOf,
  expectedOf,
  type Quantity,
  resultOf,
  rowHolds,
  type RowExplanation,
  type RowRule,
  type RuledRow,
  type RuledTable,
  withValue,
} from './model';
import { valuesThatHold } from './solve';

/**
 * Why the rows of a table that do not follow its rule do not: for each, the cells that would make it hold, and, where
 * the sections' printed totals tell, which of them it is. One cell a row is changed; a row that lacks numbers is
 * completed from what its section's totals leave for it.
 */
export function explainRows(table: RuledTable): ReadonlyMap<number, RowExplanation> {
  const explanations = new Map<number, RowExplanation>();
  const sections = new Set(table.rows.map(({ section }) => section));
  for (const section of sections) {
    const rows = table.rows.filter((row) => row.section === section);
    for (const explanation of explainSection(table, section, rows)) explanations.set(explanation.row.row, explanation);
  }
  return explanations;
}

interface Unexplained {
  readonly row: RuledRow;
  readonly options: readonly Option[];
}

/** Numbers, but no result: what it should be cannot be seen from the row. */
function isIncomplete(rule: RowRule, { values }: RuledRow): boolean {
  return resultOf(rule, values) === undefined;
}

function optionsOf(rule: RowRule, row: RuledRow): Option[] {
  return columnsOf(rule).flatMap((_, column) => {
    const changes = valuesThatHold(rule, row.values, column).map((to) => ({ row, column, to }));
    return changes.length > 0 ? [{ column, changes }] : [];
  });
}

/** A section with more rows than these that do not hold follows another rule, or was written over: no cell explains it. */
const MOST_EXPLAINED = 200;

function explainSection(table: RuledTable, section: number, rows: readonly RuledRow[]): RowExplanation[] {
  const { rule } = table;
  const failing = rows.filter((row) => !rowHolds(rule, row));
  const looked = failing.slice(0, MOST_EXPLAINED);
  const incomplete = looked.filter((row) => isIncomplete(rule, row));
  const others = looked.filter((row) => !isIncomplete(rule, row));
  const unexplained = others.map((row) => ({ row, options: optionsOf(rule, row) }));
  const solvable = unexplained.filter(({ options }) => options.length > 0);
  const gaps = sectionGaps(table, section, rows);
  const decision = failing.length > looked.length ? undefined : decide(rule, solvable, incomplete, gaps);
  const changes = decision ? [...decision.changes, ...decision.completed] : [];
  const order = rows.map(({ row }) => row);
  return [
    ...unexplained.map(({ row, options }): RowExplanation => {
      const decided = decision?.changes.filter((change) => change.row === row) ?? [];
      return {
        row,
        decided: decided.map((change) => ({ change, evidence: evidenceOf(rule, change, changes, gaps, rows, order) })),
        possible: decided.length > 0 ? [] : plausible(rule, options),
      };
    }),
    ...incomplete.map((row): RowExplanation => {
      const completed = decision?.completed.filter((change) => change.row === row) ?? [];
      return {
        row,
        decided: completed.map((change) => ({
          change,
          evidence: evidenceOf(rule, change, changes, gaps, rows, order),
        })),
        possible: completed.length > 0 ? [] : plausible(rule, optionsOf(rule, row)),
      };
    }),
    ...failing.slice(MOST_EXPLAINED).map((row): RowExplanation => ({ row, decided: [], possible: [], open: true })),
  ];
}

interface Decision {
  readonly changes: readonly Change[];
  readonly completed: readonly Change[];
}

/** What the totals decide: only what every choice that fits them has in common. */
function decide(
  rule: RowRule,
  rows: readonly Unexplained[],
  incomplete: readonly RuledRow[],
  gaps: SectionGaps,
): Decision | undefined {
  if (gaps.gaps.every((gap) => gap === undefined) || incomplete.length > 1) return undefined;
  const options = rows.map((row) => row.options);
  if (incomplete.length === 1) return agreement(completing(rule, options, incomplete[0], gaps), gaps);
  return agreement(closing(options, gaps), gaps) ?? withoutOneTotal(options, gaps);
}

/**
 * A total may be misprinted itself, or a misprint may leave its row as right as it was: then one column's total cannot
 * be met, and the others decide for their columns.
 */
function withoutOneTotal(options: readonly (readonly Option[])[], gaps: SectionGaps): Decision | undefined {
  const decisions = gaps.gaps.flatMap((gap, column) => {
    if (gap === undefined || gap.abs().lte(gaps.slack[column])) return [];
    const others = { ...gaps, gaps: gaps.gaps.map((other, index) => (index === column ? undefined : other)) };
    return agreement(closing(options, others), others) ?? [];
  });
  return decisions.length === 1 ? decisions[0] : undefined;
}

function agreement(found: readonly Found[] | undefined, gaps: SectionGaps): Decision | undefined {
  if (!found || found.length === 0) return undefined;
  const agreed = (option: Option, index: number): boolean => found.every(({ picked }) => picked[index] === option);
  const picked = found[0].picked.filter(agreed);
  const columns = [...new Set(picked.map(({ column }) => column))];
  // A change that no printed total bears out is not decided by one.
  const borneOut = columns.filter((column) => gaps.gaps[column] !== undefined);
  return {
    changes: borneOut.flatMap((column) => {
      const inColumn = picked.filter((option) => option.column === column);
      const whole = found[0].picked.filter((option) => option.column === column).length === inColumn.length;
      return refine(inColumn, whole ? gaps.gaps[column] : undefined);
    }),
    completed: found.length === 1 ? found[0].completed : [],
  };
}

interface Found {
  readonly picked: readonly Option[];
  readonly completed: readonly Change[];
}

function closing(options: readonly (readonly Option[])[], gaps: SectionGaps): Found[] | undefined {
  if (options.length === 0) return undefined;
  return choicesThatClose(options, gaps)?.map((picked) => ({ picked, completed: [] }));
}

/** Choices after which the totals leave the incomplete row numbers that follow the rule. */
function completing(
  rule: RowRule,
  options: readonly (readonly Option[])[],
  row: RuledRow,
  gaps: SectionGaps,
): Found[] | undefined {
  return allChoices(options, gaps)?.flatMap(({ picked, left }) => {
    const completed = complete(rule, row, left, gaps);
    return completed ? [{ picked, completed }] : [];
  });
}

/** The incomplete row with what its section's totals leave for it, if that follows the rule. */
function complete(
  rule: RowRule,
  row: RuledRow,
  left: readonly Quantity[],
  { slack }: SectionGaps,
): Change[] | undefined {
  const result = rule.inputs.length;
  const residue = left[result];
  if (residue === undefined) return undefined;
  let values: Quantity[] = [...row.values];
  for (const [column, { count }] of rule.inputs.entries()) {
    const amount = left[column];
    if (amount === undefined || amount.abs().lte(slack[column])) continue;
    const value = (row.values[column]?.plus(amount) ?? amount) as Decimal;
    if (count && value.lt(0)) return undefined;
    values = withValue(values, column, value);
  }
  const expected = expectedOf(rule, values);
  if (expected === undefined || expected.minus(residue).abs().gt(slack[result].plus(rule.tolerance))) return undefined;
  values = withValue(values, result, expected.toDecimalPlaces(rule.result.decimals));
  return values.flatMap((to, column) => (to !== undefined && !row.values[column]?.eq(to) ? [{ row, column, to }] : []));
}

const MOST_POSSIBLE = 4;
const OUT_OF_SCALE = 20;

/** Single cells that would do, the likelier first: not a count twenty times everything else in the row. */
function plausible(rule: RowRule, options: readonly Option[]): Change[] {
  const columns = columnsOf(rule);
  return options
    .map(({ changes }) => refine([{ column: changes[0].column, changes }], undefined)[0])
    .filter(({ row, column, to }) => {
      if (!columns[column].count) return true;
      const counts = row.values.flatMap((value, index) => (columns[index].count && value ? [value.toNumber()] : []));
      return counts.length === 0 || to.lte(Math.max(...counts) * OUT_OF_SCALE);
    })
    .slice(0, MOST_POSSIBLE);
}
