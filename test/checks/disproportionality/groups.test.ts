import { CHECKS } from '../../../src/checks';
import { DISPROPORTIONALITY_CHECKS } from '../../../src/checks/disproportionality';
import { COUNT_ABOVE_ENROLLMENT } from '../../../src/checks/disproportionality/count-above-enrollment';
import { STATE_FIGURES } from '../../../src/checks/disproportionality/state-figures';
import type { TestCell } from '../../support/snapshot';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { place } from './group-tables';

const RATIO = ['Race/Ethnicity', 'Count', 'Enrollment', 'Risk Ratio'];
/** Two lists whose ratios hold only among themselves. */
const ALPHA: Rows = [
  ['Hispanic', 60, 500, 1.8],
  ['White', 20, 300, 0.5556],
];
const BETA: Rows = [
  ['Hispanic', 30, 300, 0.5],
  ['White', 40, 200, 2],
];

function named(names: readonly TestCell[], ...lists: Rows[]): Rows {
  return lists.flat().map((row, index) => [names[index] ?? null, ...row]);
}

const blanks = (count: number): Rows => Array.from({ length: count }, () => []);

/** The white group of the first list has another ratio; cells are named as they stand in each layout. */
describe('the groups that are compared with each other', () => {
  test.each<[string, Rows, string, string]>([
    [
      'of one LEA, named in each row',
      [['LEA', ...RATIO], ...named(['Alpha', 'Alpha', 'Beta', 'Beta'], ALPHA, BETA)],
      'E3',
      'SUM(C$2:C$3)-C3,SUM(D$2:D$3)-D3',
    ],
    [
      'of one LEA, named once',
      [['LEA', ...RATIO], ...named(['Alpha', null, 'Beta'], ALPHA, BETA)],
      'E3',
      'SUM(C$2:C$3)-C3,SUM(D$2:D$3)-D3',
    ],
    [
      'of one LEA, written in capitals where it stands again',
      [['LEA', ...RATIO], ...named(['Alpha', 'ALPHA', 'Beta', 'beta'], ALPHA, BETA)],
      'E5',
      'SUM(C$4:C$5)-C5,SUM(D$4:D$5)-D5',
    ],
    [
      'in one category',
      [['Disability Category', ...RATIO], ...named(['Autism', null, 'Deafness'], ALPHA, BETA)],
      'E3',
      'SUM(C$2:C$3)-C3,SUM(D$2:D$3)-D3',
    ],
    [
      'in one category of one LEA',
      [
        ['LEA', 'Disability Category', ...RATIO],
        ...[...ALPHA, ...BETA, ...ALPHA].map((row, index) => [
          index < 4 ? 'Alpha' : 'Beta',
          ['Autism', 'Autism', 'Deafness', 'Deafness', 'Deafness', 'Deafness'][index],
          ...row,
        ]),
      ],
      'F5',
      'SUM(D$4:D$5)-D5,SUM(E$4:E$5)-E5',
    ],
    [
      'until a group is named again, where no LEA is',
      [RATIO, ...ALPHA, ...BETA],
      'D5',
      'SUM(B$4:B$5)-B5,SUM(C$4:C$5)-C5',
    ],
    ['of one table', [RATIO, ...ALPHA, ...blanks(6), RATIO, ...BETA], 'D12', 'SUM(B$11:B$12)-B12,SUM(C$11:C$12)-C12'],
    [
      'of one table, the first rows of the next without an LEA',
      [
        ['LEA', ...RATIO],
        ...named(['Alpha'], ALPHA),
        ...blanks(6),
        ['LEA', ...RATIO],
        ...named([null, null, 'Alpha', null], BETA, ALPHA),
      ],
      'E12',
      'SUM(C$11:C$12)-C12,SUM(D$11:D$12)-D12',
    ],
    [
      'of one of two tables side by side',
      [
        [...RATIO, null, ...RATIO],
        [...ALPHA[0], null, ...BETA[0]],
        [...ALPHA[1], null, ...BETA[1]],
      ],
      'I3',
      'SUM(G$2:G$3)-G3,SUM(H$2:H$3)-H3',
    ],
    [
      'under one title',
      [RATIO, ['MALE:'], ...ALPHA, ['FEMALE:'], ['Black', 30, 300, 0.5], ['Asian', 40, 200, 2]],
      'D7',
      'SUM(B$6:B$7)-B7,SUM(C$6:C$7)-C7',
    ],
  ])('%s', (_, rows, cell, others) => {
    expect(told(rows, CHECKS)).toEqual([]);
    const found = findingsIn(withCell(rows, cell, 7.5), DISPROPORTIONALITY_CHECKS);
    expect(found.map(({ check }) => check)).toEqual(['disp.risk-ratio']);
    expect(found[0].fix?.[0].after).toContain(`,${others})`);
  });
});

describe('more counted than there are', () => {
  const TABLE: Rows = [
    ['Race/Ethnicity', 'SWD Count', 'Enrollment', 'State Count', 'State Enrollment'],
    ['Hispanic', 60, 500, 24000, 200000],
    ['White', 20, 300, 9000, 80000],
  ];
  const SUSPENDED: Rows = [
    ['LEA', 'Suspended > 10 Days', 'Children with Disabilities'],
    ['Alpha', 30, 1000],
    ['Beta', 14, 1000],
  ];

  test.each<[string, Rows, string, number, object]>([
    [
      'a group',
      TABLE,
      'B2',
      5600,
      {
        place: place(1, 1),
        message:
          'Hispanic: 5,600 children are counted of 500 (Enrollment). One of the two numbers is wrong, or they are swapped.',
        actual: '5,600',
        expected: 'at most 500',
      },
    ],
    [
      'a group of the state',
      TABLE,
      'D3',
      90000,
      {
        place: place(2, 3),
        message:
          'White: 90,000 children are counted of 80,000 (State Enrollment). One of the two numbers is wrong, or they are swapped.',
        actual: '90,000',
        expected: 'at most 80,000',
      },
    ],
    [
      'an LEA’s suspensions',
      SUSPENDED,
      'B3',
      1001,
      {
        place: place(2, 1),
        message:
          'Beta: 1,001 children are counted of 1,000 (Children with Disabilities). One of the two numbers is wrong, or they are swapped.',
        actual: '1,001',
        expected: 'at most 1,000',
      },
    ],
  ])('%s', (_, rows, cell, value, expected) => {
    expect(findingsIn(withCell(rows, cell, value), DISPROPORTIONALITY_CHECKS)).toEqual([
      {
        check: 'disp.count-above-enrollment',
        severity: 'error',
        citation: COUNT_ABOVE_ENROLLMENT.citation,
        ...expected,
      },
    ]);
  });

  test.each<[string, Rows]>([
    ['as many as there are', withCell(TABLE, 'B2', 500)],
    ['no count', withCell(TABLE, 'B2', null)],
    ['no enrollment', withCell(TABLE, 'C2', 'fewer than 10')],
    ['no columns of the state', TABLE.map((row) => row.slice(0, 3))],
    ['no column of the state’s enrollment', TABLE.map((row) => row.slice(0, 4))],
  ])('%s: nothing is told', (_, rows) => {
    expect(told(rows, DISPROPORTIONALITY_CHECKS)).toEqual([]);
  });
});

describe('the state’s enrollment', () => {
  /** LEAs one below the other, of two groups each; the state’s enrollment of the first group as given. */
  function statewide(...enrollments: readonly TestCell[]): Rows {
    return [
      ['LEA', 'Race/Ethnicity', 'SWD Count', 'Enrollment', 'State Enrollment'],
      ...enrollments.flatMap((enrollment, lea) => [
        [`LEA ${lea + 1}`, 'White', 20 + lea, 300, enrollment],
        [null, 'Hispanic', 60 + lea, 500, 200000],
      ]),
    ];
  }

  test('another than in the other LEAs’ rows', () => {
    expect(findingsIn(statewide(80300, 80000, 80000, 80000), DISPROPORTIONALITY_CHECKS)).toEqual([
      {
        check: 'disp.state-figures',
        severity: 'error',
        place: place(1, 4),
        citation: STATE_FIGURES.citation,
        message: 'White: the state’s enrollment is 80,300 here and 80,000 for the same group in the other LEAs’ rows.',
        actual: '80,300',
        expected: '80,000',
        fix: [
          {
            sheet: 'Sheet1',
            row: 1,
            column: 4,
            before: 80300,
            after: 80000,
            reason: 'The state’s enrollment of White is the same for every LEA.',
          },
        ],
      },
    ]);
  });

  test.each<[string, Rows, string[]]>([
    ['the same everywhere', statewide(80000, 80000, 80000, 80000), []],
    ['only two agree', statewide(80300, 80000, 80000), []],
    ['three of five agree', statewide(1, 2, 3, 3, 3), ['disp.state-figures E2', 'disp.state-figures E4']],
    ['three of six agree', statewide(1, 2, 9, 3, 3, 3), []],
    ['a blank is no other', statewide(null, 80000, 80000, 80000), []],
    ['all blank', statewide(null, null, null), []],
    ['the first ones agree', statewide(3, 3, 3, 1), ['disp.state-figures E8']],
    ['the last ones agree', statewide(1, 3, 3, 3), ['disp.state-figures E2']],
    ['no column of it', statewide(1, 3, 3, 3).map((row) => row.slice(0, 4)), []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows, [STATE_FIGURES]).map((line) => line.split(':')[0])).toEqual(expected);
  });

  test('another on another sheet’s part: of two tables each has its own', () => {
    const rows = [...statewide(80000, 80000, 80000), ...blanks(6), ...statewide(90000, 90000, 90000)];
    expect(told(rows, [STATE_FIGURES])).toEqual([]);
  });
});
