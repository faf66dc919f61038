import { numbersIn, toNumber } from '../coerce';
import { DIV0, NA, NUM, VALUE } from '../error';
import { cells, define, grid, number, repeat, type CallContext, type FormulaFunction } from '../function';
import { isError, Matrix, type Grid, type Scalar } from '../value';
import { roundTo } from './maths-rounding';
import { sumOf } from './maths-basic';

const numbers = repeat(grid('number'));

/** A function of the numbers in its arguments. */
export function ofNumbers(name: string, compute: (numbers: readonly number[]) => number): FormulaFunction {
  return define(name, [numbers], ([grids], context) => compute(numbersIn(grids, context)));
}

/** A function of its arguments as AVERAGEA and MAXA take them: in cells a text counts as 0, TRUE as 1, FALSE as 0. */
export function ofValues(name: string, compute: (numbers: readonly number[]) => number): FormulaFunction {
  return define(name, [repeat(grid('value'))], ([grids], context) => compute(valuesIn(grids, context)));
}

function valuesIn(grids: readonly Grid[], context: CallContext): number[] {
  const found: number[] = [];
  for (const each of grids) {
    each.each((value) => {
      if (isError(value)) throw value;
      if (each.from === 'array' && typeof value === 'boolean' && context.setting?.logicalsPassedOver) return;
      if (each.from === 'value') found.push(toNumber(value, context));
      else if (value !== null) found.push(typeof value === 'string' ? 0 : Number(value));
    });
  }
  return found;
}

/** How many cells satisfy a test; a test holds for those too that a grid does not visit. */
function countOf(grids: readonly Grid[], counts: (value: Scalar, given: boolean) => boolean): number {
  let count = 0;
  for (const each of grids) {
    let visited = 0;
    each.each((value) => {
      visited += 1;
      if (counts(value, each.from === 'value')) count += 1;
    });
    if (each.from !== 'value' && counts(each.rest, false)) count += each.rows * each.columns - visited;
  }
  return count;
}

/** Values that are given as such count as numbers if they can be read as one. */
function isNumber(value: Scalar, given: boolean): boolean {
  if (typeof value === 'number') return true;
  if (!given || isError(value)) return false;
  try {
    toNumber(value);
    return true;
  } catch {
    return false;
  }
}

export function mean(values: readonly number[]): number {
  if (values.length === 0) throw DIV0;
  return sumOf(values) / values.length;
}

/** The sum of squared differences from the mean. */
export function squaredDeviations(values: readonly number[]): number {
  const average = mean(values);
  return sumOf(values.map((value) => (value - average) ** 2));
}

export function sampleVariance(values: readonly number[]): number {
  if (values.length < 2) throw DIV0;
  return squaredDeviations(values) / (values.length - 1);
}

function populationVariance(values: readonly number[]): number {
  return squaredDeviations(values) / values.length;
}

function sampleDeviation(values: readonly number[]): number {
  return Math.sqrt(sampleVariance(values));
}

function populationDeviation(values: readonly number[]): number {
  return Math.sqrt(populationVariance(values));
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => (value > most ? value : most), values[0] ?? 0);
}

function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => (value < least ? value : least), values[0] ?? 0);
}

export function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

function median(values: readonly number[]): number {
  if (values.length === 0) throw NUM;
  const sorted = ascending(values);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The values that occur most often, in the order of their first occurrence. @throws #N/A where none occurs twice */
function modes(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = largest([...counts.values()]);
  if (most < 2) throw NA;
  return [...counts].filter(([, count]) => count === most).map(([value]) => value);
}

/** Of values that are no lists MODE takes numbers only, no text that reads as one. */
function mode(name: string): FormulaFunction {
  return define(name, [numbers], ([grids], context) => {
    for (const each of grids) {
      const value = each.rows * each.columns === 1 ? each.at(0, 0) : 0;
      if (isError(value)) throw value;
      if (typeof value !== 'number') throw VALUE;
    }
    return modes(numbersIn(grids, context))[0];
  });
}

function allPositive(values: readonly number[]): readonly number[] {
  if (values.length === 0 || values.some((value) => value <= 0)) throw NUM;
  return values;
}

/** The mean of the third or fourth power of the distance from the mean, in standard deviations. */
function moment(values: readonly number[], deviation: number, order: number): number {
  if (deviation === 0) throw DIV0;
  const average = mean(values);
  return sumOf(values.map((value) => ((value - average) / deviation) ** order));
}

function skewness(values: readonly number[]): number {
  const n = values.length;
  if (n < 3) throw DIV0;
  return (n / ((n - 1) * (n - 2))) * moment(values, sampleDeviation(values), 3);
}

function kurtosis(values: readonly number[]): number {
  const n = values.length;
  if (n < 4) throw DIV0;
  const scale = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  return scale * moment(values, sampleDeviation(values), 4) - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

export const SAMPLES: readonly FormulaFunction[] = [
  ofNumbers('AVERAGE', mean),
  ofValues('AVERAGEA', mean),
  define('COUNT', [repeat(grid('value'))], ([grids]) => countOf(grids, isNumber)),
  define('COUNTA', [repeat(grid('value'))], ([grids]) => countOf(grids, (value, given) => given || value !== null)),
  define('COUNTBLANK', [cells('range')], ([range]) => countOf([range], (value) => value === null || value === '')),
  ofNumbers('MAX', largest),
  ofNumbers('MIN', smallest),
  ofValues('MAXA', largest),
  ofValues('MINA', smallest),
  ofNumbers('MEDIAN', median),
  mode('MODE'),
  mode('MODE.SNGL'),
  define('MODE.MULT', [numbers], ([grids], context) => Matrix.column(modes(numbersIn(grids, context)))),
  ofNumbers('GEOMEAN', (values) => Math.exp(mean(allPositive(values).map(Math.log)))),
  ofNumbers('HARMEAN', (values) => {
    if (values.length === 0) throw NA;
    return values.length / sumOf(allPositive(values).map((value) => 1 / value));
  }),
  define('TRIMMEAN', [grid('array'), number('percent')], ([given, percent], context) => {
    const values = ascending(numbersIn([given], context));
    if (percent < 0 || percent >= 1 || values.length === 0) throw NUM;
    const cut = roundTo((values.length * percent) / 2, 0, 'down');
    return mean(values.slice(cut, values.length - cut));
  }),
  ofNumbers('DEVSQ', (values) => {
    if (values.length === 0) throw NUM;
    return squaredDeviations(values);
  }),
  ofNumbers('AVEDEV', (values) => {
    if (values.length === 0) throw NUM;
    const average = mean(values);
    return mean(values.map((value) => Math.abs(value - average)));
  }),
  ...['VAR', 'VAR.S'].map((name) => ofNumbers(name, sampleVariance)),
  ...['VARP', 'VAR.P'].map((name) => ofNumbers(name, populationVariance)),
  ...['STDEV', 'STDEV.S'].map((name) => ofNumbers(name, sampleDeviation)),
  ...['STDEVP', 'STDEV.P'].map((name) => ofNumbers(name, populationDeviation)),
  ofValues('VARA', sampleVariance),
  ofValues('VARPA', populationVariance),
  ofValues('STDEVA', sampleDeviation),
  ofValues('STDEVPA', populationDeviation),
  ofNumbers('SKEW', skewness),
  ofNumbers('SKEW.P', (values) => {
    if (values.length < 3) throw DIV0;
    return moment(values, populationDeviation(values), 3) / values.length;
  }),
  ofNumbers('KURT', kurtosis),
  define('STANDARDIZE', [number('x'), number('mean'), number('standard_dev')], ([x, average, deviation]) => {
    if (deviation <= 0) throw NUM;
    return (x - average) / deviation;
  }),
];
