/** @jest-environment jsdom */
/** What Excel is asked for follows the cells there are, not the rectangle around them. */
import '../../host/web-globals';
import { excelPort } from '../../../src/workbook/excel';
import { planTrips } from '../../../src/workbook/excel/blocks';
import { SheetCells } from '../../../src/workbook/excel/sheet-cells';
import { connect } from '../../host/client';
import { ExcelHost } from '../../host/excel-host';
import { cellToWrite } from '../../host/model';

const port = excelPort(() => Promise.resolve());
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

type Cell = readonly [row: number, column: number, value: number];

function open(cells: readonly Cell[], more: { hiddenRows?: number[]; hiddenColumns?: number[] } = {}): ExcelHost {
  const host = new ExcelHost({
    sheets: [
      { name: 'Far', ...more },
      { name: 'Near', cells: [[1]] },
    ],
  });
  const sheet = host.sheet('Far');
  for (const [row, column, value] of cells) cellToWrite(sheet, row, column).value = value;
  connect(host);
  return host;
}

const CORNERS: readonly Cell[] = [
  [0, 0, 1],
  [LAST_ROW, LAST_COLUMN, 2],
];
const DIAGONAL: readonly Cell[] = Array.from({ length: 20 }, (_, index): Cell => [index * 50_000, index * 800, index]);
const BLOCKS: readonly Cell[] = [0, 900_000].flatMap((top) =>
  Array.from({ length: 3_000 }, (_, index): Cell => [top + Math.floor(index / 10), 100 + (index % 10), index]),
);

describe.each([
  ['two corners', CORNERS, 8],
  ['a diagonal', DIAGONAL, 12],
  ['two tables far apart', BLOCKS, 12],
] as const)('%s', (_, cells, trips) => {
  test(`is read in at most ${trips} round trips, every cell of it`, async () => {
    const host = open(cells);
    const [far, near] = (await port.read()).sheets;
    expect(host.syncs).toBeLessThanOrEqual(trips);
    for (const [row, column, value] of cells) expect(far.value(row, column)).toBe(value);
    const found = far.usedRows().flatMap((row) => far.usedColumns(row).map((column) => [row, column]));
    expect(found).toHaveLength(cells.length);
    expect([far.rowCount, far.columnCount, near.value(0, 0)]).toEqual([
      Math.max(...cells.map(([row]) => row)) + 1,
      Math.max(...cells.map(([, column]) => column)) + 1,
      1,
    ]);
    expect([...far.formulas()]).toEqual([]);
  });
});

test('formulas, and rows and columns that are hidden where cells are, as on any sheet', async () => {
  const host = open(CORNERS, { hiddenRows: [LAST_ROW], hiddenColumns: [0] });
  cellToWrite(host.sheet('Far'), LAST_ROW, LAST_COLUMN).formula = '=A1+1';
  const [far] = (await port.read()).sheets;
  expect([...far.formulas()]).toEqual([{ row: LAST_ROW, column: LAST_COLUMN, formula: '=A1+1' }]);
  expect([[...far.hiddenRows], [...far.hiddenColumns]]).toEqual([[LAST_ROW], [0]]);
});

test('before its cells are found nothing of a very large sheet is planned', () => {
  const used = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
  const cells = new SheetCells({
    id: '1',
    name: 'S',
    visibility: 'visible',
    protected: false,
    tables: [],
    used,
    rowsHidden: false,
    columnsHidden: false,
    maySpill: false,
  });
  expect(planTrips([cells])).toEqual([]);
});
