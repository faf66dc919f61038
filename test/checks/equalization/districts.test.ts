/** The statewide table: one row a district, the components across. */
import { recogniseWorkbook } from '../../../src/recognition';
import { runChecks } from '../../../src/checks';
import { cellName } from '../../../src/workbook/address';
import type { Rows } from '../../support/findings';
import { snapshotOf, type TestCell } from '../../support/snapshot';

const HEADER = [
  'District',
  'Kindergarten',
  'Grades 7-12',
  'At-risk units',
  'TCI',
  'Total program units',
  'Program cost',
];

/** FY26: (1.44 K + 1.30 grades 7–12) × the index, and the at-risk units. */
const ALAMO = ['Alamo', 100, 500, 40, 1.05, 873.7, 5_242_200];
const BLUFF = ['Bluff', 20, 50, 0, 1, 93.8, 562_800];
const CARRO = ['Carro', 10, 40, 5, 1.1, 78.04, 468_240];

const state = (year: string, ...rows: readonly (readonly TestCell[])[]): Rows => [
  ['Program cost by district'],
  ['Fiscal year', year],
  ['Unit value', 6000],
  [],
  HEADER,
  ...rows,
];

const told = (rows: Rows): string[] =>
  runChecks(snapshotOf({ State: rows })).findings.map(
    ({ check, place, message, fix = [] }) =>
      `${check} ${cellName(place.range.top, place.range.left)}: ${message}${fix.map(({ after }) => ` → ${String(after)}`).join('')}`,
  );

test('is recognised, with its components by their headers', () => {
  const [table] = recogniseWorkbook(snapshotOf({ State: state('FY26', ALAMO, BLUFF, CARRO) }));
  expect([table.kind, table.series]).toEqual(['program-cost-districts', { component: [1, 2, 3] }]);
});

test('has nothing against totals by the law of its year', () => {
  expect(told(state('FY26', ALAMO, BLUFF, CARRO))).toEqual([]);
});

test('a district whose units do not follow is told with the function that gives them', () => {
  const wrong = ['Bluff', 20, 50, 0, 1, 99.8, 598_800];
  expect(told(state('FY26', ALAMO, wrong, CARRO))).toEqual([
    'seg.district-units F7: Bluff: the total program units are 99.8, but by the law of FY26 its components give 93.8. → =NM.TOTAL_PROGRAM_UNITS($B$5:$D$5,B7:D7,2026,E7)',
  ]);
});

test('totals by the factors of the year before are told once', () => {
  // 1.25 in grades 7 to 12, as before Laws 2025, ch. 89.
  const before = [
    ['Alamo', 100, 500, 40, 1.05, 847.45, 5_084_700],
    ['Bluff', 20, 50, 0, 1, 91.3, 547_800],
  ];
  expect(told(state('FY26', ...before))).toEqual([
    'seg.district-units F5: The total program units follow from the law of FY25, but the table is of FY26: compute them by the factors and the staffing index of FY26.',
  ]);
});

test('columns of units are added up, each as the staffing index leaves it', () => {
  const units = [
    ['Alamo', 144, 650, 40, 1.05, 873.7, 5_242_200],
    ['Bluff', 28.8, 65, 0, 1, 93.8, 562_800],
    ['Carro', 14.4, 52, 5, 1.1, 80.04, 480_240],
  ];
  expect(told(state('FY26', ...units))).toEqual([
    'seg.district-units F8: Carro: the total program units are 80.04, but by the law of FY26 its components give 78.04. → 78.04',
  ]);
});

test('a program cost that is not the units times the unit value', () => {
  const wrong = ['Bluff', 20, 50, 0, 1, 93.8, 562_080];
  expect(told(state('FY26', ALAMO, wrong, CARRO))).toEqual([
    expect.stringMatching(/^seg\.program-cost G7: Bluff: .*562,800\.00.* → =NM\.PROGRAM_COST\(F7,\$B\$3\)$/),
  ]);
});

test('a table of no year, or whose totals follow from nothing that is known, is left alone', () => {
  const other = ['Bluff', 20, 50, 0, 1, 50, 300_000];
  expect(told(state('FY26', other, ['Carro', 10, 40, 5, 1.1, 70, 420_000]))).toEqual([]);
  expect(told(state('', ALAMO, ['Bluff', 20, 50, 0, 1, 99.8, 598_800], CARRO))).toEqual([]);
});

test('a component whose factor was not read tells nothing, unless its column holds units', () => {
  const staff = (header: string): Rows =>
    state('FY26', ALAMO, [...BLUFF.slice(0, 5), 99.8, 598_800], CARRO).map((row) =>
      row === HEADER ? HEADER.map((each) => (each === 'At-risk units' ? header : each)) : row,
    );
  expect(told(staff('Ancillary FTE'))).toEqual([]);
  expect(told(staff('Ancillary units'))).toEqual([expect.stringMatching(/^seg\.district-units F7: Bluff: /)]);
});

test('the guarantee of a year without credits is the program cost less the energy amounts', () => {
  const rows = state('FY26', [...ALAMO, 1000, 5_241_200], [...BLUFF, 0, 562_900]).map((row) =>
    row === HEADER ? [...HEADER, 'Energy contract payments', 'State equalization guarantee'] : row,
  );
  expect(told(rows)).toEqual([expect.stringMatching(/^seg\.guarantee I7: Bluff: .*562,800\.00/)]);
});
