import { type CellRange, cellName, quoteSheet } from '../address';
import type { CellChange } from '../port';
import { isErrorValue, type CellValue } from '../snapshot';
import { asText, entry, isFormula } from './entry';
import { cellValue, formulaText } from './sheet-cells';

/** Changes to cells that stand below one another: one range for Excel. */
export interface Run {
  readonly sheet: string;
  readonly range: CellRange;
  readonly changes: readonly CellChange[];
}

/** What a cell holds, with its number format. */
export interface Content {
  readonly formula?: string;
  readonly value: CellValue;
  readonly format: string;
}

/** A cell as people write it: "Award!C4". */
export function cellPlace({ sheet, row, column }: Pick<CellChange, 'sheet' | 'row' | 'column'>): string {
  return `${quoteSheet(sheet)}!${cellName(row, column)}`;
}

/** The changes in as few ranges as can be, without reaching any other cell. */
export function runsOf(changes: readonly CellChange[]): Run[] {
  const sorted = [...changes].sort((a, b) =>
    a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row,
  );
  const groups: CellChange[][] = [];
  for (const change of sorted) {
    const last = groups[groups.length - 1]?.slice(-1)[0];
    const follows = last && last.sheet === change.sheet && last.column === change.column && last.row + 1 === change.row;
    if (follows) groups[groups.length - 1].push(change);
    else groups.push([change]);
  }
  return groups.map((group) => ({
    sheet: group[0].sheet,
    range: { top: group[0].row, left: group[0].column, bottom: group[group.length - 1].row, right: group[0].column },
    changes: group,
  }));
}

/** A cell that two changes want, if there is one. */
export function contested(changes: readonly CellChange[]): CellChange | undefined {
  const seen = new Set<string>();
  return changes.find((change) => {
    const place = cellPlace(change);
    if (seen.has(place)) return true;
    seen.add(place);
    return false;
  });
}

export function rangeOfRun(context: Excel.RequestContext, { sheet, range }: Run): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(range.top, range.left, range.bottom - range.top + 1, range.right - range.left + 1);
}

/** Queues the load of what `contents` reads. */
export function loadContents(range: Excel.Range): Excel.Range {
  range.load('values,valueTypes,formulas,numberFormat');
  return range;
}

/** What the cells of a loaded one-column range hold, from top to bottom. */
export function contents(range: Excel.Range): Content[] {
  return range.values.map(([value], row) => {
    const formula = formulaText(range.formulas[row][0], value);
    return {
      formula,
      value: cellValue(value, range.valueTypes[row][0], formula !== undefined),
      format: String(range.numberFormat[row][0]),
    };
  });
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return isErrorValue(a) && isErrorValue(b) ? a.error === b.error : a === b;
}

/** Whether a cell holds what a change expects to find. */
export function holds({ formula, value }: Content, expected: string | CellValue): boolean {
  return formula === undefined ? sameValue(value, expected) : formula === expected;
}

/** Whether a cell was left alone; what a formula shows may have been calculated anew. */
export function unchanged(now: Content, before: Content): boolean {
  return now.formula === before.formula && (now.formula !== undefined || sameValue(now.value, before.value));
}

/**
 * Queues the entry of contents, one a cell. Number formats are set before and after: Excel would take a formula entered
 * in a cell of text format for text, and gives a cell without a format that of what is entered.
 */
export function enterContents(range: Excel.Range, wanted: readonly Content[]): void {
  const entries = wanted.map(({ formula, value }) =>
    formula === undefined && typeof value === 'string' ? asText(value) : entry(formula ?? value),
  );
  range.numberFormat = wanted.map(({ formula, value, format }) => [
    format === '@' && (formula !== undefined || typeof value !== 'string') ? 'General' : format,
  ]);
  range.formulas = entries.map((each) => [each]);
  range.numberFormat = wanted.map(({ format }) => [format]);
}

/** What a cell is to hold after a change: its format stays, unless that would make text of what is entered. */
export function changed(now: Content, after: CellChange['after']): Content {
  const formula = isFormula(after) ? after : undefined;
  const value = formula === undefined ? after : null;
  const becomesText = now.format === '@' && (formula !== undefined || typeof value !== 'string');
  return { formula, value, format: becomesText ? 'General' : now.format };
}
