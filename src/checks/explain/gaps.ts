import { CENT, TWO_CENTS } from '../judgement/rounding';
import { Decimal, sum } from '../../rules/decimal';
import { columnsOf, type Quantity, type RuledColumn, type RuledRow, type RuledTable } from './model';

/** What a section's rows lack of its printed total, column by column; undefined where no total is printed. */
export interface SectionGaps {
  readonly title: string;
  readonly gaps: readonly Quantity[];
  readonly totals: readonly Quantity[];
  /** How far rounded rows may miss a total that was added up unrounded. */
  readonly slack: readonly Decimal[];
}

/** Rows that were computed are each up to half a cent off; their sum is off by much less than all of these. */
export function slackOf({ count }: RuledColumn, rows: number): Decimal {
  if (count) return new Decimal(0);
  return new Decimal(Math.max(TWO_CENTS, CENT * Math.sqrt(rows)));
}

export function sectionGaps({ rule, totals }: RuledTable, section: number, rows: readonly RuledRow[]): SectionGaps {
  const total = totals.find((candidate) => candidate.section === section);
  const columns = columnsOf(rule);
  return {
    title: total?.title ?? '',
    totals: total?.values ?? columns.map(() => undefined),
    slack: columns.map((column) => slackOf(column, rows.length)),
    gaps: columns.map((_, index) => {
      const printed = total?.values[index];
      return printed?.minus(sum(rows.flatMap(({ values }) => values[index] ?? [])));
    }),
  };
}
