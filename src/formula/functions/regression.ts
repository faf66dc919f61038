import { NA, NotComputable, NUM, REF, VALUE } from '../error';
import { array, boolean, define, omissible, type FormulaFunction } from '../function';
import { Matrix, type Grid, type Scalar } from '../value';
import { numberRows, transposed } from './grids';
import { sumOf } from './maths-basic';
import { inverted, multiply } from './maths-matrix';

/** A straight line, or plane, through points. */
interface Fit {
  /** In the order of the variables. */
  readonly slopes: readonly number[];
  readonly intercept: number;
  readonly statistics: () => Statistics;
}

interface Statistics {
  readonly slopeErrors: readonly number[];
  readonly interceptError: number | undefined;
  readonly regression: number;
  readonly residual: number;
  readonly freedom: number;
}

interface Points {
  /** A row a point. */
  readonly x: number[][];
  readonly y: number[];
  /** Whether points stand below each other. */
  readonly down: boolean;
}

function pointsOf(ys: Grid, xs: Grid | undefined): Points {
  const y = numberRows(ys);
  if (xs === undefined) {
    const values = y.flat();
    return { y: values, x: values.map((_, i) => [i + 1]), down: ys.columns === 1 };
  }
  const x = numberRows(xs);
  if (ys.rows === xs.rows && ys.columns === xs.columns) {
    return { y: y.flat(), x: x.flat().map((value) => [value]), down: ys.columns === 1 };
  }
  if (ys.columns === 1 && xs.rows === ys.rows) return { y: y.flat(), x, down: true };
  if (ys.rows === 1 && xs.columns === ys.columns) return { y: y.flat(), x: transposed(x), down: false };
  throw REF;
}

/** Least squares about the means, which keeps the digits; through 0 where there is to be no intercept. */
function fit({ x, y }: Points, hasIntercept: boolean): Fit {
  const count = y.length;
  const means = transposed(x).map((values) => (hasIntercept ? sumOf(values) / count : 0));
  const meanY = hasIntercept ? sumOf(y) / count : 0;
  const rows = x.map((row) => row.map((value, i) => value - means[i]));
  const heights = y.map((value) => value - meanY);
  const columns = transposed(rows);
  const products = multiply(columns, rows);
  const inverse = inverted(products);
  if (!inverse || products.some((row, i) => row[i] === 0)) {
    throw new NotComputable('a regression whose variables depend on each other is not supported');
  }
  const slopes = multiply(
    inverse,
    multiply(
      columns,
      heights.map((value) => [value]),
    ),
  ).map(([value]) => value);
  const intercept = meanY - sumOf(slopes.map((slope, i) => slope * means[i]));
  return {
    slopes,
    intercept,
    statistics: () => {
      const fitted = rows.map((row) => sumOf(row.map((value, i) => value * slopes[i])));
      const residual = sumOf(heights.map((value, i) => (value - fitted[i]) ** 2));
      const regression = sumOf(fitted.map((value) => value * value));
      const freedom = count - slopes.length - (hasIntercept ? 1 : 0);
      const spread = residual / freedom;
      const squares = multiply(
        [means],
        multiply(
          inverse,
          means.map((mean) => [mean]),
        ),
      )[0][0];
      return {
        slopeErrors: inverse.map((row, i) => Math.sqrt(spread * row[i])),
        interceptError: hasIntercept ? Math.sqrt(spread * (1 / count + squares)) : undefined,
        regression,
        residual,
        freedom,
      };
    },
  };
}

/** The rows that LINEST and LOGEST give, the coefficients backwards. */
function table(found: Fit, withStatistics: boolean, shown: (value: number) => number): Matrix {
  const first: Scalar[] = [...found.slopes].reverse().map(shown);
  first.push(shown(found.intercept));
  if (!withStatistics) return Matrix.of([first]);
  const { slopeErrors, interceptError, regression, residual, freedom } = found.statistics();
  if (freedom <= 0) throw new NotComputable('a regression without degrees of freedom has no statistics here');
  const width = first.length;
  const filled = (...values: Scalar[]): Scalar[] => [...values, ...new Array<Scalar>(width - values.length).fill(NA)];
  const variables = found.slopes.length;
  return Matrix.of([
    first,
    [...[...slopeErrors].reverse(), interceptError ?? NA],
    filled(regression / (regression + residual), Math.sqrt(residual / freedom)),
    filled(residual === 0 ? NUM : regression / variables / (residual / freedom), freedom),
    filled(regression, residual),
  ]);
}

function logarithms({ y, ...rest }: Points): Points {
  if (y.some((value) => value <= 0)) throw NUM;
  return { ...rest, y: y.map(Math.log) };
}

/** TREND and GROWTH: the heights of new points. */
function heights(found: Fit, points: Points, news: Grid | undefined, shown: (value: number) => number): Matrix {
  const variables = found.slopes.length;
  const at = (row: readonly number[]): number =>
    shown(found.intercept + sumOf(row.map((value, i) => value * found.slopes[i])));
  if (news === undefined) {
    const values = points.x.map(at);
    return points.down ? Matrix.column(values) : Matrix.of([values]);
  }
  const rows = numberRows(news);
  if (variables === 1) return Matrix.of(rows.map((row) => row.map((value) => at([value]))));
  const given = points.down ? rows : transposed(rows);
  if (given[0].length !== variables) throw REF;
  const values = given.map(at);
  return points.down ? Matrix.column(values) : Matrix.of([values]);
}

function coefficients(
  name: string,
  before: (points: Points) => Points,
  shown: (value: number) => number,
): FormulaFunction {
  return define(
    name,
    [
      array("known_y's"),
      omissible(array("known_x's")),
      omissible(boolean('const'), true),
      omissible(boolean('stats'), false),
    ],
    ([ys, xs, hasIntercept, statistics]) => table(fit(before(pointsOf(ys, xs)), hasIntercept), statistics, shown),
  );
}

function predicted(
  name: string,
  before: (points: Points) => Points,
  shown: (value: number) => number,
): FormulaFunction {
  return define(
    name,
    [array("known_y's"), omissible(array("known_x's")), omissible(array("new_x's")), omissible(boolean('const'), true)],
    ([ys, xs, news, hasIntercept]) => {
      const points = before(pointsOf(ys, xs));
      if (points.y.length === 0) throw VALUE;
      return heights(fit(points, hasIntercept), points, news, shown);
    },
  );
}

const same = <T>(value: T): T => value;

export const REGRESSION: readonly FormulaFunction[] = [
  coefficients('LINEST', same, same),
  coefficients('LOGEST', logarithms, Math.exp),
  predicted('TREND', same, same),
  predicted('GROWTH', logarithms, Math.exp),
];
