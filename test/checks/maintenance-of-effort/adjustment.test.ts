import { ADJUSTMENT } from '../../../src/checks/maintenance-of-effort/adjustment';
import { findingsIn, type Rows, told } from '../../support/findings';
import type { TestCell } from '../../support/snapshot';
import { withCells, without } from './tables';

type Cells = Readonly<Record<string, TestCell>>;

const TABLE: Rows = [
  [
    'LEA',
    'Annual Determination',
    '2012-2013 IDEA B Basic Allocation',
    '2013-2014 IDEA B Basic Allocation',
    'Eligible to Reduce Level of Effort',
    'CEIS Spent',
    'Allowable 50% Reduction',
  ],
  ['Alpha', 'Meets', 100000, 120000, 'YES', 0, 10000],
  ['Beta', 'Meets Requirements', 100000, 120000, 'Yes', 4000, 6000],
];

const found = (rows: Rows): string[] => told(rows, [ADJUSTMENT]);
const messages = (cells: Cells): string[] =>
  findingsIn(withCells(TABLE, cells), [ADJUSTMENT]).map(({ message }) => message);

test('a table of reductions has no fault', () => {
  expect(found(TABLE)).toEqual([]);
  expect(found(without(TABLE, 0, 4))).toEqual([]);
});

test('without determinations, half of the increase is the most; less may be what an LEA that does not meet is left', () => {
  const undetermined = without(TABLE, 1);
  expect(found(undetermined)).toEqual([]);
  expect(found(withCells(undetermined, { F3: 0 }))).toEqual([]);
  expect(findingsIn(withCells(undetermined, { F2: 20000 }), [ADJUSTMENT]).map(({ message }) => message)).toEqual([
    'Alpha shows a reduction of 20,000.00, but half of the increase in its allocation is 10,000.00.',
  ]);
});

test.each<[string, Cells, string[]]>([
  [
    'an LEA that does not meet requirements',
    { B3: 'Needs Assistance', G3: 0 },
    [
      'Beta is shown as eligible to reduce its effort, but its annual determination is "Needs Assistance", and only an LEA that meets requirements may reduce its effort.',
    ],
  ],
  [
    'an allocation that did not rise',
    { D3: 100000, F3: 0 },
    [
      'Beta is shown as eligible to reduce its effort, but its allocation did not rise.',
      'Beta shows a reduction of 6,000.00, but its allocation did not rise.',
    ],
  ],
  [
    'a reduction of one that is not eligible',
    { E2: 'No' },
    ['Alpha shows a reduction of 10,000.00, but it is shown as not eligible.'],
  ],
  [
    'more than CEIS leaves',
    { G3: 10000 },
    ['Beta shows a reduction of 10,000.00, but half of the increase, with 4,000.00 spent on CEIS, leaves 6,000.00.'],
  ],
  [
    'more than half of the increase',
    { G2: 20000 },
    ['Alpha shows a reduction of 20,000.00, but half of the increase in its allocation is 10,000.00.'],
  ],
  [
    'a reduction without the name of its LEA',
    { A2: null, G2: 20000 },
    ['The LEA shows a reduction of 20,000.00, but half of the increase in its allocation is 10,000.00.'],
  ],
])('%s', (_, cells, expected) => {
  expect(messages(cells)).toEqual(expected);
});

test.each<[string, Cells, string[]]>([
  ['with CEIS', { G3: 10000 }, ['moe.adjustment G3: 6,000.00 → G3 =NM.MOE_ADJUSTMENT(C3,D3,B3,F3)']],
  ['without CEIS', { F2: null, G2: 1 }, ['moe.adjustment G2: 10,000.00 → G2 =NM.MOE_ADJUSTMENT(C2,D2,B2)']],
  ['of one that is not eligible', { E2: 'No' }, ['moe.adjustment G2: 0.00 → G2 =NM.MOE_ADJUSTMENT(C2,D2,B2,F2,,TRUE)']],
])('the formula of a reduction %s', (_, cells, expected) => {
  expect(found(withCells(TABLE, cells))).toEqual(expected);
});

test.each(['No', 'N', 'FALSE', 'Not eligible', 'Ineligible'])('"%s" says that it may not reduce', (text) => {
  expect(found(withCells(TABLE, { E2: text, G2: 0 }))).toEqual([]);
});

test.each(['Yes', 'Y', 'True', 'Eligible'])('"%s" says that it may', (text) => {
  expect(found(withCells(TABLE, { D2: 100000, E2: text, G2: 0 }))).toHaveLength(1);
});

test.each(['Yesterday', 'To be eligible', 'Noted', 'See if not eligible', null])('"%s" says neither', (text) => {
  expect(found(withCells(TABLE, { E2: text }))).toEqual([]);
  expect(found(withCells(TABLE, { D2: 100000, E2: text, G2: 0 }))).toEqual([]);
});

test.each<[string, Cells]>([
  ['half a dollar off, in whole dollars', { D2: 120001, G2: 10001 }],
  ['half a cent off', { G2: 10000.005 }],
  ['without an allocation before', { C2: null, G2: 1 }],
  ['without an allocation now', { D2: null, G2: 1 }],
  ['without a determination', { B2: 'Pending', G2: 1 }],
  ['blank', { G2: null }],
  ['less than is allowed, where the column is of what was taken', { G1: 'Reduction', G2: 1 }],
])('a reduction %s', (_, cells) => {
  expect(found(withCells(TABLE, cells))).toEqual([]);
});

test('a reduction taken is no more than is allowed', () => {
  expect(found(withCells(TABLE, { G1: 'Reduction', G2: 10000.01 }))).toHaveLength(1);
});
