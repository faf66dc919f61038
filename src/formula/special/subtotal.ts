import type { Env, Hidden } from '../env';
import { NotComputable, VALUE } from '../error';
import { define, type FormulaFunction, number, operand, optional, reference, repeat } from '../function';
import { isGrid, Reference, type Result } from '../reference';
import { type Grid, isError, Matrix, type Scalar } from '../value';

/** What SUBTOTAL and AGGREGATE compute, by their numbers. */
const COMPUTES = [
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'MAX',
  'MIN',
  'PRODUCT',
  'STDEV.S',
  'STDEV.P',
  'SUM',
  'VAR.S',
  'VAR.P',
  'MEDIAN',
  'MODE.SNGL',
  'LARGE',
  'SMALL',
  'PERCENTILE.INC',
  'QUARTILE.INC',
  'PERCENTILE.EXC',
  'QUARTILE.EXC',
];
/** From here on AGGREGATE takes a k and arrays. */
const FIRST_WITH_K = 14;
const SUBTOTALS = /\b(?:SUBTOTAL|AGGREGATE)\(/i;

interface Passes {
  /** Rows hidden by hand, too; those hidden by a filter always. */
  readonly hiddenRows: boolean;
  readonly filteredRows: boolean;
  readonly errors: boolean;
  readonly subtotals: boolean;
}

function passesOver(hidden: Exclude<Hidden, undefined>, passes: Passes, value: Scalar): boolean {
  if (hidden === 'by hand' || passes.hiddenRows === passes.filteredRows) return passes.hiddenRows;
  if (hidden === 'unknown' && value !== null) {
    throw new NotComputable(
      'a row outside of the filter is hidden, and whether before or after the filter was set only Excel knows',
    );
  }
  return passes.filteredRows;
}

/** The values of cells that count: of rows that are shown, and not subtotals themselves. */
function counted({ areas }: Reference, passes: Passes, env: Env): Scalar[] {
  const { workbook } = env;
  const values: Scalar[] = [];
  for (const area of areas) {
    workbook.area(area).each((value, row, column) => {
      const [r, c] = [area.top + row, area.left + column];
      const hidden = workbook.hidden(area.sheet, r);
      if (hidden && passesOver(hidden, passes, value)) return;
      if (passes.errors && isError(value)) return;
      if (passes.subtotals && SUBTOTALS.test(workbook.formula(area.sheet, r, c) ?? '')) return;
      values.push(value);
    });
  }
  return values;
}

function gridOf(values: readonly Scalar[]): Grid {
  return values.length === 0 ? Matrix.column([null]) : Matrix.column(values);
}

/** A reference to a single cell that is a subtotal itself still counts as cells, so an array stands for what is left. */
function compute(name: string, values: readonly Scalar[], k: number | undefined, env: Env): Result {
  return env.evaluator.apply(name, k === undefined ? [gridOf(values)] : [gridOf(values), k], env);
}

function aggregatePasses(option: number): Passes {
  return {
    subtotals: option <= 3,
    errors: [2, 3, 6, 7].includes(option),
    hiddenRows: [1, 3, 5, 7].includes(option),
    // A filter counts as hiding rows here as everywhere.
    filteredRows: [1, 3, 5, 7].includes(option),
  };
}

function arrayValues(source: Result, passes: Passes, env: Env): Scalar[] {
  if (source instanceof Reference) return counted(source, passes, env);
  if (isError(source)) throw source;
  const grid = isGrid(source) ? source : env.evaluator.grid(source, env);
  const values: Scalar[] = [];
  grid.each((value) => {
    if (!(passes.errors && isError(value))) values.push(value);
  });
  return values;
}

export const SUBTOTAL_FUNCTIONS: readonly FormulaFunction[] = [
  define('SUBTOTAL', [number('function_num'), repeat(reference('ref'))], ([code, references], context) => {
    const env = context as Env;
    const whole = Math.trunc(code);
    const computes = whole > 100 ? whole - 100 : whole;
    if (computes < 1 || computes > 11) throw VALUE;
    const passes = { hiddenRows: whole > 100, filteredRows: true, errors: false, subtotals: true };
    const values = references.flatMap((each) => counted(each, passes, env));
    return compute(COMPUTES[computes - 1], values, undefined, env);
  }),
  define(
    'AGGREGATE',
    [
      number('function_num'),
      optional(number('options'), 0),
      { ...operand('array'), computesArrays: true },
      repeat(operand('k'), 0),
    ],
    ([code, options, first, others], context) => {
      const env = context as Env;
      const [computes, option] = [Math.trunc(code), Math.trunc(options)];
      if (computes < 1 || computes > 19 || option < 0 || option > 7) throw VALUE;
      const passes = aggregatePasses(option);
      const name = COMPUTES[computes - 1];
      if (computes >= FIRST_WITH_K) {
        const [k] = others;
        if (k === undefined) throw VALUE;
        const value = env.evaluator.valueOf(k, env);
        if (isGrid(value)) throw new NotComputable('AGGREGATE with several k is not supported here');
        if (isError(value)) throw value;
        return env.evaluator.apply(name, [gridOf(arrayValues(first, passes, env)), value], env);
      }
      const values = [first, ...others].flatMap((each) => {
        if (!(each instanceof Reference)) throw isError(each) ? each : VALUE;
        return counted(each, passes, env);
      });
      return compute(name, values, undefined, env);
    },
  ),
];
