import type { FormulaCell } from './sheet-formulas';

export type Axis = 'row' | 'column';

export function position(axis: Axis, { row, column }: { readonly row: number; readonly column: number }): number {
  return axis === 'row' ? column : row;
}

/** Formulas of a line that stand side by side, all with one pattern. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Its first cell. */
  readonly cell: FormulaCell;
}

/** The runs of a line, in order. */
export function runsOf(axis: Axis, line: readonly FormulaCell[]): Run[] {
  const runs: Run[] = [];
  for (const cell of line) {
    const at = position(axis, cell);
    const last = runs[runs.length - 1] as Run | undefined;
    if (last && last.to === at - 1 && last.cell.pattern.same === cell.pattern.same)
      runs[runs.length - 1] = { ...last, to: at };
    else runs.push({ from: at, to: at, cell });
  }
  return runs;
}

export function lengthOf({ from, to }: Run): number {
  return to - from + 1;
}
