import { functionSpelling, shownFormula } from '../../../src/workbook/file/formula-shown';

const NAMES = ['NM.MOE.SHORTFALL', 'NM.CITE'];
const LINKS = ['Budget.xlsx', 'Budget 26.xlsx', "It's.xlsx"];

function shown(stored: string): string {
  return shownFormula(stored, functionSpelling(NAMES), LINKS);
}

describe('names of custom functions', () => {
  it.each([
    ['_xldudf_NM_MOE_SHORTFALL(1)', 'NM.MOE.SHORTFALL(1)'],
    ['_xldudf_nm.cite(1)', 'NM.CITE(1)'],
    ['_xldudf_NM_NEW_ONE(1)', 'NM.NEW_ONE(1)'],
    ['_xldudf_nm.new_one(1)', 'NM.NEW_ONE(1)'],
    ['_xldudf_Contoso_Add(1)', 'Contoso.Add(1)'],
    ['_xldudf_Contosonm_Add(1)', 'Contosonm.Add(1)'],
    ['_xll.NM_CITE(1)', 'NM.CITE(1)'],
    ['[2]!NM_CITE(1)', 'NM.CITE(1)'],
    ["'C:\\It''s [nm.xlam]x'!NM_CITE(1)", 'NM.CITE(1)'],
    ['NM_CITE(1)+NM_CITE', 'NM_CITE(1)+NM_CITE'],
    ['nm.cite(1)', 'NM.CITE(1)'],
    ['XNM.CITE(1)+XNM_CITE(1)', 'XNM.CITE(1)+XNM_CITE(1)'],
    ['NM.CITE+A1', 'NM.CITE+A1'],
  ])('%s', (stored, expected) => {
    expect(shown(stored)).toBe(expected);
  });

  it('are guessed where the list of functions is not known', () => {
    expect(shownFormula('_xldudf_NM_MOE_SHORTFALL(1)', functionSpelling())).toBe('NM.MOE_SHORTFALL(1)');
  });
});

describe("Excel's own prefixes", () => {
  it.each([
    ['_xlfn.IFS(A1,_xlfn._xlws.SORT(B1))', 'IFS(A1,SORT(B1))'],
    ['my_xlfn.IFS(1)', 'my_xlfn.IFS(1)'],
    ['"_xlfn.IFS ""_xlfn.X"""&_xlfn.IFS(1)', '"_xlfn.IFS ""_xlfn.X"""&IFS(1)'],
    ["'_xlfn.x''_xlpm.y'!A1+_xlpm.y", "'_xlfn.x''_xlpm.y'!A1+y"],
  ])('%s', (stored, expected) => {
    expect(shown(stored)).toBe(expected);
  });
});

describe('@ and #', () => {
  it.each([
    ['_xlfn.SINGLE(A1)', '@A1'],
    ['_xlfn.SINGLE($A:$A)', '@$A:$A'],
    ["_xlfn.SINGLE('My (old) Sheet'!A1:A3)", "@'My (old) Sheet'!A1:A3"],
    ['_xlfn.SINGLE(Fund[Unit value])', '@Fund[Unit value]'],
    ["_xlfn.SINGLE(Fund['#1)])+1", "@Fund['#1)]+1"],
    ['_xlfn.SINGLE(INDEX(A1:A9,(2)))', '@INDEX(A1:A9,(2))'],
    ['_xlfn.SINGLE(SUM(A1)+SUM(B1))', '@(SUM(A1)+SUM(B1))'],
    ['_xlfn.SINGLE(A1+B1)', '@(A1+B1)'],
    ['_xlfn.SINGLE(1+SUM(A1))', '@(1+SUM(A1))'],
    ['_xlfn.SINGLE((A1))', '@((A1))'],
    ['_xlfn.SINGLE("x")', '@("x")'],
    ['_xlfn.SINGLE({1,2})', '@({1,2})'],
    ['_xlfn.SINGLE(T("a)b"))', '@T("a)b")'],
    ['_xlfn.SINGLE(_xlfn.SINGLE(A1))', '@@A1'],
    ['_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))', '@A1#'],
    ["_xlfn.ANCHORARRAY('It''s'!A1)&_xlfn.ANCHORARRAY(Rates)", "'It''s'!A1#&Rates#"],
    ['"_xlfn.SINGLE(A1) """&_xlfn.SINGLE(A1)', '"_xlfn.SINGLE(A1) """&@A1'],
    ["'_xlfn.SINGLE(A1)'!A1&_xlfn.SINGLE(A1)", "'_xlfn.SINGLE(A1)'!A1&@A1"],
    ['_xlfn.SINGLE(A1', 'SINGLE(A1'],
  ])('%s', (stored, expected) => {
    expect(shown(stored)).toBe(expected);
  });
});

describe('columns of the row that the formula stands in', () => {
  it.each([
    ['Fund[[#This Row],[Amount]]', 'Fund[@Amount]'],
    ['Fund[[#This Row],[FY2024_25]]', 'Fund[@FY2024_25]'],
    ['Fund[[#This Row],[Unit value]]', 'Fund[@[Unit value]]'],
    ['SUM(Fund[[#This Row],[Q1]:[Q4]])', 'SUM(Fund[@[Q1]:[Q4]])'],
    ["Fund[[#This Row],['#Students]]", "Fund[@['#Students]]"],
    ['"Fund[[#This Row],[Amount]]"', '"Fund[[#This Row],[Amount]]"'],
    ['Fund[[#Totals],[Amount]]', 'Fund[[#Totals],[Amount]]'],
  ])('%s', (stored, expected) => {
    expect(shown(stored)).toBe(expected);
  });
});

describe('linked workbooks', () => {
  it.each([
    ['[1]Final!A1', '[Budget.xlsx]Final!A1'],
    ["'[1]Final'!A1", '[Budget.xlsx]Final!A1'],
    ["'[1]Final 03'!A1", "'[Budget.xlsx]Final 03'!A1"],
    ["'[1]It''s'!A1", "'[Budget.xlsx]It''s'!A1"],
    ['[2]Final!A1', "'[Budget 26.xlsx]Final'!A1"],
    ['[3]Final!A1', "'[It''s.xlsx]Final'!A1"],
    ['[1]!Rate+[2]!Rate+[3]!Rate', "Budget.xlsx!Rate+'Budget 26.xlsx'!Rate+'It''s.xlsx'!Rate"],
    ['[9]Final!A1+[1]Final!A1', '[9]Final!A1+[Budget.xlsx]Final!A1'],
    ['Fund[1]', 'Fund[1]'],
    ['"[1]Final!A1 ""[1]Final!A1"""', '"[1]Final!A1 ""[1]Final!A1"""'],
  ])('%s', (stored, expected) => {
    expect(shown(stored)).toBe(expected);
  });
});
