import { cellName, quoteSheet, sameRange, type CellRange } from '../workbook/address';
import { sameButForNoise } from '../formula/noise';
import type { ComputedValue, FileSheet, FileSnapshot } from '../workbook/file';
import { quotedFormula } from '../workbook/formula-limits';
import { type CellValue, isErrorValue } from '../workbook/snapshot';
import { calculate, type CalculatedSheet } from './calculate';
import { toScalar } from './source';

/** A formula and what there is to say of it. */
export interface Remark {
  readonly cell: string;
  readonly text: string;
}

export interface Recalculated {
  readonly values: readonly ComputedValue[];
  /** Formulas that only Excel computes: they keep the value they had. */
  readonly kept: readonly Remark[];
  /** NM functions that refuse, with the reason, which a cell does not show. */
  readonly refused: readonly Remark[];
  readonly formulas: number;
}

const NM_CALL = /\bNM\.\w+\(/i;

const NEWER: ReadonlySet<string> = new Set([
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#BUSY!',
]);

function same(computed: CellValue, stored: CellValue, formula: string): boolean {
  // Files have no newer error values: Excel writes #VALUE! for them, and beside it what it means.
  if (isErrorValue(computed) && isErrorValue(stored) && stored.error === '#VALUE!' && NEWER.has(computed.error))
    return true;
  return sameButForNoise(toScalar(computed), toScalar(stored), formula);
}

function* cellsOf({ top, left, bottom, right }: CellRange): Iterable<{ row: number; column: number }> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield { row, column };
}

/** What of a sheet is to be written: only what differs from what the file says. */
export function recalculated(sheet: FileSheet, calculated: CalculatedSheet): Recalculated {
  const values: ComputedValue[] = [];
  const kept: Remark[] = [];
  const refused: Remark[] = [];
  let formulas = 0;
  // A formula that gives a blank cell gives 0, as in Excel.
  const at = (row: number, column: number): CellValue => calculated.value(row, column) ?? 0;
  const arrays = new Map(sheet.arrays.map((array) => [cellName(array.range.top, array.range.left), array]));
  for (const { row, column, formula } of sheet.formulas()) {
    formulas += 1;
    const name = cellName(row, column);
    const cell = `${quoteSheet(sheet.name)}!${name}`;
    const why = calculated.uncomputed.get(name);
    if (why !== undefined) {
      kept.push({ cell, text: `${quotedFormula(formula)}: ${why}` });
      continue;
    }
    const value = at(row, column);
    const reason = calculated.message(row, column);
    if (isErrorValue(value) && reason && NM_CALL.test(formula))
      refused.push({ cell, text: `${value.error}: ${reason}` });
    const array = arrays.get(name);
    if (!array) {
      if (!same(value, sheet.value(row, column), formula)) values.push({ sheet: sheet.name, row, column, value });
      continue;
    }
    const fills = calculated.spills.get(name) ?? { top: row, left: column, bottom: row, right: column };
    const range = array.dynamic ? fills : array.range;
    const changed =
      !sameRange(range, array.range) ||
      [...cellsOf(range)].some((c) => !same(at(c.row, c.column), sheet.value(c.row, c.column), formula));
    if (!changed) continue;
    for (const c of cellsOf(range)) {
      const first = c.row === row && c.column === column;
      values.push({
        sheet: sheet.name,
        ...c,
        value: at(c.row, c.column),
        ...(first && array.dynamic && { spill: range }),
      });
    }
  }
  return { values, kept, refused, formulas };
}

/** Computes a workbook anew: what to write into its file, and what there is to say. */
export function recalculate(workbook: FileSnapshot): Recalculated {
  const { sheets } = calculate(workbook, { arrays: 'as stored' });
  const each = workbook.sheets.map((sheet, index) => recalculated(sheet, sheets[index]));
  return {
    values: each.flatMap(({ values }) => values),
    kept: each.flatMap(({ kept }) => kept),
    refused: each.flatMap(({ refused }) => refused),
    formulas: each.reduce((total, { formulas }) => total + formulas, 0),
  };
}
