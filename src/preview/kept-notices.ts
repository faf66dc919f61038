import type { ImportedWorkbook } from './import-workbook';
import type { OwnSheet } from './calculated-sheets';

function counted(sheet: string, cells: readonly string[]): string {
  return `${sheet}!${cells[0]}${cells.length > 1 ? ` and ${cells.length - 1} more` : ''}`;
}

/** What of the formulas of a workbook is not shown as Excel shows it, in words: those that nobody here computes, and those that cannot be read in the spreadsheet. */
export function keptNotices({ onlyInExcel }: ImportedWorkbook, sheets: readonly OwnSheet[]): string[] {
  return sheets.flatMap(({ sheet, kept }) => {
    const notices: string[] = [];
    const stored = [...kept.keys()];
    if (stored.length > 0) {
      const [reason] = kept.values();
      notices.push(`${counted(sheet.name, stored)}: shown with the value Excel stored (${reason}).`);
    }
    const unread = [...(onlyInExcel.get(sheet.name) ?? [])].filter((name) => !kept.has(name));
    if (unread.length > 0) {
      notices.push(
        `${counted(sheet.name, unread)}: computed, but the spreadsheet here shows a value in place of the formula. The file keeps the formula.`,
      );
    }
    return notices;
  });
}
