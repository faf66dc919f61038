import type { Check } from '../check';
import { patternOutliers } from './model/pattern-outliers';
import { rangeOutliers } from './model/range-outliers';
import { change, filled, named, placeOf, practice } from './model/report';
import { formulasOf } from './model/sheet-formulas';

/** A formula in a row or column of formulas that does not do what its neighbours do. */
export const UNLIKE_NEIGHBOURS: Check = {
  id: 'general.unlike-neighbours',
  title: 'Formulas follow their neighbours',
  severity: 'warning',
  citation: practice('The formulas of a row or column that computes one thing are copies of each other'),
  run({ workbook }) {
    return workbook.sheets.flatMap((sheet) => {
      const formulas = formulasOf(sheet);
      const totals = new Set(rangeOutliers(formulas).map(({ cell }) => named(cell)));
      return patternOutliers(formulas)
        .filter(({ cell }) => !totals.has(named(cell)))
        .map(({ cell, axis, like, count }) => {
          const expected = filled(sheet, like, cell);
          return {
            check: UNLIKE_NEIGHBOURS.id,
            severity: UNLIKE_NEIGHBOURS.severity,
            place: placeOf(sheet, cell.row, cell.column),
            message: `${named(cell)} does not follow its ${axis}: ${count} other cells there are computed like ${named(like)}, which here would be ${expected}.`,
            actual: sheet.formula(cell.row, cell.column),
            expected,
            citation: UNLIKE_NEIGHBOURS.citation,
            fix: [change(sheet, cell.row, cell.column, expected, `Computed like ${named(like)}`)],
          };
        });
    });
  },
};
