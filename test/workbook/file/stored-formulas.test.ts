import { functionSpelling, shownFormula } from '../../../src/workbook/file/formula-shown';
import { storedFormula } from '../../../src/workbook/file/formula-stored';

type Case = [shown: string, text: string, dynamic: boolean];

describe('a formula is stored', () => {
  it.each<Case>([
    ['A1+1', 'A1+1', false],
    ['=XNM.CITE(1)', 'XNM.CITE(1)', false],
    ['=nm.cite(1)', '_xldudf_NM_CITE(1)', true],
    ['="NM.CITE(1) ""and"" IFS("&IFS(A1,1)', '"NM.CITE(1) ""and"" IFS("&_xlfn.IFS(A1,1)', false],
    ["='IFS(1) it''s'!A1", "'IFS(1) it''s'!A1", false],
    ["='a(b'!A1+'c''(d'!B1", "'a(b'!A1+'c''(d'!B1", false],
    ['=_xlfn.IFS(A1,1)', '_xlfn.IFS(A1,1)', false],
    ['=IFS', 'IFS', false],
  ])('%s', (shown, text, dynamic) => {
    expect(storedFormula(shown)).toEqual({ text, dynamic });
  });

  it('up to the longest that Excel takes', () => {
    const longest = `${'1+'.repeat(4095)}10`;
    expect(storedFormula(`=${longest}`)).toEqual({ text: longest, dynamic: false });
  });
});

describe('a range beside an operator makes a formula dynamic', () => {
  it.each<Case>([
    ['=2*A1:A3', '2*A1:A3', true],
    ['=A1:A3 *2', 'A1:A3 *2', true],
    ["=SUM(2*'My Sheet'!A1:$B$3)", "SUM(2*'My Sheet'!A1:$B$3)", true],
    ['=SUM(Data!A1:A3 = 1)', 'SUM(Data!A1:A3 = 1)', true],
    ['=SUM(2*Año!A1:A3)', 'SUM(2*Año!A1:A3)', true],
    ['=SUM(A1:A3)*2', 'SUM(A1:A3)*2', false],
    ['=A1*B1', 'A1*B1', false],
    ['="2*A1:A3"', '"2*A1:A3"', false],
    ["='2*A1:A3'!B1", "'2*A1:A3'!B1", false],
    ['=Fund[2*A1:A3]', 'Fund[2*A1:A3]', false],
  ])('%s', (shown, text, dynamic) => {
    expect(storedFormula(shown)).toEqual({ text, dynamic });
  });
});

describe('# after a cell or a name is stored as a call', () => {
  it.each<Case>([
    ['=$A$1#', '_xlfn.ANCHORARRAY($A$1)', true],
    ['=Data!A1#', '_xlfn.ANCHORARRAY(Data!A1)', true],
    ['=SUM(Española!B2#)', 'SUM(_xlfn.ANCHORARRAY(Española!B2))', true],
    ["='It''s A1'!B2#", "_xlfn.ANCHORARRAY('It''s A1'!B2)", true],
    ['=SUM(Rates#)', 'SUM(_xlfn.ANCHORARRAY(Rates))', true],
    ['=SUM(RatesA1#)', 'SUM(_xlfn.ANCHORARRAY(RatesA1))', true],
    ["='A1# of 40'!B1+C1#", "'A1# of 40'!B1+_xlfn.ANCHORARRAY(C1)", true],
    ['=SUM(Fund[Q1#])&"A1# ""B1#"""', 'SUM(Fund[Q1#])&"A1# ""B1#"""', false],
    ['=SUM(Fund[Q1#])+C1#', 'SUM(Fund[Q1#])+_xlfn.ANCHORARRAY(C1)', true],
    ['=Data!#REF!+#N/A', 'Data!#REF!+#N/A', false],
  ])('%s', (shown, text, dynamic) => {
    expect(storedFormula(shown)).toEqual({ text, dynamic });
  });
});

describe('@ goes without saying, or is a call where the formula is dynamic', () => {
  it.each<[shown: string, plain: string, call: string]>([
    ['@A1', 'A1', '_xlfn.SINGLE(A1)'],
    ['@$A$1:$B$9', '$A$1:$B$9', '_xlfn.SINGLE($A$1:$B$9)'],
    ['@$A:$A', '$A:$A', '_xlfn.SINGLE($A:$A)'],
    ['@A:C', 'A:C', '_xlfn.SINGLE(A:C)'],
    ['@3:$5', '3:$5', '_xlfn.SINGLE(3:$5)'],
    ["@'My Sheet'!A:A", "'My Sheet'!A:A", "_xlfn.SINGLE('My Sheet'!A:A)"],
    ["@'My Sheet'!Rate", "'My Sheet'!Rate", "_xlfn.SINGLE('My Sheet'!Rate)"],
    ['@Data!A1', 'Data!A1', '_xlfn.SINGLE(Data!A1)'],
    ['@Rate', 'Rate', '_xlfn.SINGLE(Rate)'],
    ['@FY2024_Rate', 'FY2024_Rate', '_xlfn.SINGLE(FY2024_Rate)'],
    ['@Fund[Amount]', 'Fund[Amount]', '_xlfn.SINGLE(Fund[Amount])'],
    ["@Fund['@ (%]", "Fund['@ (%]", "_xlfn.SINGLE(Fund['@ (%])"],
    ['@INDEX(A1:A9,(2))', 'INDEX(A1:A9,(2))', '_xlfn.SINGLE(INDEX(A1:A9,(2)))'],
    ["@SUM(Fund['#)])", "SUM(Fund['#)])", "_xlfn.SINGLE(SUM(Fund['#)]))"],
    ['@(A1:A3)', '(A1:A3)', '_xlfn.SINGLE(A1:A3)'],
    ['@INDEX(@A1:A9,@B1)', 'INDEX(A1:A9,B1)', '_xlfn.SINGLE(INDEX(_xlfn.SINGLE(A1:A9),_xlfn.SINGLE(B1)))'],
    ['"a@b"&@A1', '"a@b"&A1', '"a@b"&_xlfn.SINGLE(A1)'],
    ["'a@b'!A1", "'a@b'!A1", "'a@b'!A1"],
  ])('%s', (shown, plain, call) => {
    expect(storedFormula(`=${shown}`)).toEqual({ text: plain, dynamic: false });
    expect(storedFormula(`=${shown}&NM.CITE(1)`)).toEqual({ text: `${call}&_xldudf_NM_CITE(1)`, dynamic: true });
  });

  it('and reads as it was written', () => {
    const shown = "@(A1:A3)&@'My Sheet'!A1:A3&@Fund[Unit value]&@SUM(A1)&NM.CITE(1)";
    expect(storedFormula(`=${shown}`).text).toBe(
      "_xlfn.SINGLE(A1:A3)&_xlfn.SINGLE('My Sheet'!A1:A3)&_xlfn.SINGLE(Fund[Unit value])&_xlfn.SINGLE(SUM(A1))&_xldudf_NM_CITE(1)",
    );
    expect(shownFormula(storedFormula(`=${shown}`).text, functionSpelling(['NM.CITE']))).toBe(
      shown.replace('@(A1:A3)', '@A1:A3'),
    );
  });
});

describe('parameters of LET and LAMBDA are stored behind a prefix', () => {
  it.each<[string, string]>([
    ['LAMBDA(a,b,a*b)', '_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b)'],
    ['LAMBDA(v,Rate)', '_xlfn.LAMBDA(_xlpm.v,Rate)'],
    ['LET(x,Rate,y,Other,Rate*x)', '_xlfn.LET(_xlpm.x,Rate,_xlpm.y,Other,Rate*_xlpm.x)'],
    ['LET( x , 1, X + 1)', '_xlfn.LET( _xlpm.x , 1, _xlpm.X + 1)'],
    ['let(x,1,x)', '_xlfn.LET(_xlpm.x,1,_xlpm.x)'],
    ['LET(x,"x, x",x&"x")', '_xlfn.LET(_xlpm.x,"x, x",_xlpm.x&"x")'],
    ['LET(x,1,x)+x', '_xlfn.LET(_xlpm.x,1,_xlpm.x)+x'],
    ['LET(x,SUM(1,Rate,2),y,3,Rate+y)', '_xlfn.LET(_xlpm.x,SUM(1,Rate,2),_xlpm.y,3,Rate+_xlpm.y)'],
    ['LET(x,{1,Rate,2},y,3,Rate+y)', '_xlfn.LET(_xlpm.x,{1,Rate,2},_xlpm.y,3,Rate+_xlpm.y)'],
    ['LET(x,Fund[a,b,c],y,3,x+y)', '_xlfn.LET(_xlpm.x,Fund[a,b,c],_xlpm.y,3,_xlpm.x+_xlpm.y)'],
    ['LET(x,1,LET(x,2,x))', '_xlfn.LET(_xlpm.x,1,_xlfn.LET(_xlpm.x,2,_xlpm.x))'],
    ['LET(f,LAMBDA(n,n+1),f(2))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))'],
    ['LET(x,"(",y,1,x&y)', '_xlfn.LET(_xlpm.x,"(",_xlpm.y,1,_xlpm.x&_xlpm.y)'],
    ["LET(x,Fund['#)],x)", "_xlfn.LET(_xlpm.x,Fund['#)],_xlpm.x)"],
    ['"LET(x,1,x)"&LET(y,2,y)', '"LET(x,1,x)"&_xlfn.LET(_xlpm.y,2,_xlpm.y)'],
  ])('%s', (shown, text) => {
    expect(storedFormula(`=${shown}`)).toEqual({ text, dynamic: true });
  });

  it('but not a sheet or what a sheet names', () => {
    expect(storedFormula("=LET(data,1,Data!A1+data+Other!Data+'my data'!Data+[1]Data!B1+[1]!Data)").text).toBe(
      "_xlfn.LET(_xlpm.data,1,Data!A1+_xlpm.data+Other!Data+'my data'!Data+[1]Data!B1+[1]!Data)",
    );
  });

  it.each(['"LET(x,1,x)"', "'LET(x,1,x)'!A1", 'OUTLET(x,x)', 'Fund[LET(x,1,x)]'])('but not in %s', (shown) => {
    expect(storedFormula(`=${shown}`)).toEqual({ text: shown, dynamic: false });
  });
});

describe('columns of the row that the formula stands in', () => {
  it.each<[string, string]>([
    ['[@Amount]+Other[@Amount]', 'Fund[[#This Row],[Amount]]+Other[[#This Row],[Amount]]'],
    ['[@ Amount ]', 'Fund[[#This Row],[Amount]]'],
    ['SUM([@[Unit value]:[Cost]])', 'SUM(Fund[[#This Row],[Unit value]:[Cost]])'],
    ['[@]+Other[@]', 'Fund[#This Row]+Other[#This Row]'],
    ['SUM([Amount])+Other[Amount]', 'SUM(Fund[Amount])+Other[Amount]'],
    ['SUM([[#Totals],[Amount]])', 'SUM(Fund[[#Totals],[Amount]])'],
    ['SUM([2024])+Other[2025]+[FY2024]+[1st]', 'SUM(Fund[2024])+Other[2025]+Fund[FY2024]+Fund[1st]'],
    ["[@'#Students]+[@Teacher''s]", "Fund[[#This Row],['#Students]]+Fund[[#This Row],[Teacher''s]]"],
    ['"[@Amount]"', '"[@Amount]"'],
  ])('%s', (shown, text) => {
    expect(storedFormula(`=${shown}`, { table: 'Fund' })).toEqual({ text, dynamic: false });
  });
});

describe('links are stored by the numbers of the linked workbooks', () => {
  const LINKS = ['a.xlsx', "It's.xlsm", ...'cdefghijk'.split('').map((letter) => `${letter}.xlsx`), 'Last one.xlsb'];

  it.each<[string, string]>([
    ['[A.XLSX]S!A1', '[1]S!A1'],
    ['SUM([a.xlsx]S!A1,[c.xlsx]Año!B:B)', 'SUM([1]S!A1,[3]Año!B:B)'],
    ["'[It''s.xlsm]S'!A1", "'[2]S'!A1"],
    ["'C:\\My Files\\[Last one.xlsb]Q1''s'!A1", "'[12]Q1''s'!A1"],
    ['"[a.xlsx]S!A1"', '"[a.xlsx]S!A1"'],
    ["a.xlsx!Rate+'A.xlsx'!Rate", '[1]!Rate+[1]!Rate'],
    ["'Last one.xlsb'!Rate+'It''s.xlsm'!Rate", '[12]!Rate+[2]!Rate'],
    ["'C:\\My Files\\Last one.xlsb'!Rate+'https://x.org/a.xlsx'!Rate", '[12]!Rate+[1]!Rate'],
    ["other.xlsx!Rate+'other 2.xlsx'!A1+ba.xlsx!Rate", "other.xlsx!Rate+'other 2.xlsx'!A1+ba.xlsx!Rate"],
    ['\'not a.xlsx!x\'!A1+"a.xlsx!Rate"', '\'not a.xlsx!x\'!A1+"a.xlsx!Rate"'],
    ["'[a.xlsx'!A1+'a.xlsx]'!A1", "'[a.xlsx'!A1+'a.xlsx]'!A1"],
    ['[3]S!A1+[12]!Rate+[@Amount]', '[3]S!A1+[12]!Rate+Fund[[#This Row],[Amount]]'],
  ])('%s', (shown, text) => {
    expect(storedFormula(`=${shown}`, { links: LINKS, table: 'Fund' })).toEqual({ text, dynamic: false });
  });

  it('and read as they were written', () => {
    const shown = "'Last one.xlsb'!Rate+a.xlsx!Rate+'[Last one.xlsb]Q1''s'!A1+[a.xlsx]S!A1+'[It''s.xlsm]S'!A1";
    const { text } = storedFormula(`=${shown}`, { links: LINKS });
    expect(shownFormula(text, functionSpelling(), LINKS)).toBe(shown);
  });

  it('also where they spill', () => {
    expect(storedFormula('=SUM([a.xlsx]S!A1#)+@[a.xlsx]S!B1', { links: LINKS })).toEqual({
      text: 'SUM(_xlfn.ANCHORARRAY([1]S!A1))+_xlfn.SINGLE([1]S!B1)',
      dynamic: true,
    });
  });
});

describe('what Excel would not take is refused, and it is said why', () => {
  const unmatched = 'its brackets or quotation marks do not match';
  it.each<[shown: string, told: string, why: string]>([
    ['=SUM(A1', 'SUM(A1', unmatched],
    ['=A1)', 'A1)', unmatched],
    ['="x', '"x', unmatched],
    ["='Sheet 1!A1", "'Sheet 1!A1", unmatched],
    ['=Fund[Amount', 'Fund[Amount', unmatched],
    ['=Amount]', 'Amount]', unmatched],
    ['=', '', 'nothing follows the equals sign'],
    ['=  ', '  ', 'nothing follows the equals sign'],
    ['=[@Amount]', '[@Amount]', '[@Amount] belongs to a table, and the cell stands in none'],
    ['=[2024]', '[2024]', '[2024] belongs to a table, and the cell stands in none'],
    ['=[b.xlsx]S!A1', '[b.xlsx]S!A1', 'it links to the workbook b.xlsx, which the file does not link to yet'],
    [
      "='[It''s.xlsx]S'!A1",
      "'[It''s.xlsx]S'!A1",
      "it links to the workbook It's.xlsx, which the file does not link to yet",
    ],
    ['=1+@', '1+@', '@ stands before nothing'],
    ['=@+A1', '@+A1', '@ stands before nothing'],
    ['=@"x"', '@"x"', '@ stands before nothing'],
    [`=${'1'.repeat(79)}(`, `${'1'.repeat(79)}(`, unmatched],
    [`=${'1'.repeat(80)}(`, `${'1'.repeat(77)}…`, unmatched],
    [`=${'1+'.repeat(4096)}1`, `${'1+'.repeat(38)}1…`, 'it is longer than 8192 characters'],
  ])('%.30s', (shown, told, why) => {
    expect(() => storedFormula(shown, { links: ['a.xlsx'] })).toThrow(
      expect.objectContaining({ reason: 'bad-content', message: `The formula ${told} cannot be written: ${why}.` }),
    );
  });
});
