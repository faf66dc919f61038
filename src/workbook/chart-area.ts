import type { CellRange } from './address';

interface Charted {
  readonly cells: readonly (readonly unknown[])[];
  /** What formulas give and fill, where it is known. */
  readonly values?: readonly (readonly unknown[] | undefined)[];
  readonly chart?: { readonly area?: CellRange };
}

/** Its first row, and how many columns and rows a chart covers that has no place of its own. */
const TOP = 1;
const WIDE = 10;
const HIGH = 22;

/** The cells that a sheet's chart covers: those kept free for it, or some to the right of all that the sheet holds. */
export function chartArea({ cells, values = [], chart }: Charted): CellRange {
  if (chart?.area) return chart.area;
  const left = [...cells, ...values].reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0) + 1;
  return { top: TOP, left, bottom: TOP + HIGH - 1, right: left + WIDE - 1 };
}
