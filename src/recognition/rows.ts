import type { SheetSnapshot } from '../workbook/snapshot';
import type { HeaderMatch } from './headers';
import type { TableKind } from '../kinds/kind';
import { isFigure } from './scan';
import { sumRowsOf } from './sum-rows';
import type { RowRole, TableRow, TableSection } from './table';
import { coverage, matchesAny, plainWords } from './words';

const TOTAL = /^(?:sub-?totals?|totals?|sum)\b|\b(?:sub-?totals?|totals?)$/;
const GRAND =
  /\bgrand totals?$|^grand total\b|^(?:state ?wide|state|overall) totals?\b|^total(?:s)? (?:state ?wide|all|overall)\b|^state ?wide$/;
/** As much of a label must be an input's own words. */
const LEAST_LABEL = 0.5;
const PLAIN_TOTAL = /^(?:totals?|sum)$/;
const ENDS_TABLE = /^(?:legend|notes?|sources?|footnotes?|prepared by|key)\b/;
/** Cheap look before the label is read in earnest: most rows of a long table end here. */
const MAY_BE_TOTAL = /total|sum|state/i;
/** So many blank rows end a table. */
const BLANK_ROWS_END = 5;

export interface TableBody {
  readonly rows: readonly TableRow[];
  readonly sections: readonly TableSection[];
  readonly bottom: number;
}

interface Body {
  rows: TableRow[];
  sections: TableSection[];
  /** Length of rows up to the last one that is data or a total. */
  kept: number;
}

function labelOf(sheet: SheetSnapshot, row: number, columns: readonly number[]): string {
  for (const column of columns) {
    const value = sheet.value(row, column);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}

/** What the rows below a header are, down to where the table ends. `isHeader` tells rows that repeat a header. */
export function readRows(
  sheet: SheetSnapshot,
  match: HeaderMatch,
  stop: number,
  isHeader: (row: number) => boolean,
): TableBody {
  const { kind, block } = match;
  const figures = new Set<number>(Object.values(match.series).flat());
  const texts: number[] = [];
  for (const { role, number } of kind.columns) {
    if (!(role in match.columns)) continue;
    const column = match.columns[role];
    if (number === 'text' || number === 'code' || number === 'year' || number === 'date' || number === 'yes-no')
      texts.push(column);
    else figures.add(column);
  }
  const columns = [...new Set([...texts, ...figures])];
  const names = kind.columns.find((role) => role.names);
  // Where no column of texts was recognised, the first column may still say "Total".
  const labels = [...texts, Math.min(...columns)];
  if (names && names.role in match.columns) labels.unshift(match.columns[names.role]);

  const body: Body = { rows: [], sections: [{ title: '', row: undefined }], kept: 0 };
  let blanks = 0;
  let totalled = false;
  let finished = false;
  let hasData = false;
  let section = 0;
  /** Figures that a row of data has at least. */
  let usual = Infinity;
  const push = (row: number, role: RowRole): void => {
    body.rows.push({ row, role, section });
    if (role === 'data' || role === 'total' || role === 'grand-total') body.kept = body.rows.length;
  };

  for (let row = block.bottom + 1; row < stop; row++) {
    let filled = 0;
    let numbers = 0;
    let saysTotal = false;
    for (const column of columns) {
      const value = sheet.value(row, column);
      if (value === null || value === '') continue;
      filled += 1;
      if (typeof value === 'string') saysTotal ||= value.includes('otal') || value.includes('OTAL');
      else if (isFigure(value) && figures.has(column)) numbers += 1;
    }
    if (filled === 0) {
      blanks += 1;
      if (blanks >= BLANK_ROWS_END) break;
      push(row, 'blank');
      continue;
    }
    blanks = 0;
    // A header again after the last total belongs to the next table, not to the next page.
    if (isHeader(row) && (finished || (totalled && !hasData && !kind.sections))) break;
    if (isHeader(row)) {
      push(row, 'note');
      continue;
    }
    const label = labelOf(sheet, row, labels);
    const words = numbers > 0 && !MAY_BE_TOTAL.test(label) ? '' : plainWords(label);
    if (ENDS_TABLE.test(words) && numbers === 0) break;
    const mayEnd = filled <= 2 && (afterBreak(body.rows) || (hasData && kind.form !== undefined));
    if (mayEnd && labelsInput(kind, label || labelOf(sheet, row, sheet.usedColumns(row)))) break;
    // Below its total, one figure where the rows of the table have several is of the block under it.
    if (totalled && !hasData && afterBreak(body.rows) && numbers === 1 && usual > 1) break;
    const totalLabel =
      TOTAL.test(words) || GRAND.test(words) ? words : saysTotal ? totalWordsIn(sheet, row, texts) : '';
    // Whatever it is called, a row that adds up those above it is no row of data.
    const addsUp = numbers > 0 && totalLabel === '' && (hasData || totalled) && sumRowsOf(sheet).has(row);
    if (addsUp || (numbers > 0 && totalLabel !== '')) {
      const isPlain = addsUp || PLAIN_TOTAL.test(totalLabel);
      const grand = GRAND.test(totalLabel) || (isPlain && totalled && !hasData);
      push(row, grand ? 'grand-total' : 'total');
      if (grand && !kind.severalGrandTotals) break;
      finished = grand;
      totalled = true;
      hasData = false;
      continue;
    }
    if (numbers === 0 && isSectionTitle(label, words, filled, kind.sections)) {
      if (body.rows.every(({ role, section: of }) => of !== section || (role !== 'data' && role !== 'total'))) {
        body.sections[section] = { title: label, row };
      } else {
        body.sections.push({ title: label, row });
        section = body.sections.length - 1;
      }
      push(row, 'section');
      totalled = false;
      continue;
    }
    if (filled > 1 || numbers > 0) {
      if (totalled && !hasData && kind.sections && body.sections[section].row !== undefined) {
        // Rows after a section's total that no title introduces are a section of their own.
        body.sections.push({ title: '', row: undefined });
        section = body.sections.length - 1;
      }
      if (totalled && !hasData && !kind.sections && !kind.severalGrandTotals && blankBefore(body.rows)) break;
      if (hasData && isUnlabelledTotal(sheet, row, texts, columns)) {
        push(row, 'total');
        totalled = true;
        hasData = false;
        continue;
      }
      push(row, 'data');
      usual = Math.min(usual, numbers);
      hasData = true;
      finished = false;
      continue;
    }
    push(row, 'note');
  }
  const rows = body.rows.slice(0, body.kept);
  const bottom = rows.length > 0 ? rows[rows.length - 1].row : block.bottom;
  const used = new Set(rows.map((entry) => entry.section));
  return { rows, sections: body.sections.filter((_, index) => used.has(index) || index === 0), bottom };
}

/** A blank row or a total: what follows may be no longer the table. */
function afterBreak(rows: readonly TableRow[]): boolean {
  const last = rows[rows.length - 1]?.role;
  return last === 'blank' || last === 'total';
}

/** A row of the block below the table: "Total appropriation", "Year-end cash balance". */
function labelsInput(kind: TableKind, label: string): boolean {
  const words = plainWords(label);
  return kind.inputs.some((input) => coverage(words, input.labels, input.not) >= LEAST_LABEL);
}

/** Totals by the words in a further text column ("51100 - Salaries Expense Total" under Object). */
function totalWordsIn(sheet: SheetSnapshot, row: number, texts: readonly number[]): string {
  for (const column of texts) {
    const value = sheet.value(row, column);
    if (typeof value !== 'string' || !/total/i.test(value)) continue;
    const words = plainWords(value);
    if (TOTAL.test(words) || GRAND.test(words)) return words;
  }
  return '';
}

/** Figures with nothing to name them, and nothing below: the ledger's last line. */
function isUnlabelledTotal(
  sheet: SheetSnapshot,
  row: number,
  texts: readonly number[],
  columns: readonly number[],
): boolean {
  const empty = (at: number, list: readonly number[]): boolean =>
    list.every((column) => sheet.value(at, column) === null || sheet.value(at, column) === '');
  return texts.length > 0 && empty(row, texts) && empty(row + 1, columns);
}

function isSectionTitle(
  label: string,
  words: string,
  filled: number,
  sections: Parameters<typeof matchesAny>[1] | undefined,
): boolean {
  if (sections && matchesAny(words, sections)) return true;
  return filled === 1 && (/:$/.test(label) || (label === label.toUpperCase() && /[A-Z]{3}/.test(label)));
}

function blankBefore(rows: readonly TableRow[]): boolean {
  return rows[rows.length - 1].role === 'blank';
}
