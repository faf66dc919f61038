/** One cause, one finding, on the cell to change; what follows from it is listed under it. */
import { CHECKS } from '../../../src/checks';
import { cellName } from '../../../src/workbook/address';
import { findingsIn, type Rows, withCell } from '../../support/findings';

const UNITS: Rows = [
  ['Program units 2016-17'],
  ['Program', 'MEM', 'Cost differential', 'Units', 'Program cost'],
  ['Grade 1', 270, 1.2, 324, 1289400.12],
  ['Grades 2-3', 540, 1.18, 637.2, 2535820.24],
  ['Grades 4-6', 800, 1.045, 836, 3326970.68],
  ['Bilingual', 120, 0.5, 60, 238777.8],
  [],
  ['Unit value', 3979.63],
];

/** "check cell" of each finding, with the cells that follow from it. */
function causes(rows: Rows): string[] {
  const cell = ({ range }: { readonly range: { readonly top: number; readonly left: number } }): string =>
    cellName(range.top, range.left);
  return findingsIn(rows, CHECKS).map(({ check, place, expected, consequences = [] }) =>
    [`${check} ${cell(place)} ${expected}`, ...consequences.map(cell)].join(' > '),
  );
}

test('one wrong unit value is one finding, not one for each cost', () => {
  expect(causes(withCell(UNITS, 'B8', 3817.55))).toEqual(['seg.unit-value B8 3,979.63 > E3 > E4 > E5 > E6']);
});

test('one wrong cost stays a finding of its own', () => {
  expect(causes(withCell(UNITS, 'E4', 2535280.24))).toEqual(['seg.program-cost E4 2,535,820.24']);
});

const JANUARY: Rows = [
  ['Instructional material: final allocation'],
  ['District', '40-day membership', 'Initial allocation', 'Entitlement', 'Final allocation'],
  ['Alpha', 400, 90_000, 100_000, 10_000],
  ['Beta', 300, 70_000, 75_000, 5_000],
  ['Gamma', 100, 20_000, 25_000, 5_000],
  ['TOTAL', 800, 180_000, 200_000, 20_000],
];

test('the input that a total bears out is the cell to change, not the right figure that follows from it', () => {
  const [finding, ...others] = findingsIn(withCell(JANUARY, 'D4', 80_000), CHECKS);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ expected: '75,000.00', fix: [{ row: 3, column: 3, before: 80_000, after: 75_000 }] });
  expect(causes(withCell(JANUARY, 'D4', 80_000))).toEqual(['im.final-row D4 75,000.00 > E4 > D6']);
});

test('nothing is said of the right tables', () => {
  expect([...causes(UNITS), ...causes(JANUARY)]).toEqual([]);
});
