import { isErrorValue, type CellValue } from '../snapshot';

/** Text that Excel would not leave as it is: numbers, dates, truth values, errors, what begins like a formula. */
const CONVERTED = /\d|^[=+\-@'#%.,($€]|^\s|\s$|^(true|false)$/i;

/** What to enter so that a cell holds this text and nothing that Excel makes of it: an apostrophe where it would. */
export function asText(text: string): string {
  return CONVERTED.test(text) ? `'${text}` : text;
}

/** Whether content is a formula, as changes and new sheets write it. */
export function isFormula(content: string | CellValue): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

/** What to enter in `Range.formulas` so that a cell holds a formula or exactly this value. */
export function entry(content: string | CellValue): string | number | boolean {
  if (content === null) return '';
  if (isErrorValue(content)) return content.error;
  if (typeof content !== 'string') return content;
  return isFormula(content) ? content : asText(content);
}

/** Content as a message or a log quotes it. */
export function quoteContent(content: string | CellValue): string {
  if (content === null) return 'nothing';
  if (isErrorValue(content)) return content.error;
  if (typeof content === 'string') return isFormula(content) ? content : `"${content}"`;
  return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
}
