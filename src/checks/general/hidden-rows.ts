import { rangeName } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import { blocksOf } from './model/blocks';
import { extentOf, isSumDown } from './model/extent';
import { practice } from './model/report';
import { formulasOf } from './model/sheet-formulas';

interface HidingTotal {
  readonly row: number;
  readonly column: number;
  readonly hidden: readonly number[];
}

function hidingTotals(sheet: SheetSnapshot): HidingTotal[] {
  const hiddenRows = [...sheet.hiddenRows].sort((a, b) => a - b);
  if (hiddenRows.length === 0) return [];
  const found: HidingTotal[] = [];
  for (const { row, column, pattern } of formulasOf(sheet).cellsWith(isSumDown)) {
    const extent = pattern.aggregate?.name === 'SUM' ? extentOf(pattern.aggregate, row, column) : undefined;
    if (extent?.direction !== 'down' || sheet.hiddenRows.has(row)) continue;
    const hidden = hiddenRows.filter((at) => {
      const value = sheet.value(at, column);
      return (
        typeof value === 'number' && value !== 0 && extent.spans.some(({ first, last }) => at >= first && at <= last)
      );
    });
    if (hidden.length > 0) found.push({ row, column, hidden });
  }
  return found;
}

const NAMED = 4;

function rowsText(rows: readonly number[]): string {
  const names = rows.slice(0, NAMED).map((row) => String(row + 1));
  return rows.length > NAMED ? `${names.join(', ')} and ${rows.length - NAMED} more` : names.join(', ');
}

/** Totals that count rows which a reader does not see. */
export const HIDDEN_ROWS: Check = {
  id: 'general.hidden-rows',
  title: 'Totals count visible rows',
  severity: 'info',
  citation: practice('Whoever adds up the rows that can be seen must come to the total'),
  run({ workbook }) {
    return workbook.sheets.flatMap((sheet) =>
      blocksOf(hidingTotals(sheet), ({ hidden }) => hidden.join()).map(({ range, first }) => ({
        check: HIDDEN_ROWS.id,
        severity: HIDDEN_ROWS.severity,
        place: { sheet: sheet.name, range },
        message: `The total in ${rangeName(range)} counts ${first.hidden.length === 1 ? 'a hidden row' : 'hidden rows'} with numbers: ${rowsText(first.hidden)}. The rows that are visible do not add up to it.`,
        actual: sheet.formula(first.row, first.column),
        citation: HIDDEN_ROWS.citation,
      })),
    );
  },
};
