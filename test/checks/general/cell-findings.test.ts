import { ERROR_VALUE } from '../../../src/checks/general/error-value';
import { HIDDEN_ROWS } from '../../../src/checks/general/hidden-rows';
import { OTHER_WORKBOOK } from '../../../src/checks/general/other-workbook';
import { ROUNDED_RATE } from '../../../src/checks/general/rounded-rate';
import { snapshotOf, type TestCell } from '../../support/snapshot';
import { bookOf, cellsFound, f, findingsOf } from './support';

const error = (text: string) => ({ error: text });

function messages(check: Parameters<typeof findingsOf>[0], sheet: Parameters<typeof bookOf>[0]): string[] {
  return findingsOf(check, bookOf(sheet)).map(({ message }) => message);
}

describe('general.error-value', () => {
  test('an NM function that refuses has a reason of its own: the finding says where it stands', () => {
    const of = (formula: string, shown: string): string[] =>
      messages(ERROR_VALUE, [['English learners', 50, f(formula, error(shown))]]);
    expect(of('=NM.COMPONENT_UNITS(A1,B1,"FY26")', '#N/A')).toEqual([
      'C1 shows #N/A: NM.COMPONENT_UNITS gives no figure for what it is given. Show working (on the command line: explain --in FILE --cell) says why.',
    ]);
    expect(of('=_xll.NM.UNIT_VALUE(A1)', '#VALUE!')[0]).toContain('NM.UNIT_VALUE gives no figure');
    expect(of('=NM.UNIT_VALUE(A1)', '#REF!')[0]).toContain('refers to cells that no longer exist');
  });

  test('a formula with an error: the whole finding', () => {
    expect(findingsOf(ERROR_VALUE, bookOf([[10, 'x', f('=A1*B1', error('#VALUE!'))]]))).toEqual([
      {
        check: 'general.error-value',
        severity: 'error',
        place: { sheet: 'Budget', range: { top: 0, left: 2, bottom: 0, right: 2 } },
        message: 'C1 shows #VALUE!: it meets a text where a number belongs.',
        actual: '=A1*B1 in C1',
        citation: {
          law: 'Spreadsheet practice, not a rule of law',
          note: 'An error spreads to every cell that is computed from it',
        },
      },
    ]);
  });

  test.each([
    ['#DIV/0!', 'it divides by zero or by an empty cell'],
    ['#REF!', 'it refers to cells that no longer exist'],
    ['#NAME?', 'it uses a name or function that this workbook does not know'],
    ['#N/A', 'something it looks for was not found'],
    ['#NUM!', 'its result is not a number that can be shown'],
    ['#NULL!', 'the ranges it names have no cell in common'],
    ['#SPILL!', 'cells that its results need are not empty'],
    ['#CALC!', 'its result is empty'],
    ['#BUSY!', 'its formula cannot be computed'],
  ])('%s: %s', (shown, reason) => {
    expect(messages(ERROR_VALUE, [[1, f('=A1*2', error(shown))]])).toEqual([`B1 shows ${shown}: ${reason}.`]);
  });

  test('an error without a formula is reported, save #N/A', () => {
    expect(findingsOf(ERROR_VALUE, bookOf([[1, error('#REF!')]]))).toMatchObject([
      { actual: '#REF!', message: 'B1 shows #REF!: it refers to cells that no longer exist.' },
    ]);
    expect(cellsFound(ERROR_VALUE, [[1, error('#N/A')]])).toEqual([]);
  });

  test('cells that a spill fills belong to its formula', () => {
    const e = error('#VALUE!');
    const rows = [
      [e, e, e, e],
      [e, f('=C9:D10*2', e), e, e],
      [e, e, e, e],
      [e, e, e, e],
    ];
    expect(cellsFound(ERROR_VALUE, { rows, spills: { B2: 'B2:C3', H8: 'H8:H9' } })).toEqual([
      'A1:D1',
      'A2:A3',
      'B2',
      'D2:D3',
      'A4:D4',
    ]);
  });

  test.each([
    ['an error on another sheet', '=Rates!A1*2'],
    ['an error on another sheet, named in capitals', '=RATES!A1*2'],
    ['an error in the last column of a range', '=SUM(Rates!A2:C2)'],
    ['an error in the last row of a range', '=SUM(Rates!B1:B3)'],
    ['an error in a whole column', '=SUM(Rates!B:B)'],
    ['an error in one of two ranges', '=SUM(Rates!C1:C1,Rates!A1)'],
  ])('silent: %s, which is reported there', (_, formula) => {
    const book = snapshotOf({
      Budget: [[5, f(formula, error('#REF!'))]],
      Rates: [
        [error('#REF!'), 2, 3],
        [4, 5, error('#REF!')],
        [6, error('#REF!'), 7],
      ],
    });
    expect(findingsOf(ERROR_VALUE, book).filter(({ place }) => place.sheet === 'Budget')).toEqual([]);
  });

  test.each([
    ['an error of this sheet only', '=Rates!A1*2'],
    ['a sheet that is not there', '=Gone!A1*2'],
    ['another workbook', '=[Other.xlsx]Budget!A1*2'],
  ])('found beside %s: %s', (_, formula) => {
    const book = snapshotOf({
      Budget: [[f('=1/B9', error('#N/A')), f(formula, error('#VALUE!'))]],
      Rates: [['x']],
    });
    expect(findingsOf(ERROR_VALUE, book).map(({ message }) => message.slice(0, 16))).toEqual([
      'A1 shows #N/A: s',
      'B1 shows #VALUE!',
    ]);
  });

  test.each([
    ['the last of those that are looked at', 20_001, ['B20001']],
    ['one further down', 20_002, ['A1', 'B20002']],
  ])('a range is searched for the error that is carried to a limit: %s', (_, row, cells) => {
    const rows: TestCell[][] = Array.from({ length: row }, () => [null, 0]);
    rows[0] = [f('=SUM(B1:B30000)', error('#VALUE!')), 0];
    rows[row - 1] = [null, error('#VALUE!')];
    expect(cellsFound(ERROR_VALUE, rows)).toEqual(cells);
  });

  test.each<[string, TestCell, TestCell, string[]]>([
    ['blank cells', null, null, []],
    ['zeros', 0, 0, []],
    ['texts with nothing in them', '', '', []],
    ['a number over nothing', 12, null, ['C1']],
    ['a number over zero', 12, 0, ['C1']],
    ['a text', 'none', 0, ['C1']],
  ])('a division of %s', (_, above, below, cells) => {
    expect(cellsFound(ERROR_VALUE, [[above, below, f('=A1/B1', error('#DIV/0!'))]])).toEqual(cells);
  });

  test('other errors than a division are found in a blank form too', () => {
    expect(cellsFound(ERROR_VALUE, [[null, null, f('=A1/B1', error('#NUM!'))]])).toEqual(['C1']);
  });

  test.each([
    ['#N/A on purpose', '=NA()', '#N/A', []],
    ['in small letters', '=na()', '#N/A', []],
    ['not found', '=MATCH(5,A1:A1,0)', '#N/A', ['B1']],
    ['a function whose name begins so', '=NAME()', '#N/A', ['B1']],
    ['a function whose name ends so', '=ISNA(A1)', '#N/A', ['B1']],
    ['the text "NA"', '="NA"&A1', '#N/A', ['B1']],
    ['a name', '=NA*A1', '#N/A', ['B1']],
    ['another error beside NA()', '=A1*NA()', '#VALUE!', ['B1']],
  ])('%s: %s', (_, formula, shown, cells) => {
    expect(cellsFound(ERROR_VALUE, [[7, f(formula, error(shown))]])).toEqual(cells);
  });
});

describe('general.hidden-rows', () => {
  /** Ones down column A, then a formula. */
  const column = (formula: string, hiddenRows: number[], values: TestCell[] = Array<TestCell>(8).fill(1)) => ({
    rows: [...values.map((value) => [value]), [f(formula, 8)]],
    hiddenRows,
  });

  test('the whole finding', () => {
    expect(findingsOf(HIDDEN_ROWS, bookOf(column('=SUM(A1:A8)', [2])))).toEqual([
      {
        check: 'general.hidden-rows',
        severity: 'info',
        place: { sheet: 'Budget', range: { top: 8, left: 0, bottom: 8, right: 0 } },
        message: 'The total in A9 counts a hidden row with numbers: 3. The rows that are visible do not add up to it.',
        actual: '=SUM(A1:A8)',
        citation: {
          law: 'Spreadsheet practice, not a rule of law',
          note: 'Whoever adds up the rows that can be seen must come to the total',
        },
      },
    ]);
  });

  test.each([
    ['two, in order', [6, 2], 'hidden rows with numbers: 3, 7.'],
    ['four', [1, 2, 3, 4], 'hidden rows with numbers: 2, 3, 4, 5.'],
    ['five', [1, 2, 3, 4, 5], 'hidden rows with numbers: 2, 3, 4, 5 and 1 more.'],
    ['six, in no order', [5, 6, 4, 3, 2, 1], 'hidden rows with numbers: 2, 3, 4, 5 and 2 more.'],
  ])('rows are named: %s', (_, hidden, text) => {
    const [message] = messages(HIDDEN_ROWS, column('=SUM(A1:A8)', hidden));
    expect(message).toBe(`The total in A9 counts ${text} The rows that are visible do not add up to it.`);
  });

  test.each([
    ['the first row of the sum', '=SUM(A3:A6)', [2], ['A9']],
    ['the last row of the sum', '=SUM(A3:A6)', [5], ['A9']],
    ['a row above it', '=SUM(A3:A6)', [1], []],
    ['a row below it', '=SUM(A3:A6)', [6], []],
    ['a row between two ranges', '=SUM(A1:A3,A6:A8)', [4], []],
    ['a row of the second range', '=SUM(A1:A3,A6:A8)', [6], ['A9']],
    ['cells that are added one by one', '=A1+A2+A3', [1], ['A9']],
    ['an average', '=AVERAGE(A1:A8)', [1], []],
    ['a count', '=COUNT(A1:A8)', [1], []],
    ['a sum of other cells', '=SUM(B1:B8)', [1], []],
    ['no sum', '=A1*2', [0], []],
  ])('hidden: %s (%s)', (_, formula, hidden, cells) => {
    expect(cellsFound(HIDDEN_ROWS, column(formula, hidden))).toEqual(cells);
  });

  test.each<[string, TestCell]>([
    ['a zero', 0],
    ['a text', 'closed'],
    ['a number as text', '12'],
    ['nothing', null],
  ])('silent: a hidden row with %s', (_, value) => {
    expect(cellsFound(HIDDEN_ROWS, column('=SUM(A1:A3)', [1], [1, value, 3]))).toEqual([]);
  });

  test('silent: a sum along its own row', () => {
    expect(
      cellsFound(HIDDEN_ROWS, {
        rows: [
          [5, 5],
          [1, 2, f('=SUM(A2:B2)', 3)],
        ],
        hiddenRows: [0],
      }),
    ).toEqual([]);
  });

  test('totals beside each other that count other hidden rows are told apart', () => {
    const rows = [
      [1, 1],
      [2, null],
      [3, 3],
      [f('=SUM(A1:A3)', 6), f('=SUM(B1:B3)', 4)],
    ];
    expect(messages(HIDDEN_ROWS, { rows, hiddenRows: [0, 1] })).toEqual([
      'The total in A4 counts hidden rows with numbers: 1, 2. The rows that are visible do not add up to it.',
      'The total in B4 counts a hidden row with numbers: 1. The rows that are visible do not add up to it.',
    ]);
  });
});

describe('general.other-workbook', () => {
  const link = (book: string, cell = 'A1') => f(`=[${book}]Sheet1!${cell}`, 1);
  const told = (text: string) => `${text} Whoever gets this file alone sees the last numbers it had.`;

  test('the whole finding', () => {
    expect(findingsOf(OTHER_WORKBOOK, bookOf([[1, link('Other.xlsx')]]))).toEqual([
      {
        check: 'general.other-workbook',
        severity: 'info',
        place: { sheet: 'Budget', range: { top: 0, left: 1, bottom: 0, right: 1 } },
        message: told('B1 takes numbers from the workbook Other.xlsx.'),
        actual: '=[Other.xlsx]Sheet1!A1',
        citation: {
          law: 'Spreadsheet practice, not a rule of law',
          note: 'A number from another workbook cannot be followed, and is not updated, where that file is missing',
        },
      },
    ]);
  });

  test.each([
    [
      'two cells',
      [link('O.xlsx'), link('O.xlsx', 'A2')],
      'A1 and 1 more cell of this sheet take numbers from the workbook O.xlsx.',
    ],
    [
      'three cells',
      [link('O.xlsx'), link('O.xlsx', 'C5'), link('O.xlsx')],
      'A1 and 2 more cells of this sheet take numbers from the workbook O.xlsx.',
    ],
    ['a number for its name', [link('2')], 'A1 takes numbers from another workbook.'],
    ['a number of two digits', [link('12')], 'A1 takes numbers from another workbook.'],
    ['a name that begins with a number', [link('2018.xlsx')], 'A1 takes numbers from the workbook 2018.xlsx.'],
    ['a name that ends with a number', [link('FY19')], 'A1 takes numbers from the workbook FY19.'],
    [
      'the workbook twice in a formula',
      [f('=[O.xlsx]S!A1+[O.xlsx]T!A1', 2)],
      'A1 takes numbers from the workbook O.xlsx.',
    ],
    ['a cell of this sheet beside it', [f('=B1*[O.xlsx]S!A1', 2), 4], 'A1 takes numbers from the workbook O.xlsx.'],
    [
      'a sheet of this workbook beside it',
      [f('=Budget!B1*[O.xlsx]S!A1', 2), 4],
      'A1 takes numbers from the workbook O.xlsx.',
    ],
  ])('%s', (_, row, text) => {
    expect(messages(OTHER_WORKBOOK, [row])).toEqual([told(text)]);
  });

  test('two workbooks in one formula are two findings', () => {
    expect(messages(OTHER_WORKBOOK, [[f('=[A.xlsx]S!A1+[B.xlsx]S!A1', 2)]])).toEqual([
      told('A1 takes numbers from the workbook A.xlsx.'),
      told('A1 takes numbers from the workbook B.xlsx.'),
    ]);
  });

  test('an NM function that was not loaded has a check of its own', () => {
    const damaged = f("=NM.ALLOCATION('[NM.xlsx]S'!A1)", error('#NAME?'));
    expect(messages(OTHER_WORKBOOK, [[damaged]])).toEqual([]);
    expect(messages(OTHER_WORKBOOK, [[damaged, f("='[NM.xlsx]S'!A1", 1)]])).toEqual([
      told('B1 takes numbers from the workbook NM.xlsx.'),
    ]);
  });
});

describe('general.rounded-rate', () => {
  /** A rate in A1 of 1000 / 7, and what uses it in C1. */
  const sheet = (rate: string, shown: TestCell, use: string, result: TestCell = 14_286_000): TestCell[][] => [
    [f(rate, shown), 100_000, f(use, result), 3],
    [1000, 7],
  ];
  const RATE = '=ROUND(A2/B2,2)';

  test('the whole finding', () => {
    expect(findingsOf(ROUNDED_RATE, bookOf(sheet(RATE, 142.86, '=A1*B1')))).toEqual([
      {
        check: 'general.rounded-rate',
        severity: 'info',
        place: { sheet: 'Budget', range: { top: 0, left: 0, bottom: 0, right: 0 } },
        message:
          'The rate in A1 is rounded before it is used in 1 cell, such as C1. All together this changes their results by 285.71.',
        actual: '142.86',
        expected: '142.8571429',
        citation: {
          law: 'Spreadsheet practice, not a rule of law',
          note: 'A rate is used as it is, and the result is rounded, unless a rule says otherwise',
        },
      },
    ]);
  });

  test('several uses, all together, one of them of less and of more', () => {
    const rows = [...sheet(RATE, 142.86, '=A1*B1'), [f('=-B1*$A$1', -14_286_000), f('=D1*A1', 428.58)]];
    expect(messages(ROUNDED_RATE, rows)).toEqual([
      'The rate in A1 is rounded before it is used in 3 cells, such as C1. All together this changes their results by 571.44.',
    ]);
  });

  test('each rate with its own uses', () => {
    const rows = [
      [f(RATE, 142.86), 100_000, f('=A1*B1', 14_286_000), f('=ROUND(A2/B3,2)', 333.33), f('=B1*D1', 33_333_000)],
      [1000, 7],
      [null, 3],
    ];
    expect(messages(ROUNDED_RATE, rows)).toEqual([
      'The rate in A1 is rounded before it is used in 1 cell, such as C1. All together this changes their results by 285.71.',
      'The rate in D1 is rounded before it is used in 1 cell, such as E1. All together this changes their results by 333.33.',
    ]);
  });

  test.each<[string, TestCell[][]]>([
    ['small letters', sheet('=round(A2/B2,2)', 142.86, '=A1*B1')],
    ['the rate before the sign', sheet(RATE, 142.86, '=A1*2')],
    ['the rate after the sign', sheet(RATE, 142.86, '=2*A1')],
    ['the rate in a sum of products', sheet(RATE, 142.86, '=D1+B1*A1')],
    ['a number over a cell', sheet('=ROUND(1000/B2,2)', 142.86, '=A1*B1')],
    ['sheet named', sheet(RATE, 142.86, '=BUDGET!A1*B1')],
  ])('found: %s', (_, rows) => {
    expect(cellsFound(ROUNDED_RATE, rows)).toEqual(['A1']);
  });

  test.each<[string, TestCell[][]]>([
    ['another function', sheet('=ROUNDUP(A2/B2,2)', 142.86, '=A1*B1')],
    ['a share that is not rounded', sheet('=SUM(A2/B2,2)', 142.86, '=A1*B1')],
    ['places from a cell', sheet('=ROUND(A2/B2,D1)', 142.857, '=A1*B1')],
    ['something after the rounding', sheet('=ROUND(A2/B2,2)*1', 142.86, '=A1*B1')],
    ['the rounding is not the last', sheet('=ROUND(A2/B2,2)+SUM(D1,2)', 147.86, '=A1*B1')],
    ['a name of a function that is none', sheet('=-ROUND(A2/B2,2)', -142.86, '=A1*B1')],
    ['no division', sheet('=ROUND(A2-B2*0.123,2)', 999.14, '=A1*B1')],
    ['a division sign in a text', sheet('=ROUND("/",2)', 142.86, '=A1*B1')],
    ['a number alone', sheet('=ROUND(142.857,2)', 142.86, '=A1*B1')],
    ['a function that is not known', sheet('=ROUND(MAX(A2,5)/B2,2)', 142.86, '=A1*B1')],
    ['the rate shows an error', sheet(RATE, error('#VALUE!'), '=A1*B1')],
    ['the rate shows a text', sheet(RATE, 'none', '=A1*B1')],
    ['the rate is nought', sheet('=ROUND(A2/1000000,2)', 0, '=A1*B1', 5)],
    ['the use shows an error', sheet(RATE, 142.86, '=A1*B1', error('#VALUE!'))],
    ['the use shows a text', sheet(RATE, 142.86, '=A1*B1', 'none')],
    ['added', sheet(RATE, 142.86, '=A1+B1*2')],
    ['divided by', sheet(RATE, 142.86, '=B1/A1')],
    ['a cell beside it multiplied', sheet(RATE, 142.86, '=B1*D1')],
    ['of another workbook', sheet(RATE, 142.86, '=[Other.xlsx]Budget!A1*B1')],
    ['less than a cent in all', sheet(RATE, 142.86, '=A1*B1', 400)],
  ])('silent: %s', (_, rows) => {
    expect(cellsFound(ROUNDED_RATE, rows)).toEqual([]);
  });

  test('a cent in all is felt', () => {
    // 0.13 instead of 0.125 adds a twenty-sixth part of 0.13: a cent to 0.26.
    const eighth = (result: number): TestCell[][] => [
      [f('=ROUND(A2/B2,2)', 0.13), f('=A1*2', result)],
      [1, 8],
    ];
    expect(cellsFound(ROUNDED_RATE, eighth(0.26))).toEqual(['A1']);
    expect(cellsFound(ROUNDED_RATE, eighth(0.25))).toEqual([]);
  });
});
