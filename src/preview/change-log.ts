import type { CellChange } from '../workbook/port';
import { type CellValue, isErrorValue } from '../workbook/snapshot';

/** The sheet on which changes are noted: the preview's spreadsheet has no cell comments, so both kinds of mark go here. */
export const LOG_SHEET = 'NM changes';
export const LOG_HEADINGS = ['When', 'Sheet', 'Cell', 'Before', 'After', 'Why'] as const;
export const LOG_WIDTHS = [18, 24, 8, 30, 44, 70] as const;

/** A line of the log: formulas and values as text, so that the log itself never computes. */
export function logLine(change: CellChange, cell: string, when: Date): string[] {
  const stamp = `${when.toISOString().slice(0, 10)} ${when.toTimeString().slice(0, 5)}`;
  return [stamp, change.sheet, cell, asText(change.before), asText(change.after), change.reason];
}

function asText(content: string | CellValue): string {
  if (content === null) return '(blank)';
  return isErrorValue(content) ? content.error : String(content);
}
