/** Indicators 12 and 14: the fault at its cell, the right table silent, in three layouts and wordings each. */
import { CHECKS } from '../../../src/checks';
import { recogniseWorkbook } from '../../../src/recognition';
import { moved, type Rows, told, withCell } from '../../support/findings';
import { snapshotOf, type TestCell } from '../../support/snapshot';

const PART_C: Rows = [
  ['Indicator 12: Part C to Part B transition'],
  [
    'LEA',
    'Part C referrals',
    'Found not eligible',
    'IEP by 3rd birthday',
    'Parent refused consent',
    'Referred < 90 days',
    'Percent',
  ],
  ['Ash', 60, 8, 50, 1, 1, 100],
  ['Birch', 60, 10, 49, 0, 0, 98],
];
const EARLY: Rows = [
  ['Early childhood transition'],
  [
    'District',
    'Children referred',
    'Not eligible',
    'IEP implemented by third birthday',
    'Exceptions',
    'Late referrals',
    'Denominator',
    'Rate',
    'Met target',
  ],
  ['Ash', 60, 8, 50, 1, 1, 50, 1, 'Yes'],
  ['Birch', 60, 10, 49, 0, 0, 50, 0.98, 'No'],
  ['Gallup', 41, 6, 33, 1, 0, 34, 0.9706, 'No'],
];
const ONE_LEA: Rows = [
  ['Indicator 12'],
  ['Children referred by Part C', 60],
  ['Found not eligible by third birthday', 10],
  ['IEP in place by third birthday', 49],
  ['Rate', 0.98],
  ['Target met', 'Not met'],
];
const LEAVERS: Rows = [
  ['Post-school outcomes (Indicator 14)'],
  [
    'LEA',
    'Enrolled in higher education',
    'Competitively employed',
    'Other postsecondary education or training',
    'Other employment',
    'Not engaged',
    'Total respondents',
    'Measure A',
    'Measure B',
    'Measure C',
  ],
  ['Ash', 30, 40, 10, 10, 10, 100, 30, 70, 90],
  ['Birch', 12, 9, 3, 5, 7, 36, 33.33, 58.33, 80.56],
];
const SURVEY: Rows = [
  ['Exit survey'],
  [
    'District',
    'Higher ed',
    'Competitive employment',
    'Some other postsecondary education',
    'Some other employment',
    'Not engaged',
    '14A',
    '14B',
    '14C',
  ],
  ['Ash', 30, 40, 10, 10, 10, 0.3, 0.7, 0.9],
  ['Birch', 12, 9, 3, 5, 7, 0.3333, 0.5833, 0.8056],
];
const ONE_SURVEY: Rows = [
  ['Post-school outcomes'],
  ['Enrolled in higher education', 30],
  ['Competitively employed', 40],
  ['Other education or training', 10],
  ['Other employment', 10],
  ['Not engaged', 10],
  ['Measure A', 0.3],
  ['Measure B', 0.7],
  ['Measure C', 0.9],
];

describe.each<[string, string, Rows, string, TestCell, string]>([
  [
    'early-transition',
    'in percent',
    PART_C,
    'G4',
    98.5,
    'disp.early-transition G4: 98 → G4 =INDEX(NM.EARLY_TRANSITION(B4,C4,D4,E4,F4),1,1)*100',
  ],
  ['early-transition', 'who should have an IEP', EARLY, 'G4', 51, 'disp.early-transition G4: 50 → G4 =B4-C4-E4-F4'],
  ['early-transition', 'a late referral counted', EARLY, 'H5', 0.9429, 'disp.early-transition H5: 0.9706'],
  [
    'early-transition',
    'met below 100 %',
    EARLY,
    'I4',
    'Yes',
    'disp.early-transition I4: Not met → I4 =INDEX(NM.EARLY_TRANSITION(B4,C4,D4,E4,F4),1,2)',
  ],
  [
    'early-transition',
    'one LEA',
    ONE_LEA,
    'B5',
    0.89,
    'disp.early-transition B5: 0.98 → B5 =INDEX(NM.EARLY_TRANSITION(B2,B3,B4),1,1)',
  ],
  ['early-transition', 'one LEA, in words', ONE_LEA, 'B6', 'Met', 'disp.early-transition B6: Not met'],
  ['post-school-outcomes', 'in percent', LEAVERS, 'I4', 53.83, 'disp.post-school-outcomes I4: 58.3333'],
  ['post-school-outcomes', 'respondents', LEAVERS, 'G3', 110, 'disp.post-school-outcomes G3: 100 → G3 =B3+C3+D3+E3+F3'],
  [
    'post-school-outcomes',
    'shares',
    SURVEY,
    'I3',
    0.8,
    'disp.post-school-outcomes I3: 0.9 → I3 =INDEX(NM.POST_SCHOOL_OUTCOMES(B3,C3,D3,E3,F3),1,3)',
  ],
  ['post-school-outcomes', 'one LEA', ONE_SURVEY, 'B8', 0.8, 'disp.post-school-outcomes B8: 0.7'],
])('%s: %s', (kind, _, rows, cell, value, finding) => {
  test('is recognised, and silent where it is right, wherever it stands', () => {
    expect(recogniseWorkbook(snapshotOf({ Sheet1: rows })).map((table) => table.kind)).toEqual([kind]);
    expect(told(rows, CHECKS)).toEqual([]);
    expect(told(moved(rows, 'Special Education Bureau'), CHECKS)).toEqual([]);
  });

  test(`${cell} is told where it does not follow`, () => {
    const found = told(withCell(rows, cell, value), CHECKS);
    expect(found).toHaveLength(1);
    expect(found[0].startsWith(finding)).toBe(true);
  });
});

test.each<[string, Rows]>([
  [
    'referrals of a clinic',
    [
      ['Clinic', 'Referred', 'Seen', 'Rate'],
      ['North', 40, 30, 0.75],
      ['South', 20, 18, 0.9],
    ],
  ],
  [
    'a job survey',
    [
      ['Town', 'Employed', 'Unemployed', 'Rate'],
      ['Taos', 400, 20, 0.95],
      ['Raton', 300, 30, 0.91],
    ],
  ],
])('%s is none of them', (_, rows) => {
  expect(recogniseWorkbook(snapshotOf({ Sheet1: rows }))).toEqual([]);
});
