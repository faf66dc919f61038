import { HIGH_COST_EXCEPTION } from '../../../src/functions/maintenance-of-effort/high-cost-exception';
import { MOE_EFFORT } from '../../../src/functions/maintenance-of-effort/moe-effort';
import { MOE_PER_CAPITA } from '../../../src/functions/maintenance-of-effort/moe-per-capita';
import { S4_DISCREPANCIES } from '../../../src/law/discrepancies/s4';
import { publishedTable } from '../../support/attachment-5a';
import { refusal } from '../../support/refusal';

interface Row {
  readonly fund: string;
  readonly object: string;
  readonly jobClass: string;
  readonly amount: number;
}

const figures = new Map<string, Row[]>();
for (const [figure, , fund, object, jobClass, amount] of publishedTable('s4-moe-figures-a-to-d.csv').slice(1)) {
  figures.set(figure, [...(figures.get(figure) ?? []), { fund, object, jobClass, amount: Number(amount) }]);
}

function effort(rows: readonly Row[], funds?: readonly unknown[]): unknown {
  const column = (value: (row: Row) => unknown): unknown[][] => rows.map((row) => [value(row)]);
  const args = [
    column(({ fund }) => Number(fund)),
    column(({ object }) => object),
    column(({ jobClass }) => `${jobClass} - name of the class`),
    column(({ amount }) => amount),
  ];
  return MOE_EFFORT.call(funds ? [...args, [funds]] : args)[0][0];
}

function ofFund(figure: string, fund: string): Row[] {
  return (figures.get(figure) ?? []).filter((row) => row.fund === fund);
}

function discrepancy(id: string): { printed: string; shouldBe: string } {
  const found = S4_DISCREPANCIES.find((each) => each.id === id);
  if (!found) throw new Error(`no discrepancy ${id}`);
  return found;
}

const inDollars = (amount: unknown): string => Number(amount).toLocaleString('en-US', { minimumFractionDigits: 2 });

describe('MOE_EFFORT on the figures of S4, Appendix G', () => {
  test.each([
    ['A', '11000', 2344693.59],
    ['A', '13000', 44256.4],
    ['B', '11000', 2366052.8],
    ['B', '13000', 44197.17],
    ['C', '11000', 3390000.52],
    ['C', '13000', 33325],
    ['D', '13000', 46814.39],
  ])('Figure %s, fund %s foots', (figure, fund, printed) => {
    expect(effort(ofFund(figure, fund))).toBe(printed);
  });

  test.each([
    ['A', 2388949.99],
    ['B', 2410249.97],
    ['D', 3506290.58],
  ])('Figure %s, grand total', (figure, printed) => {
    expect(effort(figures.get(figure) ?? [])).toBe(printed);
  });

  test('Figure C as printed counts a federal fund, which the law does not', () => {
    const rows = figures.get('C') ?? [];
    expect(effort(rows, [11000, 13000, '25145 - Impact Aid Special Education'])).toBe(3563153.25);
    expect(effort(rows)).toBe(3423325.52);
    expect(discrepancy('s4-figure-c-federal-fund').shouldBe).toContain('3,423,325.52');
  });

  test('Figure C, second printing: the operational total is that of the first', () => {
    const moved = (figures.get('C') ?? []).map((row) => (row.fund === '25145' ? { ...row, fund: '11000' } : row));
    expect(effort(moved)).toBe(3563153.25);
    const operational = effort(moved.filter(({ fund }) => fund === '11000'));
    expect(inDollars(operational)).toBe(discrepancy('s4-figure-c-operational-total').shouldBe);
    expect(inDollars(effort(ofFund('C', '11000')))).toBe(discrepancy('s4-figure-c-operational-total').printed);
  });

  test('Figure D, operational total is misprinted', () => {
    const operational = effort(ofFund('D', '11000'));
    expect(inDollars(operational)).toBe(discrepancy('s4-figure-d-operational-total').shouldBe);
    expect(inDollars(operational)).not.toBe(discrepancy('s4-figure-d-operational-total').printed);
  });

  test('the OBMS budget example adds up as printed', () => {
    const rows = publishedTable('s4-obms-budget-example.csv').slice(1);
    const total = (column: number): unknown =>
      MOE_EFFORT.call([
        rows.map(([fund]) => [Number(fund)]),
        rows.map(([, , object]) => [Number(object)]),
        rows.map(([, , , , , jobClass]) => [Number(jobClass)]),
        rows.map((row) => [Number(row[column])]),
      ])[0][0];
    expect(total(6)).toBe(3366542);
    expect(total(8)).toBe(3741052);
  });

  test('Example 1: per capita amounts', () => {
    expect(
      MOE_PER_CAPITA.call([
        [[2388949.99], [2410249.97]],
        [[456], [418]],
      ]).flat(),
    ).toEqual([2388949.99 / 456, 2410249.97 / 418]);
    expect((2410249.97 / 418 - 2388949.99 / 456).toFixed(2)).toBe('527.22');
  });
});

describe('MOE_EFFORT', () => {
  const one = (fund: unknown, object: unknown, jobClass: unknown, amount: unknown = 100): unknown =>
    MOE_EFFORT.call([fund, object, jobClass, amount])[0][0];

  test.each([
    ['contracted service, first of the list', 11000, 53211, 0, 100],
    ['contracted service that Appendix G leaves out', '11000', '53213', '', 100],
    ['contracted service, last of the list', 11000, 53219, '', 100],
    ['before the list', 11000, 53210, 0, 0],
    ['after the list', 11000, 53220, 0, 0],
    ['salary, first class', 11000, 51100, 1311, 100],
    ['overtime, last of the 1300s', 13000, 51200, '1319', 100],
    ['additional compensation', 11000, 51300, 1412, 100],
    ['instructional assistant, special education', 11000, 51100, 1712, 100],
    ['instructional assistant, other', 11000, 51100, 1711, 0],
    ['before the classes', 11000, 51100, 1310, 0],
    ['after the classes', 11000, 51100, 1320, 0],
    ['a class on an object of benefits', 11000, 52111, 1412, 0],
    ['a salary without a class', 11000, 51100, 0, 0],
    ['a federal fund', 24106, 53212, 0, 0],
    [
      'names after the codes',
      '11000 - Operational',
      '53212 - Speech Therapists - Contracted',
      '0000 - No Job Class',
      100,
    ],
    ['leading and trailing spaces', ' 11000 ', ' 51100 ', ' 1412 ', 100],
  ])('%s', (_, fund, object, jobClass, counted) => {
    expect(one(fund, object, jobClass)).toBe(counted);
  });

  test('total lines are not counted a second time', () => {
    const object = [['53212 - Speech Therapists - Contracted'], ['53212 - Speech Therapists - Contracted Total']];
    expect(MOE_EFFORT.call([11000, object, 0, [[35981.39], [35981.39]]])).toEqual([[35981.39]]);
    expect(one('LEA Grand Total', '', '')).toBe(0);
  });

  test('a correction is booked as a negative amount', () => {
    expect(MOE_EFFORT.call([11000, 53212, 0, [[100.1], [-0.2]]])).toEqual([[99.9]]);
  });

  test('empty rows are left out, as blanks and as the zeros of Excel on the desktop', () => {
    const rows = [[11000], [''], [null], [0]];
    expect(
      MOE_EFFORT.call([rows, [[53212], [''], [null], [0]], [[0], [''], [null], [0]], [[5], [''], [null], [0]]]),
    ).toEqual([[5]]);
  });

  test('a list of funds without a fund is no list', () => {
    expect(MOE_EFFORT.call([11000, 53212, 0, 100, [['', 0]]])).toEqual([[100]]);
  });

  test('a row whose cells may run across', () => {
    expect(MOE_EFFORT.call([[[11000, 11000]], [[53212, 53212]], 0, [[1, 2]]])).toEqual([[3]]);
  });

  test.each([
    ['no fund', ['', 53212, 0, 100], 'Row 1 has an amount of 100 but no fund'],
    ['a fund of 0', [[[0], [11000]], 53212, 0, [[2], [1]]], 'Row 1 has an amount of 2 but no fund'],
    ['no object', [11000, '', 1412, 100], 'Row 1 has an amount of 100 but no object'],
    ['a header', [[['Fund'], [11000]], 53212, 0, 100], 'fund (row 1) is not a code: "Fund"'],
    ['an amount in the wrong column', [11000, 53212, 0, 'x'], 'amount is not a number: "x"'],
    ['a fraction', [11000.5, 53212, 0, 1], 'fund is not a code: 11000.5'],
    ['a truth value', [11000, true, 0, 1], 'object is not a code: TRUE'],
    [
      'shapes',
      [[[11000], [11000]], [[53212], [53212], [53212]], 0, 1],
      'fund is 2 rows by 1 column and object is 3 rows by 1 column',
    ],
    ['a missing argument', [11000, 53212, 0], 'amount is missing'],
  ])('says what is wrong: %s', (_, args, message) => {
    expect(() => MOE_EFFORT.call(args as unknown[])).toThrow(refusal('#VALUE!', message));
  });
});

describe('HIGH_COST_EXCEPTION', () => {
  const rows = publishedTable('s4-high-cost-fund-report.csv').slice(1);
  const accounts = rows.map(([account]) => [account]);
  const amounts = rows.map(([, , amount]) => [Number(amount)]);

  test('S4’s report: 13,598.00 of 29,385.50', () => {
    expect(HIGH_COST_EXCEPTION.call([accounts, amounts])).toEqual([[13598]]);
    expect(Math.round(amounts.flat().reduce((total, amount) => total + amount, 0) * 100)).toBe(2938550);
  });

  test('the misprinted object of educational retirement changes nothing', () => {
    const mended = accounts.map(([account]) => [account.replace('52211', '52111')]);
    expect(HIGH_COST_EXCEPTION.call([mended, amounts])).toEqual([[13598]]);
  });

  test('total lines, empty rows and other funds are left out; dashes will do', () => {
    const cells = [
      ['24120-2100-53212-0000-514001-0000'],
      ['Grand Total:'],
      [''],
      [0],
      ['11000.2100.53212.0000.000.0000'],
    ];
    expect(HIGH_COST_EXCEPTION.call([cells, [[10], [10], [''], [0], [7]]])).toEqual([[10]]);
  });

  test.each([
    ['an amount without an account', [[''], [[100]]], 'Row 1 has an amount of 100 but no account'],
    ['an incomplete account', ['24120.2100.53212', 100], 'is not an account number'],
    ['a number', [24120, 100], 'account is not an account number: 24120'],
    ['shapes', [accounts, 100], 'account is 10 rows by 1 column and amount is one cell'],
  ])('says what is wrong: %s', (_, args, message) => {
    expect(() => HIGH_COST_EXCEPTION.call(args as unknown[])).toThrow(refusal('#VALUE!', message));
  });
});

describe('MOE_PER_CAPITA', () => {
  test('without children there is no amount', () => {
    expect(() => MOE_PER_CAPITA.call([100, 0])).toThrow(expect.objectContaining({ code: '#N/A' }));
    expect(() => MOE_PER_CAPITA.call([100, ''])).toThrow('child_count is blank');
  });
});
