import { kindOf } from '../recognition';
import { cellName, rangeName } from '../workbook/address';
import type { Place } from '../workbook/port';
import type { Both, Comparison, Difference, OnlyIn, Shown, TableComparison, TableName, Unit } from './comparison';

/** What a line of a comparison says. */
export type LineKind =
  | 'total'
  | 'value'
  | 'difference'
  | 'only in the first'
  | 'only in the second'
  | 'column only in the first'
  | 'column only in the second'
  | 'not told apart'
  | 'table only in the first'
  | 'table only in the second'
  | 'sheet not compared (first)'
  | 'sheet not compared (second)';

/** A comparison as a list: one line a difference, as a sheet or a CSV file has it. */
export interface ComparisonLine {
  readonly kind: LineKind;
  readonly table: string;
  readonly entity: string;
  readonly figure: string;
  readonly before?: Shown;
  readonly after?: Shown;
  /** Where a line has no figure: the place itself. */
  readonly places?: Partial<Both<string>>;
  readonly change?: number;
  readonly unit?: Unit;
}

export function placeText({ sheet, range }: Place): string {
  const isCell = range.top === range.bottom && range.left === range.right;
  return `${sheet}!${isCell ? cellName(range.top, range.left) : rangeName(range)}`;
}

/** "IDEA: proportionate share"; of two kinds that follow on each other both. */
export function tableTitle({ before, after }: Both<TableName>): string {
  const [one, other] = [kindOf(before.kind).title, kindOf(after.kind).title];
  return one === other ? one : `${one} → ${other}`;
}

/** "Española → Española Public Schools", where the two say it in other words. */
export function bothNames({ before, after }: Both<string>): string {
  return before === after ? after : `${before} → ${after}`;
}

function differing({ title, before, after, change }: Difference) {
  return { figure: title, before, after, ...(change !== undefined && { change }), unit: after.unit };
}

function onlyInLines(kind: 'first' | 'second', table: string, all: readonly OnlyIn[]): ComparisonLine[] {
  const side = kind === 'first' ? 'before' : 'after';
  return all.flatMap(({ name, place, amounts }) => {
    const own = { kind: `only in the ${kind}`, table, entity: name, places: { [side]: placeText(place) } } as const;
    if (amounts.length === 0) return [{ ...own, figure: '' }];
    return amounts.map(({ title, shown }) => ({ ...own, figure: title, [side]: shown, unit: shown.unit }));
  });
}

function linesOf(comparison: TableComparison): ComparisonLine[] {
  const { tables, totals, shared, entities, onlyIn, unclear, rolesOnlyIn } = comparison;
  const table = tableTitle(tables);
  const places = { before: placeText(tables.before.place), after: placeText(tables.after.place) };
  return [
    ...totals.map(({ title, unit, before, after, change }): ComparisonLine => {
      const shown = (side: keyof Both<unknown>, value: number): Shown => ({ place: tables[side].place, value, unit });
      return {
        kind: 'total',
        table,
        entity: '',
        figure: title,
        before: shown('before', before),
        after: shown('after', after),
        change,
        unit,
      };
    }),
    ...shared.map((difference): ComparisonLine => ({ kind: 'value', table, entity: '', ...differing(difference) })),
    ...entities.flatMap(({ differences, ...names }) =>
      differences.map((difference): ComparisonLine => ({
        kind: 'difference',
        table,
        entity: bothNames(names),
        ...differing(difference),
      })),
    ),
    ...onlyInLines('first', table, onlyIn.before),
    ...onlyInLines('second', table, onlyIn.after),
    ...unclear.map(({ name, before, after }): ComparisonLine => ({
      kind: 'not told apart',
      table,
      entity: name,
      figure: '',
      places: { before: before.map(placeText).join(', '), after: after.map(placeText).join(', ') },
    })),
    ...rolesOnlyIn.before.map(({ title, place }): ComparisonLine => ({
      kind: 'column only in the first',
      table,
      entity: '',
      figure: title,
      places: { ...places, before: placeText(place) },
    })),
    ...rolesOnlyIn.after.map(({ title, place }): ComparisonLine => ({
      kind: 'column only in the second',
      table,
      entity: '',
      figure: title,
      places: { ...places, after: placeText(place) },
    })),
  ];
}

function tableAlone(kind: LineKind, side: keyof Both<unknown>, tables: readonly TableName[]): ComparisonLine[] {
  return tables.map(({ kind: id, place }) => ({
    kind,
    table: kindOf(id).title,
    entity: '',
    figure: '',
    places: { [side]: placeText(place) },
  }));
}

function sheetAlone(kind: LineKind, side: keyof Both<unknown>, sheets: readonly string[]): ComparisonLine[] {
  return sheets.map((sheet) => ({ kind, table: '', entity: '', figure: '', places: { [side]: sheet } }));
}

/** All that a comparison says, table by table, and what could not be compared. */
export function comparisonLines({ tables, alone, unread }: Comparison): ComparisonLine[] {
  return [
    ...tables.flatMap(linesOf),
    ...tableAlone('table only in the first', 'before', alone.before),
    ...tableAlone('table only in the second', 'after', alone.after),
    ...sheetAlone('sheet not compared (first)', 'before', unread.before),
    ...sheetAlone('sheet not compared (second)', 'after', unread.after),
  ];
}
