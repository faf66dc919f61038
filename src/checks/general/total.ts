import { cellName } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { isStatusText } from '../../rules/words/status-text';
import type { CellAt } from '../case';
import type { Check } from '../check';
import type { Explanation, Finding } from '../finding';
import { type CrossFoot, crossFoots } from './model/cross-foot';
import { rangesText } from './model/double-counts';
import { change, named, placeOf, practice, shownNumber } from './model/report';
import { formulasOf } from './model/sheet-formulas';
import { explainGap, type GapReason } from './model/gap-reasons';
import type { TypedTotal } from './model/list';
import { typedTotals } from './model/typed-totals';

const EVIDENCE: Readonly<Record<GapReason['why'], (total: TypedTotal) => string>> = {
  'left out': ({ printed }) => `without this row, the column adds up to the printed ${shownNumber(printed)}`,
  'counted twice': ({ printed }) =>
    `with this row counted twice, the column adds up to the printed ${shownNumber(printed)}`,
  'digits changed about': ({ printed }) =>
    `with two digits the other way round, the column adds up to the printed ${shownNumber(printed)}`,
};

/** More rows than these that would explain a gap explain nothing. */
const TELLING = 3;

function typedTotal(sheet: SheetSnapshot, total: TypedTotal): Finding {
  const { row, column, printed, added, rows } = total;
  const reasons = explainGap(total);
  const explanations: Explanation[] = reasons.map((reason) => ({
    place: placeOf(sheet, reason.row, column),
    printed: shownNumber(reason.printed),
    implied: shownNumber(reason.implied),
    evidence: EVIDENCE[reason.why](total),
    // One misprint that alone would close the gap; a row left out or counted twice is a matter of the range.
    ...(reasons.length === 1 &&
      reason.why === 'digits changed about' &&
      sheet.formula(reason.row, column) === undefined && {
        change: change(sheet, reason.row, column, reason.implied.toNumber(), EVIDENCE[reason.why](total)),
      }),
  }));
  const isTold = explanations.length > 0 && explanations.length <= TELLING;
  const uncounted = disguisedNumbers(sheet, total);
  const range = rangesText([
    { top: Math.min(...ends(rows)), bottom: Math.max(...ends(rows)), left: column, right: column },
  ]);
  return {
    check: TOTAL.id,
    severity: TOTAL.severity,
    place: placeOf(sheet, row, column),
    message: `The total in ${cellName(row, column)} is ${shownNumber(printed)}, but ${range} add up to ${shownNumber(added)}: a difference of ${shownNumber(printed.minus(added).abs())}.${uncounted.map((cell) => ` ${named(cell)} holds the text "${cell.text}", which no sum counts: it may be the difference.`).join('')}`,
    actual: shownNumber(printed),
    expected: shownNumber(added),
    citation: TOTAL.citation,
    explanations: isTold ? explanations : undefined,
    // Where a row explains the gap, or a text may be a number, it is that cell that is to be looked at.
    fix:
      isTold || uncounted.length > 0
        ? undefined
        : [change(sheet, row, column, `=SUM(${range})`, 'The sum of its rows')],
  };
}

/** Texts between a total's rows that have a digit: numbers in disguise, "1 234" or "120*", which may be what is missing. */
function disguisedNumbers(sheet: SheetSnapshot, { column, rows }: TypedTotal): (CellAt & { readonly text: string })[] {
  const [first, last] = ends(rows);
  const found: (CellAt & { readonly text: string })[] = [];
  for (let row = Math.min(first, last); row <= Math.max(first, last); row++) {
    const value = sheet.value(row, column);
    if (typeof value === 'string' && !isStatusText(value)) found.push({ row, column, text: value.trim() });
  }
  return found;
}

function ends(rows: TypedTotal['rows']): number[] {
  return [rows[0].row, rows[rows.length - 1].row];
}

function crossFoot(sheet: SheetSnapshot, { cell, other, across, down, like }: CrossFoot): Finding {
  return {
    check: TOTAL.id,
    severity: TOTAL.severity,
    place: placeOf(sheet, cell.row, cell.column),
    message: `${named(cell)} adds up totals like ${named(like)} to ${shownNumber(across)}, but ${rangesText([other])}, which they total likewise, add up to ${shownNumber(down)}. Across and down must give the same.`,
    actual: shownNumber(across),
    expected: shownNumber(down),
    citation: TOTAL.citation,
  };
}

/** Totals that are not the sum of their rows. */
export const TOTAL: Check = {
  id: 'general.total',
  title: 'Totals foot',
  severity: 'error',
  citation: practice('A total is the sum of its rows, and totals across and down agree'),
  run({ workbook, tables }) {
    return workbook.sheets.flatMap((sheet) => [
      ...typedTotals(sheet, tables).map((total) => typedTotal(sheet, total)),
      ...crossFoots(formulasOf(sheet)).map((foot) => crossFoot(sheet, foot)),
    ]);
  },
};
