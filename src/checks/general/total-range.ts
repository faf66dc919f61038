import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { rangesText } from './model/double-counts';
import { type RangeOutlier, rangeOutliers } from './model/range-outliers';
import { change, filled, named, placeOf, practice } from './model/report';
import { formulasOf } from './model/sheet-formulas';
import { type ShortRange, shortRanges } from './model/short-ranges';

function whatIsOdd({ leftOut, added, extent }: RangeOutlier): string {
  const parts = [
    ...(leftOut.length > 0 ? [`leaves out ${rangesText(leftOut)}`] : []),
    ...(added.length > 0 ? [`takes in ${rangesText(added)}`] : []),
    ...(extent.strays.length > 0 ? [`takes in ${rangesText(extent.strays)}`] : []),
  ];
  return parts.join(' and ');
}

function unlikeOthers(sheet: SheetSnapshot, outlier: RangeOutlier): Finding {
  const { cell, like, count } = outlier;
  const { row, column } = cell;
  const expected = filled(sheet, like, cell);
  const changesNow =
    outlier.leftOutHolds === 'numbers' || outlier.addedHolds === 'numbers' || outlier.extent.strays.length > 0;
  const line = outlier.extent.direction === 'down' ? 'row' : 'column';
  return {
    check: TOTAL_RANGE.id,
    severity: changesNow ? 'error' : 'warning',
    place: placeOf(sheet, row, column),
    message: `${named(cell)} ${whatIsOdd(outlier)}, unlike ${count} other totals in its ${line}${
      changesNow ? '' : '. Those cells are empty now; what is entered there later would be missed'
    }.`,
    actual: sheet.formula(row, column),
    expected,
    citation: TOTAL_RANGE.citation,
    fix: [change(sheet, row, column, expected, `Covers what ${named(like)} covers`)],
  };
}

function stopsShort(sheet: SheetSnapshot, { cell, leftOut, holds, like }: ShortRange): Finding {
  const { row, column } = cell;
  const expected = like && filled(sheet, like, cell);
  const [belong, them] = leftOut.top === leftOut.bottom ? ['belongs', 'it'] : ['belong', 'them'];
  return {
    check: TOTAL_RANGE.id,
    severity: 'warning',
    place: placeOf(sheet, row, column),
    message: `${named(cell)} leaves out ${rangesText([leftOut])}, which ${belong} to the same list${
      like ? `: ${named(like)} beside it covers ${them} too` : ''
    }${holds === 'numbers' ? '' : '. Those cells are empty now; what is entered there later would be missed'}.`,
    actual: sheet.formula(row, column),
    citation: TOTAL_RANGE.citation,
    ...(like &&
      expected !== undefined && {
        expected,
        fix: [change(sheet, row, column, expected, `Covers what ${named(like)} covers`)],
      }),
  };
}

/** Totals that leave out rows or columns, or take in others, than the totals beside them or the list they stand under. */
export const TOTAL_RANGE: Check = {
  id: 'general.total-range',
  title: 'Totals cover all of their rows and columns',
  severity: 'error',
  citation: practice('A total covers every row of its list, and totals side by side cover the same rows'),
  run({ workbook, tables }) {
    return workbook.sheets.flatMap((sheet) => {
      const formulas = formulasOf(sheet);
      const outliers = rangeOutliers(formulas);
      const known = new Set(outliers.map(({ cell }) => named(cell)));
      return [
        ...outliers.map((outlier) => unlikeOthers(sheet, outlier)),
        ...shortRanges(formulas, tables)
          .filter(({ cell }) => !known.has(named(cell)))
          .map((short) => stopsShort(sheet, short)),
      ];
    });
  },
};
