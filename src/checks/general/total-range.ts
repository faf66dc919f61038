import { type CellRange, parseRange, rangeName } from '../../workbook/address';
import { usedCellsIn } from '../../workbook/used-cells';
import type { CellChange } from '../../workbook/port';
import { decimal } from '../../rules/decimal';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { type Block, blocksOf } from './model/blocks';
import { sumOf } from './model/contents';
import { type SkippedTotal, skippedTotals } from './model/covered';
import { rangesText } from './model/double-counts';
import { type GrowingRange, growingRanges } from './model/growing-ranges';
import { type MissedTerm, missedTerms } from './model/missed-terms';
import { type RangeOutlier, rangeOutliers } from './model/range-outliers';
import { change, filled, named, practice, shownNumber } from './model/report';
import { type FormulaCell, formulasOf } from './model/sheet-formulas';
import { type ShortRange, shortRanges } from './model/short-ranges';
import { type TurnedTotal, turnedTotals } from './model/turned-totals';

function whatIsOdd({ leftOut, added, extent }: RangeOutlier): string {
  const parts = [
    ...(leftOut.length > 0 ? [`leaves out ${rangesText(leftOut)}`] : []),
    ...(added.length > 0 ? [`takes in ${rangesText(added)}`] : []),
    ...(extent.strays.length > 0 ? [`takes in ${rangesText(extent.strays)}`] : []),
  ];
  return parts.join(' and ');
}

/** Whether the total would be another today, if it covered what the others cover: a sum is not by blanks and zeros. */
function changesNow(sheet: SheetSnapshot, { leftOut, leftOutHolds, added, addedHolds, extent }: RangeOutlier): boolean {
  if (extent.strays.length > 0) return true;
  if (!isSum(extent)) return leftOutHolds === 'numbers' || addedHolds === 'numbers';
  return [...leftOut, ...added].some((range) =>
    [...usedCellsIn(sheet, range)].some(({ row, column }) => {
      const value = sheet.value(row, column);
      return typeof value === 'number' && value !== 0;
    }),
  );
}

function isSum({ key }: RangeOutlier['extent']): boolean {
  return key.startsWith('SU');
}

/** Rows that were put in later, of which a range leaves out no more; one that begins elsewhere is of another list. */
const PUT_IN = 2;

/** Whether what does not matter today is meant: it begins later, or takes in other cells too. */
function isAnotherList({ leftOut, added, atHead }: RangeOutlier): boolean {
  if (atHead) return true;
  const cells = leftOut.reduce((sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  return added.length > 0 || cells > PUT_IN;
}

/** Sums of single cells name those that have something in them: what is blank today is left out on purpose. */
function isListOfCells({ extent, leftOut }: RangeOutlier): boolean {
  return extent.spans.length > 2 || leftOut.length > 2;
}

/** What the total is off by, if it is to cover what the others cover: "That is 1,200 too little." */
function costOf(sheet: SheetSnapshot, { leftOut, added, extent: { strays } }: RangeOutlier): string {
  const more = sumOf(sheet, leftOut).minus(sumOf(sheet, [...added, ...strays]));
  if (more.isZero()) return '';
  return `. Today it is ${shownNumber(more.abs())} too ${more.isPositive() ? 'little' : 'much'} for that`;
}

const PLAIN_SUM = /^=SUM\(\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)\)$/;

/** What a plain sum gives today, with its formula; of any other formula the formula. */
function withValue(sheet: SheetSnapshot, formula: string): string {
  const [, left, top, right, bottom] = PLAIN_SUM.exec(formula) ?? [];
  const range = left === undefined ? undefined : parseRange(`${left}${top}:${right}${bottom}`);
  return range ? `${shownNumber(sumOf(sheet, [range]))} (${formula})` : formula;
}

const SAME_TODAY = '. Today it makes no difference';
const EMPTY = '. Those cells are empty now; what is entered there later would be missed';

function unlikeOthers(sheet: SheetSnapshot, { range, cells }: Block<{ outlier: RangeOutlier }>): Finding {
  const [{ outlier }] = cells;
  const { cell, like, count, extent } = outlier;
  const isFelt = cells.some((one) => changesNow(sheet, one.outlier));
  const line = extent.direction === 'down' ? 'row' : 'column';
  const isOneSum = cells.length === 1 && isSum(extent);
  const cost = isOneSum ? costOf(sheet, outlier) : '';
  const formula = filled(sheet, like, cell);
  return {
    check: TOTAL_RANGE.id,
    severity: isFelt ? 'error' : isListOfCells(outlier) || isAnotherList(outlier) ? 'info' : 'warning',
    place: { sheet: sheet.name, range },
    message: `${rangeName(range)} ${whatIsOdd(outlier)}, unlike ${count} other totals in its ${line}, such as ${named(like)}${isFelt ? cost : outlier.leftOutHolds === 'numbers' || outlier.addedHolds === 'numbers' ? SAME_TODAY : EMPTY}.`,
    actual: sheet.formula(cell.row, cell.column),
    expected: isOneSum && isFelt ? withValue(sheet, formula) : formula,
    citation: TOTAL_RANGE.citation,
    fix: cells.map(({ outlier: one }) => asBeside(sheet, one.cell, one.like)),
  };
}

/** The change that makes a total cover what another one covers. */
function asBeside(sheet: SheetSnapshot, cell: FormulaCell, like: FormulaCell): CellChange {
  return change(sheet, cell.row, cell.column, filled(sheet, like, cell), `Covers what ${named(like)} covers`);
}

function stopsShort(sheet: SheetSnapshot, { range, cells }: Block<{ short: ShortRange }>): Finding {
  const [{ short }] = cells;
  const { cell, leftOut, holds, like, atEnd } = short;
  const formula = like && filled(sheet, like, cell);
  const [belong, them] = leftOut.top === leftOut.bottom ? ['belongs', 'it'] : ['belong', 'them'];
  const missed = cells.length === 1 && holds === 'numbers' ? sumOf(sheet, [leftOut]) : decimal(0);
  return {
    check: TOTAL_RANGE.id,
    severity: like || (holds === 'numbers' && atEnd) ? 'warning' : 'info',
    place: { sheet: sheet.name, range },
    message: `${rangeName(range)} leaves out ${rangesText([leftOut])}, which ${belong} to the same list${
      like ? `: ${named(like)} beside it covers ${them} too` : ''
    }${holds === 'numbers' ? (missed.isZero() ? '' : `. That is ${shownNumber(missed)}`) : EMPTY}.`,
    actual: sheet.formula(cell.row, cell.column),
    citation: TOTAL_RANGE.citation,
    ...(formula !== undefined && {
      expected: missed.isZero() ? formula : withValue(sheet, formula),
      fix: cells.flatMap(({ short: one }) => (one.like ? [asBeside(sheet, one.cell, one.like)] : [])),
    }),
  };
}

function passesOver(sheet: SheetSnapshot, { range, cells }: Block<{ total: SkippedTotal }>): Finding {
  const [{ total }] = cells;
  const { cell, skipped, like } = total;
  const value = sheet.value(skipped.row, skipped.column);
  const isFelt = typeof value === 'number' && value !== 0;
  return {
    check: TOTAL_RANGE.id,
    severity: 'warning',
    place: { sheet: sheet.name, range },
    message: `${rangeName(range)} adds up subtotals such as ${named(like)} but passes over ${named(skipped)}, which no formula takes in${
      isFelt && cells.length === 1 ? `: ${shownNumber(decimal(value))} is missing` : ''
    }.`,
    actual: sheet.formula(cell.row, cell.column),
    citation: TOTAL_RANGE.citation,
  };
}

function takesEmpty(sheet: SheetSnapshot, { range, cells }: Block<{ missed: MissedTerm }>): Finding {
  const [{ missed }] = cells;
  const { cell, taken, meant } = missed;
  const value = sheet.value(taken.row, taken.column);
  const what = value === null ? `${named(taken)}, which is empty` : `${named(taken)}, which holds a text`;
  const amount = cells.length === 1 ? sumOf(sheet, [rangeOfCell(meant)]) : decimal(0);
  return {
    check: TOTAL_RANGE.id,
    severity: 'warning',
    place: { sheet: sheet.name, range },
    message: `${rangeName(range)} takes in ${what}, where ${named(meant)} is like the other cells that it adds up${amount.isZero() ? '' : `: ${shownNumber(amount)} is missing`}.`,
    actual: sheet.formula(cell.row, cell.column),
    citation: TOTAL_RANGE.citation,
  };
}

function rangeOfCell({ row, column }: { readonly row: number; readonly column: number }): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

function addsAcross(sheet: SheetSnapshot, { cell, like, own }: TurnedTotal): Finding {
  const formula = filled(sheet, like, cell);
  return {
    check: TOTAL_RANGE.id,
    severity: TOTAL_RANGE.severity,
    place: { sheet: sheet.name, range: rangeOfCell(cell) },
    message: `${named(cell)} adds up the totals before it in its row, while these add up their own columns, such as ${named(like)}. The figures of its own column, ${rangesText([own])}, add up to ${shownNumber(sumOf(sheet, [own]))}, and are not the sums of their rows.`,
    actual: sheet.formula(cell.row, cell.column),
    expected: withValue(sheet, formula),
    citation: TOTAL_RANGE.citation,
    fix: [asBeside(sheet, cell, like)],
  };
}

function growsAlong(sheet: SheetSnapshot, { cell, first, axis, count }: GrowingRange): Finding {
  const range = { top: first.row, left: first.column, bottom: cell.row, right: cell.column };
  return {
    check: TOTAL_RANGE.id,
    severity: 'warning',
    place: { sheet: sheet.name, range },
    message: `The ${count} formulas in ${rangeName(range)} all begin at one cell, fixed with $, and grow with each ${axis === 'column' ? 'row' : 'column'}: ${named(cell)} takes in what those before it take in as well. Where each is to have its own ${axis === 'column' ? 'row' : 'column'}, take the $ away.`,
    actual: sheet.formula(cell.row, cell.column),
    citation: TOTAL_RANGE.citation,
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
      const outliers = rangeOutliers(formulas).map((outlier) => ({ ...outlier.cell, outlier }));
      const known = new Set(outliers.map(named));
      const skipping = skippedTotals(formulas)
        .map((total) => ({ ...total.cell, total }))
        .filter((cell) => !known.has(named(cell)));
      for (const cell of skipping) known.add(named(cell));
      const missing = missedTerms(formulas)
        .map((missed) => ({ ...missed.cell, missed }))
        .filter((cell) => !known.has(named(cell)));
      const shorts = shortRanges(formulas, tables)
        .map((short) => ({ ...short.cell, short }))
        .filter((cell) => !known.has(named(cell)));
      return [
        ...blocksOf(outliers, ({ outlier }) => `${outlier.cell.pattern.same} ${outlier.like.pattern.same}`).map(
          (block) => unlikeOthers(sheet, block),
        ),
        ...blocksOf(skipping, ({ total }) => `${total.cell.pattern.same} ${total.skipped.row}`).map((block) =>
          passesOver(sheet, block),
        ),
        ...blocksOf(missing, ({ missed }) => missed.cell.pattern.same).map((block) => takesEmpty(sheet, block)),
        ...turnedTotals(formulas).map((turned) => addsAcross(sheet, turned)),
        ...growingRanges(formulas).map((growing) => growsAlong(sheet, growing)),
        ...blocksOf(shorts, ({ short }) => `${short.cell.pattern.same} ${short.leftOut.top} ${short.holds}`).map(
          (block) => stopsShort(sheet, block),
        ),
      ];
    });
  },
};
