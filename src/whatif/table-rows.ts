import type { TableRow } from '../recognition';
import { rowName } from './columns';
import type { BroughtColumn, ShownRow, TableRows } from './kind';
import type { Source } from './source';

/** Two printed totals are the same where no more than their cents differ, as totals are often printed in whole dollars. */
const ROUNDED = 1;

/** Rows of entities with the totals above them that were met so far. */
class Walk {
  readonly shown: ShownRow[] = [];
  private readonly sections: number[] = [];
  private entities = 0;
  /** The first entity after the last total, and after the last grand total. */
  private since = 0;
  private part = 0;

  constructor(
    private readonly source: Source,
    private readonly columns: readonly BroughtColumn[],
  ) {}

  entity({ section }: TableRow): void {
    this.sections.push(section);
    this.shown.push({ entity: this.entities++ });
  }

  /** What a total adds up: of what it may be of, that whose figures it shows; else what stands between it and the total before. */
  private addends({ row, role, section }: TableRow): readonly number[] {
    const all = this.sections.map((_, index) => index).slice(this.part);
    if (role === 'grand-total') return all;
    const ofSection = all.filter((index) => this.sections[index] === section);
    const candidates = [ofSection.filter((index) => index >= this.since), ofSection, all].filter(
      (each) => each.length > 0,
    );
    return candidates.find((each) => this.shows(row, each)) ?? candidates[0] ?? [];
  }

  private shows(row: number, of: readonly number[]): boolean {
    const compared = this.columns.filter(({ column, adds }) => adds && this.source.number(row, column) !== undefined);
    return (
      compared.length > 0 &&
      compared.every(({ column }) => {
        const amounts = of.map((index) => this.source.number(this.source.rows[index].row, column) ?? 0);
        const sum = amounts.reduce((a, b) => a + b, 0);
        return Math.abs(sum - (this.source.number(row, column) ?? 0)) < ROUNDED;
      })
    );
  }

  total(row: TableRow): readonly number[] {
    const of = this.addends(row);
    this.since = this.entities;
    if (row.role === 'grand-total') this.part = this.entities;
    this.shown.push({ subtotal: rowName(this.source, row.row), of });
    return of;
  }
}

function ownTotal(source: Source, row: number, columns: readonly BroughtColumn[]): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap(({ key, column, adds }) =>
      adds && column !== undefined && source.number(row, column) !== undefined
        ? [[key, `=${source.reference({ row, column })}`] as const]
        : [],
    ),
  );
}

/** The rows of a comparison as the table has them: with its sections and subtotals; its grand total is the comparison's own. */
export function tableRows(source: Source, columns: readonly BroughtColumn[]): TableRows {
  if (source.table.layout === 'form') return { shown: [{ entity: 0 }] };
  const walk = new Walk(source, columns);
  let last: { readonly row: number; readonly of: readonly number[] } | undefined;
  for (const row of source.table.rows) {
    if (row.role === 'data') walk.entity(row);
    if (row.role === 'section') walk.shown.push({ section: rowName(source, row.row) });
    if (row.role === 'total' || row.role === 'grand-total') last = { row: row.row, of: walk.total(row) };
  }
  // A total of all entities is the one that the comparison has of its own.
  const end = walk.shown.at(-1);
  if (!last || !end || !('subtotal' in end) || last.of.length !== source.rows.length) return { shown: walk.shown };
  return { shown: walk.shown.slice(0, -1), ownTotal: ownTotal(source, last.row, columns) };
}

/** Whether entities stand in one run: then a formula may spill over them where they are shown. */
export function isOneRun({ shown }: TableRows): boolean {
  return shown.every((row) => 'entity' in row);
}
