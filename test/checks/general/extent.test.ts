import { type Extent, extentOf, isSumDown, mayLook, rangesOf, without } from '../../../src/checks/general/model/extent';
import { type FormulaPattern, readPattern } from '../../../src/checks/general/model/pattern';
import { relativeText } from '../../../src/checks/general/model/relative-text';

/** The formula as it stands in E5: row 4, column 4. */
function inE5(formula: string): FormulaPattern {
  return readPattern(formula, relativeText(formula, 4, 4), 4, 4);
}

function extentInE5(formula: string): Extent | undefined {
  const { aggregate } = inE5(formula);
  return aggregate && extentOf(aggregate, 4, 4);
}

describe('what a total covers', () => {
  test.each<[string, string, Extent]>([
    [
      'the cells above',
      '=SUM(E1:E4)',
      { direction: 'down', spans: [{ first: 0, last: 3 }], twice: [], strays: [], key: 'SUM down 0-3' },
    ],
    [
      'the cells below',
      '=SUM(E6:E9)',
      { direction: 'down', spans: [{ first: 5, last: 8 }], twice: [], strays: [], key: 'SUM down 5-8' },
    ],
    [
      'the cells to the left',
      '=SUM(A5:D5)',
      { direction: 'across', spans: [{ first: 0, last: 3 }], twice: [], strays: [], key: 'SUM across 0-3' },
    ],
    [
      'the cells to the right',
      '=AVERAGE(F5:H5)',
      { direction: 'across', spans: [{ first: 5, last: 7 }], twice: [], strays: [], key: 'AVERAGE across 5-7' },
    ],
    [
      'ranges in any order, with a gap',
      '=SUM(E4,E1:E2)',
      {
        direction: 'down',
        spans: [
          { first: 0, last: 1 },
          { first: 3, last: 3 },
        ],
        twice: [],
        strays: [],
        key: 'SUM down 0-1,3-3',
      },
    ],
    [
      'ranges that touch are one',
      '=SUM(E3:E4,E1:E2)',
      { direction: 'down', spans: [{ first: 0, last: 3 }], twice: [], strays: [], key: 'SUM down 0-3' },
    ],
    [
      'ranges with a row in common',
      '=SUM(E1:E2,E2:E4)',
      {
        direction: 'down',
        spans: [{ first: 0, last: 3 }],
        twice: [{ first: 1, last: 1 }],
        strays: [],
        key: 'SUM down 0-3',
      },
    ],
    [
      'a range inside another',
      '=SUM(A5:D5,B5:C5)',
      {
        direction: 'across',
        spans: [{ first: 0, last: 3 }],
        twice: [{ first: 1, last: 2 }],
        strays: [],
        key: 'SUM across 0-3',
      },
    ],
    [
      'one stray to three in the line',
      '=E1+E2+E3+A1',
      {
        direction: 'down',
        spans: [{ first: 0, last: 2 }],
        twice: [],
        strays: [{ top: 0, left: 0, bottom: 0, right: 0 }],
        key: 'SUM down 0-2,A1',
      },
    ],
    [
      'one stray to three in the row',
      '=A5+B5+D5+E1',
      {
        direction: 'across',
        spans: [
          { first: 0, last: 1 },
          { first: 3, last: 3 },
        ],
        twice: [],
        strays: [{ top: 0, left: 4, bottom: 0, right: 4 }],
        key: 'SUM across 0-1,3-3,E1',
      },
    ],
  ])('%s: %s', (_, formula, extent) => {
    expect(extentInE5(formula)).toEqual(extent);
  });

  test.each([
    ['a block that ends in its column', '=SUM(D1:E4)'],
    ['a block that begins in its column', '=SUM(E1:F4)'],
    ['a block that begins in its row', '=SUM(A5:D6)'],
    ['a block that ends in its row', '=SUM(A4:D5)'],
    ['another column', '=SUM(D1:D4)'],
    ['another row', '=SUM(A4:C4)'],
    ['its own cell, at the end', '=SUM(E1:E5)'],
    ['its own cell, at the beginning', '=SUM(E5:E9)'],
    ['its own cell, at the end of a row', '=SUM(A5:E5)'],
    ['its own cell, at the beginning of a row', '=SUM(E5:H5)'],
    ['one stray to two in the line', '=SUM(E1,E3,A1)'],
    ['two strays to five in the line', '=E1+E2+E3+E4+E6+A1+B1'],
    ['as many above as to the left', '=E4+D5'],
  ])('none: %s, %s', (_, formula) => {
    expect(extentInE5(formula)).toBeUndefined();
  });

  test.each([
    ['=SUM(E1:E4)', true, false],
    ['=SUM($E$1:$E$4)', true, true],
    ['=SUM(A5:D5)', false, true],
    ['=SUM($A5:$D5)', true, true],
    ['=SUM(D1:E4)', false, false],
    ['=SUM(E1:F4)', false, false],
    ['=SUM(A4:D5)', false, false],
    ['=SUM(A5:D6)', false, false],
    ['=SUM(A1:B2,E1:E2)', true, false],
  ])('%s in E5 may look down: %s, across: %s', (formula, down, across) => {
    const { aggregate } = inE5(formula);
    expect(aggregate && [mayLook(aggregate, 'down'), mayLook(aggregate, 'across')]).toEqual([down, across]);
  });

  test.each([
    ['=SUM(E1:E4)', true],
    ['=E1+E2', true],
    ['=SUM(A5:D5)', false],
    ['=AVERAGE(E1:E4)', false],
    ['=E4*2', false],
  ])('%s in E5 may be the total of its column: %s', (formula, is) => {
    expect(isSumDown(inE5(formula))).toBe(is);
  });
});

describe('what of some rows is not in others', () => {
  type Ends = readonly [first: number, last: number];

  function left(spans: readonly Ends[], others: readonly Ends[]): Ends[] {
    const spansOf = (all: readonly Ends[]) => all.map(([first, last]) => ({ first, last }));
    return without(spansOf(spans), spansOf(others)).map(({ first, last }) => [first, last]);
  }

  test.each<[string, readonly Ends[], readonly Ends[], readonly Ends[]]>([
    ['others further down', [[0, 3]], [[5, 6]], [[0, 3]]],
    ['others further up', [[5, 6]], [[0, 2]], [[5, 6]]],
    ['others from the last row on', [[0, 3]], [[3, 6]], [[0, 2]]],
    ['others to the first row', [[3, 6]], [[0, 3]], [[4, 6]]],
    ['others from the first row on', [[2, 5]], [[2, 3]], [[4, 5]]],
    ['others to the last row', [[2, 5]], [[4, 5]], [[2, 3]]],
    [
      'others in the middle',
      [[0, 9]],
      [[3, 5]],
      [
        [0, 2],
        [6, 9],
      ],
    ],
    ['the same', [[0, 9]], [[0, 9]], []],
    ['more than all', [[3, 5]], [[0, 9]], []],
    [
      'several',
      [
        [0, 4],
        [6, 9],
      ],
      [
        [1, 1],
        [4, 6],
      ],
      [
        [0, 0],
        [2, 3],
        [7, 9],
      ],
    ],
    ['none', [[0, 4]], [], [[0, 4]]],
  ])('%s', (_, spans, others, expected) => {
    expect(left(spans, others)).toEqual(expected);
  });

  test('as ranges of the sheet', () => {
    const spans = [{ first: 1, last: 3 }];
    expect(rangesOf('down', spans, 7, 2)).toEqual([{ top: 1, bottom: 3, left: 2, right: 2 }]);
    expect(rangesOf('across', spans, 7, 2)).toEqual([{ top: 7, bottom: 7, left: 1, right: 3 }]);
  });
});
