/** School grades, set-asides and calendars: a fault at its cell, right tables silent. */
import { ACCOUNTABILITY_CHECKS } from '../../../src/checks/accountability';
import { moved, type Rows, told, withCell } from '../../support/findings';

const GRADES: Rows = [
  ['School grades 2017'],
  ['School', 'Grade', 'Participation rate', 'Final grade'],
  ['Juniper', 'B', 0.94, 'C'],
  ['Chamisa', 'A', 0.97, 'A'],
  ['Saltbush', 'F', 0.8, 'F'],
];
const SET_ASIDES: Rows = [
  ['Title I set-asides'],
  ['Title I grant', 120_000_000],
  ['School improvement (7%)', 8_400_000],
  ['Direct student services (3%)', 3_600_000],
];
const CALENDAR: Rows = [
  ['Instructional material calendar'],
  ['Action', 'Due', 'Completed'],
  ['Initial allocation to districts', 41730, 41726],
  ['Final allocation', 41654, 41654],
];

test.each<[string, Rows, string, string | number, string]>([
  [
    'a grade that keeps its letter',
    GRADES,
    'D3',
    'B',
    'grades.participation D3: C → D3 =NM.PARTICIPATION_GRADE(B3,C3)',
  ],
  ['a set-aside', SET_ASIDES, 'B3', 8_500_000, 'title-i.set-aside B3: 8,400,000.00 → B3 =INDEX(NM.SET_ASIDE(B2),1,1)'],
  ['an action that is late', CALENDAR, 'C3', 41738, 'deadline.due-and-done C3: by 2014-04-01'],
])('%s', (_, rows, cell, value, finding) => {
  expect(told(withCell(rows, cell, value), ACCOUNTABILITY_CHECKS)).toEqual([finding]);
  expect(told(rows, ACCOUNTABILITY_CHECKS)).toEqual([]);
  expect(told(moved(rows, 'Public Education Department'), ACCOUNTABILITY_CHECKS)).toEqual([]);
});
