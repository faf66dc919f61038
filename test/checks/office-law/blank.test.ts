/** What a statement leaves blank and the office gives: the figures that wait for it are computed, and it says whose it is. */
import { runChecks } from '../../../src/checks';
import { cellName } from '../../../src/workbook/address';
import { snapshotOf } from '../../support/snapshot';
import type { Rows } from '../../support/findings';

const HEADER = ['Parameter', 'Fiscal year', 'Value', 'Citation'];
const OWN: Rows = [
  HEADER,
  ['unit-value', 'FY27', 7000, 'Letter of July 1, 2026'],
  ['english-learner-factor', 'FY27', 0.2, 'Letter of July 1, 2026'],
];

const statement = (unitValue: number | null, cost: number | null, english: Rows[number]): Rows => [
  ['Program cost statement FY27'],
  ['Unit value', unitValue],
  ['Total units', 130],
  ['Program cost', cost],
  [],
  ['Grade or program', 'MEM', 'Factor', 'Units'],
  ['Grade 1', 100, 1.2, 120],
  english,
];
const ENGLISH = ['English learners', 50, 0.2, 10];

const told = (rows: Rows, own = OWN): string[] =>
  runChecks(snapshotOf({ Statement: rows, 'NM law': own })).findings.map(
    ({ check, place, message, fix = [] }) =>
      `${check} ${cellName(place.range.top, place.range.left)}: ${message}${fix.map(({ after }) => ` → ${String(after)}`).join('')}`,
  );

test('a blank unit value: the program cost with that of the office, and its cell to put there', () => {
  expect(told(statement(null, null, ENGLISH))).toEqual([
    "seg.office-blank B2: The unit value is blank. With that of FY27 the program cost of 130 units is 910,000.00. The unit value of FY27, 7000, is a value of this office (NM law!C2). → ='NM law'!C2",
  ]);
});

test('a program cost beside it is held to the office’s value', () => {
  const found = told(statement(null, 858_000, ENGLISH));
  expect(found).toContainEqual(
    expect.stringMatching(
      /^seg\.program-cost B4: .*858,000\.00, but the units times the unit value of the year are 910,000\.00\. The unit value of FY27, 7000, is a value of this office/,
    ),
  );
  expect(told(statement(null, 910_000, ENGLISH))).toEqual([expect.stringContaining('seg.office-blank B2')]);
});

test('a blank factor with nothing computed', () => {
  expect(told(statement(7000, 910_000, ['English learners', 50, null, null]))).toContainEqual(
    "seg.office-blank C8: English learners: the factor is blank. With 0.2 the units of 50 are 10. The English learners factor of FY27, 0.2, is a value of this office (NM law!C3). → ='NM law'!C3",
  );
});

test.each<[string, Rows, Rows]>([
  ['all is there', statement(7000, 910_000, ENGLISH), OWN],
  [
    'the office has no value of the year',
    statement(null, null, ENGLISH),
    [HEADER, ['unit-value', 'FY28', 7100, 'Letter']],
  ],
  [
    'nothing is counted yet',
    [...statement(null, null, ['English learners', null, null, null]).slice(0, 6), ['Grade 1', null, 1.2, null]].map(
      (row) => (row[0] === 'Total units' ? ['Total units', 0] : row),
    ),
    OWN,
  ],
])('nothing where %s', (_, rows, own) => {
  expect(told(rows, own)).toEqual([]);
});

test('the statewide table', () => {
  const rows: Rows = [
    ['Program cost by district FY27'],
    ['Unit value', null],
    [],
    ['District', 'Kindergarten', 'Grade 1', 'TCI', 'Total program units', 'Program cost'],
    ['Alamo', 100, 100, 1, 264, null],
    ['Bluff', 50, 50, 1, 132, null],
  ];
  expect(told(rows)).toEqual([
    expect.stringContaining(
      'seg.office-blank B2: The unit value is blank. With that of FY27 the program cost of 396 units is 2,772,000.00.',
    ),
  ]);
});
