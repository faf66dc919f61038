import { calculate } from '../../src/engine';
import { parseRange } from '../../src/workbook/address';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../support/snapshot';

/** Rows as a test writes them: a text beginning with "=" is a formula. */
function cells(rows: readonly (readonly CellValue[])[]): TestCell[][] {
  return rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? { formula: cell } : cell)),
  );
}

function sheet(rows: readonly (readonly CellValue[])[], spills: Record<string, string> = {}): WorkbookSnapshot {
  return snapshotOf({ S: { rows: cells(rows), spills } });
}

test('constants keep their kind and every digit', () => {
  const values: CellValue[] = [
    0.1,
    1e-9,
    1.5e300,
    53.46530817249049,
    '007',
    '1/2/2013',
    'TRUE',
    "'quoted",
    '=x',
    true,
    -3,
    null,
  ];
  const typed = values.map((value) => (value === '=x' ? 'No App/No AC' : value));
  const { sheets } = calculate(sheet([typed]));
  expect(typed.map((_, column) => sheets[0].value(0, column))).toEqual(typed);
});

test('formulas see other sheets, names and NM functions', () => {
  const { sheets } = calculate(
    snapshotOf(
      {
        Inputs: [
          [100, 80],
          ['per capita', 90],
        ],
        "Year's end": cells([['=NM.MOE_SHORTFALL(Inputs!A1,Inputs!B1,required,1)+margin', '=A1*2'], ['=SUM(both)']]),
      },
      {
        names: [
          { name: 'required', formula: '=Inputs!$B$2' },
          { name: 'margin', formula: '1+1' },
          { name: 'both', formula: "='Year''s end'!$A$1:$B$1" },
          { name: 'margin', formula: '=99', sheet: 'Inputs' },
        ],
      },
    ),
  );
  expect([sheets[1].value(0, 0), sheets[1].value(0, 1), sheets[1].value(1, 0)]).toEqual([22, 44, 66]);
});

test('a blank cell of a range is blank, not 0, and a lone blank cell is a given argument', () => {
  const { sheets } = calculate(
    sheet([[100, null, 300], ['=NM.MOE_SHORTFALL(A1:C1,50,400,1)'], ['=NM.MOE_SHORTFALL(B1,50,400,1)']]),
  );
  expect(sheets[0].value(1, 0)).toBe(50);
  expect(sheets[0].value(1, 1)).toEqual({ error: '#VALUE!' });
  expect(sheets[0].message(1, 1)).toMatch(/^required_effort \(column 2\) is blank/);
  expect(sheets[0].value(1, 2)).toBe(250);
  expect(sheets[0].message(2, 0)).toMatch(/^required_effort is blank/);
  expect(sheets[0].spills.get('A2')).toEqual(parseRange('A2:C2'));
});

test('a spill fills its cells anew, whatever was cached there', () => {
  const { sheets } = calculate(sheet([['={10;20;30}'], [999], [999], ['=SUM(A1#)', '=A3']], { A1: 'A1:A3' }));
  expect([0, 1, 2].map((row) => sheets[0].value(row, 0))).toEqual([10, 20, 30]);
  expect([sheets[0].value(3, 0), sheets[0].value(3, 1)]).toEqual([60, 30]);
});

test('a spill that meets data is #SPILL!, in Excel as here', () => {
  const { sheets } = calculate(sheet([['={10;20}'], ['in the way']]));
  expect(sheets[0].value(0, 0)).toEqual({ error: '#SPILL!' });
  expect(sheets[0].value(1, 0)).toBe('in the way');
});

test('a formula stored without an array range gives one value, as Excel does when it loads the file', () => {
  const rows = [
    [1, '=A1:A3'],
    [2, '=A1:A3*1'],
    [3, '=A1:A3'],
    [null, '={7;8}'],
    [null, null],
  ];
  const { sheets } = calculate(sheet(rows), { arrays: 'as stored' });
  expect([0, 2, 3, 4].map((row) => sheets[0].value(row, 1))).toEqual([1, 3, 7, null]);
});

test('a long spill finds room below the used cells', () => {
  const { sheets } = calculate(sheet([['=SEQUENCE(3000)']]));
  expect(sheets[0].value(2999, 0)).toBe(3000);
  expect(sheets[0].spills.get('A1')).toEqual(parseRange('A1:A3000'));
});

test('what cannot be computed says why, and the rest is computed', () => {
  const { sheets } = calculate(
    sheet([['=CUBEVALUE("a","b")', '=missing+1', '=[1]S!A1', '=B9', '=E1', '=1+1', '=Table1[Amount]', '=A1+1']]),
  );
  const first = sheets[0];
  expect([0, 1, 2, 4, 6].map((column) => first.value(0, column))).toEqual(
    ['#NAME?', '#NAME?', '#REF!', '#REF!', '#NAME?'].map((error) => ({ error })),
  );
  expect(first.message(0, 0)).toContain('CUBEVALUE');
  expect(first.message(0, 7)).toContain('S!A1');
  expect(first.message(0, 1)).toContain('"missing"');
  expect(first.message(0, 2)).toContain('another workbook');
  expect([...first.uncomputed.keys()]).toEqual(['A1', 'B1', 'C1', 'E1', 'G1', 'H1']);
  expect([first.value(0, 3), first.value(0, 5), first.message(0, 5)]).toEqual([0, 2, undefined]);
});

test('an error constant stays one and spreads', () => {
  const { sheets } = calculate(sheet([[{ error: '#N/A' }, { error: '#VALUE!' }, '=A1+1', '=B1+1']]));
  expect([0, 1, 2, 3].map((column) => sheets[0].value(0, column))).toEqual(
    ['#N/A', '#VALUE!', '#N/A', '#VALUE!'].map((error) => ({ error })),
  );
});

test('a formula that only Excel can compute keeps the value that Excel computed', () => {
  const { sheets } = calculate(
    snapshotOf({
      S: [
        [
          { formula: '=CUBEVALUE("a","b")', value: 5 },
          { formula: '=A1*2', value: 0 },
        ],
      ],
    }),
  );
  expect([sheets[0].value(0, 0), sheets[0].value(0, 1)]).toEqual([5, 10]);
  expect([...sheets[0].uncomputed.keys()]).toEqual(['A1']);
});

test('tables by name are ranges', () => {
  const table = {
    name: 'Pay',
    range: { top: 0, left: 0, bottom: 3, right: 2 },
    headerRow: true,
    totalsRow: true,
    columns: ['Person', 'Base', 'Extra pay'],
  };
  const { sheets } = calculate(
    snapshotOf({
      Staff: {
        rows: cells([
          ['Person', 'Base', 'Extra pay', '=Pay[@Base]'],
          ['A', 10, 1, '=Pay[[#This Row],[Base]]+Pay[@[Extra pay]]'],
          ['B', 20, '=[@Base]/10', '=COUNTA(Pay[#Headers])'],
          ['Total', '=SUM(Pay[Base])', '=SUM(Pay[Extra pay])', '=SUM(Pay[Missing])'],
        ]),
        tables: [table],
      },
      Other: cells([['=SUM(Pay[[Base]:[Extra pay]])', '=Pay[[#Totals],[Base]]', '=ROWS(Pay[#All])']]),
    }),
  );
  const staff = (row: number, column: number): CellValue => sheets[0].value(row, column);
  expect([staff(1, 3), staff(2, 2), staff(2, 3), staff(3, 1), staff(3, 2)]).toEqual([11, 2, 3, 30, 3]);
  expect([0, 1, 2].map((column) => sheets[1].value(0, column))).toEqual([33, 30, 4]);
  expect([...sheets[0].uncomputed.keys()]).toEqual(['D4']);
  expect(staff(0, 3)).toEqual({ error: '#VALUE!' });
});
