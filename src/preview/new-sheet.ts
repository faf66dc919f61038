import { toContent, toEngineFormula } from '../engine';
import { cellName, type CellRange, rangeName } from '../workbook/address';
import { chartArea } from '../workbook/chart-area';
import type { NewSheet } from '../workbook/port';
import { withoutColours } from './number-format';
import type { SpreadsheetCommand } from './plugin';

/** Room beyond what a new sheet holds. */
const ROOM = { rows: 100, columns: 6, leastColumns: 20 };
/** A column's width in characters as pixels, as Excel has it for its usual font. */
const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const CHART_SIZE = { width: 620, height: 380 };

/** Excel's width of a column that nobody set, in characters, and the grid's height of a row. */
const USUAL_WIDTH = 8.43;
const ROW_HEIGHT = 23;

function pixels(width: number): number {
  return Math.round(width * PIXELS_PER_CHARACTER + PADDING);
}

/** A cell of a new sheet as it is typed in. */
function contentOf(cell: NewSheet['cells'][number][number]): string {
  if (typeof cell === 'object' && cell !== null && 'text' in cell) return `'${cell.text}`;
  return typeof cell === 'string' && cell.startsWith('=') ? toEngineFormula(cell, (name) => name) : toContent(cell);
}

/** The commands that make a new sheet; together they are one step for undo. */
export function newSheetCommands(
  sheet: NewSheet,
  place: { readonly id: string; readonly name: string; readonly position: number; newId(): string },
): SpreadsheetCommand[] {
  const sheetId = place.id;
  const columns = Math.max(0, ...sheet.cells.map((row) => row.length));
  const commands: SpreadsheetCommand[] = [
    {
      type: 'CREATE_SHEET',
      sheetId,
      name: place.name,
      position: place.position,
      rows: sheet.cells.length + ROOM.rows,
      cols: Math.max(columns + ROOM.columns, ROOM.leastColumns),
    },
  ];
  sheet.cells.forEach((row, rowIndex) =>
    row.forEach((cell, col) => {
      const content = contentOf(cell);
      if (content !== '') commands.push({ type: 'UPDATE_CELL', sheetId, row: rowIndex, col, content });
    }),
  );
  for (const { range, numberFormat, bold, fill, wrap, align } of sheet.formats ?? []) {
    const style = {
      ...(bold && { bold }),
      ...(fill && { fillColor: fill }),
      ...(wrap && { wrapping: 'wrap' }),
      ...(align && { align }),
    };
    const format =
      numberFormat === undefined || numberFormat === 'General' ? {} : { format: withoutColours(numberFormat) };
    commands.push({ type: 'SET_FORMATTING', sheetId, target: [range], style, ...format });
  }
  for (const target of cutTexts(sheet)) {
    commands.push({ type: 'SET_FORMATTING', sheetId, target: [target], style: { wrapping: 'wrap' } });
  }
  sheet.columnWidths?.forEach((width, column) =>
    commands.push({
      type: 'RESIZE_COLUMNS_ROWS',
      sheetId,
      dimension: 'COL',
      elements: [column],
      size: pixels(width),
    }),
  );
  if (sheet.frozenRows) commands.push({ type: 'FREEZE_ROWS', sheetId, quantity: sheet.frozenRows });
  if (sheet.frozenColumns) commands.push({ type: 'FREEZE_COLUMNS', sheetId, quantity: sheet.frozenColumns });
  if (sheet.chart) commands.push(chartCommand(sheet, sheetId, place.newId));
  return commands;
}

/**
 * Texts longer than the last frozen column: Excel shows them over the blank cells beside it, this grid cuts them off where
 * what is frozen ends. They go on in their own cell.
 */
function cutTexts({ cells, columnWidths = [], frozenColumns = 0 }: NewSheet): CellRange[] {
  const column = frozenColumns - 1;
  if (column < 0) return [];
  return cells.flatMap((row, index) => {
    const cell = row[column];
    const text = typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;
    const isCut =
      typeof text === 'string' && !text.startsWith('=') && text.length > (columnWidths[column] ?? USUAL_WIDTH);
    return isCut ? [{ top: index, left: column, bottom: index, right: column }] : [];
  });
}

/** As large as the cells that are kept free for it. */
function chartSize({ chart, columnWidths = [] }: NewSheet): { width: number; height: number } {
  if (!chart?.area) return CHART_SIZE;
  const { top, left, bottom, right } = chart.area;
  const widths = Array.from({ length: right - left + 1 }, (_, offset) => columnWidths[left + offset] ?? USUAL_WIDTH);
  return {
    width: widths.reduce((sum, width) => sum + pixels(width), 0),
    height: (bottom - top + 1) * ROW_HEIGHT,
  };
}

function chartCommand(sheet: NewSheet, sheetId: string, newId: () => string): SpreadsheetCommand {
  const { kind, title, source } = sheet.chart as NonNullable<NewSheet['chart']>;
  const area = chartArea(sheet);
  const series = Array.from({ length: source.right - source.left }, (_, offset) => source.left + 1 + offset);
  return {
    type: 'CREATE_CHART',
    sheetId,
    figureId: newId(),
    chartId: newId(),
    col: area.left,
    row: area.top,
    offset: { x: 0, y: 0 },
    size: chartSize(sheet),
    definition: {
      type: 'bar',
      horizontal: kind === 'bar',
      stacked: false,
      title: { text: title },
      legendPosition: 'top',
      dataSetStyles: {},
      dataSource: {
        type: 'range',
        dataSets: series.map((column) => ({
          dataSetId: newId(),
          dataRange: rangeName({ ...source, left: column, right: column }),
        })),
        dataSetsHaveTitle: true,
        labelRange: `${cellName(source.top, source.left)}:${cellName(source.bottom, source.left)}`,
      },
    },
  };
}
