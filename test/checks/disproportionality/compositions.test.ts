/** Risk differences and compositions: Westat's measures that no threshold of the manual is of. */
import { CHECKS, runChecks } from '../../../src/checks';
import { told } from '../../support/findings';
import { snapshotOf, type TestCell } from '../../support/snapshot';

/** 200 children identified of 1,000: Hispanic risk 0.25, all others 0.125. */
const TABLE = (difference: number, composition: number): TestCell[][] => [
  ['Disproportionality of children with disabilities'],
  [
    'Race/Ethnicity',
    'Count',
    'Enrollment',
    'Risk',
    'Risk Difference',
    'Composition of identified',
    'Composition of enrollment',
    'Composition difference',
  ],
  ['Hispanic', 150, 600, 0.25, 0.125, 0.75, 0.6, 0.15],
  ['White', 30, 300, 0.1, difference, 0.15, 0.3, -0.15],
  ['American Indian', 20, 100, 0.2, 0, composition, 0.1, 0],
];

/** The same children in percent and percentage points, under other words. */
const IN_PERCENT = (difference: number, composition: number): TestCell[][] => [
  ['SWD by race, FY25'],
  [],
  ['Group', 'SWD', 'Enrolled', '% of all children identified', '% of enrollment', 'Difference in risk'],
  ['Hispanic', 150, 600, 75, 60, 12.5],
  ['White', 30, 300, 15, 30, difference],
  ['American Indian', 20, 100, composition, 10, 0],
];

/** One group over many LEAs, each row with those it is compared with. */
const BY_LEA = (difference: number, composition: number): TestCell[][] => [
  ['Emotional disturbance: American Indian students compared with all other students, by LEA'],
  [],
  ['LEA', 'AI with ED', 'AI enrolled', 'Others with ED', 'Others enrolled', 'Risk difference', 'Share of identified'],
  ['Alpha', 60, 1200, 20, 800, 0.025, 0.75],
  ['Beta', 40, 1000, 40, 2000, difference, 0.5],
  ['Gamma', 15, 600, 45, 900, -0.025, composition],
];

describe.each([
  ['columns beside the risks', TABLE, [-0.1429, 0.1], [0.1429, 0.3], ['E4', 'F5'], ['-0.1429', '0.1']],
  ['percent under other words', IN_PERCENT, [-14.29, 10], [14.29, 30], ['F5', 'D6'], ['-14.2857', '10']],
  ['rows with their comparison group', BY_LEA, [0.02, 0.25], [0.2, 0.75], ['F5', 'G6'], ['0.02', '0.25']],
] as const)('%s', (_, rows, right, wrong, cells, expected) => {
  test('figures that follow are silent', () => {
    const sheet = rows(right[0], right[1]);
    expect(runChecks(snapshotOf({ Sheet1: sheet })).tables.map(({ kind }) => kind)).toEqual(['risk-ratio']);
    expect(told(sheet, CHECKS)).toEqual([]);
  });

  test.each([
    ['disp.risk-difference', wrong[0], right[1], cells[0], expected[0]],
    ['disp.composition', right[0], wrong[1], cells[1], expected[1]],
  ])('%s tells the one that does not', (id, difference, composition, cell, value) => {
    const sheet = rows(difference, composition);
    expect(told(sheet, CHECKS)).toEqual([expect.stringContaining(`${id} ${cell}:`)]);
    expect(runChecks(snapshotOf({ Sheet1: sheet })).findings[0]).toMatchObject({ expected: value });
  });
});
