/**
 * The language of formulas: what operators, arrays, names of one's own and errors come to, as Excel has it (Microsoft's
 * pages on operators and precedence, data types, array constants, LET, LAMBDA; Kahan on sums that end near 0).
 */
import { evaluateFormula } from '../../src/engine/evaluate';

function valueOf(formula: string): unknown {
  const result = evaluateFormula(formula);
  return 'value' in result ? result.value : result.error;
}

function messageOf(formula: string): string {
  const result = evaluateFormula(formula);
  return 'value' in result ? '' : result.message;
}

describe('operators', () => {
  test.each<[string, unknown]>([
    // A sign binds before a power, powers from the left, percent before both.
    ['=-2^2', 4],
    ['=-2^2+1', 5],
    ['=2^3^2', 64],
    ['=10%%', 0.001],
    ['=1&2+3', '15'],
    ['=5>3>1', true],
    ['=--"3"', 3],
    ['=+"x"', 'x'],
    ['=0^0', '#NUM!'],
    ['=0^-1', '#DIV/0!'],
    ['=(-2)^0.5', '#NUM!'],
    ['=1E+300*1E+300', '#NUM!'],
    // Texts are read as if they were typed, or are no numbers.
    ['="5%"+0', 0.05],
    ['="$(5)"+0', -5],
    ['="12:30"+0', 0.5208333333333334],
    ['=""+5', '#VALUE!'],
    ['="TRUE"+1', '#VALUE!'],
    ['=TRUE+TRUE', 2],
    // Fifteen digits decide.
    ['=0.1+0.7=0.8', true],
    ['=1.1*1.1=1.21', true],
    ['=1-0.9-0.1', 0],
    ['=(1-0.9-0.1)', -2.7755575615628914e-17],
    ['=123456789012345678&""', '123456789012345000'],
    ['=1E-10&""', '0.0000000001'],
    // No text is longer than a cell holds, on the way either.
    ['=LEN(REPT("a",32767)&"b")', '#VALUE!'],
    ['=IFERROR(REPT("a",32767)&"b","too long")', 'too long'],
    ['=LEN(REPT("a",32766)&"b")', 32767],
    ['=MROUND(1.25,0.5)', 1.5],
    ['=MROUND(7.05,0.1)', 7.1],
    ['=MROUND(-1.3,-0.2)', -1.4],
    // Errors pass through, the first one first.
    ['=1/0+NA()', '#DIV/0!'],
    ['=#N/A&"x"', '#N/A'],
    ['=SUM(#REF!)', '#REF!'],
  ])('%s', (formula, expected) => {
    expect(valueOf(formula)).toEqual(expected);
  });
});

describe('arrays where one value is wanted', () => {
  test.each<[string, unknown]>([
    [
      '={1,2}+{10;20}',
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ['=SUM({1,2;3,4}*{10;20})', 170],
    ['=ABS({-1,2})', [[1, 2]]],
    ['=IF({1,0,1},{1,2,3},9)', [[1, 9, 3]]],
    ['=SUM(IF({1,2,3}>1,{1,2,3}))', 5],
    ['=CHOOSE({1,2},"a","b")', [['a', 'b']]],
    ['=IFERROR(1/{1,0,2},0)', [[1, 0, 0.5]]],
    ['=@{5;6}', 5],
    ['=INDEX({1,2;3,4},0,1)', [[1], [3]]],
    ['=INDEX({1,2,3},2)', 2],
    ['=ROW(A1:A3)', [[1], [2], [3]]],
  ])('%s', (formula, expected) => {
    expect(valueOf(formula)).toEqual(expected);
  });

  test('what has no counterpart is #N/A', () => {
    expect(valueOf('={1,2,3}+{1,2}')).toEqual([[2, 4, { error: '#N/A', message: '' }]]);
  });
});

describe('LET and LAMBDA', () => {
  test.each<[string, unknown]>([
    ['=LET(x,5,LET(x,6,x)+x)', 11],
    ['=LET(f,LAMBDA(x,x^2),f(5))', 25],
    ['=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))(5)', 5],
    ['=LET(f,LAMBDA(g,n,IF(n<1,0,n+g(g,n-1))),f(f,100))', 5050],
    ['=LAMBDA(x,x)', '#CALC!'],
    [
      '=MAP({1,2;3,4},LAMBDA(x,x*2))',
      [
        [2, 4],
        [6, 8],
      ],
    ],
    ['=REDUCE(0,{1,2,3},LAMBDA(a,b,a+b))', 6],
    ['=SCAN("",{"a","b"},LAMBDA(a,b,a&b))', [['a', 'ab']]],
    ['=BYROW({1,2;3,4},LAMBDA(r,SUM(r)))', [[3], [7]]],
    ['=BYCOL({1,2;3,4},LAMBDA(c,MAX(c)))', [[3, 4]]],
    [
      '=MAKEARRAY(2,2,LAMBDA(r,c,r*c))',
      [
        [1, 2],
        [2, 4],
      ],
    ],
  ])('%s', (formula, expected) => {
    expect(valueOf(formula)).toEqual(expected);
  });
});

describe('what cannot be computed says why, in words for people', () => {
  test.each([
    ['=SUM(1;2)', /write a comma in place of the semicolon/],
    ['=SUM(1,2', /closing parenthesis is missing/],
    ['=1+', /ends too early/],
    ['="a', /quotation mark is not closed/],
    ['={1,2;3}', /same length/],
    ['=PMT(0.05)', /PMT lacks its argument nper/],
    ['=IF(1,2,3,4)', /IF takes 3 arguments at most/],
    ['=CUBEVALUE("m","k")', /CUBEVALUE is not supported here/],
    ['=NM.NO_SUCH(1)', /there is no function NM\.NO_SUCH/i],
    ['=MOE_SHORTFALL(1,1,1,1)', /write NM\.MOE_SHORTFALL/],
    ['=1E400', /1E400 is larger than any number that Excel knows/],
    ['=MROUND(6.05,0.1)', /Which way Excel rounds halfway/],
    ['=MROUND(0.15,0.1)', /Which way Excel rounds halfway/],
    ['=SUM(SEQUENCE(1048576,100))', /Its array is too large to be computed here/],
    ['=SUM(EXPAND(1,1048576,16384,0))', /Its array is too large/],
    ['=SUM(MUNIT(1048576))', /Its array is too large/],
    ['=SUM(MMULT(SEQUENCE(1700,1700),SEQUENCE(1700,1700)))', /Its matrices are too large/],
    ['=MDETERM(SEQUENCE(800,800))', /Its matrices are too large/],
    ['=A1+1', /A1 refers to cells, and there is no workbook here/],
    [`=${'('.repeat(4000)}1${')'.repeat(4000)}`, /nested more than 300 deep/],
    ['=LET(f,LAMBDA(g,n,n+g(g,n)),f(f,1))', /nested too deep/],
  ])('%s', (formula, reason) => {
    expect(messageOf(formula)).toMatch(reason);
    expect(messageOf(formula)).not.toMatch(/undefined|\n +at |BAD_EXPR|odoo/);
  });

  test('a large matrix is no depth', () => {
    expect(valueOf('=ROWS(MINVERSE(MUNIT(360)))')).toBe(360);
  });

  test('random numbers lie where they are to', () => {
    expect(valueOf('=AND(RAND()>=0,RAND()<1)')).toBe(true);
    expect(valueOf('=RANDBETWEEN(3,3)')).toBe(3);
    expect(valueOf('=RANDBETWEEN(4,3)')).toBe('#NUM!');
    expect(valueOf('=SUM(RANDARRAY(2,3,5,5,TRUE))')).toBe(30);
  });

  test('a long chain of operators is no depth', () => {
    expect(valueOf(`=${'1+'.repeat(4000)}1`)).toBe(4001);
  });
});
