import { IDEA_FISCAL_CHECKS } from '../../../src/checks/idea-fiscal';
import { CEIS_LIMIT, CEIS_MANDATORY, CEIS_MAXIMUM } from '../../../src/checks/idea-fiscal/ceis';
import type { TestCell } from '../../support/snapshot';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { CEIS, CEIS_FORM } from './tables';

const { citation } = CEIS_LIMIT;

function changed(rows: Rows, cells: Readonly<Record<string, TestCell>>): Rows {
  return Object.entries(cells).reduce((all, [cell, value]) => withCell(all, cell, value), rows);
}

const at = (row: number, column: number): unknown => ({
  sheet: 'Sheet1',
  range: { top: row, left: column, bottom: row, right: column },
});

function fix(row: number, column: number, before: number, after: string | number, reason: string): unknown[] {
  return [{ sheet: 'Sheet1', row, column, before, after, reason }];
}

test.each<[string, string, number, object]>([
  [
    'above 15 percent',
    'G2',
    60000,
    {
      check: 'idea.ceis-limit',
      place: at(1, 6),
      message:
        'Alpha reserves 60,000.00 for early intervening services, but 15 percent of its sub-grants is 45,010.20.',
      actual: '60,000.00',
      expected: 'at most 45,010.20',
      fix: fix(
        1,
        6,
        60000,
        '=NM.CEIS_MAXIMUM(B2,C2,D2)',
        'Alpha: no more than 15 percent less the reduction of effort.',
      ),
    },
  ],
  [
    'above what the reduction leaves',
    'G3',
    30750,
    {
      check: 'idea.ceis-limit',
      place: at(2, 6),
      message:
        'Beta reserves 30,750.00 for early intervening services, but 15 percent of its sub-grants, less the reduction of effort of 10,000.00, is 20,750.00.',
      actual: '30,750.00',
      expected: 'at most 20,750.00',
      fix: fix(
        2,
        6,
        30750,
        '=NM.CEIS_MAXIMUM(B3,C3,D3)',
        'Beta: no more than 15 percent less the reduction of effort.',
      ),
    },
  ],
  [
    'below what must be reserved',
    'G4',
    10000,
    {
      check: 'idea.ceis-mandatory',
      place: at(3, 6),
      message:
        'Gamma must reserve 15 percent of its sub-grants, 15,300.00, because of significant disproportionality, but reserves 10,000.00.',
      actual: '10,000.00',
      expected: '15,300.00',
      fix: fix(3, 6, 10000, '=NM.CEIS_RESERVE(B4,C4)', 'Gamma: mandatory CEIS is 15 percent.'),
    },
  ],
  [
    'a reduction beside what must be reserved',
    'D4',
    3000,
    {
      check: 'idea.ceis-mandatory',
      place: at(3, 3),
      message:
        'Gamma reduces its effort by 3,000.00 under 300.205, but the 15 percent that it must reserve for early intervening services leave no room for a reduction.',
      actual: '3,000.00',
      expected: '0.00',
      fix: fix(3, 3, 3000, 0, 'Gamma: mandatory CEIS leaves no reduction of effort.'),
    },
  ],
  [
    'a maximum that is not lowered by the reduction',
    'E3',
    30750,
    {
      check: 'idea.ceis-maximum',
      place: at(2, 4),
      message:
        'Beta: Maximum CEIS is 30,750.00, but 15 percent of its sub-grants less the reduction of effort is 20,750.00.',
      actual: '30,750.00',
      expected: '20,750.00',
      amount: 10000,
      explanations: [
        {
          place: at(2, 1),
          printed: '200,000.00',
          implied: '266,666.67',
          evidence: 'it would make the row hold by itself',
        },
        {
          place: at(2, 2),
          printed: '5,000.00',
          implied: '71,666.67',
          evidence: 'it would make the row hold by itself',
        },
        { place: at(2, 3), printed: '10,000.00', implied: '0.00', evidence: 'it would make the row hold by itself' },
      ],
      fix: fix(
        2,
        4,
        30750,
        '=NM.CEIS_MAXIMUM(B3,C3,D3)',
        'Beta: 15 percent of its sub-grants less the reduction of effort is 20,750.00.',
      ),
    },
  ],
])('%s', (_, cell, value, expected) => {
  expect(findingsIn(withCell(CEIS, cell, value), IDEA_FISCAL_CHECKS)).toEqual([
    { severity: 'error', citation, ...expected },
  ]);
});

describe('formulas with what the sheet has', () => {
  test.each<[string, Rows, string[]]>([
    [
      'no preschool sub-grant',
      changed(CEIS, { C2: null, E2: null, G2: 60000 }),
      ['idea.ceis-limit G2: at most 43,510.20 → G2 =NM.CEIS_MAXIMUM(B2,0,D2)'],
    ],
    [
      'no reduction',
      changed(CEIS, { D2: null, G2: 60000 }),
      ['idea.ceis-limit G2: at most 45,010.20 → G2 =NM.CEIS_MAXIMUM(B2,C2)'],
    ],
    [
      'no preschool sub-grant beside what must be reserved',
      changed(CEIS, { C4: null, E4: null }),
      ['idea.ceis-mandatory G4: 15,000.00 → G4 =NM.CEIS_RESERVE(B4,0)'],
    ],
    [
      'a form',
      withCell(CEIS_FORM, 'B6', 45000),
      ['idea.ceis-limit B6: at most 40,010.20 → B6 =NM.CEIS_MAXIMUM(B2,B3,B4)'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told(rows, [CEIS_LIMIT, CEIS_MANDATORY])).toEqual(expected);
  });
});

describe('who must reserve', () => {
  test.each<[TestCell]>([
    ['Yes'],
    ['Y'],
    ['x'],
    ['TRUE'],
    ['Mandatory'],
    ['required (2015)'],
    [true],
    [{ formula: '=TRUE', value: true }],
  ])('%p', (mandatory) => {
    const must = changed(CEIS, { F2: mandatory, D2: 100, G2: 45000 });
    expect(told(must, [CEIS_LIMIT, CEIS_MANDATORY])).toEqual([
      'idea.ceis-mandatory D2: 0.00 → D2 0',
      'idea.ceis-mandatory G2: 45,010.20 → G2 =NM.CEIS_RESERVE(B2,C2)',
    ]);
  });

  test.each<[TestCell]>([['No'], ['n'], ['voluntary'], [false], [null], ['not required'], ['yes in 2014'], [1]])(
    '%p: nobody',
    (mandatory) => {
      expect(told(changed(CEIS, { F2: mandatory, D2: 100, G2: 44900 }), [CEIS_LIMIT, CEIS_MANDATORY])).toEqual([]);
    },
  );
});

describe('nothing is told', () => {
  test.each<[string, Rows]>([
    ['a table as it should be', CEIS],
    ['a form as it should be', CEIS_FORM],
    ['a reserve at the limit in cents', changed(CEIS, { G3: 20750 })],
    ['a reserve rounded up to whole dollars', changed(CEIS, { B2: 290067, E2: 45010.05, G2: 45010.05 })],
    ['a limit of 45,010.65 as whole dollars', changed(CEIS, { B2: 290071, E2: 45010.65, G2: 45011 })],
    ['what must be reserved as whole dollars', changed(CEIS, { B4: 100003, E4: 15300.45, G4: 15300 })],
    ['a maximum of one who must reserve that a reduction does not lower', changed(CEIS, { D4: 100, G4: null })],
    ['the same in whole dollars', changed(CEIS, { B4: 100003, D4: 100, E4: 15300, G4: null })],
    ['a maximum of one who must reserve that a reduction lowers', changed(CEIS, { D4: 100, E4: 15200, G4: null })],
    ['a basic sub-grant that is missing', changed(CEIS, { B2: null, G2: 60000 })],
    ['a reserve that is missing', changed(CEIS, { G2: null, G4: 'to be decided' })],
    ['a maximum that is missing', changed(CEIS, { E3: null })],
    ['a reduction of nothing, or less, beside what must be reserved', changed(CEIS, { D4: -5, E4: null })],
  ])('%s', (_, rows) => {
    expect(told(rows, IDEA_FISCAL_CHECKS)).toEqual([]);
  });

  test.each<[string, Rows, string[]]>([
    [
      'a cent above the limit',
      changed(CEIS, { G2: 45010.21 }),
      ['idea.ceis-limit G2: at most 45,010.20 → G2 =NM.CEIS_MAXIMUM(B2,C2,D2)'],
    ],
    [
      'a cent below what must be reserved',
      changed(CEIS, { G4: 15299.99 }),
      ['idea.ceis-mandatory G4: 15,300.00 → G4 =NM.CEIS_RESERVE(B4,C4)'],
    ],
    [
      'a dollar above the limit',
      changed(CEIS, { G2: 45011 }),
      ['idea.ceis-limit G2: at most 45,010.20 → G2 =NM.CEIS_MAXIMUM(B2,C2,D2)'],
    ],
  ])('but: %s', (_, rows, expected) => {
    expect(told(rows, IDEA_FISCAL_CHECKS)).toEqual(expected);
  });

  test('but: a maximum of one who must reserve that is neither', () => {
    const [found] = findingsIn(changed(CEIS, { D4: 100, E4: 15301, G4: null }), [CEIS_MAXIMUM]);
    expect(found.message).toBe(
      'Gamma: Maximum CEIS is 15,301.00, but 15 percent of its sub-grants less the reduction of effort is 15,200.00.',
    );
  });
});
