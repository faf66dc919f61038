import { type Axis, type FormulaCell, lengthOf, type Run, type SheetFormulas } from './sheet-formulas';

/** A number where the cells on both sides have a formula. */
export interface TypedOver {
  readonly row: number;
  readonly column: number;
  readonly axis: Axis;
  readonly value: number;
  readonly like: FormulaCell;
  readonly count: number;
}

/** On both sides together, at least so many cells have the formula. */
const AROUND = 3;
/** So many numbers together are typed over by hand; more are another part of the sheet. */
const MOST = 2;

function gapsOf(formulas: SheetFormulas, axis: Axis, runs: readonly Run[]): TypedOver[] {
  if (runs.length < 2) return [];
  const frequency = new Map<string, number>();
  for (const run of runs) {
    const { same } = run.cell.pattern;
    frequency.set(same, (frequency.get(same) ?? 0) + lengthOf(run));
  }
  return runs.flatMap((run, index): TypedOver[] => {
    const next = runs[index + 1] as Run | undefined;
    if (next?.cell.pattern.same !== run.cell.pattern.same) return [];
    const missing = next.from - run.to - 1;
    if (missing < 1 || missing > MOST || lengthOf(run) + lengthOf(next) < Math.max(AROUND, 2 * missing)) return [];
    const cells = Array.from({ length: missing }, (_, step) => run.to + 1 + step).map((at) =>
      axis === 'row' ? { row: run.cell.row, column: at } : { row: at, column: run.cell.column },
    );
    const values = cells.map(({ row, column }) => formulas.sheet.value(row, column));
    if (!values.every((value) => typeof value === 'number')) return [];
    return cells.map((cell, step) => ({
      ...cell,
      axis,
      value: values[step],
      like: run.cell,
      count: frequency.get(run.cell.pattern.same) ?? 0,
    }));
  });
}

/** Numbers typed where the formulas on both sides are the same. */
export function typedOver(formulas: SheetFormulas): TypedOver[] {
  const found = new Map<string, TypedOver>();
  const key = (row: number, column: number): string => `${row},${column}`;
  for (const axis of ['row', 'column'] as const) {
    const gaps: TypedOver[] = [];
    for (const line of formulas.lines(axis)) gaps.push(...gapsOf(formulas, axis, line));
    const places = new Set(gaps.map(({ row, column }) => key(row, column)));
    for (const gap of gaps) {
      const { row, column } = gap;
      // The same gap in the line beside: a row of actual figures among projected ones, which is meant.
      const beside =
        axis === 'row' ? [key(row - 1, column), key(row + 1, column)] : [key(row, column - 1), key(row, column + 1)];
      if (!beside.some((place) => places.has(place))) found.set(key(row, column), gap);
    }
  }
  return [...found.values()];
}
