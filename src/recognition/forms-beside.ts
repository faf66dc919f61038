import { TABLE_KINDS } from '../kinds';
import type { CellRange } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { RecognisedTable } from './table';

/** The head of a column of values stands so many rows above the first of them at most. */
const HEAD_ROWS = 3;

/**
 * A form whose labels serve several columns of values ("Elementary | Secondary"): one form a column. Only where the
 * heads are what the kind names its rows by: a second column may as well be last year's, or notes.
 */
export function besideEachOther(sheet: SheetSnapshot, form: RecognisedTable): RecognisedTable[] {
  const heads = TABLE_KINDS.find(({ id }) => id === form.kind)?.columns.find(({ names }) => names)?.holds;
  const columns = new Set(Object.values(form.inputs).map(({ column }) => column));
  if (!heads || columns.size !== 1) return [form];
  const [first] = columns;
  const found: RecognisedTable[] = [];
  for (let column = first; ; column++) {
    // A column left blank parts two sides.
    if (column > first && isBlank(sheet, form.range, column)) column += 1;
    const heading = headOf(sheet, form.range.top, column);
    if (heading === undefined || !heads.test(heading)) break;
    const range = column === first ? { ...form.range, right: column } : { ...form.range, left: column, right: column };
    found.push({ ...form, ...moved(form, column), range, heading });
  }
  return found.length > 1 ? found : [form];
}

function isBlank(sheet: SheetSnapshot, { top, bottom }: CellRange, column: number): boolean {
  for (let row = Math.max(0, top - HEAD_ROWS); row <= bottom; row++)
    if (sheet.usedColumns(row).includes(column)) return false;
  return true;
}

function headOf(sheet: SheetSnapshot, top: number, column: number): string | undefined {
  for (let row = top - 1; row >= Math.max(0, top - HEAD_ROWS); row--) {
    const value = sheet.value(row, column);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

function moved({ inputs, lines = {} }: RecognisedTable, column: number): Pick<RecognisedTable, 'inputs' | 'lines'> {
  return {
    inputs: Object.fromEntries(Object.entries(inputs).map(([role, { row }]) => [role, { row, column }])),
    lines: Object.fromEntries(
      Object.entries(lines).map(([role, cells]) => [role, cells.map(({ row }) => ({ row, column }))]),
    ),
  };
}
