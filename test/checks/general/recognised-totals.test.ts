import { TOTAL } from '../../../src/checks/general/total';
import type { TestCell } from '../../support/snapshot';
import { bookOf, findingsOf, type Sheet } from './support';

function found(sheet: Sheet): string[] {
  return findingsOf(TOTAL, bookOf(sheet)).map(({ message }) => message);
}

describe('general.total: totals of a recognised table', () => {
  /** As a district prints its level of effort: each object's rows and their total, blank where a fund has nothing. */
  const effort = (second: number): Sheet => [
    ['Level of effort 2012-2013'],
    [
      'Budget Entity',
      'Object List',
      'Job Class List',
      '11000 - Operational',
      '13000 - Pupil Transportation',
      'Grand Total',
    ],
    ['Mesilla', '51100 - Salaries Expense', '1311 - Diagnosticians', 144772.11, null, 144772.11],
    [null, null, '1312 - Speech Therapists', 340140.83, null, 340140.83],
    [null, null, '1313 - Occupational Therapists', 179399.5, null, 179399.5],
    [null, '51100 - Salaries Expense Total', null, null, null, 664312.44],
    [null, '51300 - Additional Compensation', '1313 - Occupational Therapists', 2811.04, null, 2811.04],
    [null, null, '1319 - Special Ed Assistants', null, 44256.4, 44256.4],
    [null, '51300 - Additional Compensation Total', null, second, 44256.4, second + 44256.4],
    ['LEA Grand Total', null, null, 667123.48, 44256.4, 711379.88],
  ];

  test('a total of one row, below a total that was left blank in its column, is held to no more than its own rows', () => {
    expect(found(effort(2811.04))).toEqual([]);
  });

  const allocation = (grand: number, charter = 1499.6): Sheet => {
    const row = (name: string, pupils: TestCell, amount: TestCell): TestCell[] => [name, pupils, amount];
    return [
      ['School', 'FY 2013 40 day membership', 'Allocation'],
      ['PUBLIC SCHOOLS'],
      row('Alto Public Schools', 20, 1000.2),
      row('Bernal Public Schools', 45, 2250.3),
      row('Cuba Public Schools', 35, 1750.4),
      row('TOTAL PUBLIC SCHOOLS', 100, 5000.9),
      ['CHARTER SCHOOLS'],
      row('Deming Charter School', 10, 500.1),
      row('Elida Charter School', 8, 399.7),
      row('Floyd Charter School', 12, 599.8),
      row('TOTAL CHARTER SCHOOLS', 30, charter),
      row('GRAND TOTAL', 130, grand),
    ];
  };

  test('a grand total in whole dollars, of section totals in cents, is rounded', () => {
    expect(found(allocation(6501))).toEqual([]);
  });

  test('where a section total is wrong and the grand total takes it in, the section total is told and no other', () => {
    expect(found(allocation(6700.9, 1700))).toEqual([
      'The total in C11 is 1,700, but C8:C10 add up to 1,499.60: a difference of 200.40.',
    ]);
  });

  test('a grand total that is far from its section totals names the rows of each section, not the totals between', () => {
    expect(found(allocation(6800))).toEqual([
      'The total in C12 is 6,800, but C3:C5 and C8:C10 add up to 6,500.50: a difference of 299.50.',
    ]);
  });

  test('the effort required is no total of the actual effort and the repayment: a sub-grant may cap what is repaid', () => {
    const rows = ([repaid, actual, subgrant]: readonly number[], index: number): TestCell[] => {
      const required = index === 2 ? actual + 308847.12 : actual + repaid;
      return [`District ${index + 1}`, repaid, actual, required, subgrant, Math.round(required) / 100 + 10, 100];
    };
    const efforts = [
      [1200.5, 90000.25, 40000],
      [850.75, 71000.5, 38000],
      [20000, 2979629.04, 20000],
      [410.2, 55000.4, 30000],
      [990.1, 64000.6, 35000],
      [1500.9, 88000.7, 45000],
    ];
    const header = [
      'LEA',
      'Amount To Be Repaid',
      'Actual Effort',
      'Required Effort',
      'Part B Sub-grant',
      'Required Per Capita',
      'Child Count',
    ];
    expect(found([['Maintenance of effort'], header, ...efforts.map(rows)])).toEqual([]);
    // Under headers of nothing, five rows that foot say that the column is a total.
    expect(
      found([['Costs'], ['Town', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'], ...efforts.map(rows)]),
    ).toHaveLength(1);
  });
});
