import { HALF_CENT } from '../judgement/rounding';
import { cellName, rangeName } from '../../workbook/address';
import { decimal } from '../../rules/decimal';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { isStatusText } from '../../rules/words/status-text';
import { usedCellsIn } from '../../workbook/used-cells';
import type { Check } from '../check';
import type { Explanation, Finding } from '../finding';
import { listed } from '../format';
import { acrossTotals } from './model/across-totals';
import { downTotals } from './model/down-totals';
import { isDown, type Miss, type WrongNumber, wrongNumbers } from './model/equation';
import { explainGap, type GapReason } from './model/gap-reasons';
import { change, named, placeOf, practice, shownNumber } from './model/report';
import { numberIn } from '../../rules/words/number-text';
import { type RowBehind, rowBehind } from './model/row-behind';
import { isTurnedRound } from './model/turned-round';

const EVIDENCE: Readonly<Record<GapReason['why'], (miss: Miss) => string>> = {
  'left out': ({ total }) => `without this row, the column adds up to the printed ${shownNumber(decimal(total.value))}`,
  'counted twice': ({ total }) =>
    `with this row counted twice, the column adds up to the printed ${shownNumber(decimal(total.value))}`,
  'digits changed about': ({ total }) =>
    `with two digits the other way round, the column adds up to the printed ${shownNumber(decimal(total.value))}`,
};

/** More rows than these that would explain a gap explain nothing. */
const TELLING = 3;

/** The ranges that hold a total's cells and no other numbers: of a grand total, each of its totals by itself. */
function addendRanges(sheet: SheetSnapshot, { addends }: Miss): string[] {
  const named: string[] = [];
  let from = addends[0];
  let last = from;
  const close = (): void => {
    named.push(rangeName({ top: from.row, bottom: last.row, left: from.column, right: last.column }));
  };
  for (const cell of addends.slice(1)) {
    const between = { top: last.row, bottom: cell.row, left: last.column, right: cell.column };
    const others = [...usedCellsIn(sheet, between)].filter(
      ({ row, column }) => typeof sheet.value(row, column) === 'number',
    );
    if (others.length > 2) {
      close();
      from = cell;
    }
    last = cell;
  }
  close();
  return named;
}

/** A row that alone follows no rule of the others is the one to change: the total is right. */
function explanationOf(sheet: SheetSnapshot, miss: Miss, behind: RowBehind): Explanation {
  const { cell, expected, rule, held } = behind;
  const evidence = `with it the total in ${cellName(miss.total.row, miss.total.column)} foots, and the row follows as ${held} others do (${rule})`;
  return {
    place: placeOf(sheet, cell.row, cell.column),
    printed: shownNumber(decimal(cell.value)),
    implied: shownNumber(expected),
    evidence,
    change: change(sheet, cell.row, cell.column, expected.toNumber(), evidence),
  };
}

function explanationsOf(sheet: SheetSnapshot, miss: Miss): Explanation[] {
  const reasons = isDown(miss) ? explainGap(miss) : [];
  if (reasons.length > TELLING) return [];
  return reasons.map((reason) => ({
    place: placeOf(sheet, reason.row, miss.total.column),
    printed: shownNumber(reason.printed),
    implied: shownNumber(reason.implied),
    evidence: EVIDENCE[reason.why](miss),
    // One misprint that alone would close the gap; a row left out or counted twice is a matter of the range.
    ...(reasons.length === 1 &&
      reason.why === 'digits changed about' &&
      sheet.formula(reason.row, miss.total.column) === undefined && {
        change: change(sheet, reason.row, miss.total.column, reason.implied.toNumber(), EVIDENCE[reason.why](miss)),
      }),
  }));
}

/** What shows that the number is to be this sum: "6 other totals of its kind foot". */
function evidenceOf(misses: readonly Miss[]): string {
  const footing = Math.max(...misses.map((miss) => miss.footing));
  if (misses.length > 1) return '. Totals across and down both miss by as much';
  return footing > 1 ? `. ${footing} other totals of its kind foot` : '';
}

/** The one number in a text with something beside it: "120*", "€ 100 (est.)"; undefined where there are two or none. */
function readNumber(text: string): number | undefined {
  const [digits, ...more] = text.normalize('NFKC').match(/\d[\d, ]*(?:\.\d+)?/g) ?? [];
  return more.length > 0 ? undefined : numberIn(digits ?? '');
}

/** Texts among a total's cells that have a digit: numbers in disguise, "1 234" or "120*", which may be what is missing. */
function disguisedNumbers(sheet: SheetSnapshot, { total: { row, column, value: total }, addends }: Miss): string[] {
  const rows = addends.map((cell) => cell.row);
  const columns = addends.map((cell) => cell.column);
  const range = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  const missing = addends.reduce((rest, cell) => rest - cell.value, total);
  return [...usedCellsIn(sheet, range)].flatMap((cell) => {
    const value = sheet.value(cell.row, cell.column);
    const isOther = cell.row !== row || cell.column !== column;
    if (typeof value !== 'string' || !isOther || isStatusText(value)) return [];
    const number = readNumber(value);
    const what =
      number !== undefined && Math.abs(number - missing) < HALF_CENT
        ? `read as ${shownNumber(decimal(number))}, it makes the total right. Type it as a number`
        : 'it may be the difference. If it is a number, type it as one';
    return [`${named(cell)} holds the text "${value.trim()}", which no sum counts: ${what}.`];
  });
}

function finding(sheet: SheetSnapshot, { cell, expected, misses }: WrongNumber): Finding {
  const [miss] = misses;
  const { row, column } = cell;
  const printed = decimal(cell.value);
  const isTotal = miss.total.row === row && miss.total.column === column;
  const own = isTotal ? miss : misses.find(({ total }) => total.row === row && total.column === column);
  const behind = isTotal && misses.length === 1 ? rowBehind(sheet, miss) : undefined;
  const explanations = behind
    ? [explanationOf(sheet, miss, behind)]
    : isTotal && misses.length === 1
      ? explanationsOf(sheet, miss)
      : [];
  const ranges = own ? addendRanges(sheet, own) : undefined;
  const uncounted = own ? disguisedNumbers(sheet, own) : [];
  const difference = shownNumber(printed.minus(expected).abs());
  return {
    check: TOTAL.id,
    severity: misses.length > 1 || miss.proven ? TOTAL.severity : 'warning',
    place: placeOf(sheet, row, column),
    message: `${
      ranges === undefined
        ? `${cellName(row, column)} is ${shownNumber(printed)}, but the total in ${cellName(miss.total.row, miss.total.column)} foots only with ${shownNumber(expected)}`
        : `The total in ${cellName(row, column)} is ${shownNumber(printed)}, but ${uncounted.length > 0 ? 'the numbers in ' : ''}${listed(ranges)} add up to ${shownNumber(expected)}`
    }: a difference of ${difference}${evidenceOf(misses)}.${uncounted.map((text) => ` ${text}`).join('')}`,
    actual: shownNumber(printed),
    // The sum of the numbers alone is not what the total should be where a text among them may be one.
    expected: uncounted.length > 0 ? undefined : shownNumber(expected),
    citation: TOTAL.citation,
    explanations: explanations.length > 0 ? explanations : undefined,
    // Where a row explains the gap, or a text may be a number, it is that cell that is to be looked at.
    fix: behind
      ? explanations.flatMap((explanation) => explanation.change ?? [])
      : explanations.length > 0 || uncounted.length > 0
        ? undefined
        : [
            ranges === undefined
              ? change(sheet, row, column, expected.toNumber(), 'What the totals across and down say')
              : change(sheet, row, column, `=SUM(${ranges.join(',')})`, 'The sum of its cells'),
          ],
  };
}

/** Totals that are not the sum of their rows or columns. */
export const TOTAL: Check = {
  id: 'general.total',
  title: 'Totals foot',
  severity: 'error',
  citation: practice('A total is the sum of its rows, and totals across and down agree'),
  run({ workbook, tables }) {
    return workbook.sheets.flatMap((sheet) => {
      const down = downTotals(sheet, tables);
      const across = acrossTotals(sheet);
      const own = tables.filter((table) => table.sheet === sheet.name);
      const misses = [...down.misses, ...across.misses.filter((miss) => !isTurnedRound(sheet, miss, own))];
      const footsOtherwise = ({ row, column, value }: Miss['total']): boolean => {
        const missesDown = down.misses.some(({ total }) => total.row === row && total.column === column);
        return missesDown ? across.foots({ row, column, value }) : down.foots({ row, column, value });
      };
      const isTyped = ({ row, column }: Miss['total']): boolean => sheet.formula(row, column) === undefined;
      return wrongNumbers(misses, footsOtherwise, isTyped).map((wrong) => finding(sheet, wrong));
    });
  },
};
