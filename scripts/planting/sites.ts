import { type Axis, cellOf, formulasOf, lengthOf, type Run } from '../../src/checks/general/model/sheet-formulas';
import { cellName, type CellRange, parseRange } from '../../src/workbook/address';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import type { Random } from '../../test/corpus/random';

/** A formula of a sheet. */
export interface Site {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Formulas that are copies of each other, side by side. */
export interface Region {
  readonly axis: Axis;
  readonly cells: readonly Site[];
}

function siteAt(sheet: SheetSnapshot, row: number, column: number): Site {
  return { row, column, formula: sheet.formula(row, column) ?? '' };
}

function regionOf(sheet: SheetSnapshot, axis: Axis, run: Run): Region {
  const cells = Array.from({ length: lengthOf(run) }, (_, step) => cellOf(axis, run, run.from + step));
  return { axis, cells: cells.map(({ row, column }) => siteAt(sheet, row, column)) };
}

/** Regions of so many cells or more, in an order by lot. */
export function regions(sheet: SheetSnapshot, least: number, random: Random): Region[] {
  const found: Region[] = [];
  for (const axis of ['column', 'row'] as const) {
    for (const line of formulasOf(sheet).lines(axis))
      for (const run of line) if (lengthOf(run) >= least) found.push(regionOf(sheet, axis, run));
  }
  return shuffled(found, random);
}

/** The formulas of a sheet, in an order by lot. */
export function sites(sheet: SheetSnapshot, random: Random): Site[] {
  return shuffled([...sheet.formulas()], random);
}

const MOST = 3_000;

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const keyed = list.slice(0, MOST * 20).map((one) => ({ one, key: random.next() }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, MOST)
    .map(({ one }) => one);
}

/** A reference to the own sheet in a formula's text. */
export interface Named {
  readonly text: string;
  readonly at: number;
  readonly range: CellRange;
}

const REFERENCE = /(?<![\w.$!'\]])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(!.])/g;

export function referencesIn(formula: string): Named[] {
  const plain = formula.replace(/"[^"]*"/g, (text) => ' '.repeat(text.length));
  return [...plain.matchAll(REFERENCE)].flatMap(({ 0: text, index }) => {
    const range = parseRange(text.replace(/\$/g, ''));
    return range ? [{ text, at: index, range }] : [];
  });
}

export function replaced(formula: string, { text, at }: Named, by: string): string {
  return formula.slice(0, at) + by + formula.slice(at + text.length);
}

const PART = /(\$?)([A-Z]{1,3})(\$?)(\d+)/g;

/** A reference moved by so many rows and columns, `$` or not; undefined where it would leave the sheet. */
export function moved(text: string, down: number, right: number): string | undefined {
  let isOut = false;
  const result = text.replace(PART, (cell: string, fixColumn: string, _: string, fixRow: string) => {
    const range = parseRange(cell.replace(/\$/g, ''));
    const [row, column] = [(range?.top ?? 0) + down, (range?.left ?? 0) + right];
    if (row < 0 || column < 0) {
      isOut = true;
      return cell;
    }
    const name = /([A-Z]+)(\d+)/.exec(cellName(row, column));
    return `${fixColumn}${name?.[1] ?? ''}${fixRow}${name?.[2] ?? ''}`;
  });
  return isOut ? undefined : result;
}

const PLAIN_SUM = /^=\+?SUM\(([A-Z]{1,3}\d+:[A-Z]{1,3}\d+)\)$/;

/** The one range of a plain sum of its own column or row. */
export function plainSum({
  formula,
  row,
  column,
}: Site): { range: CellRange; direction: 'down' | 'across' } | undefined {
  const range = parseRange(PLAIN_SUM.exec(formula.replace(/\$/g, ''))?.[1] ?? '');
  if (!range) return undefined;
  if (range.left === column && range.right === column && range.bottom < row) return { range, direction: 'down' };
  if (range.top === row && range.bottom === row && range.right < column) return { range, direction: 'across' };
  return undefined;
}

/** The cells that a total names one by one: =B4+B9+B13 or =SUM(B4,B9,B13). */
export function singleTerms({ formula }: Site): Named[] {
  const isList =
    /^=\+?[$A-Z0-9]+(?:\+[$A-Z0-9]+){2,}$/.test(formula) || /^=\+?SUM\([$A-Z0-9]+(?:,[$A-Z0-9]+){2,}\)$/.test(formula);
  return isList ? referencesIn(formula) : [];
}
