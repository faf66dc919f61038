/** Tables that were read by close wording only, headed as other offices head them: the fault at its cell, the twin silent, foreign ones not taken. */
import { CHECKS } from '../../src/checks';
import { recogniseWorkbook } from '../../src/recognition';
import { snapshotOf } from '../support/snapshot';
import { type Rows, told, withCell } from '../support/findings';

const TAX: Rows = [
  ['Two-mill levy: what all of it would bring'],
  ['Dist', 'Valuation', 'Mills', 'Tax produced'],
  ['Cuba', 278702400, 1.782, 496647.68],
  ['Taos', 660800900, 2, 1321601.8],
  ['Tatum', 809541300, 1.5, 1214311.95],
];
const RISK: Rows = [
  ['At-risk pupils, FY 2022'],
  ['District', 'Title I', 'EL', 'Mobility', 'Rates added', 'Index', 'Students', 'Units'],
  ['Hobbs', 0.24, 0.18, 0.22, 0.64, 0.192, 8926, 1713.792],
  ['Jal', 0.2, 0.08, 0.25, 0.53, 0.159, 403, 64.077],
];
const SIZE: Rows = [
  ['Help for small districts'],
  ['District', 'Enrollment', 'Short of 4,000', 'Extra units'],
  ['Cuba', 550, 3450, 71.156],
  ['Maxwell', 106, 3894, 15.479],
  ['Questa', 381, 3619, 51.706],
];
const REVIEW: Rows = [
  ['Summer institute, panel results'],
  ['Publisher', 'Textbook', 'Rubric score', 'Result'],
  ['Pearson', 'Biology', 93.5, 'Core/basal'],
  ['Cengage', 'Chemistry', 88, 'Second review'],
];
const GRADES: Rows = [
  ['School grades after the 95% rule'],
  ['Campus', 'Enrolled for test', 'Took test', 'Participation', 'Points grade', 'Published grade'],
  ['Mesa View', 200, 190, 0.95, 'B', 'B'],
  ['Sunset', 200, 180, 0.9, 'A', 'B'],
];

const CYCLE: Rows = [
  ['Textbook adoption'],
  ['Subject', 'Summer institute', 'Contract starts', 'Contract ends'],
  ['Arts', 2014, 2015, 2020],
  ['Science', 2017, 2018, 2023],
];
const PRIORITY: Rows = [
  ['K-5 Plus applications'],
  ['School', 'MEM', 'FRL rate', 'Low-performing', 'In program last yr', 'CSI', 'TSI', 'High priority'],
  ['Mesa View', 206, 0.84, 'N', 'N', 'N', 'N', 'Y'],
  ['Sunset', 93, 0.74, 'N', 'N', 'N', 'N', 'N'],
];

test.each<[string, Rows, string, string | number, string]>([
  [
    'property-tax',
    TAX,
    'D4',
    132160.18,
    'levy.debt D4: 1,321,601.80 → D4 =NM.LOCAL_LEVY(B4,C4) [B4 66,080,090.00] [C4 0.2]',
  ],
  ['at-risk', RISK, 'F3', 0.16, 'seg.at-risk F3: 0.192 → F3 =(B3+C3+D3)*0.3'],
  ['district-size', SIZE, 'D3', 94.875, 'seg.size D3: 71.1563 → D3 =NM.DISTRICT_SIZE_UNITS(B3)'],
  ['material-review', REVIEW, 'C3', 89.6, 'im.review-scores D3: Second review → D3 =NM.REVIEW_OUTCOME(C3/100)'],
  ['participation-grade', GRADES, 'F4', 'A', 'grades.participation F4: B → F4 =NM.PARTICIPATION_GRADE(E4,D4)'],
  ['adoption-cycle', CYCLE, 'D4', 2024, 'im.adoption-cycle D4: 2023 → D4 2023'],
  ['k5-plus', PRIORITY, 'H4', 'Y', 'k5.commitments H4: No'],
])('%s', (kind, rows, cell, value, finding) => {
  const law = CHECKS.filter(({ id }) => !id.startsWith('general.'));
  expect(recogniseWorkbook(snapshotOf({ Sheet1: rows })).map((table) => table.kind)).toEqual([kind]);
  expect(told(rows, law)).toEqual([]);
  expect(told(withCell(rows, cell, value), law)).toContain(finding);
});

test.each<[string, Rows]>([
  [
    'an invoice',
    [
      ['Item', 'Price', 'Rate', 'Amount'],
      ['Pens', 100, 2, 200],
      ['Paper', 350, 4, 1400],
    ],
  ],
  [
    'a club',
    [
      ['Member', 'Membership', 'Units'],
      ['Ann', 12, 3],
      ['Bob', 30, 8],
    ],
  ],
  [
    'films under review',
    [
      ['Title', 'Score', 'Result'],
      ['Heat', 82, 'Watch'],
      ['Alien', 91, 'Keep'],
    ],
  ],
  [
    'pupils’ marks',
    [
      ['Pupil', 'Tested', 'Grade', 'Final grade'],
      ['Ann', 14, 'A', 'A'],
      ['Bob', 12, 'B', 'C'],
    ],
  ],
  [
    'a portfolio',
    [
      ['Fund', 'Index', 'Factor', 'Units'],
      ['Alpha', 0.4, 0.3, 12],
      ['Beta', 0.5, 0.3, 14],
    ],
  ],
  [
    'a cost table',
    [
      ['Department', 'Operating', 'Building', 'Debt'],
      ['Parks', 5, 2, 1],
      ['Fire', 8, 3, 2],
    ],
  ],
])('%s is none of them', (_, rows) => {
  expect(recogniseWorkbook(snapshotOf({ Sheet1: rows }))).toEqual([]);
});
