import { DEPARTURE_EXCEPTION } from '../../../src/functions/maintenance-of-effort/departure-exception';
import { MOE_ADJUSTMENT } from '../../../src/functions/maintenance-of-effort/moe-adjustment';
import { WORKLOAD_COST } from '../../../src/functions/maintenance-of-effort/workload-cost';
import { WORKLOAD_REDUCTION } from '../../../src/functions/maintenance-of-effort/workload-reduction';
import { WORKLOAD_UNITS } from '../../../src/functions/maintenance-of-effort/workload-units';
import { SPECIAL_EDUCATION_FACTORS, UNIT_VALUE } from '../../../src/law/parameters/special-education';
import { parameterValue } from '../../../src/rules/parameter';
import { publishedTable } from '../../support/attachment-5a';
import { refusal } from '../../support/refusal';

const years = publishedTable('s4-workload-reduction.csv')
  .slice(1)
  .map(([year, ab, c, d, unitValue, units, extended, decrease]) => ({
    year,
    counts: [ab, c, d].map((pupils) => (pupils === '' ? '' : Number(pupils))),
    unitValue: Number(unitValue),
    units: Number(units),
    extended: extended === '' ? undefined : Number(extended),
    decrease: decrease === '' ? undefined : Number(decrease),
  }));
const column = (index: number): unknown[][] => years.map(({ counts }) => [counts[index]]);
const unitValues = years.map(({ unitValue }) => [unitValue]);

describe('the workload reduction worksheet of S4, Appendix G', () => {
  test.each(years.slice(1).map((row) => [row.year, row] as const))('%s: units and cost', (_, row) => {
    expect(WORKLOAD_UNITS.call(row.counts)).toEqual([[row.units]]);
    expect(WORKLOAD_COST.call([...row.counts, row.unitValue])).toEqual([[row.extended]]);
  });

  test.each(years.map(({ year, unitValue }) => [year, unitValue] as const))(
    '%s: the unit value is known',
    (year, printed) => {
      expect(parameterValue(UNIT_VALUE, Number(year.slice(5))).toNumber()).toBe(printed);
    },
  );

  test('decreases of the whole worksheet, an increase being none', () => {
    const expected = years.map(({ decrease }, row) => (row === 0 ? '' : Math.max(0, decrease ?? 0)));
    expect(expected).toEqual(['', 0, 31467.92, 0, 32334.51, 13081.25]);
    expect(WORKLOAD_REDUCTION.call([column(0), column(1), column(2), unitValues])).toEqual(
      expected.map((figure) => [figure]),
    );
  });

  test('year by year, from cells', () => {
    const reductions = years.slice(1).map((row, index) => {
      const prior = years[index];
      return WORKLOAD_REDUCTION.call([...prior.counts, prior.unitValue, ...row.counts, row.unitValue])[0][0];
    });
    expect(reductions).toEqual([0, 31467.92, 0, 32334.51, 13081.25]);
  });

  test('year by year, from columns that are one row apart', () => {
    const before = (cells: unknown[][]): unknown[][] => cells.slice(1, -1);
    const after = (cells: unknown[][]): unknown[][] => cells.slice(2);
    const columns = [column(0), column(1), column(2), unitValues];
    expect(WORKLOAD_REDUCTION.call([...columns.map(before), ...columns.map(after)])).toEqual([
      [31467.92],
      [0],
      [32334.51],
      [13081.25],
    ]);
  });

  test('what the text says of 2014-2015 is the row 2012-2013', () => {
    expect(years.find(({ decrease }) => decrease === 32334.51)?.year).toBe('2012-2013');
  });
});

describe('WORKLOAD_REDUCTION', () => {
  test('the factors are those of the law', () => {
    expect(Object.values(SPECIAL_EDUCATION_FACTORS).map((factor) => parameterValue(factor, 2014).toNumber())).toEqual([
      0.7, 1, 2,
    ]);
  });

  test('a worksheet across', () => {
    expect(WORKLOAD_REDUCTION.call([[[10, 5]], [[0, 0]], [[0, 0]], [[100, 100]]])).toEqual([['', 350]]);
  });

  test('a later year that is not filled in is an error of that year and of the next', () => {
    const rows = WORKLOAD_REDUCTION.call([
      [[10], [''], [8], [7]],
      [[0], [0], [0], [0]],
      [[0], [0], [0], [0]],
      [[100], [100], [100], [100]],
    ]);
    expect(rows).toEqual([
      [''],
      [refusal('#VALUE!', 'ab (year 2) is blank. Give a count, 0 or more.')],
      [refusal('#VALUE!', 'ab (year 2) is blank')],
      [70],
    ]);
  });

  test('omitted trailing arguments may arrive as null', () => {
    expect(
      WORKLOAD_REDUCTION.call([[[10], [5]], [[0], [0]], [[0], [0]], [[100], [100]], null, null, null, null]),
    ).toEqual([[''], [350]]);
  });

  test.each([
    [
      'columns of two worksheets',
      [
        [[1], [2]],
        [[1], [2], [3]],
        [[1], [2]],
        [[1], [2]],
      ],
      'ab is 2 rows by 1 column and c is 3 rows by 1 column',
    ],
    ['a column across', [[[1], [2]], [[1, 2]], [[1], [2]], [[1], [2]]], 'give the four columns of one worksheet'],
    [
      'a table',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      'ab is 2 rows by 2 columns',
    ],
    [
      'a unit value missing',
      [
        [[1], [2]],
        [[1], [2]],
        [[1], [2]],
        [[1], ['']],
      ],
      'unit_value (row 2) is blank',
    ],
    ['some of this year', [1, 1, 1, 1, 1], 'c is missing'],
    ['a blank count this year', [1, 1, 1, 1, '', 1, 1, 1], 'ab is blank'],
    ['three arguments', [1, 1, 1], 'unit_value is missing'],
  ])('says what is wrong: %s', (_, args, message) => {
    expect(() => WORKLOAD_REDUCTION.call(args)).toThrow(refusal('#VALUE!', message));
  });
});

describe('WORKLOAD_UNITS', () => {
  test('by fiscal year, however it is written', () => {
    expect(WORKLOAD_UNITS.call([15, 4, 5, [['FY12', 2012, '2011-12']]])).toEqual([[24.5, 24.5, 24.5]]);
    expect(() => WORKLOAD_UNITS.call([1, 1, 1, 1995])).toThrow(refusal('#N/A', 'Known years: FY09 and later'));
  });
});

describe('DEPARTURE_EXCEPTION', () => {
  const exception = (...args: unknown[]): unknown => DEPARTURE_EXCEPTION.call(args)[0][0];

  test('S4, Voluntary Departure Examples 1 to 4', () => {
    expect(exception(45461.52, null, 'retirement')).toBe(45461.52);
    expect(exception(65000, 36000, 'Resignation')).toBe(29000);
    expect(exception(11365.38, 0, 'just cause')).toBe(11365.38);
    expect(exception(45461.52, 0, 'Reduction in force')).toBe(0);
    expect(exception(45461.52, 0, 'Layoff')).toBe(0);
    expect(exception(45461.52, 0, 'Non-renewal')).toBe(0);
  });

  test('a replacement who earns more is no exception', () => {
    expect(exception(36000, 36000, 'Resignation')).toBe(0);
    expect(exception(36000, 65000, 'Resignation')).toBe(0);
  });

  test('says what is wrong', () => {
    expect(() => exception(100)).toThrow(refusal('#VALUE!', 'reason is missing'));
    expect(() => exception(100, 0, '')).toThrow(refusal('#VALUE!', 'reason is missing'));
    expect(() => exception(100, 0, 'moved')).toThrow(refusal('#VALUE!', '"Retirement"'));
  });
});

describe('MOE_ADJUSTMENT', () => {
  const adjustment = (...args: unknown[]): unknown => MOE_ADJUSTMENT.call(args)[0][0];

  test('S4’s table: half of 22,753.00', () => {
    expect(290068 - 267315).toBe(22753);
    expect(adjustment(267315, 290068, '★ MEETS')).toBe(11376.5);
    expect(adjustment(267315, 290068, 'Meets Requirements')).toBe(11376.5);
  });

  test.each(['Needs Assistance', 'needs intervention', 'Needs Substantial Intervention'])(
    '%s: none',
    (determination) => {
      expect(adjustment(267315, 290068, determination)).toBe(0);
    },
  );

  test('none without an increase or after an action of the state', () => {
    expect(adjustment(290068, 290068, 'Meets')).toBe(0);
    expect(adjustment(290068, 267315, 'Meets')).toBe(0);
    expect(adjustment(267315, 290068, 'Meets', 0, null, true)).toBe(0);
    expect(adjustment(267315, 290068, 'Meets', 0, null, 'no')).toBe(11376.5);
  });

  test.each([
    [150000, 0],
    [100000, 0],
    [50000, 0],
    [30000, 20000],
    [0, 50000],
  ])('Appendix D to Part 300, Example 1: %d set aside leaves %d', (setAside, left) => {
    expect(adjustment(900000, 1000000, 'Meets', setAside, 150000)).toBe(left);
    expect(adjustment(900000, 1000000, 'Meets', setAside)).toBe(left);
  });

  test.each([
    [200000, 100000],
    [150000, 150000],
    [300000, 0],
  ])('Appendix D, Example 2, read from the other side: %d set aside leaves %d', (setAside, left) => {
    expect(adjustment(1000000, 2000000, 'Meets', setAside, 300000)).toBe(left);
    expect(adjustment(1000000, 2000000, 'Meets', setAside)).toBe(left);
    expect(adjustment(1000000, 2000000, 'Meets', setAside, 0)).toBe(left);
  });

  test('Appendix D, Example 2: with nothing set aside, half the increase', () => {
    expect(adjustment(1000000, 2000000, 'Meets', 0, 300000)).toBe(500000);
  });

  test.each([['Great'], ['constructor'], ['★'], [5], ['']])('a determination of %p is none', (determination) => {
    expect(() => adjustment(1, 2, determination)).toThrow(refusal('#VALUE!', 'Give "Meets", "Needs Assistance"'));
  });
});
