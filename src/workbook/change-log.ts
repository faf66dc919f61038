import type { CellChange } from './port';
import { type CellValue, isErrorValue } from './snapshot';

/**
 * The sheet on which changes are noted, the same in Excel and in the preview, whose spreadsheet has no cell comments and
 * notes both kinds of mark here.
 */
export const LOG_SHEET = 'NM changes';
export const LOG_HEADINGS = ['When', 'Sheet', 'Cell', 'Before', 'After', 'Why'] as const;
export const LOG_WIDTHS = [18, 24, 8, 30, 44, 70] as const;

/** A line of the log, in the user's time: formulas and values as text, so that the log itself never computes. */
export function logLine(change: CellChange, cell: string, when: Date): string[] {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
  const stamp = `${day} ${two(when.getHours())}:${two(when.getMinutes())}`;
  return [stamp, change.sheet, cell, asText(change.before), asText(change.after), change.reason];
}

function asText(content: string | CellValue): string {
  if (content === null) return '(blank)';
  return isErrorValue(content) ? content.error : String(content);
}
