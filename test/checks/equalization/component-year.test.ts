/** Components that the law of a statement's year does not have. */
import { COMPONENT_YEAR } from '../../../src/checks/equalization/component-year';
import { findingsIn, type Rows } from '../../support/findings';
import { cellName } from '../../../src/workbook/address';

const statement = (year: string, ...rows: Rows): Rows => [
  [`Program cost statement ${year}`],
  ['Unit value', 6000],
  [],
  ['Grade or program', 'MEM', 'Factor', 'Units', 'Multiplier', 'Adjusted units'],
  ['Kindergarten', 100, 1.44, 144, 1, 144],
  ['Bilingual multicultural education', 100, 0.5, 50, 1, 50],
  ...rows,
];

const K5_PLUS = ['K-5 Plus', 100, 0.3, 30, 1, 30];
const ENGLISH = ['English learners', 50, 0.2, 10, 1, 10];
const K12_PLUS = ['K-12 Plus', 1000, 0.012, 12, 1, 12];

const told = (rows: Rows): string[] =>
  findingsIn(rows, [COMPONENT_YEAR]).map(
    ({ check, place, message, amount }) =>
      `${check} ${cellName(place.range.top, place.range.left)}: ${message}${amount === undefined ? '' : ` (${amount})`}`,
  );

test('K-5 Plus units after its repeal: told on the units, with the act and what the units are worth', () => {
  expect(told(statement('FY24', K5_PLUS))).toEqual([
    'seg.component-year D7: K-5 Plus: 22-8-18 NMSA 1978 has no units for K-5 Plus in FY24: it had them from FY20 to FY23 (repealed by Laws 2023, ch. 19; K-12 Plus came instead). Leave them out, or correct the fiscal year if the table is not of FY24. Its 30 units are 180,000.00. (180000)',
  ]);
});

test('English learners before Laws 2025, ch. 89', () => {
  expect(told(statement('FY24', ENGLISH))).toEqual([
    expect.stringContaining(
      'seg.component-year D7: English learners: 22-8-18 NMSA 1978 has no units for English learners in FY24: it has them from FY26 (Laws 2025, ch. 89).',
    ),
  ]);
});

test.each([
  ['FY23', K5_PLUS],
  ['FY24', K12_PLUS],
  ['FY27', ENGLISH],
])('%s: nothing against what the law of the year has', (year, row) => {
  expect(told(statement(year, row))).toEqual([]);
});

test.each([
  ['a row of nothing', ['K-5 Plus', 0, 0.3, 0, 1, 0]],
  ['a blank row', ['K-5 Plus', null, null, null, null, null]],
])('%s counts nothing', (_, row) => {
  expect(told(statement('FY24', row))).toEqual([]);
});

test('the statewide table: told once, at the first district with an amount', () => {
  const rows: Rows = [
    ['Program cost by district FY25'],
    ['Unit value', 6000],
    [],
    ['District', 'Kindergarten', 'K-5 Plus', 'TCI', 'Total program units', 'Program cost'],
    ['Alamo', 100, 0, 1, 144, 864_000],
    ['Bluff', 200, 10, 1, 291, 1_746_000],
    ['Carro', 300, 20, 1, 438, 2_628_000],
  ];
  expect(told(rows)).toEqual([
    expect.stringContaining(
      'seg.component-year C6: K-5 Plus (Bluff and 1 more): 22-8-18 NMSA 1978 has no units for K-5 Plus in FY25',
    ),
  ]);
});

test('a table of K-5 Plus schools of a year after its repeal', () => {
  const rows: Rows = [
    ['K-5 Plus FY25'],
    ['School', 'MEM', 'Additional days', 'Units', 'Funding'],
    ['Alamo Elementary', 100, 25, 30, 180_000],
    ['Bluff Elementary', 200, 25, 60, 360_000],
  ];
  expect(told(rows)).toEqual([
    expect.stringContaining('seg.component-year E3: 22-8-18 NMSA 1978 has no units for K-5 Plus in FY25'),
  ]);
});
