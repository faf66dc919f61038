/** Formulas among the cells of a workbook: references, order of calculation, arrays that fill cells, and what is kept. */
import { calculate } from '../../src/engine/calculate';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../support/snapshot';

function cells(rows: readonly (readonly CellValue[])[]): TestCell[][] {
  return rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? { formula: cell } : cell)),
  );
}

/** The values of a column after calculation as a file is calculated. */
function column(workbook: WorkbookSnapshot, at: number, rows: number, sheet = 0): CellValue[] {
  const calculated = calculate(workbook, { arrays: 'as stored' }).sheets[sheet];
  return Array.from({ length: rows }, (_, row) => calculated.value(row, at));
}

test('references of every kind', () => {
  const values = [1, 2, 3, 4];
  const formulas: readonly [string, CellValue][] = [
    ['=SUM(A1:A2,A4)', 7],
    ['=SUM((A1:A2,A4))', 7],
    ['=SUM(A1:A3 A2:A4)', 5],
    ['=SUM(A1:INDEX(A1:A4,3))', 6],
    ['=SUM(OFFSET(A1,1,0,2,1))', 5],
    ['=INDIRECT("A"&2)', 2],
    ['=INDIRECT("R3C1",FALSE)', 3],
    ['=SUM(A:A)', 10],
    ['=SUM(1:1)-B1', 1],
    ["=SUM('First:Third one'!A1)", 111],
    ["='Third one'!A1", 100],
    ['=Nowhere!A1', { error: '#REF!' }],
    ['=A1:A2 A3:A4', { error: '#NULL!' }],
    ['=SUMPRODUCT((A1:A4>1)*A1:A4)', 9],
  ];
  const workbook = snapshotOf({
    First: cells(formulas.map(([formula], row) => [values[row] ?? null, formula])),
    Second: [[10]],
    'Third one': [[100]],
  });
  expect(column(workbook, 1, formulas.length)).toEqual(formulas.map(([, value]) => value));
});

describe('several ranges at once, as OFFSET and INDIRECT make of an array', () => {
  const months = {
    Jan: cells([
      ['Taos', 10, 1],
      ['Hobbs', 20, 2],
      ['Taos', 30, 3],
    ]),
    Feb: cells([
      ['Hobbs', 100, 1],
      ['Taos', 200, 2],
    ]),
  };
  test.each([
    ['=SUMPRODUCT(SUMIF(INDIRECT({"Jan","Feb"}&"!A:A"),"Taos",INDIRECT({"Jan","Feb"}&"!B:B")))', 240],
    ['=SUM(SUMIFS(INDIRECT({"Jan";"Feb"}&"!B1:B3"),INDIRECT({"Jan";"Feb"}&"!A1:A3"),"Hobbs"))', 120],
    ['=SUMPRODUCT(COUNTIF(INDIRECT({"Jan","Feb"}&"!A1:A9"),"Taos"))', 3],
    ['=SUMPRODUCT(SUBTOTAL(9,OFFSET(Jan!B1,{0;1;2},0)))', 60],
    ['=SUMPRODUCT((Jan!B1:B3>9)*SUBTOTAL(9,OFFSET(Jan!B1,ROW(Jan!B1:B3)-MIN(ROW(Jan!B1:B3)),0)))', 60],
    ['=MAX(SUBTOTAL(9,OFFSET(Jan!B1,0,{0,1},3)))', 60],
    ['=SUMPRODUCT(SUBTOTAL(3,OFFSET(Jan!A1,ROW(Jan!A1:A3)-1,0))*(Jan!A1:A3="Taos")*Jan!B1:B3)', 40],
    ['=SUMPRODUCT(COUNTBLANK(INDIRECT({"Jan","Feb"}&"!A1:A3")))', 1],
    ['=SUMPRODUCT(COUNTIF(INDIRECT({"Jan","Feb","Mar"}&"!A1:A9"),"Taos"))', { error: '#REF!' }],
  ])('%s is %j', (formula, expected) => {
    const workbook = snapshotOf({ S: cells([[null, formula]]), ...months });
    expect(column(workbook, 1, 1)).toEqual([expected]);
  });
});

// The Office of Budget of Detroit publishes a workbook with 775 of these.
test.each([
  '=SUMIF(#REF!,A1,#REF!)',
  '=SUMIFS(#REF!,#REF!,A1)',
  '=SUMIFS(A1:A2,#REF!,A1)',
  '=COUNTIF(#REF!,A1)',
  '=COUNTIFS(A1:A2,A1,#REF!,A1)',
  '=AVERAGEIF(#REF!,A1)',
  '=MAXIFS(#REF!,#REF!,A1)',
  '=COUNTBLANK(#REF!)',
  '=DSUM(#REF!,"Amount",A1:A2)',
  '=MATCH(A1,#REF!,0)',
  '=LOOKUP(A1,#REF!)',
  '=XMATCH(A1,#REF!)',
  '=XLOOKUP(A1,#REF!,#REF!,"none")',
  '=XLOOKUP(A1,VSTACK(#REF!,#REF!),VSTACK(#REF!,#REF!),"none")',
])('a range that was deleted makes the formula #REF!: %s', (formula) => {
  const workbook = snapshotOf({ S: cells([[1, formula], [2]]) });
  expect(column(workbook, 1, 1)).toEqual([{ error: '#REF!' }]);
});

test('conditions are of cells: an array in their place is #VALUE!', () => {
  expect(column(snapshotOf({ S: cells([[1, '=COUNTIF({1,2},1)']]) }), 1, 1)).toEqual([{ error: '#VALUE!' }]);
});

test('what is stacked of a deleted range and others is not guessed', () => {
  const workbook = snapshotOf({ S: [[1, { formula: '=SUM(VSTACK(A1:A2,#REF!))', value: 3 }], [2]] });
  expect(column(workbook, 1, 1)).toEqual([3]);
});

test('a formula without array flag takes the cell of its own row', () => {
  const workbook = snapshotOf({
    S: cells([
      [1, '=A1:A3*10'],
      [2, '=A1:A3*10'],
      [3, '=SUM(A1:A3*10)'],
      [null, '=A1:A3'],
    ]),
  });
  expect(column(workbook, 1, 4)).toEqual([10, 20, 30, { error: '#VALUE!' }]);
});

test('names move with the cell that uses them, a sheet’s own come first, a name may be a function', () => {
  const workbook = snapshotOf(
    {
      S: cells([
        [5, '=Left+1', '=Tax(100)'],
        [7, '=Left+1', '=Own'],
      ]),
      T: cells([['=Own']]),
    },
    {
      names: [
        { name: 'Left', formula: '=S!XFD1' },
        { name: 'Own', formula: '=1' },
        { name: 'Own', formula: '=2', sheet: 'S' },
        { name: 'Tax', formula: '=LAMBDA(x,x*0.07)' },
      ],
    },
  );
  expect(column(workbook, 1, 2)).toEqual([6, 8]);
  expect(column(workbook, 2, 2)).toEqual([7.000000000000001, 2]);
  expect(column(workbook, 0, 1, 1)).toEqual([1]);
});

describe('order of calculation', () => {
  test('20,000 cells, each from the one below', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [i < 19_999 ? `=A${i + 2}+1` : 1]);
    expect(column(snapshotOf({ S: cells(rows) }), 0, 1)).toEqual([20_000]);
  });

  test('cells that need each other keep what they have, what depends on them is computed from that', () => {
    const workbook = snapshotOf({
      S: [
        [
          { formula: '=B1*0.1', value: 100 },
          { formula: '=1100-A1', value: 1000 },
          { formula: '=A1+B1', value: 0 },
        ],
        [{ formula: '=IF(TRUE,1,A2)', value: 7 }],
      ],
    });
    const { sheets } = calculate(workbook, { arrays: 'as stored' });
    expect([0, 1, 2].map((at) => sheets[0].value(0, at))).toEqual([100, 1000, 1100]);
    expect([...sheets[0].uncomputed.keys()]).toEqual(['A1', 'B1']);
    expect(sheets[0].uncomputed.get('A1')).toMatch(/depends on its own result/);
    expect(sheets[0].value(1, 0)).toBe(1);
  });

  test('a cell that is kept without a value is none for those that read it', () => {
    const { sheets } = calculate(
      snapshotOf({ S: cells([['=CUBEVALUE("m","k")', '=A1+1', '=IFERROR(A1,0)', '=IF(TRUE,5,A1)']]) }),
    );
    expect([...sheets[0].uncomputed.keys()]).toEqual(['A1', 'B1', 'C1']);
    expect(sheets[0].value(0, 3)).toBe(5);
  });

  test('random numbers keep their values', () => {
    const { sheets } = calculate(
      snapshotOf({
        S: [
          [
            { formula: '=RAND()', value: 0.5 },
            { formula: '=A1*2', value: 1 },
          ],
        ],
      }),
    );
    expect([sheets[0].value(0, 0), sheets[0].value(0, 1)]).toEqual([0.5, 1]);
  });
});

describe('arrays that fill cells', () => {
  test('a spill that grows reaches those that read it', () => {
    const workbook = snapshotOf({
      S: { rows: cells([[3, '=SEQUENCE(A1)', '=SUM(B1:B9)', '=SUM(B1#)']]), spills: { B1: 'B1:B2' } },
    });
    const { sheets } = calculate(workbook, { arrays: 'as stored' });
    expect([0, 1, 2, 3].map((row) => sheets[0].value(row, 1))).toEqual([1, 2, 3, null]);
    expect([sheets[0].value(0, 2), sheets[0].value(0, 3)]).toEqual([6, 6]);
  });

  test('a spill that meets a value, or merged cells, is #SPILL!', () => {
    const blocked = snapshotOf({ S: cells([['={1;2}'], ['taken']]) });
    expect(calculate(blocked).sheets[0].value(0, 0)).toEqual({ error: '#SPILL!' });
    const merged = snapshotOf({ S: { rows: cells([['={1;2}']]), merged: ['A2:B2'] } });
    expect(calculate(merged).sheets[0].value(0, 0)).toEqual({ error: '#SPILL!' });
  });
});

test('the cost of whole columns follows the cells that exist', () => {
  const formulas = ['=SUM(B:XFD)', '=COUNTA(B:B)', '=SUMPRODUCT((B:B="x")*C:C)', '=ROWS(B:B)', '=SUM(B:B*2)'];
  const rows = cells(formulas.map((formula, row) => [formula, row === 0 ? 'x' : null, row === 0 ? 4 : null]));
  expect(column(snapshotOf({ S: rows }), 0, 5)).toEqual([4, 1, 4, 1_048_576, 0]);
});

test('subtotals pass over rows that are hidden, and over each other', () => {
  const workbook = snapshotOf({
    S: {
      rows: cells([
        [1, '=SUBTOTAL(9,A1:A4)'],
        [2, '=SUBTOTAL(109,A1:A4)'],
        [3],
        ['=SUBTOTAL(9,A1:A3)'],
        ['=SUM(A1:A4)'],
      ]),
      hiddenRows: [1],
    },
  });
  expect(column(workbook, 1, 2)).toEqual([6, 4]);
  expect(column(workbook, 0, 5).slice(3)).toEqual([6, 12]);
});

describe('formulas that ask for more than can be computed', () => {
  const deep = (before: string, after = ''): string => `=${before.repeat(30_000)}A1${after.repeat(30_000)}`;

  test.each([
    ['brackets', deep('(', ')'), /is longer than the 8192 characters/],
    [
      'brackets within the length that Excel allows',
      `=${'('.repeat(4000)}A1${')'.repeat(4000)}`,
      /nested more than 300/,
    ],
    ['functions', `=${'SUM('.repeat(1500)}A1${')'.repeat(1500)}`, /nested more than 300/],
    ['signs', `=${'-'.repeat(8000)}A1`, /nested too deep/],
  ])('%s: the cell keeps its value with the reason, the others are computed', (_what, formula, reason) => {
    const workbook = snapshotOf({ S: [[1, { formula, value: 7 }, { formula: '=B1*2' }, { formula: '=A1*3' }]] });
    const [sheet] = calculate(workbook, { arrays: 'as stored' }).sheets;
    expect([...sheet.uncomputed]).toEqual([['B1', expect.stringMatching(reason)]]);
    expect([1, 2, 3].map((at) => sheet.value(0, at))).toEqual([7, 14, 3]);
  });

  test('an array formula over nearly all cells of a sheet keeps its value, and so do the cells that it fills', () => {
    const workbook = snapshotOf({
      S: {
        rows: [
          [1, { formula: '=A1:A1048576*2', value: 2 }, 4],
          [{ formula: '=C1+1' }, 6],
        ],
        spills: { B1: 'B1:XFD1048576' },
      },
    });
    const [sheet] = calculate(workbook, { arrays: 'as stored' }).sheets;
    expect([...sheet.uncomputed]).toEqual([['B1', 'it fills more cells than can be computed here']]);
    expect([sheet.value(0, 1), sheet.value(0, 2), sheet.value(1, 1), sheet.value(1, 0)]).toEqual([2, 4, 6, 5]);
  });

  test('without stored values nobody knows what such a formula fills: what reads it has no value either', () => {
    const workbook = snapshotOf({
      S: {
        rows: [
          [1, { formula: '=A1:A1048576*2' }],
          [{ formula: '=D7+1' }, null],
          [{ formula: '=SUM(C3:D4)' }, null],
          [{ formula: '=A1+1' }, null],
        ],
        spills: { B1: 'B1:XFD1048576' },
      },
    });
    const [sheet] = calculate(workbook, { arrays: 'as stored' }).sheets;
    expect([...sheet.uncomputed.keys()]).toEqual(['B1', 'A2', 'A3']);
    expect(sheet.value(3, 0)).toBe(2);
  });

  test('a formula that would spill over a whole sheet is kept; one that goes beyond the last row is blocked', () => {
    const workbook = snapshotOf({
      S: { rows: [[{ formula: '=T!A1:XFD1048576', value: 3 }]], spills: { A1: 'A1' } },
      U: { rows: [[null], [{ formula: '=T!A1:A1048576', value: 3 }]], spills: { A2: 'A2' } },
      T: { rows: [[3]] },
    });
    const [first, second] = calculate(workbook, { arrays: 'as stored' }).sheets;
    expect(first.uncomputed.get('A1')).toBe('it fills more cells than can be computed here');
    expect(second.value(1, 0)).toEqual({ error: '#SPILL!' });
  });
});
