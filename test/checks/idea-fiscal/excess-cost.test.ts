import { IDEA_FISCAL_CHECKS } from '../../../src/checks/idea-fiscal';
import { EXCESS_COST } from '../../../src/checks/idea-fiscal/excess-cost';
import { EXCESS_COST_LEVELS } from '../../../src/checks/idea-fiscal/excess-cost-levels';
import type { TestCell } from '../../support/snapshot';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { EXCESS } from './tables';

/** The same elementary schools, their deductions in three columns. */
const IN_COLUMNS: Rows = [
  ['Excess Cost Worksheet'],
  [
    'Level',
    'Total Expenditures',
    'Capital Outlay and Debt Service',
    'Part B',
    'Title I',
    'Title III',
    'Average Enrollment',
    'Average Per Pupil',
  ],
  ['Elementary', 6840000, 60000, 700000, 250000, 50000, 800, 7225],
];
const FORM: Rows = [
  ['Excess cost, elementary schools'],
  ['Total expenditures', 6840000],
  ['Capital outlay and debt service', 60000],
  ['Total deductions', 1000000],
  ['Average enrollment', 800],
  ['Average per pupil expenditure', 7225],
  ['Children with disabilities', 100],
  ['Total minimum amount', 722500],
];

/** Appendix A's own layout. One deduction happens to be as much as those before it together. */
const APPENDIX: Rows = [
  ['Excess Cost Calculation - Elementary'],
  [],
  ['Total annual expenditures (State, local, and Federal)', 6600000],
  ['LESS: Capital outlay and debt', -60000],
  ['Total expenditures for elementary school students less capital outlay and debt', 6540000],
  ['LESS: IDEA, Part B allocation', -200000],
  ['LESS: ESEA, Title I, Part A allocation', -250000],
  ['LESS: ESEA, Title III, Parts A and B allocation', -50000],
  ['LESS: State and local funds for children with disabilities', -500000],
  ['LESS: State or local funds for programs under ESEA', -750000],
  ['Total', 4790000],
  ['Average number of students', 800],
  ['Average annual expenditure per elementary school student', 5987.5],
  ['Number of children with disabilities', 100],
  ['Total minimum amount of funds the LEA must spend', 598750],
];
const TWO_LEVELS: Rows = [
  ['Excess cost worksheet'],
  [],
  [null, 'Elementary', 'Secondary'],
  ['Total expenditures', 6600000, 3300000],
  ['Less capital outlay and debt service', 60000, 30000],
  ['Title I', 500000, 250000],
  ['State special education', 1250000, 625000],
  ['Average number of students enrolled', 800, 400],
  ['Average annual per student expenditure', 5987.5, 5987.5],
  ['Number of children with disabilities', 100, 60],
  ['Total minimum amount', 598750, 359250],
];

const at = (row: number, column: number): unknown => ({
  sheet: 'Sheet1',
  range: { top: row, left: column, bottom: row, right: column },
});

describe('the average and the minimum', () => {
  test.each<[string, Rows, string, number, object]>([
    [
      'an average',
      EXCESS,
      'F3',
      7252,
      {
        place: at(2, 5),
        message:
          'Elementary: Average Per Pupil is 7,252.00, but expenditures less capital outlay, debt service and deductions, for each pupil, are 7,225.00.',
        actual: '7,252.00',
        expected: '7,225.00',
        amount: 27,
        fix: [
          {
            sheet: 'Sheet1',
            row: 2,
            column: 5,
            before: 7252,
            after: '=NM.EXCESS_COST_PER_PUPIL(B3,C3,D3,E3)',
            reason:
              'Elementary: expenditures less capital outlay, debt service and deductions, for each pupil, are 7,225.00.',
          },
        ],
      },
    ],
    [
      'a minimum in a form',
      FORM,
      'B8',
      722000,
      {
        place: at(7, 1),
        message:
          'Sheet1: Total minimum amount is 722,000.00, but the unrounded average for each pupil times the children with disabilities is 722,500.00.',
        actual: '722,000.00',
        expected: '722,500.00',
        amount: 500,
        fix: [
          {
            sheet: 'Sheet1',
            row: 7,
            column: 1,
            before: 722000,
            after: '=NM.EXCESS_COST_MINIMUM(B2,B3,B4,B5,B7)',
            reason: 'Sheet1: the unrounded average for each pupil times the children with disabilities is 722,500.00.',
          },
        ],
      },
    ],
  ])('%s', (_, rows, cell, value, expected) => {
    expect(findingsIn(withCell(rows, cell, value), IDEA_FISCAL_CHECKS)).toEqual([
      { check: 'idea.excess-cost', severity: 'error', citation: EXCESS_COST.citation, ...expected },
    ]);
  });

  /** The formula that is offered for the average, whose cell is the last of its row or the sixth line. */
  test.each<[string, Rows, string[]]>([
    [
      'deductions side by side: their range',
      withCell(IN_COLUMNS, 'H3', 7000),
      ['idea.excess-cost H3: 7,225.00 → H3 =NM.EXCESS_COST_PER_PUPIL(B3,C3,D3:F3,G3)'],
    ],
    [
      'deductions apart are added up',
      [
        ['Excess Cost Worksheet'],
        [
          'Level',
          'Total Expenditures',
          'Part B',
          'Capital Outlay and Debt Service',
          'Title I',
          'Average Enrollment',
          'Average Per Pupil',
        ],
        ['Elementary', 6840000, 700000, 60000, 300000, 800, 7000],
      ],
      ['idea.excess-cost G3: 7,225.00 → G3 =NM.EXCESS_COST_PER_PUPIL(B3,D3,C3+E3,F3)'],
    ],
    [
      'one level, said in the title, an LEA a row; all that is deducted in one column',
      [
        ['Excess cost, elementary schools'],
        ['LEA', 'Total Expenditures', 'Deductions', 'Average Enrollment', 'Average Per Pupil'],
        ['Alpha', 6840000, 1060000, 800, 7225],
        ['Beta', 3400000, 400000, 500, 6100],
      ],
      ['idea.excess-cost E4: 6,000.00 → E4 =NM.EXCESS_COST_PER_PUPIL(B4,0,C4,D4)'],
    ],
    [
      'no deductions in a form',
      [...FORM.slice(0, 3), ...FORM.slice(4)],
      // The minimum is the average shown, for all children: it follows, and is listed under it.
      ['idea.excess-cost B5: 8,475.00 → B5 =NM.EXCESS_COST_PER_PUPIL(B2,B3,0,B4)'],
    ],
    [
      'a form of the appendix: each deduction a line, taken off as a negative number, with running totals',
      withCell(APPENDIX, 'B15', 654000),
      ['idea.excess-cost B15: 598,750.00 → B15 =NM.EXCESS_COST_MINIMUM(B3,ABS(B4),ABS(SUM(B6:B10)),B12,B14)'],
    ],
    [
      'two levels beside each other: the one that is wrong',
      withCell(TWO_LEVELS, 'C9', 6100),
      ['idea.excess-cost C9: 5,987.50 → C9 =NM.EXCESS_COST_PER_PUPIL(C4,C5,C6:C7,C8)'],
    ],
    [
      'no deductions in a table',
      IN_COLUMNS.map((row) => [...row.slice(0, 3), ...row.slice(6)]),
      ['idea.excess-cost E3: 8,475.00 → E3 =NM.EXCESS_COST_PER_PUPIL(B3,C3,0,D3)'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told(rows, [EXCESS_COST]).map((line) => line.split(' [')[0])).toEqual(expected);
  });

  test.each<[string, Rows]>([
    ['a table as it should be', EXCESS],
    ['deductions in columns, one of them blank', withCell(withCell(IN_COLUMNS, 'F3', null), 'H3', 7287.5)],
    ['a form as it should be', FORM],
    ['the appendix as it should be', APPENDIX],
    ['two levels as they should be', TWO_LEVELS],
    ['expenditures that are missing', withCell(EXCESS, 'B3', null)],
    ['capital outlay that is missing', withCell(EXCESS, 'C3', 'none')],
    ['an enrollment that is missing', withCell(EXCESS, 'E3', null)],
    ['children that are missing', withCell(EXCESS, 'G3', null)],
    ['an enrollment of zero', withCell(EXCESS, 'E3', 0)],
    ['deductions above the expenditures', withCell(EXCESS, 'D3', 7000000)],
  ])('%s: nothing is told', (_, rows) => {
    expect(told(rows, IDEA_FISCAL_CHECKS)).toEqual([]);
  });
});

describe('levels', () => {
  const { citation } = EXCESS_COST_LEVELS;

  test.each<[string, Rows, string, TestCell, object]>([
    [
      'pooled',
      EXCESS,
      'A3',
      'Elementary and Secondary',
      {
        place: at(2, 0),
        message:
          '"Elementary and Secondary" pools elementary and secondary schools. The minimum average must be computed for each of the two levels by itself.',
        actual: 'Elementary and Secondary',
        expected: 'a row for elementary and a row for secondary schools',
      },
    ],
    [
      'preschool',
      EXCESS,
      'A3',
      'Pre-K',
      {
        place: at(2, 0),
        message:
          '"Pre-K" is no elementary school by state law: expenditures for preschool cannot be included in the excess cost calculation.',
        actual: 'Pre-K',
        expected: 'elementary and secondary schools only',
      },
    ],
    [
      'a pooled form',
      FORM,
      'A1',
      'Excess cost, K-12 combined',
      {
        place: at(0, 0),
        message:
          '"Excess cost, K-12 combined" pools elementary and secondary schools. The minimum average must be computed for each of the two levels by itself.',
        actual: 'Excess cost, K-12 combined',
        expected: 'a worksheet for elementary and one for secondary schools',
      },
    ],
  ])('%s', (_, rows, cell, value, expected) => {
    expect(findingsIn(withCell(rows, cell, value), IDEA_FISCAL_CHECKS)).toEqual([
      { check: 'idea.excess-cost-levels', severity: 'error', citation, ...expected },
    ]);
  });

  test.each(['Elementary', 'Elementary, not pre-K', 'Grades K-6', 'Junior high', ''])('"%s" is a level', (level) => {
    expect(told(withCell(EXCESS, 'A3', level), [EXCESS_COST_LEVELS])).toEqual([]);
  });

  test('a title over the values is one too', () => {
    const title: Rows = [['Excess cost', 'All schools'], ...FORM.slice(1)];
    expect(told(title, [EXCESS_COST_LEVELS])).toEqual([
      'idea.excess-cost-levels B1: a worksheet for elementary and one for secondary schools',
    ]);
  });

  test.each<[string, Rows]>([
    ['a title that says it is not combined', withCell(FORM, 'A1', 'Excess cost, elementary (K-6), not combined')],
    ['words right of the form', [['Excess cost', null, 'All schools'], ...FORM.slice(1)]],
    ['words five rows above the form', [['All schools'], [], [], [], ...FORM]],
    ['words of one of its lines', withCell(FORM, 'A2', 'Total expenditures, all schools')],
  ])('%s: nothing is told', (_, rows) => {
    expect(told(rows, IDEA_FISCAL_CHECKS)).toEqual([]);
  });
});
