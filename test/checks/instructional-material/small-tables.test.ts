/** The small tables of the instructional-material bureau: each fault at its cell with its value, each twin silent. */
import { INSTRUCTIONAL_MATERIAL_CHECKS } from '../../../src/checks/instructional-material';
import { moved, type Rows, told, withCell } from '../../support/findings';

const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

const ABE: Rows = [
  ['Adult basic education'],
  ['Program', 'Prior-year enrollment', 'FTE', 'Allocation'],
  ['Central Program', 1200, 300, 120000],
  ['Southern Program', 800, 200, 80000],
];
const BALANCES: Rows = [
  ['Nonpublic school balances'],
  ['School', 'Beginning balance', 'Allocation', 'Purchases', 'Ending balance'],
  ['Rio Grande Day School', 1000, 60261.94, 50000, 11261.94],
  ['All Hills School', 0, 3007.52, 1000, 2007.52],
];
const SCORES: Rows = [
  ['Summer review institute 2013'],
  ['Title', 'Publisher', 'Score', 'Second review', 'Recommended as'],
  ['Auto Tech', 'A', 0.93, null, 'Core/basal'],
  ['Welding', 'B', 0.86, 0.91, 'Core/basal'],
  ['Drafting', 'C', 0.75, null, 'Supplemental'],
];
const ORDERS: Rows = [
  ['Orders'],
  ['Title', 'Order received', 'Classes begin', 'Due', 'Delivered', 'Damages'],
  ['Algebra', day(2014, 3, 15), day(2014, 8, 14), day(2014, 7, 15), day(2014, 8, 1), 1700],
  ['Biology', day(2014, 4, 15), day(2014, 8, 14), day(2014, 8, 1), day(2014, 8, 20), 1900],
];
const CYCLE: Rows = [
  ['Adoption cycle'],
  ['Subject Area(s)', 'Adoption Institute', 'Contract Period', 'For FY'],
  ['CTE, Driver Ed', 'Jun-13', '2014-2019', 'FY15'],
  ['9-12 ELA', 2014, '2015-20', 'FY16'],
];

describe.each<[string, Rows, string, string | number, string]>([
  ['adult basic education', ABE, 'C4', 240, 'im.abe-fte C4: 200 → C4 =NM.ABE_FTE(B4) [B4 960]'],
  ['balances', BALANCES, 'E4', 2100, 'im.balances E4: 2,007.52 → E4 =B4+C4-D4 [B4 92.48] [C4 3,100.00] [D4 907.52]'],
  ['a second review', SCORES, 'D4', 0.88, 'im.review-scores E4: Supplemental → E4 =NM.REVIEW_OUTCOME(C4,D4)'],
  ['a first review', SCORES, 'C3', 0.8999, 'im.review-scores E3: Second review → E3 =NM.REVIEW_OUTCOME(C3)'],
  ['damages', ORDERS, 'F4', 2900, 'im.orders F4: 1,900.00 → F4 =NM.LATE_DELIVERY_DAMAGES(D4,E4) [E4 2014-08-30]'],
  ['a contract period', CYCLE, 'C4', '2015-2021', 'im.adoption-cycle C4: 2015-2020 → C4 2015-2020'],
])('%s', (_, rows, cell, value, finding) => {
  test('a wrong figure is told at its cell', () => {
    expect(told(withCell(rows, cell, value), INSTRUCTIONAL_MATERIAL_CHECKS)).toEqual([finding]);
  });

  test('nothing is told of the right table, wherever it stands', () => {
    expect(told(rows, INSTRUCTIONAL_MATERIAL_CHECKS)).toEqual([]);
    expect(told(moved(rows, 'Instructional Material Bureau'), INSTRUCTIONAL_MATERIAL_CHECKS)).toEqual([]);
  });
});
