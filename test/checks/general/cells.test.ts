import { ERROR_VALUE } from '../../../src/checks/general/error-value';
import { FUNCTION_NOT_LOADED } from '../../../src/checks/general/function-not-loaded';
import { HIDDEN_ROWS } from '../../../src/checks/general/hidden-rows';
import { OTHER_WORKBOOK } from '../../../src/checks/general/other-workbook';
import { ROUNDED_RATE } from '../../../src/checks/general/rounded-rate';
import { TEXT_NUMBER } from '../../../src/checks/general/text-number';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../../support/snapshot';
import { bookOf, cellsFound, f, findingsOf, fixOf } from './support';

const error = (text: string) => ({ error: text });

describe('general.text-number', () => {
  const column = (odd: string, total = true) => [
    ['School', 'Pupils'],
    ['Alto', 10],
    ['Bernal', odd],
    ['Cuba', 30],
    ['Deming', 40],
    ...(total ? [['Total', f('=SUM(B2:B5)', 80)]] : []),
  ];

  test('a text inside a total: what it reads as, and which total lacks it', () => {
    const [finding] = findingsOf(TEXT_NUMBER, bookOf(column('1,020')));
    expect(finding).toMatchObject({ severity: 'error', expected: '1,020', place: { range: { top: 2, left: 1 } } });
    expect(finding.message).toContain('B6 leaves it out');
    expect(fixOf(TEXT_NUMBER, column('1,020'))).toEqual([1020]);
  });

  test.each([
    ['(12.50)', -12.5],
    ['$ 5', 5],
    ['7.5%', 0.075],
    [' 20 ', 20],
    ['-3', -3],
  ])('%s reads as %d', (text, value) => {
    expect(fixOf(TEXT_NUMBER, column(text, false))).toEqual([value]);
  });

  test.each(['2004', '011', 'No App', '', '12-34', '1,2', '(5', '3 schools'])('silent: "%s"', (text) => {
    expect(cellsFound(TEXT_NUMBER, column(text))).toEqual([]);
  });

  test('silent: a column of codes, and a header of numbers', () => {
    expect(cellsFound(TEXT_NUMBER, [['11000'], ['24106'], ['24109'], ['24112']])).toEqual([]);
    expect(cellsFound(TEXT_NUMBER, [['1', '2', '3'], ...Array.from({ length: 5 }, () => [7, 8, 9])])).toEqual([]);
  });
});

describe('general.error-value', () => {
  test('the cell that the error comes from, not those that it spreads to', () => {
    const sheet = [
      [10, 'x', f('=A1*B1', error('#VALUE!'))],
      [f('=C1+1', error('#VALUE!')), f('=SUM(A2:A2)', error('#VALUE!'))],
    ];
    expect(cellsFound(ERROR_VALUE, sheet)).toEqual(['C1']);
    expect(findingsOf(ERROR_VALUE, bookOf(sheet))[0].message).toContain('a text where a number belongs');
  });

  test('a column of one error is one finding', () => {
    const sheet = [1, 2, 3].map((row) => [row, 0, f(`=A${row}/B${row}`, error('#DIV/0!'))]);
    expect(cellsFound(ERROR_VALUE, sheet)).toEqual(['C1:C3']);
  });

  const lookups = (places: number, total?: ReturnType<typeof f>) => [
    ...Array.from({ length: 12 }, (_, at) => [
      `Fund ${at}`,
      f(`=VLOOKUP(A${at + 1},F:G,2,FALSE)`, at % 2 === 0 && at / 2 < places ? error('#N/A') : 5),
    ]),
    ['Total', total ?? null],
  ];

  test('a list looked up in another one: who is not in it is an answer, where no total is lost', () => {
    const severities = (sheet: ReturnType<typeof lookups>) =>
      findingsOf(ERROR_VALUE, bookOf(sheet)).map(({ severity }) => severity);
    expect(severities(lookups(5))).toEqual(['info']);
    expect(severities(lookups(1))).toEqual(['error']);
    expect(severities(lookups(5, f('=SUM(B1:B12)', error('#N/A'))))).toEqual(['error']);
  });

  test('a reference that is gone, even among carried errors', () => {
    const sheet = [[f('=#REF!+B1', error('#REF!')), f('=A1+#REF!', error('#REF!'))]];
    expect(cellsFound(ERROR_VALUE, sheet)).toEqual(['A1', 'B1']);
  });

  test.each([
    ['a form that is not filled in', [[null, null, f('=A1/B1', error('#DIV/0!'))]]],
    ['#N/A that a column of the table hands on', [[1, f('=Funds[@Revenue]-Funds[@Spent]', error('#N/A'))]]],
    ['points that a chart leaves out', [[1, f('=IF(A1>0,NA(),A1)', error('#N/A'))]]],
    [
      'no errors',
      [
        [1, f('=A1', 1)],
        ['#N/A', '#REF!'],
      ],
    ],
  ])('silent: %s', (_, sheet) => {
    expect(cellsFound(ERROR_VALUE, sheet)).toEqual([]);
  });
});

describe('general.function-not-loaded', () => {
  /** A sheet as a file holds it: what is shown, and what is stored. */
  function stored(formula: string, spelling: string, value: number | { error: string }): WorkbookSnapshot {
    const book = bookOf([[f(formula, value)]]);
    return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, storedFormula: () => spelling })) };
  }

  test('#NAME? instead of a result', () => {
    const sheet = [[f('=NM.ALLOCATION(A2:B9)', error('#NAME?'))]];
    expect(cellsFound(FUNCTION_NOT_LOADED, sheet)).toEqual(['A1']);
    expect(cellsFound(ERROR_VALUE, sheet)).toEqual([]);
  });

  test('a link to the add-in’s own file, in the file or in what is shown', () => {
    const damaged = stored('=NM.MOE_SHORTFALL(A2)', '=[2]!_xldudf_NM_MOE_SHORTFALL(A2)', 12);
    expect(findingsOf(FUNCTION_NOT_LOADED, damaged)).toMatchObject([
      { actual: '=[2]!_xldudf_NM_MOE_SHORTFALL(A2)', expected: '=NM.MOE_SHORTFALL(A2)' },
    ]);
    expect(fixOf(FUNCTION_NOT_LOADED, [[f('=[2]!_xldudf_NM_MOE_SHORTFALL(A2)+1', 12)]])).toEqual([
      '=NM.MOE_SHORTFALL(A2)+1',
    ]);
  });

  test('silent: loaded functions, other functions, other names that are not known', () => {
    const loaded = stored('=NM.ALLOCATION(A2)', '=_xldudf_NM_ALLOCATION(A2)', 12);
    expect(findingsOf(FUNCTION_NOT_LOADED, loaded)).toEqual([]);
    expect(cellsFound(FUNCTION_NOT_LOADED, [[f('=SUMM(A2)', error('#NAME?')), f('=SUM(B2)', 1)]])).toEqual([]);
    expect(cellsFound(FUNCTION_NOT_LOADED, [[f('=NM.ALLOCATION(A2)', error('#VALUE!'))]])).toEqual([]);
  });
});

describe('general.other-workbook', () => {
  test('each workbook once a sheet, with how many cells', () => {
    const sheet = [
      [f('=[Budget.xlsx]Sheet1!A1', 1), f("='C:\\data\\[Budget.xlsx]Sheet 2'!A1*2", 2)],
      [f('=[Other.xlsx]S!B2', 3), f('=A1', 1)],
    ];
    expect(cellsFound(OTHER_WORKBOOK, sheet)).toEqual(['A1', 'A2']);
    expect(findingsOf(OTHER_WORKBOOK, bookOf(sheet))[0].message).toContain('A1 and 1 more cell');
  });

  test.each(['=Sheet2!A1', "='Last year'!A1", '=SUM(Table1[Amount])', '="[x]"&A1'])('silent: %s', (formula) => {
    expect(cellsFound(OTHER_WORKBOOK, [[f(formula, 1)]])).toEqual([]);
  });
});

describe('general.hidden-rows', () => {
  const sheet = (hidden: number[], third: number | null = 3) => ({
    rows: [
      [1, 1],
      [2, 2],
      [third, third],
      [f('=SUM(A1:A3)', 6), f('=SUM(B1:B3)', 6)],
    ],
    hiddenRows: hidden,
  });

  test('totals side by side with the same hidden rows are one finding', () => {
    expect(cellsFound(HIDDEN_ROWS, sheet([1, 2]))).toEqual(['A4:B4']);
    expect(findingsOf(HIDDEN_ROWS, bookOf(sheet([2])))[0].message).toContain('a hidden row with numbers: 3');
  });

  test('silent: nothing hidden, a hidden total, a hidden row without a number', () => {
    expect(cellsFound(HIDDEN_ROWS, sheet([]))).toEqual([]);
    expect(cellsFound(HIDDEN_ROWS, sheet([1, 3]))).toEqual([]);
    expect(cellsFound(HIDDEN_ROWS, sheet([2], null))).toEqual([]);
  });
});

describe('general.rounded-rate', () => {
  const sheet = (rate: string, value: number, use = '=B1*100000') => [
    [f(rate, value), 100, f(use.replace('B1', 'A1'), value * 100000)],
    [1000, 7],
  ];

  test('a rate that is rounded and then multiplied, and what it comes to', () => {
    // 1000 / 7 = 142.857142…, rounded to 142.86; times 100,000 that is 285.71 more.
    const [finding] = findingsOf(ROUNDED_RATE, bookOf(sheet('=ROUND(A2/B2,2)', 142.86)));
    expect(finding).toMatchObject({ severity: 'info', actual: '142.86', expected: '142.8571429' });
    expect(finding.message).toContain('by 285.71');
  });

  test.each([
    ['not rounded', sheet('=A2/B2', 1000 / 7)],
    ['rounded, not a rate', sheet('=ROUND(A2*B2,2)', 7000)],
    ['rounded, never multiplied', sheet('=ROUND(A2/B2,2)', 142.86, '=B1+1')],
    [
      'rounding changes nothing',
      [
        [f('=ROUND(A2/B2,2)', 250), 100, f('=A1*B1', 25000)],
        [1000, 4],
      ],
    ],
  ])('silent: %s', (_, cells) => {
    expect(cellsFound(ROUNDED_RATE, cells)).toEqual([]);
  });

  test('used on another sheet', () => {
    const book = snapshotOf({
      Rates: [[f('=ROUND(A2/B2,2)', 142.86)], [1000, 7]],
      Awards: [[100000, f('=Rates!$A$1*A1', 14286000)]],
    });
    expect(findingsOf(ROUNDED_RATE, book)).toHaveLength(1);
  });
});
