import { EQUALIZATION_CHECKS } from '../../../src/checks/equalization';
import { type Rows, told, withCell } from '../../support/findings';

/** FY26: the teacher cost index multiplies kindergarten and basic units, and no others. */
const TABLE: Rows = [
  ['Program cost FY26'],
  ['Program', 'MEM', 'Factor', 'Units', 'Multiplier', 'Adjusted units'],
  ['Kindergarten', 50, 1.44, 72, 1.1, 79.2],
  ['Grade 1', 50, 1.2, 60, 1.1, 66],
  ['National board certification', 10, 1.5, 15, 1, 15],
  [],
  ['Staffing index', 1.1],
  ['Unit value', 6553.75],
  ['Total units', 160.2],
  ['Total program cost', 1049910.75],
  ['Energy contract payments', 10000],
  ['Energy bonding amount', 5000],
  ['Local levy', 0],
  ['Impact aid', 0],
  ['Forest reserve', 0],
  ['State equalization guarantee', 1035410.75],
];

const found = (rows: Rows): string[] => told(rows, EQUALIZATION_CHECKS);

/** The figures below that follow from what was typed, so that the multiplier alone is wrong. */
function withTotals(rows: Rows, units: number, cost: number, guarantee: number): Rows {
  return withCell(withCell(withCell(rows, 'B9', units), 'B10', cost), 'B16', guarantee);
}

test('nothing where the index multiplies what the law of the year names and the energy amounts are off', () => {
  expect(found(TABLE)).toEqual([]);
});

test('the index left out of units that it multiplies', () => {
  expect(found(withTotals(withCell(withCell(TABLE, 'E4', 1), 'F4', 60), 154.2, 1010588.25, 996088.25))).toEqual([
    'seg.staffing E4: 1.1 → E4 1.1',
  ]);
});

test('the index on units that it does not multiply', () => {
  expect(found(withTotals(withCell(withCell(TABLE, 'E5', 1.1), 'F5', 16.5), 161.7, 1059741.38, 1045241.38))).toEqual([
    'seg.staffing E5: 1 → E5 1',
  ]);
});

test('adjusted units that are not units times multiplier', () => {
  expect(found(withCell(TABLE, 'F3', 97.2))).toEqual(['seg.staffing F3: 79.2 → F3 =D3*E3']);
});

test('a guarantee from which the energy amounts were not taken', () => {
  expect(found(withCell(TABLE, 'B16', 1049910.75))).toEqual(['seg.guarantee B16: 1,035,410.75 → B16 1035410.75']);
});
