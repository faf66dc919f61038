import { cellName, type CellRange, rangeName } from '../address';
import { chartArea } from '../chart-area';
import type { NewSheet } from '../port';
import type { CellValue } from '../snapshot';
import { asText, entry } from './entry';
import { codeOf, toFailure } from './failure';
import type { ExcelSession } from './session';

/** Excel on the web takes at most 5 MB in one request; a formula cell is some 60 bytes of it. */
const CELLS_AT_ONCE = 40_000;

const LONGEST_NAME = 31;
const ATTEMPTS = 3;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Excel's width is in points; ours, as files have it, in characters of 7 pixels, with 5 pixels of margin. */
export function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** A name that Excel takes for a sheet and the workbook does not have yet: with a number where it is taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const plain =
    wanted
      .replace(FORBIDDEN, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, LONGEST_NAME)
      .trim() || 'Sheet';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${plain.slice(0, LONGEST_NAME - suffix.length).trimEnd()}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** null leaves a cell of a new sheet blank; Excel takes it for "do not touch", so a spill may fill it. */
function entryOf(cell: CellValue | { readonly text: string } | undefined): string | number | boolean | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'object' && 'text' in cell) return asText(cell.text);
  return entry(cell);
}

const ALIGNED = { left: 'Left', center: 'Center', right: 'Right' } as const;

function queueFrozen(sheet: Excel.Worksheet, { frozenRows: rows = 0, frozenColumns: columns = 0 }: NewSheet): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${cellName(rows - 1, columns - 1)}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function queueLayout(sheet: Excel.Worksheet, content: NewSheet): void {
  const { formats, columnWidths, autoFilter } = content;
  for (const { range, numberFormat, bold, fill, wrap, align } of formats ?? []) {
    const cells = rangeAt(sheet, range);
    if (numberFormat !== undefined) {
      const row = Array.from({ length: range.right - range.left + 1 }, () => numberFormat);
      cells.numberFormat = Array.from({ length: range.bottom - range.top + 1 }, () => row);
    }
    if (bold !== undefined) cells.format.font.bold = bold;
    if (fill !== undefined) cells.format.fill.color = fill;
    if (wrap !== undefined) cells.format.wrapText = wrap;
    if (align !== undefined) cells.format.horizontalAlignment = ALIGNED[align];
  }
  (columnWidths ?? []).forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width);
  });
  queueFrozen(sheet, content);
  if (autoFilter) sheet.autoFilter.apply(rangeAt(sheet, autoFilter));
}

const CHART_TYPES = { bar: 'BarClustered', column: 'ColumnClustered' } as const;

function queueChart(sheet: Excel.Worksheet, content: NewSheet): void {
  const { chart } = content;
  if (!chart) return;
  const added = sheet.charts.add(CHART_TYPES[chart.kind], rangeAt(sheet, chart.source), 'Columns');
  added.title.text = chart.title;
  const { top, left, bottom, right } = chartArea(content);
  added.setPosition(sheet.getCell(top, left), sheet.getCell(bottom, right));
}

const PARTS = { L: 'left', C: 'center', R: 'right' } as const;

/** "&L&A&RPage &P" as Excel's objects have it: a text for each part, those before any code in the middle. */
function footerParts(footer: string): Excel.Interfaces.HeaderFooterUpdateData {
  const pieces = `&C${footer}`.matchAll(/&([LCR])((?:&[^LCR]|[^&])*)/g);
  return Object.fromEntries(
    [...pieces].filter(([, , text]) => text !== '').map(([, part, text]) => [`${PARTS[part as 'L']}Footer`, text]),
  );
}

function queuePrint(sheet: Excel.Worksheet, { print }: NewSheet): void {
  if (!print) return;
  const { orientation, fitToWidth, titleRows, area, footer } = print;
  const layout = sheet.pageLayout;
  layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (fitToWidth !== undefined) layout.zoom = { horizontalFitToPages: fitToWidth };
  if (titleRows !== undefined) layout.setPrintTitleRows(`$1:$${titleRows}`);
  if (area !== undefined) layout.setPrintArea(rangeName(area));
  if (footer !== undefined) layout.headersFooters.defaultForAllPages.set(footerParts(footer));
}

async function fill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  content: NewSheet,
  onBegun: () => void,
): Promise<void> {
  const columns = content.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(columns, 1)));
  queueLayout(sheet, content);
  for (let top = 0; columns > 0 && top < content.cells.length; top += rowsAtOnce) {
    const rows = content.cells.slice(top, top + rowsAtOnce);
    if (top > 0) {
      await context.sync();
      onBegun();
    }
    sheet.getRangeByIndexes(top, 0, rows.length, columns).formulas = rows.map((row) =>
      Array.from({ length: columns }, (_, column) => entryOf(row[column])),
    );
  }
  queueChart(sheet, content);
  queuePrint(sheet, content);
  await context.sync();
}

async function removeSheet(session: ExcelSession, name: string): Promise<void> {
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id');
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}

async function tryToAdd(session: ExcelSession, name: string, content: NewSheet): Promise<void> {
  let begun = false;
  try {
    await session.run(
      async (context) => {
        context.workbook.application.suspendScreenUpdatingUntilNextSync();
        await fill(context, context.workbook.worksheets.add(name), content, () => (begun = true));
      },
      { oneUndoStep: true, mayRunAgain: () => !begun },
    );
  } catch (error) {
    // A sheet of that name that came meanwhile is another pane's.
    if (codeOf(error) !== 'ItemAlreadyExists') await removeSheet(session, name);
    throw error;
  }
}

async function freeName(session: ExcelSession, wanted: string): Promise<string> {
  return session.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return freeSheetName(
      wanted,
      worksheets.items.map((sheet) => sheet.name),
    );
  });
}

/** Adds a sheet after the last one; where that fails, no half of it stays. */
export async function addSheet(session: ExcelSession, content: NewSheet): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const name = await freeName(session, content.name);
    try {
      await tryToAdd(session, name, content).catch((error: unknown) => {
        if (!content.print || codeOf(error) === 'ItemAlreadyExists') throw error;
        // Where Excel finds no printer to ask it may refuse a print set-up: the sheet is worth as much without.
        return tryToAdd(session, name, { ...content, print: undefined });
      });
      return name;
    } catch (error) {
      // Another pane took the name between our look and our batch: the next number is free.
      if (codeOf(error) === 'ItemAlreadyExists' && attempt < ATTEMPTS) continue;
      throw new Error(`The sheet "${name}" was not added. ${toFailure(error).message}`, { cause: error });
    }
  }
}
