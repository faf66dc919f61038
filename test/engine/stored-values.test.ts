/**
 * Stored values that `calc` must not replace: where another Excel (its language, its version, its machine) gives another
 * value than the one computed here, or the file does not tell what Excel's value hangs on, the cell keeps its value and
 * is listed with the reason. The cases are cells of public workbooks saved by Excel.
 */
import { calculate } from '../../src/engine/calculate';
import { evaluateFormula } from '../../src/engine/evaluate';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf, type TestCell, type TestSheet } from '../support/snapshot';

/** What becomes of B1, a formula with a stored value, beside A1. */
function recalculated(a1: TestCell, formula: string, stored: CellValue): { value: CellValue; why: string | undefined } {
  const workbook = snapshotOf({ S: [[a1, { formula, value: stored }]] });
  const [sheet] = calculate(workbook, { arrays: 'as stored' }).sheets;
  return { value: sheet.value(0, 1), why: sheet.uncomputed.get('B1') };
}

function valueOf(formula: string): unknown {
  const result = evaluateFormula(formula);
  return 'value' in result ? result.value : result.error;
}

test.each<[string, TestCell, string, CellValue]>([
  ['a decimal comma in a format code', 68.2, '=CONCATENATE("D ",TEXT(A1,"00,00"))', 'D 68,20'],
  ['a point that groups thousands', 67.1, '=CONCATENATE("D ",TEXT(A1,"00.00"))', 'D 0.067'],
  ['a blank that groups thousands', 349578723238.398, '=TEXT(A1,"# ##0,00")', '349 578 723 238,40'],
  ['a decimal comma in a text that is put together', 1.5, '="about "&A1', 'about 1,5'],
  ['a decimal comma in a text that is read', '1,5', '=VALUE(A1)', 1.5],
  ['a decimal comma in a text that is added to', '1,5', '=A1+1', 2.5],
  ['points that group thousands in a text that is multiplied', '1.234,50', '=A1*2', 2469],
  ['a decimal comma in a text given to a function', null, '=SUM("1,5",2)', 3.5],
  ['a decimal comma in a text with a sign before it', '1,5', '=-A1', -1.5],
  ['the day before the month in a text that is reckoned with', '25/12/2013', '=A1+1', 41634],
  ['another currency', 1234.5, '=DOLLAR(A1)', '1.234,50 €'],
  ['another currency before the figure, less than 0', -1234.5, '=DOLLAR(A1)&""', '-£1,234.50'],
  ['the day before the month, with bars', '2/3/2023', '=VALUE(A1)', 44987],
  ['the day before the month, with hyphens', '10-12-1999', '=DATEVALUE(A1)', 36504],
  ['semicolons between arguments', { formula: '=ROUND(1.25,1)', value: 1.3 }, '=FORMULATEXT(A1)', '=ROUND(1,25;1)'],
  ['the code page of the Macintosh', 240, '=CHAR(A1)', '\uf8ff'],
  ['the code page of the Macintosh, read', '\uf8ff', '=CODE(A1)', 240],
  ['an Excel that passes over TRUE in arrays', null, '=AVERAGEA({1;2;4;"Text";TRUE})', 1.75],
])('%s: the value of the Excel that wrote it stays', (_, a1, formula, stored) => {
  const { value, why } = recalculated(a1, formula, stored);
  expect(value).toBe(stored);
  expect(why).toMatch(/regional settings/);
});

test.each<[string, TestCell, string, CellValue, CellValue]>([
  ['a text', 68.2, '=TEXT(A1,"0.00")', '67.10', '68.20'],
  ['a date', '2/3/2023', '=VALUE(A1)', 44600, 44960],
  ['a text that is put together', 1.5, '="about "&A1', 'about 2.5', 'about 1.5'],
  ['a text that is added to', '1.5', '=A1+1', 3, 2.5],
  ['a currency', 5, '=DOLLAR(A1)', '-5,00 €', '$5.00'],
])('%s that another input gave, in whatever setting, is computed anew', (_, a1, formula, stored, expected) => {
  expect(recalculated(a1, formula, stored)).toEqual({ value: expected, why: undefined });
});

test.each<[string, TestCell, string, CellValue, RegExp]>([
  ['a #VALUE! that stands for #CALC!', { value: { error: '#VALUE!' } }, '=ERROR.TYPE(A1)', 14, /#VALUE! of the file/],
  ['the logarithm of the gamma function at 1', 1.0000001, '=GAMMALN(A1)', -5.772155829918508e-8, /last digits/],
  [
    'a logarithmic distribution of no width',
    0.49999999999915673,
    '=LOGNORM.INV(A1,3.5,1E12)',
    3.999765880934408,
    /dev/,
  ],
  ['a search by halves among texts', 46523, '=XLOOKUP(A1,{9700;"xyz";"xyz";160726},{1;2;3;4},0,1,2)', 2, /not sorted/],
])('%s: only Excel knows', (_, a1, formula, stored, why) => {
  const result = recalculated(a1, formula, stored);
  expect(result.value).toBe(stored);
  expect(result.why).toMatch(why);
});

test('what rounding leaves of a present value is Excel’s own', () => {
  const stored = -2.8358465972398184e-11;
  const workbook = snapshotOf({
    S: [[-1000, 230, 200, 125, 200, 10, { formula: '=NPV(-0.1015006760535847,A1:F1)', value: stored }]],
  });
  const [sheet] = calculate(workbook, { arrays: 'as stored' }).sheets;
  expect([sheet.value(0, 6), sheet.uncomputed.size]).toEqual([stored, 0]);
});

describe('a filter on a sheet', () => {
  const rows = [['Year'], [1], [2], [3], ['Other'], [10], [20]];
  function subtotals(hidden: readonly number[], stored: number): { value: CellValue; why: string | undefined } {
    const cells: TestCell[][] = [
      ...rows.map((row): TestCell[] => [...row]),
      [{ formula: '=SUBTOTAL(9,A6:A7)', value: stored }],
    ];
    const sheet: TestSheet = { rows: cells, hiddenRows: hidden, filtered: ['A1:A4'] };
    const [calculated] = calculate(snapshotOf({ S: sheet }), { arrays: 'as stored' }).sheets;
    return { value: calculated.value(7, 0), why: calculated.uncomputed.get('A8') };
  }

  test.each([10, 30])('SUBTOTAL over a row that is hidden outside of the filter stays what it is: %p', (stored) => {
    const { value, why } = subtotals([3, 6], stored);
    expect(value).toBe(stored);
    expect(why).toMatch(/outside of the filter/);
  });

  test('SUBTOTAL over rows that are all shown is computed', () => {
    expect(subtotals([3], 10)).toEqual({ value: 30, why: undefined });
  });
});

test.each<[string, unknown]>([
  // The functions of the Analysis ToolPak take no empty argument.
  ['=MROUND(,5)', '#N/A'],
  ['=MROUND(7,)', '#N/A'],
  // Without chance there is no negative binomial distribution to sum.
  ['=NEGBINOM.DIST(2,10,0,TRUE)', '#NUM!'],
  ['=NEGBINOM.DIST(2,10,1,TRUE)', '#NUM!'],
  ['=OR("",TRUE)', true],
  ['=AND("",TRUE)', true],
  ['=XOR("",FALSE)', false],
  ['=OR("")', '#VALUE!'],
])('%s is %p', (formula, expected) => {
  expect(valueOf(formula)).toBe(expected);
});

test.each<[string, number]>([
  [
    '=F.TEST({2;1.5;2;0.133333333333333;1.33333333333333;2;2;4;2},{44;1.33333333333333;5;1;2;6;6.6;8;1})',
    5.814996997636946e-8,
  ],
  ['=CONFIDENCE.T(0.999999,1,50)', 1.781519460717496e-7],
])('%s keeps its digits where it is small', (formula, expected) => {
  expect(Math.abs((valueOf(formula) as number) / expected - 1)).toBeLessThan(1e-10);
});

test('HYPERLINK with a blank cell for its name shows what a blank cell gives', () => {
  expect(recalculated(null, '=HYPERLINK("https://example.org",A1)', 0)).toEqual({ value: 0, why: undefined });
});
