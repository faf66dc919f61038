import { rangeName } from '../../workbook/address';
import { decimal } from '../../rules/decimal';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { type Block, blocksOf } from './model/blocks';
import { amountText, effectOf, isSame } from './model/effect';
import { otherFactors, type OtherFactor } from './model/other-factor';
import { resolve } from './model/reference';
import { change, filled, named, practice, shownNumber } from './model/report';
import { formulasOf } from './model/sheet-formulas';
import { type TypedOver, typedOver } from './model/typed-over';

/** A formula over empty cells gives 0: what is typed there is the only figure there is. */
function isOnlyFigure(given: string, value: number): boolean {
  return Number(given) === 0 && value !== 0;
}

/** A formula that only repeats a cell beside it fills in what is usual: another figure there is why it is a cell of its own. */
function isDefault({ axis, like: { row, column, pattern } }: TypedOver): boolean {
  const [reference, ...more] = pattern.references;
  if (more.length > 0 || pattern.tokens.length !== 1 || reference.sheet !== undefined) return false;
  const { top, bottom, left, right } = resolve(reference, row, column);
  if (top !== bottom || left !== right) return false;
  return axis === 'column' ? top === row : left === column;
}

function severityOf(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  typed: readonly TypedOver[],
): Finding['severity'] {
  const isLoud = typed.some((one) => {
    if (isDefault(one)) return false;
    const effect = effectOf(sheet, workbook, one, one.like.pattern);
    // What cannot be computed here, a typed 0 and a figure that is the same today are told, not held to be wrong.
    return effect && one.value !== 0 && !isSame(effect) && !isOnlyFigure(effect.given.toString(), one.value);
  });
  return isLoud ? TYPED_OVER.severity : 'info';
}

function overFormula(sheet: SheetSnapshot, workbook: WorkbookSnapshot, { range, cells }: Block<TypedOver>): Finding {
  const [first] = cells;
  const { axis, like, count, value } = first;
  const formula = filled(sheet, like, first);
  const effect = effectOf(sheet, workbook, first, like.pattern);
  const actual = shownNumber(decimal(value));
  const what = cells.length === 1 ? `holds the typed number ${actual}` : 'holds typed numbers';
  return {
    check: TYPED_OVER.id,
    severity: severityOf(sheet, workbook, cells),
    place: { sheet: sheet.name, range },
    message: `${rangeName(range)} ${what} where ${count} other cells of its ${axis}, on both sides, have a formula like ${named(like)}. ${effect ? amountText(effect) : 'It does not follow when other cells change'}.`,
    actual,
    expected: formula,
    citation: TYPED_OVER.citation,
    fix: cells.map((cell) =>
      change(sheet, cell.row, cell.column, filled(sheet, cell.like, cell), `Computed like ${named(cell.like)}`),
    ),
  };
}

function otherFactor(sheet: SheetSnapshot, { range, like, typed, formulas, factor }: OtherFactor): Finding {
  return {
    check: TYPED_OVER.id,
    severity: TYPED_OVER.severity,
    place: { sheet: sheet.name, range },
    message: `In ${rangeName(range)} ${typed} numbers are typed and ${formulas} cells have a formula like ${named(like)}. The typed numbers are ${shownNumber(factor)} times what that formula gives: the column follows two rules.`,
    actual: sheet.formula(like.row, like.column),
    citation: TYPED_OVER.citation,
  };
}

/** Numbers typed where a formula belongs. */
export const TYPED_OVER: Check = {
  id: 'general.typed-over',
  title: 'No number is typed over a formula',
  severity: 'warning',
  citation: practice('A number typed into a row or column of formulas no longer follows the cells it came from'),
  run({ workbook }) {
    return workbook.sheets.flatMap((sheet) => [
      ...blocksOf(typedOver(formulasOf(sheet)), ({ like, axis }) => `${axis} ${like.pattern.same}`).map((block) =>
        overFormula(sheet, workbook, block),
      ),
      ...otherFactors(formulasOf(sheet), workbook).map((column) => otherFactor(sheet, column)),
    ]);
  },
};
