import type { CellRange } from '../../../workbook/address';

interface At {
  readonly row: number;
  readonly column: number;
}

/** Cells that stand side by side and have one thing in common. */
export interface Block<T> {
  readonly range: CellRange;
  readonly first: T;
  readonly cells: readonly T[];
}

/** Cells that stand side by side and share a key, as ranges: along rows first, then equal rows down. */
export function blocksOf<T extends At>(cells: readonly T[], keyOf: (cell: T) => string): Block<T>[] {
  const strips: { range: CellRange; first: T; cells: T[]; key: string }[] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const key = keyOf(cell);
    const last = strips[strips.length - 1] as (typeof strips)[number] | undefined;
    if (last && last.key === key && last.range.top === cell.row && last.range.right === cell.column - 1) {
      last.range = { ...last.range, right: cell.column };
      last.cells.push(cell);
    } else
      strips.push({
        range: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column },
        first: cell,
        cells: [cell],
        key,
      });
  }
  const open = new Map<string, (typeof strips)[number]>();
  const blocks: typeof strips = [];
  for (const strip of strips) {
    const at = `${strip.range.left}:${strip.range.right} ${strip.key}`;
    const above = open.get(at);
    if (above && above.range.bottom === strip.range.top - 1) {
      above.range = { ...above.range, bottom: strip.range.bottom };
      above.cells.push(...strip.cells);
      continue;
    }
    blocks.push(strip);
    open.set(at, strip);
  }
  return blocks;
}
