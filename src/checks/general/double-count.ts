import { decimal } from '../../rules/decimal';
import { rangeName } from '../../workbook/address';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { blocksOf } from './model/blocks';
import { sumOf } from './model/contents';
import { doubleCounts, rangesText } from './model/double-counts';
import { named, practice, shownNumber } from './model/report';
import { formulasOf } from './model/sheet-formulas';

/** Totals that add up some rows and also a subtotal of them, or the same rows twice. */
export const DOUBLE_COUNT: Check = {
  id: 'general.double-count',
  title: 'Totals count each row once',
  severity: 'error',
  citation: practice('A total adds up either the rows or their subtotals'),
  run({ workbook }) {
    return workbook.sheets.flatMap((sheet) =>
      blocksOf(
        doubleCounts(formulasOf(sheet)).map((found) => ({ ...found.cell, found })),
        ({ found: { cell, inner } }) => `${cell.pattern.same} ${inner?.row === cell.row ? '' : String(inner?.row)}`,
      ).map(({ range, cells }): Finding => {
        const [{ found }] = cells;
        const { cell, inner, twice } = found;
        const amount = cells.length === 1 ? sumOf(sheet, twice) : decimal(0);
        const cost = amount.isZero() ? '' : ` That is ${shownNumber(amount)} too much.`;
        return {
          check: DOUBLE_COUNT.id,
          severity: DOUBLE_COUNT.severity,
          place: { sheet: sheet.name, range },
          message: inner
            ? `${rangeName(range)} counts ${rangesText(twice)} twice: once by themselves, and once in the subtotal ${named(inner)}, which is in its range too.${cost}`
            : `${rangeName(range)} counts ${rangesText(twice)} twice: its ranges overlap.${cost}`,
          actual: sheet.formula(cell.row, cell.column),
          citation: DOUBLE_COUNT.citation,
        };
      }),
    );
  },
};
