import { evaluateFormula, type Evaluation } from '../../src/engine';

function valueOf(formula: string): unknown {
  const result = evaluateFormula(formula);
  return 'value' in result ? result.value : result;
}

describe('a formula on its own', () => {
  test.each<[string, Evaluation]>([
    ['=1+2', { value: 3 }],
    ['1+2', { value: 3 }],
    ['=0.1+0.2', { value: 0.1 + 0.2 }],
    ['=20975800*348425', { value: 20975800 * 348425 }],
    ['=TRUE', { value: true }],
    ['="a"&"b"', { value: 'ab' }],
    ['=NM.MOE_SHORTFALL(3563153.25,3506290.58,6340.13,555)', { value: 56862.67 }],
    ['=nm.moe_shortfall(3563153.25,3506290.58,6340.13,541)', { value: 0 }],
    ['=_xldudf_NM_MOE_SHORTFALL(3563153.25,3506290.58,6340.13,555)', { value: 56862.67 }],
    ['=@NM.MOE_SHORTFALL(3563153.25,3506290.58,6340.13,555)', { value: 56862.67 }],
    ['=_xlfn.CONCAT("a",1)', { value: 'a1' }],
  ])('%s', (formula, expected) => {
    expect(evaluateFormula(formula)).toEqual(expected);
  });

  test('rows, columns and broadcasting arrive as Excel has them', () => {
    expect(valueOf('={1,2;3,4}')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(valueOf('=NM.MOE_SHORTFALL({100;90},{80,70},90,1,{0,5})')).toEqual([
      [20, 25],
      [10, 15],
    ]);
    expect(valueOf('=SUM(NM.MOE_SHORTFALL({100;90},{80,70},90,1))')).toBe(80);
  });

  test('an omitted argument is left out, whether in the middle or at the end', () => {
    expect(valueOf('=NM.MOE_SHORTFALL(100,80,90,1,,5)')).toBe(5);
    expect(valueOf('=NM.MOE_SHORTFALL(100,80,90,1,)')).toBe(20);
  });

  test('a spill keeps each error in its own cell, with its reason', () => {
    expect(valueOf('=NM.MOE_SHORTFALL({100;-1},80,90,1)')).toEqual([
      [20],
      [{ error: '#VALUE!', message: expect.stringMatching(/^required_effort \(row 2\) is negative: -1\./) as string }],
    ]);
  });

  test('an error of an argument is the result, with its own reason', () => {
    expect(valueOf('=ROUND(NM.MOE_SHORTFALL("x",80,10,1),2)')).toEqual({
      error: '#VALUE!',
      message: expect.stringContaining('required_effort is not a number: "x"') as string,
    });
    expect(valueOf('=NM.MOE_SHORTFALL(NM.MOE_SHORTFALL(-5,80,10,1),80,10,1)')).toEqual({
      error: '#VALUE!',
      message: expect.stringContaining('is negative: -5') as string,
    });
    expect(valueOf('=NM.MOE_SHORTFALL(1/0,80,10,1)')).toMatchObject({ error: '#DIV/0!' });
    expect(valueOf('=IFERROR(NM.MOE_SHORTFALL(-5,80,10,1),"refused")')).toBe('refused');
  });

  test('a missing argument is named', () => {
    expect(valueOf('=NM.MOE_SHORTFALL(100,,10,1)')).toEqual({
      error: '#VALUE!',
      message: expect.stringMatching(/^actual_effort is missing/) as string,
    });
    expect(valueOf('=NM.MOE_SHORTFALL(100)')).toMatchObject({
      error: '#VALUE!',
      message: expect.stringMatching(/argument/) as string,
    });
  });

  test('what does not exist is named', () => {
    expect(valueOf('=NM.NO_SUCH(1)')).toEqual({
      error: '#NAME?',
      message: expect.stringContaining('NM.NO_SUCH') as string,
    });
    expect(valueOf('=MOE_SHORTFALL(1,1,1,1)')).toEqual({
      error: '#NAME?',
      message: expect.stringContaining('NM.MOE_SHORTFALL') as string,
    });
    expect(valueOf('=rate*2')).toEqual({ error: '#NAME?', message: expect.stringContaining('"rate"') as string });
    expect(valueOf('=CUBEVALUE("a","b")')).toEqual({
      error: '#NAME?',
      message: expect.stringContaining('CUBEVALUE') as string,
    });
    expect(valueOf('=A1+1')).toEqual({ error: '#REF!', message: expect.stringContaining('A1') as string });
    expect(valueOf('=1+')).toMatchObject({ error: '#VALUE!' });
    expect(valueOf('')).toMatchObject({ error: '#VALUE!' });
  });
});

describe('agreement with Excel where the engine differs', () => {
  test.each<[string, unknown]>([
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-1.005,2)', -1.01],
    ['=ROUND(1.1*1.15,2)', 1.27],
    ['=ROUND(2.5,0)', 3],
    ['=ROUND(1234.5,-2)', 1200],
    ['=ROUNDUP(1.001,2)', 1.01],
    ['=ROUNDDOWN(0.29*100,0)', 29],
    ['=ROUND({1.005;2.345},2)', [[1.01], [2.35]]],
    ['=-2^2', 4],
    ['=1-2^2', -3],
    ['=3*-2^2', 12],
    ['=-(1+1)^2', 4],
    ['=2^-1', 0.5],
    ['="say ""hi"""', 'say "hi"'],
    ['="C:\\"&1', 'C:\\1'],
    ['=IFERROR(#N/A,7)', 7],
    ['=@{5;6}', 5],
    ['=50%*4', 2],
  ])('%s', (formula, expected) => {
    expect(valueOf(formula)).toEqual(expected);
  });
});

test('texts that look like numbers or dates stay texts', () => {
  expect(valueOf('="007"')).toBe('007');
  expect(valueOf('=ISNUMBER("1/2/2013")')).toBe(false);
});
