import { dataOf, type TemplateOptions } from '../../templates';
import { isoDate } from '../../rules/calendar';
import { isDateFormat } from '../../workbook/file/number-formats';
import type { RecognisedTable, TableKindId } from '../../recognition';
import { type CellValue, isErrorValue, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';

/** A cell as a table of texts has it: numbers with all their digits, dates as YYYY-MM-DD. */
function textOf(sheet: SheetSnapshot, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'number' && isDateFormat(sheet.format(row, column))) return isoDate(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function lineOf(sheet: SheetSnapshot, row: number, left: number, right: number): string[] {
  return Array.from({ length: right - left + 1 }, (_, offset) => textOf(sheet, row, left + offset));
}

/** The lines of a header as one. */
function headerOf(sheet: SheetSnapshot, { headerTop, headerBottom }: RecognisedTable, column: number): string {
  const lines: string[] = [];
  for (let row = headerTop; row <= headerBottom; row++) lines.push(textOf(sheet, row, column));
  return lines
    .filter((line) => line.trim() !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** A recognised table with its values beside it; what is neither data nor a total stays behind. */
function fromTable(sheet: SheetSnapshot, table: RecognisedTable): TemplateOptions {
  const { left, right, bottom } = table.range;
  const taken = new Set(table.rows.filter(({ role }) => role !== 'section' && role !== 'note').map(({ row }) => row));
  const first = table.headerBottom + 1;
  const rows = Array.from({ length: Math.max(0, bottom - first + 1) }, (_, offset) =>
    taken.has(first + offset) ? lineOf(sheet, first + offset, left, right) : [],
  );
  const headers = Array.from({ length: right - left + 1 }, (_, offset) => headerOf(sheet, table, left + offset));
  const inputs: Record<string, CellValue> = {};
  for (const [role, { row, column }] of Object.entries(table.inputs)) inputs[role] = sheet.value(row, column);
  return { data: { headers, rows, firstLine: first + 1 }, inputs };
}

/** What of a sheet goes into a template; undefined where the sheet has none of its columns. */
export function sheetData(
  kind: TableKindId,
  name: string,
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
): TemplateOptions | undefined {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) return undefined;
  const table = tables.find((candidate) => candidate.sheet === name && candidate.kind === kind);
  if (table && table.layout === 'columns') return fromTable(sheet, table);
  const lines = Array.from({ length: sheet.rowCount }, (_, row) => lineOf(sheet, row, 0, sheet.columnCount - 1));
  const data = dataOf(kind, lines);
  return data && { data };
}
