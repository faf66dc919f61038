import { type CellRange, overlap } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { certaintyOf } from './certainty';
import { concerns, readCorrections, type RecognitionCorrection } from './correction';
import { recogniseForms } from './forms';
import { type HeaderBlock, headerBlocks, type HeaderMatch } from './headers';
import { readInputs, textsAround } from './inputs';
import { TABLE_KINDS } from '../kinds';
import { nearestMatch } from './manual';
import { judge } from './judge';
import { LEAST_CONFIDENCE } from './odds';
import { Reading } from './reading';
import { possibleKinds } from './possible';
import { readRows } from './rows';
import { scanOf, type SheetScan } from './scan';
import { isYearOfTables } from '../rules/fiscal-year';
import type { RecognisedTable } from './table';
import { yearIn } from '../rules/words/year-in-text';

/** Titles and column letters that stand above a header repeated on a further page. */
const ROWS_OVER_REPEATED_HEADER = 4;

/**
 * Which of the field's tables a workbook holds, by the words of their headers, wherever they stand. What people
 * corrected before comes first. A workbook of something else gives none.
 */
export function recogniseWorkbook(workbook: WorkbookSnapshot): RecognisedTable[] {
  const corrections = readCorrections(workbook.settings);
  return workbook.sheets.flatMap((sheet) =>
    recogniseSheet(
      sheet,
      corrections.filter((correction) => correction.sheet === sheet.name),
    ),
  );
}

/** @param oneCase a row of values by itself is a case that its title names: so of a form that is read turned round */
export function recogniseSheet(
  sheet: SheetSnapshot,
  corrections: readonly RecognitionCorrection[] = [],
  oneCase = false,
): RecognisedTable[] {
  const scan = scanOf(sheet);
  const found = findHeaders(sheet, scan, oneCase);
  const corrected = corrections
    .flatMap((correction) => nearestMatch(sheet, scan, correction) ?? [])
    .sort((a, b) => a.block.top - b.block.top);
  // Neither of those named by hand and those recognised runs on into the header of the other.
  const recognised = readTables(sheet, scan, found, corrected.map(span)).filter(
    (table) => !corrections.some((correction) => concerns(correction, table)),
  );
  const named = (top: number): boolean => corrected.some(({ block }) => block.top === top);
  const pages = corrected.flatMap((match) => furtherPages(scan, match)).filter(({ block }) => !named(block.top));
  const byHand = readTables(
    sheet,
    scan,
    [...corrected, ...pages],
    recognised.map(({ range }) => range),
  ).filter(({ headerTop }) => named(headerTop));
  const tables = [...byHand, ...recognised];
  const forms = recogniseForms(
    sheet,
    scan,
    tables.map(({ range }) => range),
  ).filter((form) => !corrections.some((correction) => concerns(correction, form)));
  return [...tables, ...forms].sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

/** The best reading of each header, top to bottom, none overlapping another. */
function findHeaders(sheet: SheetSnapshot, scan: SheetScan, oneCase: boolean): HeaderMatch[] {
  const matches: HeaderMatch[] = [];
  for (const top of scan.keys()) {
    for (const block of headerBlocks(sheet, scan, top)) {
      const groups = columnGroups(scan, block);
      const whole = best(sheet, scan, block, oneCase);
      const parts = groups.length > 1 ? groups.flatMap((group) => best(sheet, scan, group, oneCase) ?? []) : [];
      if (parts.length > 1) matches.push(...parts);
      else if (whole) matches.push(whole);
      else matches.push(...parts);
    }
  }
  // Stronger readings first; at a tie the lower header, which leaves titles out.
  const strongest = [...matches].sort((a, b) => b.score - a.score || b.block.top - a.block.top);
  const kept: HeaderMatch[] = [];
  for (const match of strongest) {
    if (!kept.some((other) => overlap(span(match), span(other)))) kept.push(wholeHeader(match, matches));
  }
  return kept.sort((a, b) => a.block.top - b.block.top || span(a).left - span(b).left);
}

/** The same reading with the line above, where that is the header's first line: with it the words name more columns. */
function wholeHeader(match: HeaderMatch, all: readonly HeaderMatch[]): HeaderMatch {
  const taller = all.find(
    (other) =>
      other.kind === match.kind &&
      other.block.bottom === match.block.bottom &&
      other.block.top === match.block.top - 1 &&
      columnsOf(match).every((column) => columnsOf(other).includes(column)),
  );
  return taller && taller.worded > match.worded ? taller : match;
}

function best(sheet: SheetSnapshot, scan: SheetScan, block: HeaderBlock, oneCase: boolean): HeaderMatch | undefined {
  if (isAmongFigures(sheet, block)) return undefined;
  let strongest: HeaderMatch | undefined;
  const reading = new Reading(sheet, scan, block, oneCase);
  if (!reading.headsFigures()) return undefined;
  for (const kind of possibleKinds(reading)) {
    const { match, confidence } = judge(reading, kind, strongest?.score ?? -Infinity);
    if (match && confidence >= LEAST_CONFIDENCE && (!strongest || match.score > strongest.score)) strongest = match;
  }
  return strongest;
}

/** A rate or a code may stand in a header: with more figures than this among its texts it is a row of data. */
const FIGURES_PER_TEXT = 4;

/** Whether the lowest line of a header is itself a row of figures, between its texts and right beside them. */
function isAmongFigures(sheet: SheetSnapshot, { bottom: row, columns }: HeaderBlock): boolean {
  let [left, right] = [columns[0].column, columns[columns.length - 1].column];
  const isFigureAt = (column: number): boolean => {
    const value = column < 0 ? null : sheet.value(row, column);
    return typeof value === 'number' && !isYearOfTables(value);
  };
  while (isFigureAt(left - 1)) left -= 1;
  while (isFigureAt(right + 1)) right += 1;
  let [texts, figures] = [0, 0];
  for (let column = left; column <= right; column++) {
    if (isFigureAt(column)) figures += 1;
    else if (sheet.value(row, column) !== null) texts += 1;
  }
  return figures * FIGURES_PER_TEXT > texts;
}

/** Header cells side by side with a blank column between them and the next: each from the first row that has a text there. */
function columnGroups(scan: SheetScan, block: HeaderBlock): HeaderBlock[] {
  const groups: HeaderBlock['columns'][number][][] = [];
  for (const column of block.columns) {
    const last = groups[groups.length - 1];
    if (last && column.column <= last[last.length - 1].column + 1) last.push(column);
    else groups.push([column]);
  }
  return groups.map((columns) => {
    let { top } = block;
    while (
      top < block.bottom &&
      !scan.get(top)?.texts.some((text) => columns.some(({ column }) => column === text.column))
    )
      top += 1;
    return { ...block, top, columns };
  });
}

function columnsOf({ columns, series }: HeaderMatch): number[] {
  return [...Object.values(columns), ...Object.values(series).flat()];
}

function span(match: HeaderMatch): CellRange {
  const columns = columnsOf(match);
  return {
    top: match.block.top,
    bottom: match.block.bottom,
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** A header that stands again on the next page: the same kind in the same columns, for the same years. */
function repeats(match: HeaderMatch, other: HeaderMatch): boolean {
  const years = ({ block, series }: HeaderMatch): string =>
    Object.values(series)
      .flat()
      .map((column) => yearIn(block.columns.find((header) => header.column === column)?.text ?? ''))
      .join();
  return (
    match.kind === other.kind &&
    years(match) === years(other) &&
    Object.entries(match.columns).every(
      ([role, column]) => !(role in other.columns) || other.columns[role] === column,
    ) &&
    Object.entries(match.series).every(([role, columns]) => columns.join() === (other.series[role] ?? []).join())
  );
}

/** A header named by hand as it stands again below, word for word: what was said of it holds there too. */
function furtherPages(scan: SheetScan, match: HeaderMatch): HeaderMatch[] {
  const { top, bottom } = match.block;
  const words = (row: number): string => JSON.stringify(scan.get(row)?.texts.map((text) => [text.column, text.words]));
  const header = Array.from({ length: bottom - top + 1 }, (_, line) => words(top + line));
  return [...scan.keys()]
    .filter((row) => row > bottom && header.every((line, index) => line === words(row + index)))
    .map((row) => ({ ...match, block: { ...match.block, top: row, bottom: row + bottom - top } }));
}

/** The tables below these headers, each down to the next header or to the next of the others' ranges. */
function readTables(
  sheet: SheetSnapshot,
  scan: SheetScan,
  matches: readonly HeaderMatch[],
  others: readonly CellRange[],
): RecognisedTable[] {
  const tables: RecognisedTable[] = [];
  const done = new Set<HeaderMatch>();
  const ranges: CellRange[] = [];
  for (const match of matches) {
    if (done.has(match)) continue;
    const here = span(match);
    const below = matches.filter(
      (other) => other.block.top > match.block.bottom && overlapColumns(span(other), here) && !done.has(other),
    );
    const same = below.filter((other) => repeats(match, other));
    const next = below.find((other) => !same.includes(other));
    const stops = others.filter(({ top }) => top > match.block.bottom).filter((range) => overlapColumns(range, here));
    const stop = Math.min(next?.block.top ?? sheet.rowCount, ...stops.map(({ top }) => top));
    const repeated = repeatedRows(
      scan,
      same.filter(({ block }) => block.top < stop),
    );
    const body = readRows(sheet, match, stop, (row) => repeated.has(row));
    for (const other of same) if (other.block.bottom <= body.bottom) done.add(other);
    const range = { ...here, bottom: body.bottom };
    ranges.push(range);
    tables.push({
      kind: match.kind.id,
      sheet: sheet.name,
      layout: 'columns',
      range,
      headerTop: match.block.top,
      headerBottom: match.block.bottom,
      columns: match.columns,
      series: match.series,
      rows: body.rows,
      sections: body.sections,
      inputs: {},
      confidence: match.confidence,
      assumed: match.assumed,
      certainty: certaintyOf(match),
    });
  }
  return tables.map((table) => ({ ...table, inputs: inputsOf(sheet, scan, table, ranges) }));
}

function overlapColumns(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function repeatedRows(scan: SheetScan, headers: readonly HeaderMatch[]): Set<number> {
  const rows = new Set<number>();
  for (const { block } of headers) {
    for (let row = block.top; row <= block.bottom; row++) rows.add(row);
    for (let row = block.top - 1; row >= block.top - ROWS_OVER_REPEATED_HEADER; row--) {
      const scanned = scan.get(row);
      if (scanned && scanned.figures > 0) break;
      rows.add(row);
    }
  }
  return rows;
}

function inputsOf(
  sheet: SheetSnapshot,
  scan: SheetScan,
  table: RecognisedTable,
  ranges: readonly CellRange[],
): RecognisedTable['inputs'] {
  const kind = TABLE_KINDS.find(({ id }) => id === table.kind);
  if (!kind || kind.inputs.length === 0) return {};
  const others = ranges.filter((range) => range !== table.range);
  const next = others.filter((range) => range.top > table.range.bottom && overlapColumns(range, table.range));
  const until = Math.min(...next.map(({ top }) => top), Infinity);
  const texts = [...textsAround(scan, table.range, others)].filter(({ row }) => row < until);
  const all = readInputs(sheet, texts, kind.inputs);
  const above = others.filter((range) => range.bottom < table.range.top && overlapColumns(range, table.range));
  if (above.length === 0) return all;
  // What stands between two tables belongs to one of them: to the one above, where the first has nothing above itself.
  const first = Math.min(...above.map(({ top }) => top));
  const start = [...textsAround(scan, { ...table.range, top: first, bottom: first }, others)];
  const beginAbove = readInputs(
    sheet,
    start.filter(({ row }) => row < first),
    kind.inputs,
  );
  const last = Math.max(...above.map(({ bottom }) => bottom));
  const own = texts.filter(({ row }) =>
    Object.keys(beginAbove).length > 0 ? row > last && row < table.range.top : row > table.range.bottom,
  );
  return { ...all, ...readInputs(sheet, own, kind.inputs) };
}
