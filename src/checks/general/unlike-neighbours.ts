import { rangeName } from '../../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { blocksOf } from './model/blocks';
import { isInputOfRow } from './model/formula-difference';
import { type FormulaOutlier, formulaOutliers } from './model/formula-outliers';
import { amountText, effectOf } from './model/effect';
import { change, filled, named, practice } from './model/report';
import { resolve } from './model/reference';
import { formulasOf } from './model/sheet-formulas';

/** A region so large, or one that goes on along both axes, leaves little doubt. */
const LARGE = 8;
/** So many formulas that have no number more show that one with it is not as they are. */
const MANY = 5;

/** Whether it looks at a filled cell where its neighbours' formula would look at a blank one: then that one does not fit here. */
function avoidsBlank(sheet: SheetSnapshot, { cell, like }: FormulaOutlier): boolean {
  const blanks = ({ pattern }: FormulaOutlier['cell']): number =>
    pattern.references.filter((reference) => {
      if (reference.sheet !== undefined) return false;
      const { top, bottom, left, right } = resolve(reference, cell.row, cell.column);
      return top === bottom && left === right && sheet.value(top, left) === null;
    }).length;
  return blanks(like) > blanks(cell);
}

/** Whether the odds are even or better that it is a slip. */
function isLikely(sheet: SheetSnapshot, outlier: FormulaOutlier): boolean {
  const { kind, crossed, count, cell, like, varied } = outlier;
  if (varied) return false;
  // What is an input of the row is written twice, and stays right until it changes.
  if ((kind === 'number' || kind === 'added') && isInputOfRow(sheet, cell, like.pattern)) return false;
  if (crossed) return true;
  if (kind === 'reference') return !avoidsBlank(sheet, outlier);
  if (kind === 'added')
    return count >= MANY && sheet.format(cell.row, cell.column) === sheet.format(like.row, like.column);
  return kind !== 'formula' && count >= LARGE;
}

const ODD: Readonly<Record<FormulaOutlier['kind'], string>> = {
  reference: 'it looks at other cells',
  number: 'it has another number typed into it',
  added: 'it has a number more typed into it',
  function: 'it is another function of the same cells',
  formula: 'it is another formula',
};

function finding(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  outliers: readonly FormulaOutlier[],
  range: Finding['place']['range'],
): Finding {
  const [first] = outliers;
  const { cell, axis, like, count } = first;
  const expected = filled(sheet, like, cell);
  const effect = outliers.length === 1 ? effectOf(sheet, workbook, cell, like.pattern) : undefined;
  return {
    check: UNLIKE_NEIGHBOURS.id,
    severity: outliers.some((one) => isLikely(sheet, one)) ? UNLIKE_NEIGHBOURS.severity : 'info',
    place: { sheet: sheet.name, range },
    message: `${rangeName(range)} does not follow its ${axis}: ${ODD[first.kind]}, while ${count} other cells there are computed like ${named(like)}, which here would be ${expected}${effect ? `. ${amountText(effect)}` : ''}.`,
    actual: sheet.formula(cell.row, cell.column),
    expected,
    citation: UNLIKE_NEIGHBOURS.citation,
    fix: outliers.map((one) =>
      change(
        sheet,
        one.cell.row,
        one.cell.column,
        filled(sheet, one.like, one.cell),
        `Computed like ${named(one.like)}`,
      ),
    ),
  };
}

/** A formula in a row or column of formulas that does not do what its neighbours do. */
export const UNLIKE_NEIGHBOURS: Check = {
  id: 'general.unlike-neighbours',
  title: 'Formulas follow their neighbours',
  severity: 'warning',
  citation: practice('The formulas of a row or column that computes one thing are copies of each other'),
  run({ workbook }) {
    return workbook.sheets.flatMap((sheet) => {
      const outliers = formulaOutliers(formulasOf(sheet), workbook).map((outlier) => ({ ...outlier.cell, outlier }));
      return blocksOf(outliers, ({ outlier: { cell, like } }) => `${cell.pattern.same} ${like.pattern.same}`).map(
        ({ range, cells }) =>
          finding(
            sheet,
            workbook,
            cells.map(({ outlier }) => outlier),
            range,
          ),
      );
    });
  },
};
