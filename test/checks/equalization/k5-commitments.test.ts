/** What K-5 Plus schools commit to, their priority and their calendar: a fault at its cell, right schools silent. */
import { EQUALIZATION_CHECKS } from '../../../src/checks/equalization';
import { type Rows, told, withCell } from '../../support/findings';

const SCHOOLS: Rows = [
  ['K-5 Plus Program, Summer 2019'],
  [
    'School',
    'Students',
    'Additional days',
    'Start date',
    'End date',
    'Units',
    'FRL %',
    'Same teacher',
    'Teachers excepted',
    'Low-performing',
    'Prior participant',
    'CSI school',
    'TSI school',
    'High priority',
  ],
  ['Juniper Elementary', 210, 25, 43619, 43655, 63, 0.91, 'Yes', 0, 'No', 'No', 'No', 'No', 'Yes'],
  ['Chamisa Elementary', 180, 26, 43619, 43656, 54, 0.62, 'No', 2, 'No', 'No', 'No', 'No', 'No'],
];

test.each<[string, string, string | number, string]>([
  ['a teacher not kept and none excepted', 'H3', 'No', 'k5.commitments H3: Yes, or one or two teachers excepted'],
  ['three teachers excepted', 'I4', 3, 'k5.commitments I4: at most 2'],
  ['high priority without a criterion', 'G3', 0.79, 'k5.commitments N3: No'],
  ['a criterion without the mark', 'L4', 'Yes', 'k5.commitments N4: Yes'],
  ['25 days in 25 calendar days', 'E3', 43643, 'k5.commitments C3: at most 22'],
])('%s', (_, cell, value, finding) => {
  expect(told(withCell(SCHOOLS, cell, value), EQUALIZATION_CHECKS)).toEqual([finding]);
});

test('schools that keep them are right', () => {
  expect(told(SCHOOLS, EQUALIZATION_CHECKS)).toEqual([]);
});

const AT_RISK: Rows = [
  ['At-Risk Index, FY 2017'],
  [
    'District',
    'Title I 3-yr avg',
    'ELL rate 3-yr avg',
    'Mobility rate 3-yr avg',
    'At-Risk Index',
    'MEM',
    'At-Risk Units',
  ],
  ['Hobbs', 0.24, 0.18, 0.22, 0.06784, 8926, 605.53984],
  ['Jal', 0.2, 0.08, 0.25, 0.05618, 403, 22.64054],
];

test.each<[string, number, string]>([
  ['E3', 0.06874, 'seg.at-risk E3: 0.06784 → E3 =(B3+C3+D3)*0.106'],
  ['G4', 99, 'seg.at-risk G4: 22.6405 → G4 =NM.AT_RISK_UNITS(E4,F4)'],
])('an at-risk sheet without a factor: %s', (cell, value, finding) => {
  expect(told(withCell(AT_RISK, cell, value), EQUALIZATION_CHECKS)).toEqual([finding]);
  expect(told(AT_RISK, EQUALIZATION_CHECKS)).toEqual([]);
});
