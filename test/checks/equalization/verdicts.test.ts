/** What a sheet says of levies and of K-5 Plus schools follows from the figures beside it. */
import { EQUALIZATION_CHECKS } from '../../../src/checks/equalization';
import { told } from '../../support/findings';
import type { TestCell } from '../../support/snapshot';

const BROKEN = 'Building levy: 10.50 mills, at most 10';

const LEVIES = (...[words, headers]: readonly [readonly TestCell[], readonly TestCell[]]): TestCell[][] => [
  ['Property tax levies, mills'],
  ['District', 'Operating levy', 'HB 33', 'SB 9', 'Debt service levy', ...headers],
  ['Ash', 0.5, 4, 2, 5.25, words[0]],
  ['Birch', 0.5, 10.5, 2, 1, words[1]],
];

test.each([
  ['words of the function', ['Limits'], ['Within limits', BROKEN], ['Within limits', 'Within limits']],
  ['yes and no', ['Within limits?'], ['Yes', 'No'], ['Yes', 'Yes']],
  ['words of people', ['Levy check'], ['OK', 'Over the limit'], ['OK', 'OK']],
])('levies, %s: a limit that is broken is not called kept', (_, headers, right, wrong) => {
  expect(told(LEVIES(right, headers), EQUALIZATION_CHECKS)).toEqual(['levy.limits C4: at most 10 mills']);
  expect(told(LEVIES(wrong, headers), EQUALIZATION_CHECKS)).toEqual([
    'levy.limits C4: at most 10 mills',
    `levy.result F4: ${BROKEN} → F4 =NM.LEVY_CHECK(B4,C4,D4,E4)`,
  ]);
});

test('levies that keep all limits are not called too high', () => {
  expect(told(LEVIES(['Above the limit', 'No'], ['Result']), EQUALIZATION_CHECKS)).toEqual([
    'levy.result F3: Within limits → F3 =NM.LEVY_CHECK(B3,C3,D3,E3)',
    'levy.limits C4: at most 10 mills',
  ]);
});

const SCHOOLS = (header: string, ...said: readonly TestCell[]): TestCell[][] => [
  ['K-5 Plus Program, Summer 2019'],
  ['School', 'Students', 'Additional days', 'Same teacher', 'Teachers excepted', 'Reading PD', 'School-wide', header],
  ['Juniper Elementary', 210, 25, 'Yes', 0, 'Yes', 'Yes', said[0]],
  ['Chamisa Elementary', 180, 26, 'No', 2, 'Yes', 'Yes', said[1]],
  ['Willow Elementary', 90, 25, 'Yes', 0, 'Yes', 'No', said[2]],
];

test.each([
  [
    'Eligible',
    ['Yes', 'Yes', 'No'],
    ['Yes', 'Yes', 'Yes'],
    'H5: No → H5 =IF(NM.K5_PLUS_ELIGIBLE(C5,D5,F5,G5,E5),"Yes","No")',
  ],
  [
    'Eligible for K-5 Plus?',
    ['Y', 'Y', 'N'],
    ['Y', 'N', 'N'],
    'H4: Yes → H4 =IF(NM.K5_PLUS_ELIGIBLE(C4,D4,F4,G4,E4),"Yes","No")',
  ],
  [
    'Program eligibility',
    ['Eligible', 'Eligible', 'Not eligible'],
    ['Not eligible', 'Eligible', 'Not eligible'],
    'H3: Yes → H3 =IF(NM.K5_PLUS_ELIGIBLE(C3,D3,F3,G3,E3),"Yes","No")',
  ],
])('a school is eligible that keeps all commitments: %s', (header, right, wrong, finding) => {
  expect(told(SCHOOLS(header, ...right), EQUALIZATION_CHECKS)).toEqual([]);
  expect(told(SCHOOLS(header, ...wrong), EQUALIZATION_CHECKS)).toEqual([`k5.eligible ${finding}`]);
});

test('what may make up for a commitment on another sheet is not judged', () => {
  const without = SCHOOLS('Eligible', 'Yes', 'Yes', 'No').map((row) => row.filter((_, column) => column !== 4));
  expect(told(without, EQUALIZATION_CHECKS)).toEqual([]);
});
