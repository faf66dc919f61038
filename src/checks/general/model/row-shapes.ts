import type { Decimal } from '../../../rules/decimal';

/** How a column may follow from others of its row. */
export interface Shape {
  readonly inputs: number;
  /** Inputs that may change places: they are tried in one order only. */
  readonly alike: readonly (readonly [number, number])[];
  gives(of: readonly number[]): number;
  exact(of: readonly Decimal[]): Decimal;
  text(of: readonly string[]): string;
}

/** Quotients and products. */
export const QUOTIENTS: readonly Shape[] = [
  {
    inputs: 2,
    alike: [],
    gives: ([a, b]) => a / b,
    exact: ([a, b]) => a.div(b),
    text: ([a, b]) => `${a}/${b}`,
  },
  {
    inputs: 2,
    alike: [],
    gives: ([a, b]) => (100 * a) / b,
    exact: ([a, b]) => a.times(100).div(b),
    text: ([a, b]) => `100*${a}/${b}`,
  },
  {
    inputs: 2,
    alike: [[0, 1]],
    gives: ([a, b]) => a * b,
    exact: ([a, b]) => a.times(b),
    text: ([a, b]) => `${a}*${b}`,
  },
  {
    inputs: 3,
    alike: [[0, 1]],
    gives: ([a, b, c]) => (a * b) / c,
    exact: ([a, b, c]) => a.times(b).div(c),
    text: ([a, b, c]) => `${a}*${b}/${c}`,
  },
];

/** Sums and differences. */
export const SUMS: readonly Shape[] = [
  {
    inputs: 2,
    alike: [],
    gives: ([a, b]) => a - b,
    exact: ([a, b]) => a.minus(b),
    text: ([a, b]) => `${a}-${b}`,
  },
  {
    inputs: 2,
    alike: [[0, 1]],
    gives: ([a, b]) => a + b,
    exact: ([a, b]) => a.plus(b),
    text: ([a, b]) => `${a}+${b}`,
  },
  {
    inputs: 3,
    alike: [
      [0, 1],
      [1, 2],
    ],
    gives: ([a, b, c]) => a + b + c,
    exact: ([a, b, c]) => a.plus(b).plus(c),
    text: ([a, b, c]) => `${a}+${b}+${c}`,
  },
  {
    inputs: 3,
    alike: [[1, 2]],
    gives: ([a, b, c]) => a - b - c,
    exact: ([a, b, c]) => a.minus(b).minus(c),
    text: ([a, b, c]) => `${a}-${b}-${c}`,
  },
];

/** All ways to take so many of some columns, each once where the shape's inputs may change places. */
export function* choicesOf<T extends { readonly column: number }>(
  columns: readonly T[],
  shape: Shape,
): Generator<readonly T[]> {
  for (const inputs of taken(columns, shape.inputs))
    if (shape.alike.every(([first, second]) => inputs[first].column < inputs[second].column)) yield inputs;
}

function* taken<T>(columns: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const rest of taken(columns, count - 1))
    for (const column of columns) if (!rest.includes(column)) yield [...rest, column];
}
