import { TOTAL_RANGE } from '../../../src/checks/general/total-range';
import type { TestCell } from '../../support/snapshot';
import { bookOf, cellsFound, f, findingsOf, type Sheet } from './support';

const CITATION = {
  law: 'Spreadsheet practice, not a rule of law',
  note: 'A total covers every row of its list, and totals side by side cover the same rows',
};

/** Schools with a code and an amount, rows 2 to 5, and a total in row 6. */
function coded(formula: string, changes: Readonly<Record<number, readonly TestCell[]>> = {}): Sheet {
  const rows: (readonly TestCell[])[] = [
    ['School', 'Code', 'Amount'],
    ['Alto', 1, 10],
    ['Bernal', 2, 20],
    ['Cuba', 3, 30],
    ['Deming', 4, 40],
    ['Total', null, f(formula, 60)],
  ];
  return rows.map((row, at) => changes[at + 1] ?? row);
}

/** Four schools and three quarters, with the given formulas in the row below. */
function besideEachOther(formulas: readonly string[]): (readonly TestCell[])[] {
  return [
    ['School', 'Q1', 'Q2', 'Q3'],
    ['Alto', 10, 20, 30],
    ['Bernal', 11, 21, 31],
    ['Cuba', 12, 22, 32],
    ['Deming', 13, 23, 33],
    ['All', ...formulas.map((formula) => f(formula, 1))],
  ];
}

describe('general.total-range: a total that stops short of its list', () => {
  test('the last row left out, with a number in it', () => {
    expect(findingsOf(TOTAL_RANGE, bookOf(coded('=SUM(C2:C4)')))).toEqual([
      {
        check: 'general.total-range',
        severity: 'warning',
        place: { sheet: 'Budget', range: { top: 5, left: 2, bottom: 5, right: 2 } },
        message: 'C6 leaves out C5, which belongs to the same list. That is 40.',
        actual: '=SUM(C2:C4)',
        citation: CITATION,
      },
    ]);
  });

  test('the last rows left out, still empty', () => {
    const sheet = coded('=SUM(C2:C3)', { 4: ['Cuba', 3, null], 5: ['Deming', 4, null] });
    expect(findingsOf(TOTAL_RANGE, bookOf(sheet)).map(({ message }) => message)).toEqual([
      'C6 leaves out C4:C5, which belong to the same list. Those cells are empty now; what is entered there later would be missed.',
    ]);
  });

  test.each<[string, string, Readonly<Record<number, readonly TestCell[]>>, string[]]>([
    ['the first row', '=SUM(C3:C5)', {}, ['C6 leaves out C2, which belongs to the same list. That is 10.']],
    ['the first two rows', '=SUM(C4:C5)', {}, ['C6 leaves out C2:C3, which belong to the same list. That is 30.']],
    ['no row', '=SUM(C2:C5)', {}, []],
    ['only one row covered', '=SUM(C5:C5)', {}, []],
    ['another row between', '=SUM(C2:C3)', { 5: ['Notes', 'none', 40] }, []],
    ['a text in the row left out', '=SUM(C2:C4)', { 5: ['Deming', 4, 'closed'] }, []],
    [
      'a blank text in the code of the row left out',
      '=SUM(C2:C4)',
      { 5: ['Deming', '', 40] },
      ['C6 leaves out C5, which belongs to the same list. That is 40.'],
    ],
    ['a blank text in the label of the row left out', '=SUM(C2:C4)', { 5: ['', 4, 40] }, []],
    ['a year in the row left out', '=SUM(C2:C4)', { 5: ['Deming', 4, 2004] }, []],
    [
      'a number that is no year yet',
      '=SUM(C2:C4)',
      { 5: ['Deming', 4, 1899] },
      ['C6 leaves out C5, which belongs to the same list. That is 1,899.'],
    ],
    ['a subtotal in the row left out', '=SUM(C2:C4)', { 5: ['Subtotal', 4, 40] }, []],
    ['a sum in the row left out', '=SUM(C2:C4)', { 5: ['Sum of grants', 4, 40] }, []],
    [
      'rows without a number left of the column',
      '=SUM(C2:C4)',
      { 4: ['Cuba', null, 30], 5: ['Deming', null, 40] },
      ['C6 leaves out C5, which belongs to the same list. That is 40.'],
    ],
    [
      'rows with a text for a code',
      '=SUM(C2:C4)',
      { 4: ['Cuba', 'x', 30], 5: ['Deming', 'y', 40] },
      ['C6 leaves out C5, which belongs to the same list. That is 40.'],
    ],
    [
      'a last row whose label is blank text: the row left out needs none',
      '=SUM(C2:C4)',
      { 4: ['', 3, 30], 5: [null, 4, 40] },
      ['C6 leaves out C5, which belongs to the same list. That is 40.'],
    ],
    [
      'a last row whose label is an error',
      '=SUM(C2:C4)',
      { 4: [{ error: '#REF!' }, 3, 30], 5: ['Deming', 4, 40] },
      ['C6 leaves out C5, which belongs to the same list. That is 40.'],
    ],
    ['a formula in the first row left out', '=SUM(C3:C5)', { 2: ['Alto', 1, f('=5+5', 10)] }, []],
    ['a number typed in', '=SUM(C2:C4)+1', {}, ['C6 leaves out C5, which belongs to the same list. That is 40.']],
    ['two ranges', '=SUM(C2:C2,C4:C4)', {}, []],
    ['a total over the rows below it', '=SUM(C8:C9)', {}, []],
    ['an average', '=AVERAGE(C2:C4)', {}, []],
  ])('%s', (_, formula, changes, messages) => {
    expect(findingsOf(TOTAL_RANGE, bookOf(coded(formula, changes))).map(({ message }) => message)).toEqual(messages);
  });

  test.each([
    ['fifty rows', 50, ['C2:C51']],
    ['fifty-one rows: the first of them is not reached', 51, ['C3:C52']],
  ])('%s left out at the head of a list', (_, count, ranges) => {
    const rows = Array.from({ length: count + 3 }, (__, at) => [`School ${at}`, at + 1, 10]);
    const [first, last] = [count + 2, count + 4];
    const sheet = [['School', 'Code', 'Amount'], ...rows, ['Total', null, f(`=SUM(C${first}:C${last})`, 30)]];
    const messages = findingsOf(TOTAL_RANGE, bookOf(sheet)).map(({ message }) => message);
    expect(messages).toEqual(
      ranges.map((range) => `C${count + 5} leaves out ${range}, which belong to the same list. That is 500.`),
    );
  });

  test.each([
    ['fifty rows left out at its end', 50, 1],
    ['fifty-one rows left out at its end', 51, 0],
  ])('%s', (_, count, found) => {
    const rows = Array.from({ length: count + 3 }, (__, at) => [`School ${at}`, at + 1, 10]);
    const sheet = [['School', 'Code', 'Amount'], ...rows, ['Total', null, f('=SUM(C2:C4)', 30)]];
    expect(findingsOf(TOTAL_RANGE, bookOf(sheet))).toHaveLength(found);
  });

  test('a list that begins in the first row of the sheet', () => {
    const rows = [1, 2, 3, 4].map((code) => [`School ${code}`, code, 10]);
    const messages = (formula: string) =>
      findingsOf(TOTAL_RANGE, bookOf([...rows, ['Total', null, f(formula, 20)]])).map(({ message }) => message);
    expect(messages('=SUM(C3:C4)')).toEqual(['C5 leaves out C1:C2, which belong to the same list. That is 20.']);
    expect(messages('=SUM(C1:C4)')).toEqual([]);
  });

  test.each([
    [3, []],
    [4, ['C6', 'G6']],
  ])('a total with the same rows %d columns away', (distance, cells) => {
    const apart = Array.from({ length: distance - 1 }, () => null);
    const row = (name: string, code: number) => [name, code, 10, ...apart, 10];
    const sheet = [
      ['School', 'Code', 'Amount', ...apart, 'Amount'],
      row('Alto', 1),
      row('Bernal', 2),
      row('Cuba', 3),
      ['Deming', 4, 10, ...apart, 10],
      ['Total', null, f('=SUM(C2:C4)', 30), ...apart, f(distance === 3 ? '=SUM(F2:F4)' : '=SUM(G2:G4)', 30)],
    ];
    expect(cellsFound(TOTAL_RANGE, sheet)).toEqual(cells);
  });
});

describe('general.total-range: the last row of a plain list left out', () => {
  /** Names in A and numbers in B from row 2, and a total below; of each row what is changed. */
  function plain(formula: string, changes: Readonly<Record<number, readonly TestCell[]>> = {}): Sheet {
    const rows: (readonly TestCell[])[] = [
      ['School', 'Students'],
      ['Alto', 10],
      ['Bernal', 20],
      ['Cuba', 30],
      ['Deming', 40],
      ['Total', f(formula, 60)],
    ];
    return rows.map((row, at) => changes[at + 1] ?? row);
  }

  test.each<[string, Sheet, string[]]>([
    ['as it is', plain('=SUM(B2:B4)'), ['B6 leaves out B5, which belongs to the same list. That is 40.']],
    [
      'computed like the others',
      plain('=SUM(B2:B4)', { 5: ['Deming', f('=20*2', 40)] }),
      ['B6 leaves out B5, which belongs to the same list. That is 40.'],
    ],
    ['two rows covered', plain('=SUM(B3:B4)', { 2: ['Alto', null] }), []],
    ['two rows left out', plain('=SUM(B2:B3)'), []],
    ['a subtotal by its name', plain('=SUM(B2:B4)', { 5: ['Subtotal', 40] }), []],
    ['a subtotal by its formula', plain('=SUM(B2:B4)', { 5: ['Deming', f('=SUM(B2:B4)', 60)] }), []],
    ['without a name', plain('=SUM(B2:B4)', { 5: [null, 40] }), []],
    ['a text', plain('=SUM(B2:B4)', { 5: ['Deming', 'closed'] }), []],
    ['a year', plain('=SUM(B2:B4)', { 5: ['Founded', 1951] }), []],
    ['of another format', plain('=SUM(B2:B4)', { 5: ['Growth', { value: 0.4, format: '0%' }] }), []],
    ['a row of the list without a number', plain('=SUM(B2:B4)', { 3: ['Bernal', null] }), []],
    ['a row of the list without a name', plain('=SUM(B2:B4)', { 3: [null, 20] }), []],
    ['the first row of the list without a name', plain('=SUM(B2:B4)', { 2: [null, 10] }), []],
  ])('%s', (_, sheet, messages) => {
    expect(findingsOf(TOTAL_RANGE, bookOf(sheet)).map(({ message }) => message)).toEqual(messages);
  });
});

describe('general.total-range: one of two totals beside each other stops short', () => {
  /** Four schools and two quarters, with the given totals; of each row what is changed. */
  function two(first: string, second: string, changes: Readonly<Record<number, readonly TestCell[]>> = {}): Sheet {
    return besideEachOther([first, second]).map((row, at) => changes[at + 1] ?? row);
  }

  test('the whole finding, with the fix', () => {
    expect(findingsOf(TOTAL_RANGE, bookOf(two('=SUM(B2:B3)', '=SUM(C2:C5)')))).toEqual([
      {
        check: 'general.total-range',
        severity: 'warning',
        place: { sheet: 'Budget', range: { top: 5, left: 1, bottom: 5, right: 1 } },
        message: 'B6 leaves out B4:B5, which belong to the same list: C6 beside it covers them too. That is 25.',
        actual: '=SUM(B2:B3)',
        expected: '46 (=SUM(B2:B5))',
        citation: CITATION,
        fix: [
          {
            sheet: 'Budget',
            row: 5,
            column: 1,
            before: '=SUM(B2:B3)',
            after: '=SUM(B2:B5)',
            reason: 'Covers what C6 covers',
          },
        ],
      },
    ]);
  });

  test.each<[string, Sheet, string[]]>([
    [
      'the second',
      two('=SUM(B2:B5)', '=SUM(C2:C4)'),
      ['C6 leaves out C5, which belongs to the same list: B6 beside it covers it too. That is 23.'],
    ],
    ['neither', two('=SUM(B2:B5)', '=SUM(C2:C5)'), []],
    ['both, for the same rows', two('=SUM(B2:B4)', '=SUM(C2:C4)'), []],
    [
      'the other begins further down',
      two('=SUM(B2:B3)', '=SUM(C3:C5)'),
      ['C6 leaves out C2, which belongs to the same list. That is 20.'],
    ],
    [
      'the other does not reach the last row',
      two('=SUM(B2:B3)', '=SUM(C2:C4)'),
      ['C6 leaves out C5, which belongs to the same list. That is 23.'],
    ],
    ['the other has two ranges', two('=SUM(B2:B3)', '=SUM(C2:C2,C4:C5)'), []],
    ['the other looks along its row', two('=SUM(B2:B3)', '=SUM(D6:F6)'), []],
    ['no number in a row left out', two('=SUM(B2:B3)', '=SUM(C2:C5)', { 4: ['Cuba', 'none', 22, 32] }), []],
    ['a subtotal among those left out', two('=SUM(B2:B3)', '=SUM(C2:C5)', { 5: ['Subtotal', 13, 23, 33] }), []],
  ])('%s', (_, sheet, messages) => {
    expect(findingsOf(TOTAL_RANGE, bookOf(sheet)).map(({ message }) => message)).toEqual(messages);
  });
});

describe('general.total-range: a total unlike those beside it', () => {
  test('the whole finding, for a row taken in that the others leave out', () => {
    const sheet = besideEachOther(['=SUM(B3:B5)', '=SUM(C3:C5)', '=SUM(D2:D5)']);
    expect(findingsOf(TOTAL_RANGE, bookOf(sheet))).toEqual([
      {
        check: 'general.total-range',
        severity: 'error',
        place: { sheet: 'Budget', range: { top: 5, left: 3, bottom: 5, right: 3 } },
        message: 'D6 takes in D2, unlike 2 other totals in its row, such as C6. Today it is 30 too much for that.',
        actual: '=SUM(D2:D5)',
        expected: '96 (=SUM(D3:D5))',
        citation: CITATION,
        fix: [
          {
            sheet: 'Budget',
            row: 5,
            column: 3,
            before: '=SUM(D2:D5)',
            after: '=SUM(D3:D5)',
            reason: 'Covers what C6 covers',
          },
        ],
      },
    ]);
  });

  test.each([
    [
      'one row for another',
      ['=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D3:D5)'],
      'D6 leaves out D2 and takes in D5, unlike 2 other totals in its row, such as C6. Today it is 3 too much for that.',
    ],
    [
      'a cell of another column',
      ['=SUM(B2:B5)', '=SUM(C2:C5)', '=D2+D3+D4+D5+A5'],
      'D6 takes in A5, unlike 2 other totals in its row, such as C6.',
    ],
    [
      'an average',
      ['=AVERAGE(B2:B5)', '=AVERAGE(C2:C5)', '=average(D3:D5)'],
      'D6 leaves out D2, unlike 2 other totals in its row, such as C6.',
    ],
    [
      'an average of two ranges',
      ['=AVERAGE(B2:B5)', '=AVERAGE(C2:C5)', '=AVERAGE(D2:D3,D5:D5)'],
      'D6 leaves out D4, unlike 2 other totals in its row, such as C6.',
    ],
    [
      'sums of sums in brackets',
      ['=(SUM(B2:B5))', '=SUM(C2:C5)', '=(D3+D4)+(D5)'],
      'D6 leaves out D2, unlike 2 other totals in its row, such as C6. Today it is 30 too little for that.',
    ],
  ])('%s', (_, formulas, message) => {
    expect(findingsOf(TOTAL_RANGE, bookOf(besideEachOther(formulas))).map((finding) => finding.message)).toEqual([
      message,
    ]);
  });

  test.each([
    ['an average as part of a formula', ['=AVERAGE(B2:B5)', '=AVERAGE(C2:C5)', '=AVERAGE(D3:D5)*2']],
    ['an average of what is worked out', ['=AVERAGE(B2:B5)', '=AVERAGE(C2:C5)', '=AVERAGE(D3:D5*2)']],
    ['an average with a number among its ranges', ['=AVERAGE(B2:B5)', '=AVERAGE(C2:C5)', '=AVERAGE(D3:D5,1)']],
    ['an average of another sheet', ['=AVERAGE(B2:B5)', '=AVERAGE(C2:C5)', '=AVERAGE(Other!D3:D5)']],
    ['another function', ['=SUM(B2:B5)', '=SUM(C2:C5)', '=ROUND(D3:D5)']],
    ['a sum and a product', ['=SUM(B2:B5)', '=SUM(C2:C5)', '=SUM(D3:D5)*2']],
    ['a difference of cells', ['=SUM(B2:B5)', '=SUM(C2:C5)', '=D3-D4']],
    ['one cell only', ['=SUM(B2:B5)', '=SUM(C2:C5)', '=D3']],
    ['a cell and a number', ['=SUM(B2:B5)', '=SUM(C2:C5)', '=D3+5']],
    ['a sum of another sheet', ['=SUM(B2:B5)', '=SUM(C2:C5)', '=SUM(Other!D3:D5)']],
    ['ranges fixed and not, together the same', ['=SUM(B2:B5)', '=SUM(C2:C5)', '=SUM(D$2:D3,D4:D$5)']],
  ])('silent: %s', (_, formulas) => {
    expect(cellsFound(TOTAL_RANGE, besideEachOther(formulas))).toEqual([]);
  });
});
