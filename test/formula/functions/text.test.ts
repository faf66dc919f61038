import { NA, NotComputable } from '../../../src/formula/error';
import { call, cells, column } from './call';

describe('pieces of texts', () => {
  it.each([
    ['LEFT', ['a', -1], '#VALUE!'],
    ['RIGHT', [45000, 2], '00'],
    ['MID', ['abc', 5, 1], ''],
    ['LEN', [1 / 3], 17],
    ['FIND', ['C', 'abc'], '#VALUE!'],
    ['FIND', ['', 'abc'], 1],
    ['SEARCH', ['a*c', 'xabc'], 2],
    ['SEARCH', ['a~*b', 'xa*b'], 2],
    ['SEARCH', ['~d', 'My dear'], 4],
    ['SUBSTITUTE', ['Quarter 1, 2011', '1', '2', 3], 'Quarter 1, 2012'],
    ['SUBSTITUTE', ['aAa', 'a', ''], 'A'],
    ['REPLACE', ['abcdefghijk', 6, 5, '*'], 'abcde*k'],
    ['TRIM', ['  a   b '], 'a b'],
    ['CLEAN', ['a\nb'], 'ab'],
    ['PROPER', ['2-way street'], '2-Way Street'],
    ['PROPER', ["o'brien 76BudGet"], "O'Brien 76Budget"],
    ['UPPER', ['straße'], 'STRAßE'],
    ['REPT', ['a', -1], '#VALUE!'],
    ['REPT', ['ab', 20000], '#VALUE!'],
    ['CONCAT', ['a', cells([['b', 1]])], 'ab1'],
    ['TEXTJOIN', [', ', false, 'a', '', 'b'], 'a, , b'],
    ['TEXTJOIN', [[['-', '/']], true, column('a', null, 'b', 'c')], 'a-b/c'],
    ['CHAR', [128], '€'],
    ['CODE', ['€'], 128],
    ['UNICHAR', [0xd800], '#N/A'],
    ['T', [5], ''],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected);
  });

  // Measured on workbooks that Excel saved.
  it.each([
    ['TEXTBEFORE', ['123 the 456 the 891', 'THE', 2, 1], '123 the 456 '],
    ['TEXTBEFORE', ['a-b-c', '-', -1], 'a-b'],
    ['TEXTBEFORE', ['abc', 'x', 1, 0, 1], 'abc'],
    ['TEXTAFTER', ['abc', 'x', -1, 0, 1], 'abc'],
    ['TEXTAFTER', ['123 the 456 the 891', 'the', -1.2], ' 456 the 891'],
    ['TEXTAFTER', ['a day', 'x', 1, 0, 0, 'none'], 'none'],
    ['TEXTAFTER', ['del', 'deli'], '#N/A'],
    ['TEXTAFTER', ['del', 'deli', 1], '#VALUE!'],
    ['TEXTAFTER', ['abc', 'b', 0], '#VALUE!'],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected);
  });

  it.each([
    ['FIXED', -0.001, 2],
    ['DOLLAR', -50, -3],
  ])('what %s(%d,%d) shows is not known', (name, value, decimals) => {
    expect(() => call(name, value, decimals)).toThrow(expect.any(NotComputable));
  });

  it('TEXTSPLIT fills short rows', () => {
    expect(call('TEXTSPLIT', 'a,b;c', ',', ';')).toEqual([['a', 'b'], ['c', '#N/A']]); // prettier-ignore
    expect(call('TEXTSPLIT', '1,,2', ',', undefined, true)).toEqual([['1', '2']]);
    expect(call('TEXTSPLIT', '1,2.3', [[',', '.']])).toEqual([['1', '2', '3']]);
    expect(call('TEXTSPLIT', 'a', '')).toBe('#VALUE!');
  });
});

describe('numbers as texts, texts as numbers', () => {
  it.each([
    ['TEXT', [true, '0'], 'TRUE'],
    ['TEXT', ['1234.5', '#,##0'], '1,235'],
    ['TEXT', ['abc', '0'], 'abc'],
    ['TEXT', [1.5, '[h]:mm'], '36:00'],
    ['VALUE', ['$1,000'], 1000],
    ['VALUE', ['(5)'], -5],
    ['VALUE', ['16:48:00'], 0.7],
    ['VALUE', ['12,34'], '#VALUE!'],
    ['VALUE', [' 10 '], 10],
    ['VALUE', [' 2024-01-10 '], '#VALUE!'],
    ['VALUE', [true], '#VALUE!'],
    ['NUMBERVALUE', ['2.500,27', ',', '.'], 2500.27],
    ['NUMBERVALUE', ['9%%'], 0.0009],
    ['NUMBERVALUE', [''], 0],
    ['NUMBERVALUE', ['1.2.3'], '#VALUE!'],
    ['FIXED', [1234.567, -1], '1,230'],
    ['FIXED', [-1234.567, 1, true], '-1234.6'],
    ['DOLLAR', [-1234.567, -2], '($1,200)'],
    ['DOLLAR', [99.888], '$99.89'],
    ['DOLLAR', [-0.001, 2], '($0.00)'],
    ['VALUETOTEXT', ['a"b', 1], '"a""b"'],
    ['ARRAYTOTEXT', [[[1, 'a'], [true, NA]], 0], '1, a, TRUE, #N/A'],
    ['ARRAYTOTEXT', [[[1, 'a'], [true, NA]], 1], '{1,"a";TRUE,#N/A}'],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected);
  }); // prettier-ignore
});
