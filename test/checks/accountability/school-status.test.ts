/** School scores, subgroup gaps and comprehensive support: the fault at its cell, the right table silent, in three layouts and wordings each. */
import { CHECKS } from '../../../src/checks';
import { recogniseWorkbook } from '../../../src/recognition';
import { moved, type Rows, told, withCell } from '../../support/findings';
import { snapshotOf, type TestCell } from '../../support/snapshot';

type Sheet = readonly [kind: string, what: string, rows: Rows, cell: string, value: TestCell, finding: string];

const SCORES: Rows = [
  ['School grading 2017'],
  [
    'School',
    'Percent proficient',
    'Scaled score',
    'School growth',
    'Growth lowest 25%',
    'Growth highest 75%',
    'Other',
    'Total score',
  ],
  ['Mesa', 80, 70, 60, 50, 40, 90, 63.5],
  ['Alta', 55, 61, 44, 70, 52, 80, 59.7],
  ['Sol', 30, 42, 35, 60, 48, 75, 46.4],
];
const CARD: Rows = [
  ['Report card'],
  [
    'Campus',
    'Math/ELA Proficiency',
    'Adj. scale score',
    'Growth of school',
    'Q1 growth',
    'Q3 growth',
    'Other indicators',
    'Overall',
  ],
  ['A', 0.8, 0.7, 0.6, 0.5, 0.4, 0.9, 0.635],
  ['B', 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
  ['C', 0.3, 0.4, 0.2, 0.6, 0.5, 0.7, 0.445],
];
const ONE_SCHOOL: Rows = [
  ['School report: Mesa View'],
  ['Proficiency', 80],
  ['Scale scores', 70],
  ['School growth', 60],
  ['Growth, bottom quartile', 50],
  ['Growth, top three quartiles', 40],
  ['Other indicators', 90],
  ['Overall score', 63.5],
];
const GAPS: Rows = [
  ['Achievement gaps, spring 2018'],
  ['School', 'Student group', 'Group % proficient', 'All others % proficient', 'Gap', 'N', 'TSI'],
  ['Mesa', 'SWD', 12, 55, 43, 31, 'Yes'],
  ['Alta', 'Students with disabilities', 22, 50, 28, 40, 'No'],
  ['Sol', 'SWD', 5, 60, 55, 8, 'Too few'],
];
const SUBGROUPS: Rows = [
  ['Subgroup performance'],
  ['Subgroup', 'Subgroup proficiency', 'Non-group proficiency', 'Number of students', 'Consistently underperforming?'],
  ['Students with IEPs', 0.1, 0.5, 25, 'Yes'],
  ['English learners', 0.3, 0.5, 25, 'No'],
];
const TARGETED: Rows = [
  ['Targeted support: subgroups'],
  ['Group', 'Subgroup rate', 'Other students rate', 'Students in group', 'Gap', 'Status'],
  ['SWD', 0.1, 0.5, 25, 0.4, 'Underperforming'],
  ['SWD, grade 4', 0.2, 0.5, 25, 0.3, 'No'],
];
const SUPPORT: Rows = [
  ['CSI schools 2018'],
  ['School', 'Percentile rank', 'School grade', 'Years in CSI', 'CSI status'],
  ['Mesa', 4, 'F', 0, 'Identified'],
  ['Alta', 6, 'D', 1, 'Exits'],
  ['Sol', 3, 'F', 3, 'More rigorous intervention'],
  ['Luna', 40, 'B', 0, 'Not identified'],
];
const IMPROVEMENT: Rows = [
  ['Improvement status'],
  ['Campus', 'Performance percentile', 'Letter grade', 'Years identified', 'Designation'],
  ['Mesa', 0.04, 'F', 0, 'CSI'],
  ['Alta', 0.04, 'C', 2, 'Exit'],
  ['Sol', 0.03, 'D', 1, 'CSI'],
];
const ONE_DETERMINATION: Rows = [
  ['CSI determination, Mesa View'],
  ['Percentile rank', 0.04],
  ['School grade', 'C'],
  ['Years identified', 2],
  ['CSI status', 'Exits'],
];

const SHEETS: readonly Sheet[] = [
  ['school-score', 'points', SCORES, 'H4', 61, 'grades.school-score H4: 59.7'],
  [
    'school-score',
    'shares',
    CARD,
    'H5',
    0.545,
    'grades.school-score H5: 0.445 → H5 =NM.SCHOOL_SCORE(B5,C5,D5,E5,F5,G5)',
  ],
  [
    'school-score',
    'one school',
    ONE_SCHOOL,
    'B8',
    64.5,
    'grades.school-score B8: 63.5 → B8 =NM.SCHOOL_SCORE(B2,B3,B4,B5,B6,B7)',
  ],
  ['subgroup-gap', 'percent, a gap', GAPS, 'E4', 29, 'grades.subgroup-gap E4: 28 → E4 =D4-C4'],
  [
    'subgroup-gap',
    'percent, a finding',
    GAPS,
    'G3',
    'No',
    'grades.subgroup-gap G3: Consistently underperforming → G3 =NM.SUBGROUP_GAP(C3/100,D3/100,F3)',
  ],
  ['subgroup-gap', 'too few pupils', GAPS, 'G5', 'Yes', 'grades.subgroup-gap G5: Too few to determine'],
  ['subgroup-gap', 'shares', SUBGROUPS, 'E3', 'No', 'grades.subgroup-gap E3: Consistently underperforming'],
  ['subgroup-gap', 'no school', TARGETED, 'F3', 'No', 'grades.subgroup-gap F3: Consistently underperforming'],
  [
    'csi-status',
    'percent',
    SUPPORT,
    'E5',
    'Remains identified',
    'grades.csi-status E5: More rigorous intervention → E5 =NM.CSI_STATUS(B5/100,C5,D5)',
  ],
  ['csi-status', 'not identified', SUPPORT, 'E3', 'Not identified', 'grades.csi-status E3: Identified'],
  ['csi-status', 'other words', IMPROVEMENT, 'E4', 'CSI', 'grades.csi-status E4: Exits → E4 =NM.CSI_STATUS(B4,C4,D4)'],
  [
    'csi-status',
    'one school',
    ONE_DETERMINATION,
    'B5',
    'Remains identified',
    'grades.csi-status B5: Exits → B5 =NM.CSI_STATUS(B2,B3,B4)',
  ],
];

describe.each(SHEETS)('%s: %s', (kind, _, rows, cell, value, finding) => {
  test('is recognised, and silent where it is right, wherever it stands', () => {
    expect(recogniseWorkbook(snapshotOf({ Sheet1: rows })).map((table) => table.kind)).toEqual([kind]);
    expect(told(rows, CHECKS)).toEqual([]);
    expect(told(moved(rows, 'Accountability bureau'), CHECKS)).toEqual([]);
  });

  test(`${cell} is told where it does not follow`, () => {
    const found = told(withCell(rows, cell, value), CHECKS);
    expect(found).toHaveLength(1);
    expect(found[0].startsWith(finding)).toBe(true);
  });
});

test('a subgroup whose threshold the plan does not give is not judged, unless the sheet states one', () => {
  const judged = withCell(SUBGROUPS, 'E4', 'Yes');
  expect(told(judged, CHECKS)).toEqual([]);
  const stated: Rows = [...judged, [], ['Threshold', 0.4]];
  expect(told(stated, CHECKS)).toEqual([
    'grades.subgroup-gap E4: Not consistently underperforming → E4 =NM.SUBGROUP_GAP(B4,C4,D4,$B$6)',
  ]);
});

test('points that are added up are no weighted scores', () => {
  const added: Rows = SCORES.map((row, index) =>
    index < 2 ? row : [...row.slice(0, 7), row.slice(1, 7).reduce<number>((total, each) => total + Number(each), 0)],
  );
  expect(told(added, CHECKS)).toEqual([]);
});

test.each<[string, Rows]>([
  [
    'marks of pupils',
    [
      ['Pupil', 'Percentile', 'Grade', 'Years', 'Status'],
      ['Ann', 0.4, 'B', 3, 'Active'],
      ['Bob', 0.7, 'A', 2, 'Active'],
    ],
  ],
  [
    'groups of a survey',
    [
      ['Group', 'Rate', 'Others', 'N'],
      ['North', 0.3, 0.4, 20],
      ['South', 0.2, 0.5, 30],
    ],
  ],
  [
    'scores of teams',
    [
      ['Team', 'Attack', 'Defense', 'Growth', 'Other', 'Score'],
      ['Reds', 3, 4, 5, 6, 18],
      ['Blues', 4, 5, 6, 7, 22],
    ],
  ],
])('%s are none of them', (_, rows) => {
  expect(recogniseWorkbook(snapshotOf({ Sheet1: rows }))).toEqual([]);
});
