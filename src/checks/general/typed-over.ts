import { decimal } from '../../rules/decimal';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { evaluate } from './model/evaluate';
import { change, filled, named, placeOf, practice, shownNumber } from './model/report';
import { formulasOf } from './model/sheet-formulas';
import { type TypedOver, typedOver } from './model/typed-over';

/** Closer than this, a typed number is what the formula gives. */
const SAME = 1e-9;

function finding(sheet: SheetSnapshot, workbook: WorkbookSnapshot, typed: TypedOver): Finding {
  const { row, column, axis, like, value } = typed;
  const formula = filled(sheet, like, typed);
  const given = evaluate(like.pattern, typed, sheet, workbook);
  const same = given
    ?.minus(value)
    .abs()
    .lte(Math.abs(value) * SAME);
  const actual = shownNumber(decimal(value));
  const consequence = given
    ? same
      ? 'It is what the formula gives today, but will not follow when other cells change'
      : `The formula would give ${shownNumber(given)}`
    : 'It does not follow when other cells change';
  return {
    check: TYPED_OVER.id,
    severity: same ? 'info' : TYPED_OVER.severity,
    place: placeOf(sheet, row, column),
    message: `${named(typed)} holds the typed number ${actual} where the cells on both sides in its ${axis} have a formula. ${consequence}.`,
    actual,
    expected: formula,
    citation: TYPED_OVER.citation,
    fix: [change(sheet, row, column, formula, `Computed like ${named(like)}`)],
  };
}

/** Numbers typed where a formula belongs. */
export const TYPED_OVER: Check = {
  id: 'general.typed-over',
  title: 'No number is typed over a formula',
  severity: 'warning',
  citation: practice('A number typed into a row or column of formulas no longer follows the cells it came from'),
  run({ workbook }) {
    return workbook.sheets.flatMap((sheet) =>
      typedOver(formulasOf(sheet)).map((typed) => finding(sheet, workbook, typed)),
    );
  },
};
