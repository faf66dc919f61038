import type { Concept } from '../kinds/vocabulary';
import type { SheetSnapshot } from '../workbook/snapshot';
import { read } from './meaning';
import { isFigure, type SheetScan, type TextCell } from './scan';
import { plainWords } from './words';
import { yearIn } from '../rules/words/year-in-text';

/** A label of a form; with several columns of values it stands once for each. */
export interface FormLabel extends TextCell {
  /** Where its value is; else the first figure beside it. */
  readonly valueColumn?: number;
}

/** No form of the field is longer. */
const ROWS_ABOVE = 30;
/** What the heading of a column of values may say where it names no year: "Required", "Actual", "Prior". */
const SIDES: readonly Concept[] = ['prior', 'current', 'next', 'required', 'made'];

/** With what stands in brackets: "FY23 (required)". */
function wordsOf(text: string): string {
  return plainWords(text.replace(/[()[\]]/g, ' '));
}

function saysWhich({ text }: TextCell): boolean {
  const said = read(wordsOf(text));
  return yearIn(text) !== undefined || said.some(({ concepts }) => SIDES.some((side) => concepts.has(side)));
}

/** The nearest row above a label with several texts right of it, where each says which year or side it heads. */
function headingsOver(scan: SheetScan, label: TextCell): readonly TextCell[] {
  for (let row = label.row - 1; row >= Math.max(0, label.row - ROWS_ABOVE); row--) {
    const right = scan.get(row)?.texts.filter(({ column }) => column > label.column) ?? [];
    if (right.length > 1) return right.every(saysWhich) ? right : [];
  }
  return [];
}

/**
 * A label of a form as often as it has values, each named by the label and its column's heading together: "Effort" under
 * "FY23 (required)" and "FY24 (actual)" is the required effort and the actual one. A label with one value is named by
 * itself.
 */
export function byColumn(sheet: SheetSnapshot, scan: SheetScan, label: TextCell): FormLabel[] {
  if (!isFigure(sheet.value(label.row, label.column + 1))) return [label];
  const over = headingsOver(scan, label).filter(({ column }) => isFigure(sheet.value(label.row, column)));
  if (over.length < 2) return [label];
  return over.map((heading) => {
    const text = `${heading.text} ${label.text}`;
    return { ...label, text, words: wordsOf(text), valueColumn: heading.column };
  });
}
