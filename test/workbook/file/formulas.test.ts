import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import fc from 'fast-check';
import { cellName } from '../../../src/workbook/address';
import { shiftFormula } from '../../../src/workbook/file/formula-shift';
import { functionSpelling, shownFormula } from '../../../src/workbook/file/formula-shown';
import { storedFormula } from '../../../src/workbook/file/formula-stored';

const reference = fc
  .tuple(fc.boolean(), fc.integer({ min: 20, max: 700 }), fc.boolean(), fc.integer({ min: 20, max: 5000 }))
  .map(([fixedColumn, column, fixedRow, row]) =>
    cellName(row, column).replace(/^([A-Z]+)(\d+)$/, `${fixedColumn ? '$$' : ''}$1${fixedRow ? '$$' : ''}$2`),
  );
const operand = fc.oneof(
  reference,
  fc.tuple(reference, reference).map(([a, b]) => `SUM(${a},${b})`),
  reference.map((a) => `'Q1 A1''s'!${a}`),
  reference.map((a) => `Data2!${a}`),
  fc.constantFrom(
    '"A1:B2 ""C3"""',
    '12.5',
    'Rate2024x',
    'LOG10(5)',
    'Fund[[#This Row],[A1]]',
    'TRUE',
    '1E3',
    '$B:$D',
    'C:F',
    '3:5',
    '#REF!',
  ),
);
const formula = fc.array(operand, { minLength: 1, maxLength: 5 }).map((operands) => operands.join('+'));

describe('shifting', () => {
  it('agrees with the translation to R1C1 and back by @borgar/fx', () => {
    fc.assert(
      fc.property(
        formula,
        fc.integer({ min: -2, max: 15 }),
        fc.integer({ min: -1, max: 15 }),
        (text, rows, columns) => {
          const home = { row: 10, column: 10 };
          const relative = translateFormulaToR1C1(text, cellName(home.row, home.column));
          const expected = translateFormulaToA1(relative, cellName(home.row + rows, home.column + columns), {
            wrapEdges: false,
          });
          expect(shiftFormula(text, rows, columns)).toBe(expected);
        },
      ),
    );
  });

  it('makes #REF! of what leaves the sheet', () => {
    expect(shiftFormula('A1+B2+XFD1', -1, 0)).toBe('#REF!+B1+#REF!');
    expect(shiftFormula('A:A+XFD5', 0, 1)).toBe('B:B+#REF!');
  });
});

describe('storing', () => {
  it.each([
    ['=NM.MOE_SHORTFALL(A1,NM.CITE("NM.CITE(1)"))', '_xldudf_NM_MOE_SHORTFALL(A1,_xldudf_NM_CITE("NM.CITE(1)"))', true],
    ['=SUM(A1:A3)', 'SUM(A1:A3)', false],
    ['=A1:A3*2', 'A1:A3*2', true],
    ['=IFS(A1>1,2)+CONCAT("IFS(",B1)', '_xlfn.IFS(A1>1,2)+_xlfn.CONCAT("IFS(",B1)', false],
    ['=SORT(FILTER(A1:A9,B1:B9="x"))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9="x"))', true],
    ["=SUM(A1#)+COUNTA('My Sheet'!B2#)", "SUM(_xlfn.ANCHORARRAY(A1))+COUNTA(_xlfn.ANCHORARRAY('My Sheet'!B2))", true],
    ['=LET(x,A1,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)', true],
    ['=MAP(A1:A3,LAMBDA(v,v*Rate))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*Rate))', true],
    ['=@NM.CITE(A1:A3)', '_xlfn.SINGLE(_xldudf_NM_CITE(A1:A3))', true],
    ['=@A1:A3', 'A1:A3', false],
    ['=@A1:A3+1', '_xlfn.SINGLE(A1:A3)+1', true],
    [
      '=Fund[@Amount]+Fund[@[Unit value]]+SUM(Fund[Amount])',
      'Fund[[#This Row],[Amount]]+Fund[[#This Row],[Unit value]]+SUM(Fund[Amount])',
      false,
    ],
    ['=SUM(#REF!,1)&"#"', 'SUM(#REF!,1)&"#"', false],
  ])('%s', (shown, text, dynamic) => {
    expect(storedFormula(shown)).toEqual({ text, dynamic });
  });

  it('puts the table before a column of its own row', () => {
    expect(storedFormula('=[@Amount]*2', { table: 'Fund' }).text).toBe('Fund[[#This Row],[Amount]]*2');
  });

  it('stores links by the numbers that the file has for them', () => {
    const links = ['a.xlsx', 'Budget 26.xlsx'];
    expect(storedFormula("='[Budget 26.xlsx]Final 03'!B2+[a.xlsx]S!A1", { links }).text).toBe(
      "'[2]Final 03'!B2+[1]S!A1",
    );
    expect(() => storedFormula("='[other.xlsx]S'!A1", { links })).toThrow(/links to the workbook other\.xlsx/);
  });

  it.each(['=SUM(A1', '=A1)', '="x', '=', '=  ', `=${'1+'.repeat(5000)}1`, '=[@Amount]'])('refuses %.20s', (shown) => {
    expect(() => storedFormula(shown)).toThrow(expect.objectContaining({ reason: 'bad-content' }));
  });

  it('reads back as it was written', () => {
    const pieces = fc.constantFrom(
      'NM.CITE(A1)',
      'SUM(A1:B2)',
      'XLOOKUP(A1,B:B,C:C)',
      'SORT(A1:A3)',
      '"NM.CITE(""x"")"',
      "'It''s NM.CITE(1)'!A1",
      'LET(n,2,n*n)',
      'Fund[@Amount]',
      'A1#',
      'IFS(A1,1)',
      'STDEV.S(A1:A9)',
    );
    const spelling = functionSpelling(['NM.CITE']);
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (parts) => {
        const shown = parts.join('+');
        expect(shownFormula(storedFormula(`=${shown}`).text, spelling)).toBe(shown);
      }),
    );
  });
});
