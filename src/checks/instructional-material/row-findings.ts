import type { CellChange } from '../../workbook/port';
import {
  columnsOf,
  type Change,
  type Quantity,
  type RowExplanation,
  type RowRule,
  type RuledColumn,
  type RuledRow,
} from '../explain/model';
import { shown } from '../explain/evidence';
import type { Explanation } from '../finding';
import type { TableView } from '../table-view';

/** A table with a rule for its rows, and why some of them do not follow it. */
export interface Explained {
  readonly rule: RowRule;
  readonly rows: readonly RuledRow[];
  readonly explanations: ReadonlyMap<number, RowExplanation>;
}

const UNDECIDED = 'it would make the row hold by itself; no printed total decides between it and the others';

function printedText(view: TableView, row: number, column: RuledColumn, value: Quantity): string {
  return value ? shown(column, value) : view.text(row, column.column) || 'nothing';
}

function explanation(view: TableView, { rule }: Explained, change: Change, evidence: string): Explanation {
  const column = columnsOf(rule)[change.column];
  const { row, values } = change.row;
  return {
    place: view.place(row, column.column),
    printed: printedText(view, row, column, values[change.column]),
    implied: shown(column, change.to),
    value: change.to.toNumber(),
    evidence,
  };
}

export function explanationsOf(view: TableView, practice: Explained, row: number): Explanation[] | undefined {
  const found = practice.explanations.get(row);
  if (!found) return undefined;
  const decided = found.decided.map((one) => ({
    ...explanation(view, practice, one.change, one.evidence),
    change: cellChange(view, practice.rule, one),
  }));
  if (decided.length > 0) return decided;
  const possible = found.possible.map((change) => explanation(view, practice, change, UNDECIDED));
  return possible.length > 0 ? possible : undefined;
}

/** What a finding says where nothing was looked for. */
export function openOf(found: RowExplanation | undefined): string {
  return found?.open
    ? ' So many rows of its section are off that no single cell was looked for which would explain this one.'
    : '';
}

type Decided = RowExplanation['decided'][number];

function cellChange(view: TableView, rule: RowRule, { change, evidence }: Decided): CellChange {
  const { column } = columnsOf(rule)[change.column];
  const { row, name } = change.row;
  return {
    sheet: view.table.sheet,
    row,
    column,
    before: view.content(row, column),
    after: change.to.toNumber(),
    reason: `${name}: ${evidence}.`,
  };
}

/** Only what the printed totals decide is offered as a change. */
export function fixOf(
  view: TableView,
  { rule }: Explained,
  found: RowExplanation | undefined,
): CellChange[] | undefined {
  const changes = found?.decided.map((one) => cellChange(view, rule, one)) ?? [];
  return changes.length > 0 ? changes : undefined;
}
