import { CHECKS } from '../../../src/checks';
import { DEPARTURE_EXCEPTION } from '../../../src/checks/maintenance-of-effort/departure-exception';
import { findingsIn, type Rows, told } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import type { TestCell } from '../../support/snapshot';
import { withCells, without } from './tables';

type Cells = Readonly<Record<string, TestCell>>;

const found = (rows: Rows): string[] => told(rows, [DEPARTURE_EXCEPTION]);

const TEACHER = '11000-1000-51100-1010-514001-1412';

describe('in a list of departures without accounts', () => {
  const LIST: Rows = [
    ['People who left'],
    ['Name', 'Why they left', 'Salary', 'New hire', 'Salary of new hire', 'Exception'],
    ['Ortega', 'retired', 58110, 'nobody', 0, 58110],
    ['Begay', 'resigned', 65230, 'Cruz', 41080, 24150],
    ['Sum', null, null, null, null, 82260],
  ];

  test('the whole salary of one who was replaced is too much; the total of the right amounts is not accused', () => {
    expect(told(LIST, CHECKS)).toEqual([]);
    expect(told(withCells(LIST, { F4: 65230 }), CHECKS)).toEqual([
      'moe.departure-exception F4: 24,150.00 → F4 =NM.DEPARTURE_EXCEPTION(C4,E4,"Resignation")',
    ]);
  });
});

describe('in a list of departures', () => {
  const LIST: Rows = [
    ['Payroll exceptions'],
    ['Employee Name', 'Expenditure Account', 'YTD Amount', 'Reason', 'Replacement Salary', 'Exception'],
    ['Teacher A', TEACHER, 45000, 'Retired', null, 45000],
    ['Teacher B', TEACHER, 65000, 'Resigned', 36000, 29000],
  ];

  test.each<[string, Cells, string, string, string | number]>([
    [
      'the whole salary of one who was replaced',
      { F4: 65000 },
      'the documented salary, less that of a replacement, is 29,000.00',
      '29,000.00',
      '=NM.DEPARTURE_EXCEPTION(C4,E4,"Resignation")',
    ],
    [
      'a reduction in force',
      { D4: 'RIF', F4: 65000 },
      'a reduction in force is no voluntary departure and makes no exception',
      '0.00',
      0,
    ],
    [
      'a salary that is no effort',
      { B4: '24106-1000-51100-2000-514001-1412', F4: 65000 },
      'its account is not among the salaries that count as effort, so nothing can be excepted',
      '0.00',
      0,
    ],
  ])('%s', (_, cells, why, expected, after) => {
    expect(findingsIn(withCells(LIST, cells), [DEPARTURE_EXCEPTION])).toEqual([
      {
        check: 'moe.departure-exception',
        severity: 'error',
        place: placeOf('F4'),
        message: `Teacher B: an exception of 65,000.00 is claimed, but ${why}.`,
        actual: '65,000.00',
        expected,
        citation: DEPARTURE_EXCEPTION.citation,
        fix: [changeOf('F4', { before: 65000, after, reason: 'Teacher B: the exception that the documents allow.' })],
      },
    ]);
  });

  test.each<[string, Cells, string[]]>([
    ['as it should be', {}, []],
    ['half a cent above', { F3: 45000.005 }, []],
    [
      'a cent above',
      { F3: 45000.01 },
      ['moe.departure-exception F3: 45,000.00 → F3 =NM.DEPARTURE_EXCEPTION(C3,0,"Retirement")'],
    ],
    ['less than is allowed', { F3: 40000 }, []],
    ['no exception', { F3: null }, []],
    ['no salary', { C3: null }, []],
    ['an account that cannot be read', { B3: 'Operational', F3: 90000 }, []],
    ['no reason', { D3: null, F3: 90000 }, ['moe.departure-exception F3: 45,000.00 → F3 45000']],
    ['a reason in other words', { D3: 'Moved away', F3: 90000 }, ['moe.departure-exception F3: 45,000.00 → F3 45000']],
    [
      'a replacement who is paid more',
      { E4: 70000 },
      ['moe.departure-exception F4: 0.00 → F4 =NM.DEPARTURE_EXCEPTION(C4,E4,"Resignation")'],
    ],
  ])('%s', (_, cells, expected) => {
    expect(found(withCells(LIST, cells))).toEqual(expected);
  });

  test.each([
    'Reduction in force',
    'RIF',
    'Laid off',
    'Lay-off',
    'Non-renewal',
    'Not renewed',
    // Of two reasons the one that makes no exception says why the post is gone.
    'Retired after a reduction in force',
    'Reduction in force; had resigned',
  ])('"%s" makes no exception', (reason) => {
    expect(found(withCells(LIST, { D3: reason }))).toEqual(['moe.departure-exception F3: 0.00 → F3 0']);
  });

  test.each(['Retirement', 'Retires in June', 'Resignation', 'Just cause', 'For cause', 'Breach of contract'])(
    '"%s" makes one',
    (reason) => {
      expect(found(withCells(LIST, { D3: reason }))).toEqual([]);
    },
  );

  test('without reasons and replacements', () => {
    expect(found(withCells(without(LIST, 3, 4), { D3: 90000, D4: 65000 }))).toEqual([
      'moe.departure-exception D3: 45,000.00 → D3 45000',
    ]);
  });
});

describe('in one employee’s payroll summary', () => {
  const SUMMARY: Rows = [
    ['Employee Payroll Expenditure Summary'],
    ['Description', 'Employee/Employer', 'Expenditure Account', 'YTD Amount'],
    ['Basic Life', 'Employer', '11000-1000-52312-0000-514001-0000', 42.3],
    ['Teachers', 'Employer', TEACHER, 45000],
    ['Stipend', 'Employer', '11000-1000-51300-1010-514001-1412', 500],
    ['Other', 'Employer', '24106-1000-51100-1010-514001-1412', 9000],
    [],
    ['Exception claimed', null, null, 45500],
  ];

  test('an exception above the salary', () => {
    expect(told(SUMMARY, CHECKS)).toEqual([]);
    expect(findingsIn(withCells(SUMMARY, { D8: 54500 }), [DEPARTURE_EXCEPTION])).toMatchObject([
      {
        place: placeOf('D8'),
        message:
          'Sheet1: an exception of 54,500.00 is claimed, but the documented salary, less that of a replacement, is 45,500.00.',
        fix: [{ after: 45500 }],
      },
    ]);
  });

  test.each<[string, Rows, string[]]>([
    ['an account that cannot be read', withCells(SUMMARY, { C5: 'Stipend', D8: 45000 }), []],
    ['an amount that is no number', withCells(SUMMARY, { D5: 'n/a', D8: 45000 }), []],
    [
      'the salary of a replacement',
      [...SUMMARY, ['Replacement salary', null, null, 30000]],
      ['moe.departure-exception D8: 15,500.00 → D8 15500'],
    ],
    ['no claim', SUMMARY.slice(0, 6), []],
  ])('%s', (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  describe('a reduction in force that the sheet names', () => {
    const RIF = 'Position cut in a reduction in force';
    const after = (blank: number, row: readonly TestCell[]): Rows => [
      ...SUMMARY,
      ...Array.from({ length: blank }, () => []),
      row,
    ];
    const above = (blank: number): Rows => [[RIF], ...Array.from({ length: blank }, () => []), ...SUMMARY.slice(1)];
    const none = (cell: string): string[] => [`moe.departure-exception ${cell}: 0.00 → ${cell} 0`];

    // The table ends in row 6.
    test.each<[string, Rows, string[]]>([
      ['below the claim', after(0, [RIF]), none('D8')],
      ['in the last column', after(0, [null, null, null, RIF]), none('D8')],
      ['twelve rows below the table', after(9, [RIF]), none('D8')],
      ['thirteen rows below, where another matter may stand', after(10, [RIF]), []],
      ['right of the table', after(0, [null, null, null, null, RIF]), []],
      ['above the headers', above(0), none('D8')],
      ['twelve rows above the headers', above(11), none('D19')],
      ['thirteen rows above the headers', above(12), []],
      ['in a row of the table, as what was paid', withCells(SUMMARY, { A6: 'RIF' }), []],
      ['in the header', withCells(SUMMARY, { B2: 'Employee/Employer (RIF)' }), []],
      ['beside a reason that makes an exception', after(0, ['Retired']), []],
    ])('%s', (_, rows, expected) => {
      expect(found(rows)).toEqual(expected);
    });
  });

  test('is not read twice where a column holds exceptions', () => {
    const rows = SUMMARY.map((row, index) => [...row, ...(index === 1 ? ['Exception'] : [])]);
    expect(found(withCells(rows, { D8: 99000 }))).toEqual([]);
  });
});
