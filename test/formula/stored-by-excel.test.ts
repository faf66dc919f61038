/**
 * What workbooks saved by Excel hold (Apache POI's, IronCalc's, SheetJS's and EPPlus's test data, models of public
 * companies): values in which Excel does otherwise than arithmetic or its documentation would have it.
 */
import { evaluateFormula } from '../../src/engine/evaluate';
import { calculate } from '../../src/engine/calculate';
import { snapshotOf } from '../support/snapshot';

function valueOf(formula: string): unknown {
  const result = evaluateFormula(formula);
  return 'value' in result ? result.value : result.error;
}

test.each<[string, unknown]>([
  // Angles are taken modulo a PI of 64 bits.
  ['=SIN(PI())', 1.22514845490862e-16],
  ['=TAN(PI()/2)', 16324552277619072],
  ['=COS(PI()/2)', 6.1257422745431e-17],
  // Excel has no numbers nearer to 0.
  ['=EXP(-745)', 0],
  // Fisher's transformation loses digits near 0.
  ['=FISHER(0.0000000001)', 1.000000082640371e-10],
  ['=NORM.INV(0.5,40,1.5)', 40],
  ['=PV(-1,20,300)', '#DIV/0!'],
  ['=SHEET(1/0)', '#DIV/0!'],
  ['=INDEX({1,2,3},1,0,2)', '#REF!'],
  ['=VLOOKUP(8,{1,2;3,4},0,FALSE)', '#N/A'],
  // The sum is a bit below 0.1, and look-ups in sorted lists tell.
  ['=VLOOKUP(0.06+0.01+0.01+0.01+0.01,{0.08,1;0.09,2;0.1,3},2,TRUE)', 2],
  ['=VLOOKUP(1,{1,2;3,4},0,FALSE)', '#VALUE!'],
  ['=MODE("1",1,2,2)', '#VALUE!'],
  ['=SUMX2PY2({"a","b"},{1,2})', '#DIV/0!'],
  ['=SUMPRODUCT("4",2)', '#VALUE!'],
  ['=ADDRESS(2,3,3,TRUE,"[Book1]Sheet1")', '[Book1]Sheet1!$C2'],
  ['=LAMBDA(a,_xlop.b,IF(ISOMITTED(b),a/2,a*b))(12)', 6],
  ['=TEXT(TRUE,";;;""hi """)', 'hi '],
  ['=TEXT(123456.789,"0.0e+0")', '1.2e+5'],
  ['=TEXT(123456.789,"0%E-0")', '1%E5'],
  ['=TEXT(0,"#E-#")', '0E0'],
  ['=TEXT(0.5,",#")', ',1'],
  ['=TEXT(3.14159,"s:m"" @ hour ""[hh]")', '53:23 @ hour 75'],
  ['=TEXT(3.14159,"[h]"" or ""h")', '75 or 75'],
  ['=TEXT(4018.99999998843,"mm/dd/yyyy hh:mm")', '01/01/1911 00:00'],
])('%s is %p', (formula, expected) => {
  const value = valueOf(formula);
  if (typeof expected !== 'number' || expected === 0) expect(value).toBe(expected);
  else expect(value as number).toBeCloseTo(expected, 14 - Math.ceil(Math.log10(Math.abs(expected))));
});

test('a comma between numbers is the decimal comma of another language: nothing is computed from it', () => {
  expect(evaluateFormula('=5-(-4,3)')).toMatchObject({ message: expect.stringMatching(/comma/) });
});

test('where a value differs from the stored one by rounding only, what depends on it is computed from the stored one', () => {
  const stored = 0.9563047559630354;
  const workbook = snapshotOf({
    S: [[17, { formula: '=COS(RADIANS(A1))', value: stored }, { formula: '=(B1-0.956304755963)*1E15' }]],
  });
  const [sheet] = calculate(workbook, { arrays: 'as stored' }).sheets;
  expect([sheet.value(0, 1), sheet.value(0, 2)]).toEqual([stored, (stored - 0.956304755963) * 1e15]);
});

test('T and N look at the first cell of a range', () => {
  const workbook = snapshotOf({ S: [[1.5, 'a', { formula: '=T(A1:B1)' }, { formula: '=N(A1:B1)' }]] });
  const [sheet] = calculate(workbook, { arrays: 'as stored' }).sheets;
  expect([sheet.value(0, 2), sheet.value(0, 3)]).toEqual(['', 1.5]);
});

test('what only the last bits of two numbers tell from 0 is 0, as the last step of a formula and in SUM', () => {
  const workbook = snapshotOf({
    S: [
      [4.741295391396079, -4.741295391396075, { formula: '=A1+B1' }, { formula: '=SUM(A1:B1)' }],
      [-4.741295391396075, 4.741295391396067, { formula: '=A2+B2' }, { formula: '=SUM(A2:B2)' }],
    ],
  });
  const [sheet] = calculate(workbook, { arrays: 'as stored' }).sheets;
  expect([0, 1].map((row) => [sheet.value(row, 2), sheet.value(row, 3)])).toEqual([
    [0, 0],
    [-7.993605777301127e-15, -7.993605777301127e-15],
  ]);
});

test('a blank cell that IF takes into an array is 0', () => {
  const workbook = snapshotOf({
    S: {
      rows: [
        [1, 5, { formula: '=COUNT(IF(A1:A2=1,B1:B2))' }],
        [1, null],
      ],
      spills: { C1: 'C1' },
    },
  });
  const [sheet] = calculate(workbook, { arrays: 'as stored' }).sheets;
  expect(sheet.value(0, 2)).toBe(2);
});
