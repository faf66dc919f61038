import type { TestCell } from '../../support/snapshot';
import { type Rows, withCell } from '../../support/findings';

/** Rows with several cells changed, each named as people name it. */
export function withCells(rows: Rows, cells: Readonly<Record<string, TestCell>>): Rows {
  return Object.entries(cells).reduce((changed, [name, value]) => withCell(changed, name, value), rows);
}

/** Rows without some of their columns, counted from 0. */
export function without(rows: Rows, ...columns: readonly number[]): Rows {
  return rows.map((row) => row.filter((_, column) => !columns.includes(column)));
}

/** The workload reduction worksheet of Appendix G. */
export const WORKSHEET: Rows = [
  ['School Year', 'A/B', 'Factor', 'C', 'Factor', 'D', 'Factor', 'Total Unit', 'Unit Factor', 'Extended', 'Decrease'],
  ['2009-2010', 10, 0.7, 3, 1, 6, 2, 22, 3792.65, 83438.3, null],
  ['2010-2011', 10, 0.7, 3, 1, 2, 2, 14, 3712.17, 51970.38, 31467.92],
  ['2011-2012', 15, 0.7, 4, 1, 5, 2, 24.5, 3598.87, 88172.32, 0],
  ['2012-2013', 16, 0.7, 2, 1, 1, 2, 15.2, 3673.54, 55837.81, 32334.51],
  ['2013-2014', 16, 0.7, 0, 1, 0, 2, 11.2, 3817.55, 42756.56, 13081.25],
];

/** A statewide table of efforts. */
export const STATE: Rows = [
  [
    'LEA',
    'Required Effort',
    'Actual Effort',
    'Required Per Capita',
    'Child Count',
    'Actual Per Capita',
    'Exceptions',
    'Sub-grant',
    'Status',
    'Shortfall',
  ],
  ['Alpha', 3563153.25, 3506290.58, 6340.13, 541, 6481.13, 0, 290068, 'Met per capita', 0],
  ['Beta', 3563153.25, 3506290.58, 6340.13, 555, 6317.64, 46549.72, 290068, 'Not met', 10312.95],
  ['Gamma', 2388949.99, 2410249.97, 5238.93, 418, 5766.15, 0, 150000, 'Met', 0],
  ['Delta', 1000000, 900000, 10000, 95, 9473.68, 0, 60000, 'Not met', 60000],
];

/** A report of the level of effort, as Figures A to D. */
export const EFFORT: Rows = [
  ['Budget Entity', 'Object List', 'Job Class List', '11000 - Operational', '13000 - Transportation', 'Grand Total'],
  ['Alpha', '51100 - Salaries Expense', '1412 - Teachers', 50000, 1000, 51000],
  [null, null, '1712 - Assistants', 20000, null, 20000],
  [null, '51100 - Salaries Expense Total', null, 70000, 1000, 71000],
  [null, '53212 - Speech Therapists - Contracted', '0000 - No Job Class', 8000, null, 8000],
  [null, '53214 - Physical Therapists - Contracted', '0000 - No Job Class', 4000, 500, 4500],
  [null, '53214 - Contracted Total', null, 12000, 500, 12500],
  ['Alpha Grand Total', null, null, 82000, 1500, 83500],
];

/** A ledger that is presented as a level of effort. */
export const LEDGER: Rows = [
  ['Fund', 'Function', 'Object', 'Job Class', 'Amount'],
  [11000, 1000, 51100, 1412, 50000],
  [11000, 2100, 51100, 1312, 30000],
  [11000, 2100, 51300, 1412, 2000],
  [13000, 2700, 51100, 1712, 4000],
  [11000, 2100, 53212, null, 14000],
  ['Total', null, null, null, 100000],
];
