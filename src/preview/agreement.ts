import { calculate, type Model, quietly, spreadsheetEngine, toCellValue, toContent } from '../engine';
import { cellName, type CellRange } from '../workbook/address';
import { type CellValue, isErrorValue, type SheetSnapshot } from '../workbook/snapshot';
import type { ImportedWorkbook } from './import-workbook';

/** What comes out differently each time, or by the clock. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/i;
const DIGITS = 15;

function same(a: CellValue, b: CellValue): boolean {
  if (isErrorValue(a) || isErrorValue(b)) return isErrorValue(a) && isErrorValue(b) && a.error === b.error;
  if (typeof a === 'number' && typeof b === 'number') return a.toPrecision(DIGITS) === b.toPrecision(DIGITS);
  return (a ?? 0) === (b ?? 0);
}

type Cells = Record<string, string>;

/**
 * The workbook with the values that this product computes, as it also stores them, where the spreadsheet that shows it
 * comes to others: such a formula is shown by its value and stays a formula in the file.
 */
export function agreeing(imported: ImportedWorkbook, model: Model): ImportedWorkbook {
  const { snapshot, data } = imported;
  const { sheets: results } = quietly(() => calculate(snapshot, { arrays: 'as stored' }));
  const { getters } = model;
  const isError = spreadsheetEngine().helpers.isEvaluationError;
  const shown = new Map<string, ReadonlyMap<string, CellValue>>();
  const notices: string[] = [];
  const sheets = (data as { readonly sheets: readonly { readonly id: string; readonly cells: Cells }[] }).sheets;
  const dressed = sheets.map((sheet, index) => {
    const file = snapshot.sheets[index];
    const result = results[index];
    const known = imported.onlyInExcel.get(file.name);
    const values = new Map<string, CellValue>();
    const put = (row: number, column: number): void => {
      const name = cellName(row, column);
      values.set(name, result.uncomputed.has(name) ? file.value(row, column) : (result.value(row, column) ?? 0));
    };
    for (const { row, column, formula } of file.formulas()) {
      const name = cellName(row, column);
      if (!(name in sheet.cells) || VOLATILE.test(formula)) continue;
      const ours = result.uncomputed.has(name) ? file.value(row, column) : result.value(row, column);
      const theirs = toCellValue(getters.getEvaluatedCell({ sheetId: sheet.id, row, col: column }), isError);
      if (known?.has(name) ? same(ours, file.value(row, column)) : same(ours, theirs)) continue;
      for (const place of placesOf(file.spills.get(name), row, column)) put(place.row, place.column);
    }
    if (values.size === 0) return sheet;
    shown.set(file.name, values);
    notices.push(noticeOf(file, values));
    const contents = [...values].map(([name, value]) => [name, value === null ? '' : toContent(value)] as const);
    return { ...sheet, cells: { ...sheet.cells, ...Object.fromEntries(contents) } };
  });
  if (shown.size === 0) return imported;
  const onlyInExcel = new Map(imported.onlyInExcel);
  for (const [name, values] of shown)
    onlyInExcel.set(name, new Set([...(onlyInExcel.get(name) ?? []), ...values.keys()]));
  return {
    ...imported,
    data: { ...data, sheets: dressed },
    onlyInExcel,
    shown,
    notices: [...imported.notices, ...notices],
  };
}

function placesOf(spill: CellRange | undefined, row: number, column: number): { row: number; column: number }[] {
  if (!spill) return [{ row, column }];
  const { top, left, bottom, right } = spill;
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => ({ row: top + down, column: left + across })),
  ).flat();
}

function noticeOf({ name }: SheetSnapshot, values: ReadonlyMap<string, CellValue>): string {
  const [first] = values.keys();
  const others = values.size > 1 ? ` and ${values.size - 1} more` : '';
  return `${name}!${first}${others}: shown with the value that saving stores, and not computed anew while you type, since the spreadsheet shown here computes it differently. The file keeps the formula.`;
}
