import { readWorkbook } from '../../../src/workbook/file';
import { rawSheet, rawWorkbook } from './package';

function sheetOf(rows: string, more: Parameters<typeof rawSheet>[1] = {}) {
  return readWorkbook(rawSheet(rows, more), { functionNames: ['NM.MOE_SHORTFALL', 'NM.CITE'] }).sheets[0];
}

describe('values', () => {
  it.each([
    ['<c r="A1"><v>12.5</v></c>', 12.5],
    ['<c r="A1"><v>0.1</v></c>', 0.1],
    ['<c r="A1"><v>-1234567.89</v></c>', -1234567.89],
    ['<c r="A1"><v>1.2345678901234567E-7</v></c>', 1.2345678901234567e-7],
    ['<c r="A1"><v>123456789012345678</v></c>', 123456789012345678],
    ['<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['<c r="A1" t="n"><v> 7 </v></c>', 7],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['<c r="A1" t="str"><f>A2</f><v> kept </v></c>', ' kept '],
    ['<c r="A1" t="inlineStr"><is><t>a &lt;b&gt; &amp; &#233;&#x1F600;</t></is></c>', 'a <b> & é😀'],
    [
      '<c r="A1" t="inlineStr"><is><r><t>rich </t></r><r><rPr/><t xml:space="preserve"> text</t></r></is></c>',
      'rich text',
    ],
    ['<c r="A1" t="inlineStr"><is><t>  trimmed\n</t></is></c>', 'trimmed'],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> one\r\ntwo </t></is></c>', ' one\ntwo '],
    ['<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>', 'a\rb_x0041_'],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[1 < 2 & 3]]></t></is></c>', '1 < 2 & 3'],
    ['<c r="A1" t="inlineStr"><is><t>a<!-- not this -->b</t></is></c>', 'ab'],
    ['<c r="A1" t="d"><v>2026-11-22</v></c>', 46348],
    ['<c r="A1" t="d"><v>1900-02-28T12:00:00Z</v></c>', 59.5],
    ['<c r="A1" t="d"><v>18:00:00</v></c>', 0.75],
    ['<c r="A1" t="d"><v>T06:00</v></c>', 0.25],
    ['<c r="A1"><v></v></c>', null],
    ['<c r="A1" t="s"><v/></c>', null],
    ['<c r="A1"><f>B1</f></c>', null],
  ])('%s', (cell, expected) => {
    expect(sheetOf(`<row r="1">${cell}</row>`).value(0, 0)).toEqual(expected);
  });

  it('reads shared texts, rich ones without their phonetic reading', () => {
    const shared =
      '<si><t>first</t></si><si><r><t>ri</t></r><r><t>ch</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/></si><si/>';
    const sheet = sheetOf('<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>2</v></c></row>', { shared });
    expect([0, 1, 2].map((column) => sheet.value(0, column))).toEqual(['rich', 'first', '']);
  });

  it('counts rows and cells on where they do not say where they stand', () => {
    const sheet = sheetOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect([sheet.value(0, 1), sheet.value(3, 2), sheet.value(3, 3), sheet.value(4, 0)]).toEqual([2, 3, 4, 5]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([5, 4]);
  });

  it('finds cells of rows and columns that stand out of order; the later of two counts', () => {
    const sheet = sheetOf(
      '<row r="3"><c r="B3"><f>A1</f><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row><row r="2"><c r="A2"><f>B1</f><v>5</v></c></row>',
    );
    expect([sheet.value(0, 0), sheet.value(2, 0), sheet.value(2, 1), sheet.value(1, 0)]).toEqual([3, 2, 4, 5]);
    expect(sheet.formula(2, 1)).toBeUndefined();
    expect([...sheet.formulas()].map(({ row, column, formula }) => [row, column, formula])).toEqual([[1, 0, '=B1']]);
  });

  it('does not count formatted blank cells as content, but knows their format', () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="0.0&quot; FTE&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>';
    const sheet = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="Z9" s="1"/></row>', { styles });
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1, 1]);
    expect(sheet.format(8, 25)).toBe('0.0" FTE"');
  });
});

describe('formulas', () => {
  it('expands shared formulas where they stand', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1+$A1+A$1+$A$1+SUM(A:A)+LOG10(A1)&amp;"A1"</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect(sheet.formula(0, 1)).toBe('=A1+$A1+A$1+$A$1+SUM(A:A)+LOG10(A1)&"A1"');
    expect(sheet.formula(0, 2)).toBe('=B1+$A1+B$1+$A$1+SUM(B:B)+LOG10(B1)&"A1"');
    expect(sheet.formula(1, 1)).toBe('=A2+$A2+A$1+$A$1+SUM(A:A)+LOG10(A2)&"A1"');
  });

  it('tells what array and spilling formulas fill', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect(sheet.formula(0, 0)).toBe('=SEQUENCE(3)');
    expect(sheet.value(1, 0)).toBe(2);
    expect(sheet.formula(1, 0)).toBeUndefined();
    expect(sheet.spills).toEqual(
      new Map([
        ['A1', { top: 0, left: 0, bottom: 2, right: 0 }],
        ['B1', { top: 0, left: 1, bottom: 1, right: 1 }],
      ]),
    );
  });

  it.each([
    ['_xldudf_NM_MOE_SHORTFALL(A1,B1)', '=NM.MOE_SHORTFALL(A1,B1)'],
    ['_xldudf_nm_moe_shortfall(A1)', '=NM.MOE_SHORTFALL(A1)'],
    ['[2]!_xldudf_NM_CITE(&quot;_xldudf_NM_CITE(1)&quot;)', '=NM.CITE("_xldudf_NM_CITE(1)")'],
    ["'C:\\AddIns\\[nm.xlam]x'!_xldudf_NM_CITE(1)", '=NM.CITE(1)'],
    ['_xll.NM.CITE(1)', '=NM.CITE(1)'],
    ['nm.cite(A1)+1', '=NM.CITE(A1)+1'],
    ['_xldudf_NM_BRAND_NEW(1)', '=NM.BRAND_NEW(1)'],
    ['IF(A1,_xldudf_NM_CITE(_xldudf_NM_CITE(1)))', '=IF(A1,NM.CITE(NM.CITE(1)))'],
    ['_xlfn.XLOOKUP(A1,B:B,_xlfn._xlws.SORT(C:C))', '=XLOOKUP(A1,B:B,SORT(C:C))'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
    ['_xlfn.SINGLE(A1:A3)+_xlfn.SINGLE(_xldudf_NM_CITE(A1:A3))', '=@A1:A3+@NM.CITE(A1:A3)'],
    ['SUM(_xlfn.ANCHORARRAY(A1))', '=SUM(A1#)'],
    ['Fund[[#This Row],[Amount]]*Fund[[#This Row],[Unit value]]', '=Fund[@Amount]*Fund[@[Unit value]]'],
    // Line ends as XML has them, in formulas as in values.
    ['IF(A1,&quot;one\r\ntwo&quot;)', '=IF(A1,"one\ntwo")'],
    ["'_xlfn.x'!A1&amp;&quot;_xlfn.SINGLE(&quot;", '=\'_xlfn.x\'!A1&"_xlfn.SINGLE("'],
  ])('%s reads as Excel shows it', (stored, shown) => {
    const sheet = sheetOf(`<row r="1"><c r="A1"><f>${stored}</f><v>1</v></c></row>`);
    expect(sheet.formula(0, 0)).toBe(shown);
  });

  it('keeps the stored spelling, which tells a function that did not load', () => {
    const sheet = sheetOf('<row r="1"><c r="A1" t="e"><f>[2]!_xldudf_NM_CITE(1)</f><v>#NAME?</v></c></row>');
    expect(sheet.storedFormula(0, 0)).toBe('=[2]!_xldudf_NM_CITE(1)');
    expect(sheet.storedFormula(5, 5)).toBeUndefined();
  });

  it('names linked workbooks by their files', () => {
    const bytes = rawSheet(
      `<row r="1"><c r="A1"><f>[1]Final!B2+'[1]Final 03'!B2&amp;"[1]Final!"</f><v>1</v></c></row>`,
      {
        after: '<externalReferences><externalReference r:id="rId2"/></externalReferences>',
        relations: [['externalLink', 'externalLinks/externalLink1.xml']],
        parts: {
          'xl/externalLinks/externalLink1.xml': '<externalLink/>',
          'xl/externalLinks/_rels/externalLink1.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="file:///C:/My%20Files/Budget%2026.xlsx" TargetMode="External"/></Relationships>',
        },
      },
    );
    expect(readWorkbook(bytes).sheets[0].formula(0, 0)).toBe(
      `='[Budget 26.xlsx]Final'!B2+'[Budget 26.xlsx]Final 03'!B2&"[1]Final!"`,
    );
  });

  it('shows data tables', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1:B2" dt2D="1" dtr="1" r1="D1" r2="E1"/><v>1</v></c></row>',
    );
    expect(sheet.formula(0, 0)).toBe('=TABLE(D1,E1)');
  });
});

describe('dates that count from 1904', () => {
  it('read as those that count from 1900', () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="46"/></cellXfs>';
    const bytes = rawSheet(
      '<row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c><c r="C1" s="2"><v>0.5</v></c></row>',
      {
        styles,
        before: '<workbookPr date1904="1"/>',
      },
    );
    const sheet = readWorkbook(bytes).sheets[0];
    expect([0, 1, 2].map((column) => sheet.value(0, column))).toEqual([1562, 100, 0.5]);
  });
});

describe('damage inside a sheet is named, not guessed over', () => {
  it.each([
    ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>3</v></c></row>', /A1.*refers to a text/],
    ['a number that is none', '<row r="1"><c r="B1"><v>12,5</v></c></row>', /B1.*number/],
    ['a date that is none', '<row r="1"><c r="B1" t="d"><v>yesterday</v></c></row>', /B1.*date/],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>', /row 1/],
    ['a row that no sheet has', '<row r="1048577"><c><v>1</v></c></row>', /row 1048577/],
    ['a cell outside of any row', '<c r="A1"><v>1</v></c>', /outside of any row/],
    ['tags that do not match', '<row r="1"><c r="A1"><v>1</c></v></row>', /do not match/],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]>', /document type/],
  ])('%s', (_, rows, message) => {
    expect(() => sheetOf(rows)).toThrow(expect.objectContaining({ name: 'WorkbookFileError', reason: 'damaged' }));
    expect(() => sheetOf(rows)).toThrow(message);
  });
});

it('reads an empty sheet', () => {
  const { sheets } = readWorkbook(rawWorkbook({ sheets: [{ name: 'Nothing', xml: '<sheetData/>' }] }));
  expect([sheets[0].rowCount, sheets[0].columnCount, sheets[0].value(0, 0), sheets[0].format(0, 0)]).toEqual([
    0,
    0,
    null,
    'General',
  ]);
});
