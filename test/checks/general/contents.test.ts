import { holdingOf, rowLabel, sumOf } from '../../../src/checks/general/model/contents';
import { isYear } from '../../../src/rules/fiscal-year';
import { type CellRange, parseRange, rangeName } from '../../../src/workbook/address';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { TestCell } from '../../support/snapshot';
import { bookOf } from './support';

function ranges(names: readonly string[]): CellRange[] {
  return names.map((name) => parseRange(name) ?? { top: 0, left: 0, bottom: 0, right: 0 });
}

/** A sheet that must not be asked for a cell outside of its own. */
function sheetOf(rows: readonly (readonly TestCell[])[]): SheetSnapshot {
  const [sheet] = bookOf(rows).sheets;
  return {
    ...sheet,
    value(row, column) {
      if (row >= sheet.rowCount || column >= sheet.columnCount) {
        throw new Error(`asked for ${rangeName({ top: row, left: column, bottom: row, right: column })}`);
      }
      return sheet.value(row, column);
    },
  };
}

const ROWS: readonly (readonly TestCell[])[] = [
  ['School', 'Pupils', 'Remark'],
  ['Alto', 10, null],
  ['Bernal', 2.5, '  '],
  ['Cuba', 'none', true],
  ['  Deming ', null, { value: { error: '#N/A' } }],
];

describe('what some cells hold', () => {
  test.each([
    [['B2:B3'], 'numbers'],
    [['B4:B5', 'B2'], 'numbers'],
    [['A2', 'B3'], 'numbers'],
    [['B4:B5'], 'texts'],
    [['A1:A5', 'C3'], 'texts'],
    [['C2'], 'nothing'],
    [['C3'], 'nothing'],
    [['C2:C5'], 'nothing'],
    [[], 'nothing'],
    [['B5', 'B900:B901'], 'nothing'],
    [['B4:B1048576'], 'texts'],
    [['B5:XFD5'], 'nothing'],
  ])('%j: %s', (names, holding) => {
    expect(holdingOf(sheetOf(ROWS), ranges(names))).toBe(holding);
  });

  test.each([
    [['B2:B3'], '12.5'],
    [['A1:C1048576'], '12.5'],
    [['B2', 'B2:B3'], '22.5'],
    [['A1:A5', 'C1:C5'], '0'],
    [[], '0'],
  ])('%j add up to %s', (names, total) => {
    expect(sumOf(sheetOf(ROWS), ranges(names)).toString()).toBe(total);
  });
});

describe('the label of a row', () => {
  test.each([
    ['the first text', ['Alto', 'North', 1], 2, 'Alto'],
    ['after a number, a blank and spaces', [7, null, '  ', 'North', 1], 4, 'North'],
    ['without the spaces around it', ['  Alto ', 1], 1, 'Alto'],
    ['the last text before the cell', [null, 'North', 1], 2, 'North'],
    ['not the cell itself', [1, 'North'], 1, ''],
    ['not what stands to its right', [1, 2, 'North'], 1, ''],
    ['none in the first column', ['Alto', 1], 0, ''],
  ])('%s', (_, row, column, label) => {
    expect(rowLabel(sheetOf([row]), 0, column)).toBe(label);
  });
});

describe('a year', () => {
  test.each([1900, 1999, 2026, 2100])('%d', (value) => {
    expect(isYear(value)).toBe(true);
  });

  test.each([1899, 2101, 2026.5, '2026', null, true])('not %p', (value) => {
    expect(isYear(value)).toBe(false);
  });
});
