import { filling, shiftFormula } from '../../../src/workbook/file/formula-shift';

describe('a formula filled 2 rows down and 1 column right', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:$B$9)', 'SUM(B3:$B$9)'],
    ['SUM(A:$B)+SUM($A:B)+SUM($A:$B)', 'SUM(B:$B)+SUM($A:C)+SUM($A:$B)'],
    ['SUM(3:$5)+SUM($3:5)+SUM($3:$5)', 'SUM(5:$5)+SUM($3:7)+SUM($3:$5)'],
    ['a1+b:c', 'B3+C:D'],
    ["Data!A1+'It''s A1'!A1+[1]S!A1+'[1]A1'!A1", "Data!B3+'It''s A1'!B3+[1]S!B3+'[1]A1'!B3"],
    ['"A1 ""B2"" 3:5"&A1', '"A1 ""B2"" 3:5"&B3'],
    ['Fund[A1]+Fund[[#This Row],[A1]]+A1', 'Fund[A1]+Fund[[#This Row],[A1]]+B3'],
    ["Fund['[A1]+A1", "Fund['[A1]+B3"],
    ['LOG10(A1)+RATE2024x+A1.B+AB12_+ABCD1', 'LOG10(B3)+RATE2024x+A1.B+AB12_+ABCD1'],
    ['A1!B2+A0', 'A1!C4+A0'],
    ['1.5+12+1E3', '1.5+12+1E3'],
    ['XFC1048574', 'XFD1048576'],
    ['XFD1+A1048575+A1', '#REF!+#REF!+B3'],
    ['A:XFD+1048575:1048576', '#REF!+#REF!'],
    // No sheet has these: they are names.
    ['XFE1+ZZZ9+A1048577', 'XFE1+ZZZ9+A1048577'],
    ['XFE:XFE+A:XFE+XFE:A', 'XFE:XFE+A:XFE+XFE:A'],
    ['XFC:XFC+$XFD:$XFD+$XFD$1048576', 'XFD:XFD+$XFD:$XFD+$XFD$1048576'],
    ['', ''],
  ])('%s', (formula, filled) => {
    expect(shiftFormula(formula, 2, 1)).toBe(filled);
  });
});

describe('a formula filled up and left', () => {
  it.each([
    ['B2+$A$1', 'A1+$A$1'],
    ['A2+B1+B2', '#REF!+#REF!+A1'],
    ['A:B+1:2+B:C+2:3', '#REF!+#REF!+A:B+1:2'],
  ])('%s', (formula, filled) => {
    expect(shiftFormula(formula, -1, -1)).toBe(filled);
  });
});

describe('one formula filled in many places', () => {
  it('reads at each as it stands there, and as written where it was written', () => {
    const fill = filling('sum(a1:b$2)');
    expect([fill(0, 0), fill(1, 0), fill(0, 1), fill(1, 1), fill(0, 0)]).toEqual([
      'sum(a1:b$2)',
      'sum(A2:B$2)',
      'sum(B1:C$2)',
      'sum(B2:C$2)',
      'sum(a1:b$2)',
    ]);
  });
});
