import { LAW_OF_SOURCE } from '../../../src/rules/law';
import fc from 'fast-check';
import { runChecks } from '../../../src/checks';
import { type Finding } from '../../../src/checks/finding';
import { PRACTICE_ROW } from '../../../src/checks/instructional-material/practice-row';
import { Decimal, decimal, toCents } from '../../../src/rules/decimal';
import { allocationPractice } from '../../../src/rules/instructional-material/allocation-practice';
import { snapshotOf, type TestCell } from '../../support/snapshot';

const POOL = 900000;
const FIRST = 1;
const HEADER = [
  'District',
  'FY 2011 40 day membership',
  'FY 2012 40 day membership',
  'FY 2013 40 day membership',
  'Prior year adjustment',
  'Initial allocation',
];

type Numbers = readonly [number, number, number, number];

/** Entities near level from year to year, so that the comparison with the average touches every row. */
const entity = fc
  .tuple(
    fc.integer({ min: 200, max: 20000 }),
    fc.integer({ min: -6, max: 6 }),
    fc.integer({ min: -6, max: 6 }),
    fc.integer({ min: 0, max: 5 }),
  )
  .map(([size, first, second, owed]): Numbers => [
    size + Math.round((size * first) / 200),
    size + Math.round((size * second) / 200),
    size,
    owed === 0 ? -(size % 997) - 0.37 : 0,
  ]);

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total.plus(value), decimal(0)).toNumber();
}

/** A table that follows the practice to the cent, its totals typed. */
function table(entities: readonly Numbers[]): TestCell[][] {
  const total = sum(entities.map(([, , current]) => current));
  const rate = new Decimal(POOL).div(total);
  const rows = entities.map(([twoYearsAgo, priorYear, current, adjustment], index) => {
    const amount = allocationPractice(
      rate,
      { twoYearsAgo: decimal(twoYearsAgo), priorYear: decimal(priorYear), current: decimal(current) },
      decimal(adjustment),
      LAW_OF_SOURCE.instructionalMaterial,
    );
    return [`Entity ${index}`, twoYearsAgo, priorYear, current, adjustment, toCents(amount).toNumber()];
  });
  const totals = [1, 2, 3, 4, 5].map((column) => sum(rows.map((row) => row[column] as number)));
  return [HEADER, ...rows, ['TOTAL', ...totals], [], ['Base', POOL], ['Student Est Pop', total]];
}

function findingsIn(rows: TestCell[][]): readonly Finding[] {
  return runChecks(snapshotOf({ Sheet1: rows }), { checks: [PRACTICE_ROW] }).findings;
}

function withCell(rows: TestCell[][], row: number, column: number, value: number): TestCell[][] {
  return rows.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells));
}

const entities = fc.array(entity, { minLength: 24, maxLength: 30 });

/** Column, and how far off: pupils for a membership, dollars for the others. */
const misprint = fc.record({
  row: fc.nat({ max: 23 }),
  column: fc.integer({ min: 1, max: 5 }),
  off: fc.constantFrom(-300, -90, -27, -10, 9, 20, 54, 180, 900),
});

const SEED = { seed: 20261122, numRuns: 60 };

test('a correct table gives nothing', () => {
  fc.assert(
    fc.property(entities, (numbers) => {
      expect(findingsIn(table(numbers))).toEqual([]);
    }),
    SEED,
  );
});

test('planted misprints are found, and told for what they were', () => {
  let told = 0;
  fc.assert(
    fc.property(
      entities,
      fc.uniqueArray(misprint, { minLength: 1, maxLength: 5, selector: ({ row }) => row }),
      (numbers, planted) => {
        const right = table(numbers);
        const wrong = planted.reduce(
          (rows, { row, column, off }) =>
            withCell(
              rows,
              FIRST + row,
              column,
              toCents(decimal(right[FIRST + row][column] as number).plus(off)).toNumber(),
            ),
          right,
        );
        // A negative membership, or one whose change leaves the row as it was, is no misprint that anyone could see.
        fc.pre(planted.every(({ row, column }) => column > 3 || (wrong[FIRST + row][column] as number) > 0));
        const found = findingsIn(wrong);
        expect(
          found.map(({ place }) => place.range.top).every((row) => planted.some((one) => FIRST + one.row === row)),
        ).toBe(true);
        fc.pre(found.length === planted.length);
        for (const { place, explanations = [], fix = [] } of found) {
          const { column } = planted.find(({ row }) => FIRST + row === place.range.top) ?? { column: -1 };
          const truth = right[place.range.top][column] as number;
          // Where several choices fit the totals nothing is decided, but the truth is never left out.
          const cells = explanations.map(
            (one) => [one.place.range.left, Number(one.implied.replace(/,/g, ''))] as const,
          );
          const near = cells.find(([at, implied]) => at === column && Math.abs(implied - truth) < 0.015);
          if (fix.length > 0) {
            expect(fix).toHaveLength(1);
            expect(fix[0].column).toBe(column);
            expect(Math.abs((fix[0].after as number) - truth)).toBeLessThan(0.015);
            told += 1;
          } else {
            expect(near).toBeDefined();
          }
        }
      },
    ),
    SEED,
  );
  expect(told).toBeGreaterThan(40);
});

test('numbers that slid down a row are told as slid', () => {
  fc.assert(
    fc.property(entities, fc.integer({ min: 0, max: 18 }), fc.constantFrom(1, 2), (numbers, start, column) => {
      const right = table(numbers);
      let wrong = right;
      for (let row = FIRST + start; row < FIRST + start + 3; row++) {
        wrong = withCell(wrong, row + 1, column, right[row][column] as number);
      }
      const rows = [1, 2, 3].map((step) => FIRST + start + step);
      const found = findingsIn(wrong);
      fc.pre(found.length === 3 && found.every(({ fix }) => fix !== undefined));
      expect(found.map(({ place }) => place.range.top)).toEqual(rows);
      expect(found.map(({ fix }) => fix?.[0].after)).toEqual(rows.map((row) => right[row][column]));
      for (const { explanations } of found) expect(explanations?.[0].evidence).toMatch(/stand one row too low$/);
    }),
    SEED,
  );
});
