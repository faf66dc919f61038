import { criterion } from '../criteria';
import { DIV0, VALUE } from '../error';
import { any, cells, define, optional, repeatPairs, type CallContext, type FormulaFunction } from '../function';
import { isError, type Grid, type Scalar } from '../value';
import { align, sameSize } from './grids';

type Pair = readonly [Grid, Scalar];

/** Which places of the ranges fulfil all criteria. */
interface Matches {
  has(row: number, column: number): boolean;
  readonly count: number;
}

function matchesOf(pairs: readonly Pair[], { date1904 }: CallContext): Matches {
  const ranges = pairs.map(([range]) => range);
  if (!sameSize(ranges)) throw VALUE;
  const tests = pairs.map(([, wanted]) => criterion(wanted, date1904));
  const { rows, columns, cells, others } = align(ranges);
  const holds = new Array<boolean>(rows * columns).fill(true);
  tests.forEach((test, index) => {
    const values = cells[index];
    for (let at = 0; at < holds.length; at++) if (holds[at]) holds[at] = test(values[at]);
  });
  const outside = tests.every((test, index) => test(ranges[index].rest));
  return {
    has: (row, column) => (row < rows && column < columns ? holds[row * columns + column] : outside),
    count: holds.filter((each) => each).length + (outside ? others : 0),
  };
}

/** The numbers of a range at the places that match. @throws the first error value among them */
function numbersAt(range: Grid, matches: Matches): number[] {
  const numbers: number[] = [];
  range.each((value, row, column) => {
    if (typeof value === 'string' || value === null || typeof value === 'boolean' || !matches.has(row, column)) return;
    if (isError(value)) throw value;
    numbers.push(value);
  });
  return numbers;
}

type Summary = (numbers: readonly number[]) => number;

const total: Summary = (numbers) => numbers.reduce((sum, each) => sum + each, 0);
const average: Summary = (numbers) => {
  if (numbers.length === 0) throw DIV0;
  return total(numbers) / numbers.length;
};
const greatest: Summary = (numbers) => numbers.reduce((most, each) => Math.max(most, each), numbers[0] ?? 0);
const least: Summary = (numbers) => numbers.reduce((some, each) => Math.min(some, each), numbers[0] ?? 0);

/** SUMIF and AVERAGEIF: the range that is summed takes the size of the one that is tested. */
function ofOneRange(name: string, other: string, summary: Summary): FormulaFunction {
  return define(name, [cells('range'), any('criteria'), optional(cells(other))], ([range, wanted, summed], context) => {
    const fits = summed === undefined || (summed.rows === range.rows && summed.columns === range.columns);
    const values = fits ? (summed ?? range) : summed.resized?.(range.rows, range.columns);
    if (!values) throw VALUE;
    return summary(numbersAt(values, matchesOf([[range, wanted]], context)));
  });
}

/** SUMIFS and its like: a range to be summed, then ranges of its size with their criteria. */
function ofRanges(name: string, first: string, summary: Summary): FormulaFunction {
  return define(
    name,
    [cells(first), repeatPairs(cells('criteria_range'), any('criteria'))],
    ([values, pairs], context) => {
      const ranges = [values, ...pairs.map(([range]) => range)];
      if (!sameSize(ranges)) throw VALUE;
      return summary(numbersAt(values, matchesOf(pairs, context)));
    },
  );
}

export const CONDITIONAL: readonly FormulaFunction[] = [
  define(
    'COUNTIF',
    [cells('range'), any('criteria')],
    ([range, wanted], context) => matchesOf([[range, wanted]], context).count,
  ),
  define(
    'COUNTIFS',
    [repeatPairs(cells('criteria_range'), any('criteria'))],
    ([pairs], context) => matchesOf(pairs, context).count,
  ),
  ofOneRange('SUMIF', 'sum_range', total),
  ofOneRange('AVERAGEIF', 'average_range', average),
  ofRanges('SUMIFS', 'sum_range', total),
  ofRanges('AVERAGEIFS', 'average_range', average),
  ofRanges('MAXIFS', 'max_range', greatest),
  ofRanges('MINIFS', 'min_range', least),
];
