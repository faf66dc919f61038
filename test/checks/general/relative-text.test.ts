import { relativeText } from '../../../src/checks/general/model/relative-text';

/** Seen from C5: row 4, column 2. */
function fromC5(formula: string): string {
  return relativeText(formula, 4, 2);
}

describe('a formula as seen from its cell', () => {
  test.each([
    ['a cell to the left', '=B5', '{0,-1}'],
    ['a cell above and to the right', '=D4', '{-1,1}'],
    ['lower case', '=b5*zz1', '{0,-1}*{-4,699}'],
    ['letters at both ends of the alphabet', '=A1+Z1+a1+z1', '{-4,-2}+{-4,23}+{-4,-2}+{-4,23}'],
    ['an anchored column', '=$B7', '{2,$1}'],
    ['an anchored row', '=B$7', '{$6,-1}'],
    ['both anchored', '=$B$7', '{$6,$1}'],
    ['another anchored cell reads otherwise', '=$D$9', '{$8,$3}'],
    ['a range', '=SUM(C1:C4)', 'SUM({-4,0}:{-1,0})'],
    ['whole columns', '=SUM(A:$B)', 'SUM({,-2}:{,$1})'],
    ['whole rows', '=SUM(1:$4)', 'SUM({-4,}:{$3,})'],
    ['the last cell of a sheet', '=XFD1048576', '{1048571,16381}'],
    ['a column beyond the last', '=XFE1', 'XFE1'],
    ['a row beyond the last', '=A1048577', 'A1048577'],
    ['row 0', '=A0', 'A0'],
    ['four letters', '=ABCD1', 'ABCD1'],
    ['three letters', '=ABC1', '{-4,728}'],
    ['letters alone', '=Rate', 'Rate'],
    ['short letters alone', '=TAX*2', 'TAX*2'],
    ['a number alone', '=12*2.5', '12*2.5'],
    ['a number that begins with a dollar sign', '=$12', '$12'],
    ['a dollar sign between digits', '=A1$2', 'A1$2'],
    ['digits after a letter that is none', '=A_1', 'A_1'],
  ])('%s: %s', (_, formula, text) => {
    expect(fromC5(formula)).toBe(text);
  });

  test.each([
    ['names with a dot', '=Base.A1', 'Base.A1'],
    ['names with a backslash', '=\\A1', '\\A1'],
    ['names with a question mark', '=A1?', 'A1?'],
    ['names with an accent', '=A1é', 'A1é'],
    ['names that begin with the first character beyond ASCII', '=\u0080A1', '\u0080A1'],
    ['names with an underscore', '=_A1', '_A1'],
    ['functions in any case', '=sum(B5)+Sum(B5)', 'SUM({0,-1})+SUM({0,-1})'],
    ['functions that look like a cell', '=log10(B5)', 'LOG10({0,-1})'],
    ['sheets in any case', '=data!B5', 'DATA!{0,-1}'],
    ['sheets that look like a cell', '=Q1!B5', 'Q1!{0,-1}'],
    ['sheets in quotes, with a cell in their name', "='Plan A1'!B5", "'Plan A1'!{0,-1}"],
    ['texts', '=B5&" in A1"', '{0,-1}&" in A1"'],
    ['a text that does not end', '=B5&"A1', '{0,-1}&"A1'],
    ['a text at the very start', '"A1"&B5', '"A1"&{0,-1}'],
    ['other workbooks', '=[2]Data!B5', '[2]DATA!{0,-1}'],
    ['columns of a table', '=SUM(Pay[A1])+B5', 'SUM(Pay[A1])+{0,-1}'],
    ['columns of a table, with brackets inside', '=Pay[[#This Row],[A1]]+B5', 'Pay[[#This Row],[A1]]+{0,-1}'],
    ['brackets that do not close', '=Pay[[A1]+B5', 'Pay[[A1]+B5'],
    ['characters between Z and a', '=B5^B5', '{0,-1}^{0,-1}'],
    ['characters after z', '={B5}', '{{0,-1}}'],
    ['signs beside names', '=@B5', '@{0,-1}'],
  ])('%s: %s', (_, formula, text) => {
    expect(fromC5(formula)).toBe(text);
  });

  test.each([
    ['without its sign of equality', 'B5*2', '{0,-1}*2'],
    ['ending with a sign of equality', 'B5=', '{0,-1}='],
    ['with a plus in front', '=+B5*2', '{0,-1}*2'],
    ['with blanks in front', '=  B5*2', '{0,-1}*2'],
    ['with plus and blanks in front', '= + +B5*2', '{0,-1}*2'],
    ['with blanks inside', '=B5 * 2', '{0,-1}*2'],
    ['on several lines', '=B5\n\t*2', '{0,-1}*2'],
    ['with a plus inside', '=B5+2', '{0,-1}+2'],
    ['empty', '', ''],
    ['no more than its sign', '=', ''],
  ])('a formula %s', (_, formula, text) => {
    expect(fromC5(formula)).toBe(text);
  });

  test('copies read the same, and formulas that look elsewhere do not', () => {
    expect(relativeText('=B2*$D$1', 1, 2)).toBe(relativeText('=B9*$D$1', 8, 2));
    expect(relativeText('=B2*$D$1', 1, 2)).not.toBe(relativeText('=B2*$D$1', 2, 2));
    expect(relativeText('=B2*$D$1', 1, 2)).not.toBe(relativeText('=B2*$D$2', 1, 2));
  });
});
