import type { Check } from '../check';
import { doubleCounts, rangesText } from './model/double-counts';
import { named, placeOf, practice } from './model/report';
import { formulasOf } from './model/sheet-formulas';

/** Totals that add up some rows and also a subtotal of them, or the same rows twice. */
export const DOUBLE_COUNT: Check = {
  id: 'general.double-count',
  title: 'Totals count each row once',
  severity: 'error',
  citation: practice('A total adds up either the rows or their subtotals'),
  run({ workbook }) {
    return workbook.sheets.flatMap((sheet) =>
      doubleCounts(formulasOf(sheet)).map(({ cell, inner, twice }) => ({
        check: DOUBLE_COUNT.id,
        severity: DOUBLE_COUNT.severity,
        place: placeOf(sheet, cell.row, cell.column),
        message: inner
          ? `${named(cell)} counts ${rangesText(twice)} twice: once by themselves, and once in the subtotal ${named(inner)}, which is in its range too.`
          : `${named(cell)} counts ${rangesText(twice)} twice: its ranges overlap.`,
        actual: sheet.formula(cell.row, cell.column),
        citation: DOUBLE_COUNT.citation,
      })),
    );
  },
};
