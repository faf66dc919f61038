import fc from 'fast-check';
import { explainFormula } from '../../src/engine/explain';
import { CATALOGUE } from '../../src/functions/catalogue';
import type { ExplainedCall } from '../../src/functions/explanation';
import { FUNCTIONS } from '../../src/functions/registry';
import { workingOf, workingText, WORKINGS } from '../../src/functions/workings';
import { RuleError } from '../../src/rules/rule-error';

test('every function of the catalogue has a working', () => {
  expect(Object.keys(WORKINGS).sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
});

const computing = CATALOGUE.flatMap(({ fn, doc }) =>
  doc.examples
    .filter(({ value }) => typeof value !== 'object' || !('error' in value))
    .map(({ formula }): [string, string, typeof fn] => [`${fn.name}: ${formula}`, formula, fn]),
);

/** workOut itself refuses steps whose last result is not the function's: here every cell of every example is tried. */
describe('the working of every documented example leads to the function’s result', () => {
  test.each(computing)('%s', (_, formula) => {
    const { calls } = explainFormula(formula);
    for (const call of calls) {
      expect(call.refused).toBeUndefined();
      expect(call.worked?.steps.length).toBeGreaterThan(0);
      for (const { law, rule, numbers, result } of call.worked?.steps ?? []) {
        for (const part of [law, rule, numbers, result]) {
          expect(part).not.toMatch(/undefined|NaN|\[object/);
          expect(part.trim()).not.toBe('');
        }
        expect(rule).toMatch(/\.$/);
      }
    }
  });
});

/** The arguments of an example that are plain literals, for trying every cell of a spill. */
describe('every cell of a spill has its working', () => {
  const spilling: readonly (readonly [string, readonly unknown[]])[] = [
    ['ALLOCATION', [100, [[1], ['Ineligible'], [1], [1]], undefined, 1]],
    ['ALLOCATION_FINAL', [100000, [[110], [200]], [[100], [220]], [[40000], [50000]]]],
    ['ALLOCATION_FINAL', [100000, [[110, 200]], [[100, 220]], [[40000, 50000]]]],
    [
      'ALLOCATION_LIMITS',
      [
        [[1000.01], [99.99]],
        [['district'], ['private']],
      ],
    ],
    ['ALLOCATION_LIMITS', [[[1000.01, 99.99]], 'district']],
    ['MOE_NEXT_BASE', [3563153.25, 3506290.58, 6340.13, [[541], [555]]]],
    ['MOE_METHODS', [100, 120, 1000, 900, 10, 9]],
    ['MOE_HISTORY', [[[100], [90], [null]]]],
    [
      'RISK_RATIO_TABLE',
      [
        [['A'], ['B'], ['C']],
        [[20], [5], [12]],
        [[100], [200], [90]],
        [[200], [50], [70]],
        [[900], [2000], [800]],
      ],
    ],
    ['WEIGHTED_RISK_RATIO', [[[20, 5, 12]], [[100, 200, 90]], [[900, 2000, 800]]]],
    ['IDEA_ALLOCATION', [1000, [[100], [200]], [[3], [1]], [[1], [1]]]],
    [
      'WORKLOAD_REDUCTION',
      [
        [[null], [10], [15]],
        [[null], [3], [4]],
        [[null], [6], [5]],
        [[3871.79], [3792.65], [3598.87]],
      ],
    ],
    ['GRADE_UNITS', [[['K'], [1]], [[10, 20]]]],
    ['AVAILABILITY', [[[42186], [42552]]]],
    [
      'EXCESS_COST_PER_PUPIL',
      [
        [[1000], [3000]],
        0,
        [
          [100, 100],
          [500, 500],
        ],
        [[8], [10]],
      ],
    ],
  ];
  test.each(spilling)('%s', (name, args) => {
    const fn = FUNCTIONS.find((candidate) => candidate.name === name);
    const rows = fn?.call(args) ?? [];
    let figures = 0;
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell instanceof RuleError) {
          expect(() => workingOf(name, args, { row, column })).toThrow(cell.message);
          return;
        }
        const worked = workingOf(name, args, { row, column });
        expect(worked.value).toBe(cell);
        figures += worked.steps.length > 0 ? 1 : 0;
      }),
    );
    expect(figures).toBeGreaterThan(0);
  });
});

describe('what a person reads', () => {
  test('the shortfall of S4, Example 3', () => {
    const text = workingText(workingOf('NM.MOE_SHORTFALL', [3563153.25, 3506290.58, 6340.13, 555, 46549.72]));
    expect(text).toBe(`NM.MOE_SHORTFALL
1. Effort is maintained in total where at least the required total was spent. [34 CFR 300.203(b)(2)(i) and (ii)]
   3,506,290.58 ≥ 3,563,153.25 → not met
2. The effort for each child, kept in cents. [34 CFR 300.203(b)(2)(iii) and (iv)]
   3,506,290.58 ÷ 555 = 6,317.64
3. Effort is maintained per capita where at least the required amount was spent for each child. [34 CFR 300.203(b)(2)(iii) and (iv)]
   6,317.64 ≥ 6,340.13 → not met
4. The required total less what was spent. [34 CFR 300.203(d)]
   3,563,153.25 − 3,506,290.58 = 56,862.67
5. Less the approved exceptions, not below 0. [34 CFR 300.204]
   56,862.67 − 46,549.72 = 10,312.95
`);
  });

  test('a rate keeps its digits, a fraction of a cent is shown as rounded', () => {
    expect(workingOf('PER_PUPIL_RATE', [20975800, 348425, 0.9, 277300]).result).toBe('53.4653081724…');
    expect(workingOf('PROGRAM_COST', [1.44, 3979.63]).result).toBe('5,730.67 (5,730.6672 rounded to the cent)');
  });

  test('dates are written out', () => {
    expect(workingOf('COUNT_DATE', ['2013-14', 40]).steps[0]).toMatchObject({
      numbers: 'school year 2013-14',
      result: 'October 9, 2013',
    });
  });
});

describe('what cannot be worked out', () => {
  test('an unknown function, a refused argument, a cell outside the spill', () => {
    expect(() => workingOf('LUNCH', [])).toThrow('There is no function "LUNCH"');
    expect(() => workingOf('ABE_FTE', [-1])).toThrow('enrollment is negative');
    expect(() => workingOf('ABE_FTE', [1], { row: 1, column: 0 })).toThrow('gives 1 rows by 1 columns');
  });

  test('a heading has no steps', () => {
    expect(workingOf('MOE_METHODS', [100, 120, 1000, 900, 10, 9], { row: 0, column: 0 }).steps).toEqual([]);
  });
});

test('figures of nested calls are worked out too', () => {
  const { calls } = explainFormula('=NM.PROGRAM_COST(NM.GRADE_UNITS("K",1),NM.UNIT_VALUE(2017))');
  const [call]: readonly ExplainedCall[] = calls;
  expect(call.nested.map(({ argument, call: inner }) => [argument, inner.worked?.value])).toEqual([
    ['units', 1.44],
    ['unit_value', 3979.63],
  ]);
  expect(call.worked?.value).toBe(5730.67);
});

const anyCell = fc.oneof(
  fc.integer({ min: 0, max: 3000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1, 10, 0.5, 2014, 41556, 42000, 42300, 3979.63, 1e7),
  fc.constantFrom('K', 'A', 'C', 'FY14', 'n/a', 'Meets', 'total', 'lowest', 'charter', 'retirement', 'senior high'),
  fc.constantFrom(null, true, false),
);
const anyArgument = fc.oneof(
  anyCell,
  fc.array(anyCell, { minLength: 1, maxLength: 4 }).map((cells) => cells.map((cell) => [cell])),
  fc.array(anyCell, { minLength: 1, maxLength: 3 }).map((cells) => [cells]),
);

/** Whatever a function computes, its steps lead there: workOut throws a plain Error where they do not. */
describe('no working leads elsewhere than its function', () => {
  test.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))('%s', (name, fn) => {
    const width = Object.keys(fn.params).length;
    fc.assert(
      fc.property(fc.array(anyArgument, { minLength: width, maxLength: width }), (args) => {
        try {
          workingOf(name, args);
        } catch (error) {
          if (!(error instanceof RuleError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
