import { CHECKS, runChecks } from '../../../src/checks';
import { UNCOUNTED_CATEGORY } from '../../../src/checks/maintenance-of-effort/uncounted-category';
import { UNCOUNTED_FUND } from '../../../src/checks/maintenance-of-effort/uncounted-fund';
import { correctionsSetting, RECOGNITION_SETTING } from '../../../src/recognition';
import { findingsIn, type Rows, told } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import { snapshotOf, type TestCell } from '../../support/snapshot';
import { EFFORT, LEDGER, withCells, without } from './tables';
import { table } from '../../support/text-table';

type Cells = Readonly<Record<string, TestCell>>;

const found = (rows: Rows): string[] => told(rows, [UNCOUNTED_CATEGORY, UNCOUNTED_FUND]);
const messages = (rows: Rows): string[] => findingsIn(rows, [UNCOUNTED_FUND]).map(({ message }) => message);

/** The report with a federal fund in its second column. */
const federal = (fund: string, cells: Cells = {}): Rows => withCells(EFFORT, { E1: fund, ...cells });

const COUNTED_JOBS = '1311 to 1319, 1412 and 1712';

test('the report and the ledger have no fault', () => {
  expect(told(EFFORT, CHECKS)).toEqual([]);
  expect(told(without(EFFORT, 5), CHECKS)).toEqual([]);
  expect(told(withCells(EFFORT, { D1: 'Fund 11000', E1: 'FUND 13000 Transportation' }), CHECKS)).toEqual([]);
  expect(told(LEDGER, CHECKS)).toEqual([]);
});

describe('a fund that does not count, in a report', () => {
  test.each(['24106 - IDEA B', 'Fund 24106 IDEA B'])('%s', (fund) => {
    const what = { check: 'moe.uncounted-fund', severity: 'error', citation: UNCOUNTED_FUND.citation };
    const message = (amount: string): string =>
      `${amount} of fund ${fund} is counted in the level of effort, but only funds 11000 and 13000 count, and federal money never does. Without these funds the level of effort is 82,000.00.`;
    expect(findingsIn(federal(fund), [UNCOUNTED_FUND])).toEqual([
      {
        ...what,
        place: placeOf('E2'),
        message: message('1,000.00'),
        actual: '1,000.00 of fund 24106',
        expected: 'nothing of fund 24106',
      },
      {
        ...what,
        place: placeOf('E6'),
        message: message('500.00'),
        actual: '500.00 of fund 24106',
        expected: 'nothing of fund 24106',
      },
    ]);
  });

  test('once, with what is left without it', () => {
    expect(messages(federal('24106', { E6: 0, F6: 4000 }))).toEqual([
      '1,000.00 of fund 24106 is counted in the level of effort, but only funds 11000 and 13000 count, and federal money never does. Without it the level of effort is 82,500.00.',
    ]);
  });

  test('without a grand total that says what is left', () => {
    const sentence =
      '1,000.00 of fund 24106 is counted in the level of effort, but only funds 11000 and 13000 count, and federal money never does.';
    expect(messages(federal('24106').slice(0, -1))[0]).toBe(sentence);
    expect(messages(federal('24106', { F8: null }))[0]).toBe(sentence);
    expect(messages(without(federal('24106'), 5))[0]).toBe(sentence);
  });

  test('of one LEA of several: what is left is of its own grand total', () => {
    const [header, ...alpha] = federal('24106');
    const beta = withCells([header, ...alpha], { A2: 'Beta', E2: 300, A8: 'Beta Grand Total', F8: 900000 }).slice(1);
    expect(messages([header, ...alpha, ...beta]).map((message) => message.split('does. ')[1])).toEqual([
      'Without these funds the level of effort is 82,000.00.',
      'Without these funds the level of effort is 82,000.00.',
      'Without it the level of effort is 899,500.00.',
    ]);
  });

  test.each<[string, Cells]>([
    ['that the totals of its rows leave out', { F2: 50000, F6: 4000 }],
    ['whose amounts are 0 or blank', { E2: 0, E6: null, F2: 50000, F6: 4000 }],
  ])('%s is not counted', (_, cells) => {
    expect(found(federal('24106', cells))).toEqual([]);
  });

  test('a column that names no fund is not judged', () => {
    expect(found(federal('00000 - Unassigned'))).toEqual([]);
  });

  describe('without totals by row', () => {
    const rows = without(federal('24106'), 5);

    test.each<[string, Cells, number]>([
      ['in a subtotal', { E4: 1000, E7: null, E8: null }, 2],
      ['in the grand total', { E4: null, E7: null, E8: 1500 }, 2],
      ['in no total', { E4: null, E7: null, E8: null }, 0],
      ['in totals of 0', { E4: 0, E7: 0, E8: 0 }, 0],
    ])('is counted by the totals below: %s', (_, cells, count) => {
      expect(found(withCells(rows, cells))).toHaveLength(count);
    });
  });
});

describe('a category that does not count, in a report', () => {
  test('is told at its job class', () => {
    expect(findingsIn(withCells(EFFORT, { C2: '1411 - Teachers' }), [UNCOUNTED_CATEGORY])).toEqual([
      {
        check: 'moe.uncounted-category',
        severity: 'error',
        place: placeOf('C2'),
        message: `50,000.00 is counted in the level of effort for pay (object 51100) of job class 1411, which is not on the manual's lists. Pay counts for job classes ${COUNTED_JOBS}.`,
        actual: '1411 - Teachers',
        expected: 'a job class of the list',
        citation: UNCOUNTED_CATEGORY.citation,
      },
    ]);
  });

  test('is told at its object, where that is named for all of its rows', () => {
    expect(findingsIn(withCells(EFFORT, { B2: '56118 - Supplies' }), [UNCOUNTED_CATEGORY])).toEqual(
      ['50,000.00', '20,000.00'].map((amount) => ({
        check: 'moe.uncounted-category',
        severity: 'error',
        place: placeOf('B2'),
        message: `${amount} is counted in the level of effort for object 56118, which is not on the manual's lists. Contracted services count for objects 53211 to 53219, pay for 51100, 51200 and 51300.`,
        actual: '56118 - Supplies',
        expected: 'an object of the list',
        citation: UNCOUNTED_CATEGORY.citation,
      })),
    );
  });

  test.each<[string, TestCell, string]>([
    ['blank', null, 'no job class'],
    ['none', '0000 - No Job Class', '0000 - No Job Class'],
  ])('pay whose job class is %s', (_, value, actual) => {
    expect(findingsIn(withCells(EFFORT, { C3: value }), [UNCOUNTED_CATEGORY])).toMatchObject([
      {
        place: placeOf('C3'),
        actual,
        message: `20,000.00 is counted in the level of effort for pay (object 51100) of no job class, which is not on the manual's lists. Pay counts for job classes ${COUNTED_JOBS}.`,
      },
    ]);
  });

  test.each<[string, Cells]>([
    ['whose row total leaves it out', { C3: '1711', F3: 0 }],
    ['of a fund that does not count either', { C3: '1711', D3: null, E1: '24106', E3: 20000 }],
    ['without an amount', { C3: '1711', D3: null, F3: null }],
  ])('pay %s is not judged', (_, cells) => {
    expect(told(withCells(EFFORT, cells), [UNCOUNTED_CATEGORY])).toEqual([]);
  });

  test('an object that is blank or a word is not judged', () => {
    expect(found(withCells(EFFORT, { B2: null, C2: '1411' }))).toEqual([]);
    expect(found(withCells(EFFORT, { B2: 'Salaries', C2: '1411' }))).toEqual([]);
  });

  test('counts without totals by row', () => {
    expect(found(without(withCells(EFFORT, { C3: '1711' }), 5))).toEqual([
      'moe.uncounted-category C3: a job class of the list',
    ]);
  });
});

describe('a ledger that is presented as a level of effort', () => {
  const fix = changeOf('E7', {
    before: 100000,
    after: '=NM.MOE_EFFORT(A2:A6,C2:C6,D2:D6,E2:E6)',
    reason: 'The level of effort takes in only the funds, objects and job classes that count.',
  });

  test('with a fund that does not count', () => {
    expect(findingsIn(withCells(LEDGER, { A3: 24106 }), [UNCOUNTED_FUND])).toEqual([
      {
        check: 'moe.uncounted-fund',
        severity: 'error',
        place: placeOf('A3'),
        message:
          '30,000.00 of fund 24106 is counted in the level of effort, but only funds 11000 and 13000 count, and federal money never does.',
        actual: '30,000.00 of fund 24106',
        expected: 'nothing of fund 24106',
        citation: UNCOUNTED_FUND.citation,
        fix: [fix],
      },
    ]);
  });

  test('with an object that does not count', () => {
    expect(findingsIn(withCells(LEDGER, { C6: 53330 }), [UNCOUNTED_CATEGORY])).toMatchObject([
      { place: placeOf('C6'), actual: '53330', expected: 'an object of the list', fix: [fix] },
    ]);
  });

  /** A ledger of ten lines, of which two do not count: just so many are wrong in a level of effort. */
  const ten = (cells: Cells, label = 'Total'): Rows =>
    withCells([...LEDGER.slice(0, -1), ...LEDGER.slice(1, -1), [label, null, null, null, 200000]], cells);

  test.each<[string, Cells, string[]]>([
    [
      'two funds',
      { A3: 24106, A4: 25145 },
      [
        'moe.uncounted-fund A3: nothing of fund 24106 → E12 =NM.MOE_EFFORT(A2:A11,C2:C11,D2:D11,E2:E11)',
        'moe.uncounted-fund A4: nothing of fund 25145',
      ],
    ],
    [
      'two job classes',
      { D3: 1411, D4: 1711 },
      [
        'moe.uncounted-category D3: a job class of the list → E12 =NM.MOE_EFFORT(A2:A11,C2:C11,D2:D11,E2:E11)',
        'moe.uncounted-category D4: a job class of the list',
      ],
    ],
    [
      'no fund',
      { A3: null, D4: 1411 },
      ['moe.uncounted-category D4: a job class of the list → E12 =NM.MOE_EFFORT(A2:A11,C2:C11,D2:D11,E2:E11)'],
    ],
  ])('with %s: the change is offered once', (_, cells, expected) => {
    expect(found(ten(cells))).toEqual(expected);
    expect(found(ten(cells, 'Grand Total'))).toEqual(expected);
  });

  test.each<[string, Rows]>([
    ['more than a fifth of it does not count', ten({ A3: 24106, A4: 24106, D5: 1411 })],
    ['it has no total', ten({ A3: 24106 }).slice(0, -1)],
    ['its total is not that of its lines', ten({ A3: 24106, E12: 170000 })],
    ['its total is a cent off', ten({ A3: 24106, E12: 200000.01 })],
    ['its total is blank', ten({ A3: 24106, E12: null })],
    ['all of its amounts are 0', [LEDGER[0], [24106, 1000, 51100, 1412, 0], ['Total', null, null, null, 0]]],
  ])('it is no level of effort where %s', (_, rows) => {
    expect(found(rows)).toEqual([]);
  });
});

describe('a ledger that says it is a level of effort', () => {
  const STRINGS = table(`
Special education level of effort FY14
Account|Description|YTD Expended
11000-1000-51100-2000-0000-1412|Teachers|1804451.25
11000-2100-53212-2000-0000-0000|Speech therapists|377587.55
24106-1000-51100-2000-0000-1412|Teachers|55000
Total level of effort||2237038.8
`);

  test('with one account string a line, takes federal money in', () => {
    expect(told(STRINGS, [UNCOUNTED_FUND, UNCOUNTED_CATEGORY])).toEqual([
      'moe.uncounted-fund A5: nothing of fund 24106 → C6 2182038.8',
    ]);
    expect(told(withCells(STRINGS, { C6: 2182038.8 }), [UNCOUNTED_FUND, UNCOUNTED_CATEGORY])).toEqual([]);
  });

  test('however much of it does not count, and whatever its total is called', () => {
    const rows = table(`
MOE FY15
Fund|Object|Job class|Amount
11000|51100|1412|100
24154|51100|1412|100
11000|53414||50
MOE, all lines|||250
`);
    expect(told(rows, [UNCOUNTED_FUND, UNCOUNTED_CATEGORY])).toEqual([
      'moe.uncounted-fund A4: nothing of fund 24154 → D6 =NM.MOE_EFFORT(A3:A5,B3:B5,C3:C5,D3:D5)',
      'moe.uncounted-category B5: an object of the list → D6 =NM.MOE_EFFORT(A3:A5,B3:B5,C3:C5,D3:D5)',
    ]);
    expect(told(withCells(rows, { D6: 100 }), [UNCOUNTED_FUND, UNCOUNTED_CATEGORY])).toEqual([]);
  });

  test('a report of all funds is none', () => {
    expect(told(withCells(STRINGS, { A1: 'Expenditure report, all funds', A6: 'Total' }), [UNCOUNTED_FUND])).toEqual(
      [],
    );
  });
});

describe('a ledger that was corrected by hand so that it lacks a column which the formula takes', () => {
  /** The ledger with a federal line, and what someone said of its columns. */
  const fixes = (columns: Readonly<Record<string, number | null>>): unknown[] => {
    const correction = { sheet: 'Ledger', headerTop: 0, headerBottom: 0, kind: 'obms-ledger' as const, columns };
    const settings = { [RECOGNITION_SETTING]: correctionsSetting([correction]) ?? '' };
    const ledger = snapshotOf({ Ledger: withCells(LEDGER, { A3: 24106 }) }, { settings });
    const { findings } = runChecks(ledger, { checks: [UNCOUNTED_FUND] });
    return findings.flatMap(({ fix = [] }) => fix.map(({ after }) => after));
  };

  test('gets a value for its total, and no formula with a hole in it', () => {
    expect(fixes({})).toEqual(['=NM.MOE_EFFORT(A2:A6,C2:C6,D2:D6,E2:E6)']);
    expect(fixes({ object: null })).toEqual([70000]);
  });
});
