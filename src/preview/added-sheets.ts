import type { SheetModel } from '../workbook/file';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { fileFormula, fillsSpill } from './file-content';
import type { ModelEdits } from './model-edits';
import type { PreviewModel } from './preview-model';

/** The sheets that the file does not have yet, with what their cells hold; how they look is written after. */
export function addedSheets(preview: PreviewModel, edits: ModelEdits, current: WorkbookSnapshot): SheetModel[] {
  const file = preview.remembered.snapshot;
  return edits.sheets.flatMap(({ id, name, original, asMade }, index): SheetModel[] => {
    if (original !== undefined) return [];
    const now = current.sheets[index];
    const made = preview.added.get(id)?.sheet;
    const rows = Array.from({ length: now.rowCount }, (_, row) => row);
    const columns = Array.from({ length: now.columnCount }, (_, column) => column);
    return [
      {
        ...(asMade ? made : { print: made?.print, chart: made?.chart }),
        name,
        cells: rows.map((row) => columns.map((column) => cellOf(now, row, column, file))),
        values: rows.map((row) => columns.map((column) => now.value(row, column))),
        spills: [...now.spills.values()],
      },
    ];
  });
}

function cellOf(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  file: WorkbookSnapshot,
): SheetModel['cells'][number][number] {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return fileFormula(formula, file);
  const value = fillsSpill(sheet, row, column) ? null : sheet.value(row, column);
  return typeof value === 'string' && value.startsWith('=') ? { text: value } : value;
}
