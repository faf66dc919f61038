import { GENERAL_CHECKS } from '../../../src/checks/general';
import { runChecks } from '../../../src/checks';
import { rangeName } from '../../../src/workbook/address';
import type { TestCell } from '../../support/snapshot';
import { bookOf, f, type Sheet } from './support';

/** Errors and warnings, as "check cells". */
function loud(sheet: Sheet): string[] {
  return runChecks(bookOf(sheet), { checks: GENERAL_CHECKS })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ check, place }) => `${check} ${rangeName(place.range)}`);
}

/** A table with one fault, and its twin in which the cells of `right` are right. */
interface Case {
  readonly table: readonly (readonly TestCell[])[];
  readonly right: Readonly<Record<string, TestCell>>;
  readonly found: string;
}

function twinOf({ table, right }: Case): readonly (readonly TestCell[])[] {
  return table.map((line, row) => line.map((cell, column) => right[`${'ABCDEFGHIJ'[column]}${row + 1}`] ?? cell));
}

const CENTERS = ['Alto', 'Bernal', 'Cuba', 'Deming', 'Elida', 'Floyd'];

const CASES: Readonly<Record<string, Case>> = {
  'a typed total across that is one too low, the totals down being right': {
    table: [
      ['School', 'K', '1', '2', 'Total'],
      ['Alto', 20, 31, 27, 78],
      ['Bernal', 18, 44, 36, 97],
      ['Cuba', 25, 30, 29, 84],
      ['Deming', 33, 28, 41, 102],
      ['Elida', 17, 19, 23, 59],
      ['Total', 113, 152, 156, 421],
    ],
    right: { E3: 98 },
    found: 'general.total E3',
  },
  'a typed figure that neither its row nor its column adds up with': {
    table: [
      ['School', 'Female', 'Male', 'All students'],
      ['Alto', 61, 58, 119],
      ['Bernal', 64, 66, 130],
      ['Cuba', 59, 63, 122],
      ['Deming', 70, 65, 144],
      ['Elida', 66, 71, 137],
      ['All schools', 320, 323, 643],
    ],
    right: { D5: 135 },
    found: 'general.total D5',
  },
  'a typed figure that a total across and a total down both miss by': {
    table: [
      ['School', 'Female', 'Male', 'All students'],
      ['Alto', 61, 58, 119],
      ['Bernal', 64, 66, 130],
      ['Cuba', 59, 83, 122],
      ['Deming', 70, 65, 135],
      ['Elida', 66, 71, 137],
      ['All schools', 320, 323, 643],
    ],
    right: { C4: 63 },
    found: 'general.total C4',
  },
  'one of the typed totals of departments in a list with one column of amounts': {
    table: [
      ['Account', 'Amount'],
      ['Books', 1200.5],
      ['Paper', 310.25],
      ['Repairs', 99],
      ['Total library', 1609.75],
      ['Seeds', 800],
      ['Tools', 410.4],
      ['Fuel', 77.1],
      ['Total parks', 1387.5],
      ['Salt', 5300],
      ['Signs', 260],
      ['Plows', 940],
      ['Total streets', 6500],
    ],
    right: { B9: 1287.5 },
    found: 'general.total B9',
  },
  'a sum of subtotals that passes over one of them': {
    table: [
      ['Source', 'FY25'],
      ['Taxes', 412],
      ['Tuition', 18],
      ['Subtotal local', f('=SUM(B2:B3)', 430)],
      ['Guarantee', 2975],
      ['Buses', 184],
      ['Subtotal state', f('=SUM(B5:B6)', 3159)],
      ['Title I', 210],
      ['IDEA-B', 165],
      ['Subtotal federal', f('=SUM(B8:B9)', 375)],
      ['Total revenue', f('=B4+B10', 805)],
    ],
    right: { B11: f('=B4+B7+B10', 3964) },
    found: 'general.total-range B11',
  },
  'a sum over a list and the SUBTOTALs in it': {
    table: [
      ['School', 'Pupils'],
      ['Alto K', 41],
      ['Alto 1', 44],
      ['Alto', f('=SUBTOTAL(9,B2:B3)', 85)],
      ['Cuba K', 33],
      ['Cuba 1', 35],
      ['Cuba', f('=SUBTOTAL(9,B5:B6)', 68)],
      ['All', f('=SUM(B2:B7)', 306)],
    ],
    right: { B8: f('=SUBTOTAL(9,B2:B7)', 153) },
    found: 'general.double-count B8',
  },
  'a rate that slipped down a row, among rates written with other dollar signs': {
    table: [
      ['Program', 'Pupils', 'Share'],
      ['Auto', 47, f('=B2*$B$8', 470)],
      ['Culinary', 50, f('=B3*$B8', 500)],
      ['Health', 59, f('=B4*$B9', 0)],
      ['Welding', 88, f('=B5*$B$8', 880)],
      ['Robotics', 9, f('=B6*$B$8', 90)],
      [],
      ['Per pupil', 10],
    ],
    right: { C4: f('=$B$8*B4', 590) },
    found: 'general.unlike-neighbours C4',
  },
  'formulas that depend on each other all round': {
    table: [
      ['Direct cost', 1000],
      ['Indirect cost', f('=B3*0.045', 0)],
      ['Total', f('=B1+B2', 0)],
    ],
    right: { B2: f('=B1*0.045', 45), B3: f('=B1+B2', 1045) },
    found: 'general.circular B2',
  },
  'a column of awards typed with another factor than its formulas have': {
    table: [
      ['Center', 'Before', 'Award'],
      ...[50000, 0, 48835.2, 0, 18310.2, 24576.02].map((before, at) => [
        CENTERS[at],
        before,
        before === 0 ? f(`=B${at + 2}*0.775`, 0) : Math.round(before * 77.504) / 100,
      ]),
    ],
    right: { C3: 0, C5: 0 },
    found: 'general.typed-over C2:C7',
  },
  'one group in two rows': {
    table: [
      ['Group', 'Identified', 'Enrolled'],
      ['American Indian', 31, 210],
      ['Asian', 6, 95],
      ['Hispanic', 144, 1190],
      ['White', 97, 884],
      ['hispanic ', 12, 101],
      ['Two or more', 9, 77],
    ],
    right: { A6: 'Black' },
    found: 'general.entities A6',
  },
};

test.each(Object.entries(CASES))('%s: found, and its twin without the fault is left alone', (_, one) => {
  expect(loud(one.table)).toEqual([one.found]);
  expect(loud(twinOf(one))).toEqual([]);
});

test.each<[string, Sheet]>([
  [
    'a group called "Total population" among groups that overlap',
    [
      ['Group', 'Level 1', 'Level 2', 'Tested'],
      ['Female', 6, 3, 27],
      ['Male', 2, 4, 28],
      ['Learners of English', 5, 7, 12],
      ['Total population', 8, 7, 55],
      ['Without homes', 1, 2, 6],
      ['Female', 11, 4, 19],
      ['Male', 4, 5, 31],
      ['Learners of English', 1, 9, 14],
      ['Total population', 15, 9, 50],
      ['Without homes', 2, 2, 5],
    ],
  ],
  [
    'years as numbers over a list, where other figures look like years',
    [
      [null, 2021, 2022, 2023],
      ['Receivable', 1913, 2952, 3508],
      ['Inventory', 575, 839, 626],
      ['Prepaid', 172, 294, 338],
      ['Total assets', 2660, 4085, 4472],
    ],
  ],
  [
    'a total that takes in rows which are masked',
    [
      ['Precinct', 'Yes', 'No', 'Other'],
      ['North', 137, 69, 3],
      ['South', 93, 28, 4],
      ['East', '*', '*', '*'],
      ['West', 168, 54, 9],
      ['Total', 398, 151, 21],
    ],
  ],
  [
    'figures in thousands, each rounded by itself',
    [
      ['Function', 'FY23', 'FY24', 'FY25'],
      ['Instruction', 4121, 4236, 4410],
      ['Support', 1877, 1902, 1988],
      ['Transport', 514, 522, 541],
      ['Total', 6513, 6659, 6939],
    ],
  ],
  [
    'a memo below the total, with a subtotal of its own',
    [
      ['Source', 'FY25'],
      ['Taxes', 88],
      ['Fees', 4],
      ['Subtotal local', f('=SUM(B2:B3)', 92)],
      ['Guarantee', 640],
      ['Buses', 30],
      ['Subtotal state', f('=SUM(B5:B6)', 670)],
      ['Total revenue', f('=B4+B7', 762)],
      ['Held for others', 51],
      ['Held for courts', 6],
      ['Subtotal held', f('=SUM(B9:B10)', 57)],
    ],
  ],
  [
    'totals of which one adds subtotals and the others their rows',
    [
      ['Center', 'Pupils', 'Trips'],
      ['Ames', 12, 8],
      ['Bard', 7, 5],
      ['Total', f('=SUM(B2:B3)', 19), null],
      ['Dunn', 21, 11],
      ['Eads', 9, 6],
      ['Total', f('=SUM(B5:B6)', 30), null],
      ['All', f('=B7+B4', 49), f('=SUM(C2:C7)', 30)],
    ],
  ],
  [
    'a total across that was typed as 0 for a row still to be filled in',
    [
      ['Item', 'Plan', 'Extra', 'Total'],
      ['Rent', 900, 35, 935],
      ['Food', 410, 62, 472],
      ['Power', 120, 14, 134],
      ['Water', 48, 9, 57],
      ['Travel', 230, 71, 301],
      ['Gifts', 75, 20, 0],
    ],
  ],
  [
    'a figure of the table beside, in the row of the totals',
    [
      ['Income', 'Plan', 'Actual', 'Savings', 'Balance'],
      ['Wages', 3100, 3155, 'Bonds', 4100],
      ['Rents', 640, 615, 'Deposit', 2250],
      ['Interest', 41, 44, 'Shares', 1820],
      ['Total', 3781, 3814, 'Goal', 20000],
    ],
  ],
  [
    'a typed figure beside sums of columns that are still empty',
    [
      ['Item', 'Last year', 'Plan', 'Actual'],
      ['Paper', 310, null, null],
      ['Ink', 125, null, null],
      ['Stamps', 96, null, null],
      ['Total', 600, f('=SUM(C2:C4)', 0), f('=SUM(D2:D4)', 0)],
      ['Paid', 40, 2, 3],
    ],
  ],
  [
    'totals of columns that begin further down, over blanks and zeros',
    [
      ['Precinct', 'Governor', 'Senate', 'House', 'Clerk', 'Delegate'],
      ['North', 12, 31, 22, 18, null],
      ['South', 15, 24, 17, 21, null],
      ['East', 9, 13, 11, 8, null],
      ['West', 22, 27, 19, 30, 14],
      ['Lake', 7, 6, 9, 5, 3],
      ['Early', 0, 0, 0, 0, 0],
      [
        'Totals',
        ...['B', 'C', 'D', 'E'].map((at, n) => f(`=SUM(${at}2:${at}6)`, [65, 101, 78, 82][n])),
        f('=SUM(F5:F7)', 17),
      ],
    ],
  ],
  [
    'a result that a statement names twice, before and after a share of it',
    [
      ['Revenue', 900, 940],
      ['Costs', 700, 715],
      ['Taxes', 40, 45],
      ['Net income', f('=B1-B2-B3', 160), f('=C1-C2-C3', 180)],
      ['Share of others', 30, 35],
      ['Net income', f('=B4-B5', 130), f('=C4-C5', 145)],
    ],
  ],
  [
    'a share of the whole in the one row that has no base of its own',
    [
      ['Precinct', 'Registered', 'Voted', 'Turnout'],
      ...[310, 422, 748, 452, 390].map((base, at) => [`P${at}`, base, base / 2, f(`=C${at + 2}/B${at + 2}`, 0.5)]),
      ['Early', null, 92, f('=C7/B8', 92 / 2322)],
      ['Totals', f('=SUM(B2:B7)', 2322), f('=SUM(C2:C7)', 1253), f('=C8/B8', 1253 / 2322)],
    ],
  ],
  [
    'dates that begin anew in a second block',
    [
      Array.from({ length: 8 }, (_, at) =>
        at % 4 === 0
          ? { value: 45000, format: 'm/d/yyyy' }
          : { formula: `=${'ABCDEFGH'[at - 1]}1+14`, value: 45000 + 14 * (at % 4), format: 'm/d/yyyy' },
      ),
    ],
  ],
])('left alone: %s', (_, sheet) => {
  expect(loud(sheet)).toEqual([]);
});

test('one formula that shows an error in many places is one finding, which names them', () => {
  const sheet = Array.from({ length: 12 }, (_, at) =>
    at % 2 === 0 ? ['x', f(`=A${at + 1}/2`, { error: '#VALUE!' })] : [2, f(`=A${at + 1}/2`, 1)],
  );
  expect(runChecks(bookOf(sheet), { checks: GENERAL_CHECKS }).findings.map(({ message }) => message)).toEqual([
    'B1 shows #VALUE!: it meets a text where a number belongs. So do B3, B5, B7, B9, B11, with the same formula.',
  ]);
});
