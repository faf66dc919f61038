import { cellsOf } from './assumptions';
import { entityColumns, percentOf } from './entities';
import { absolute, absoluteColumn, inRow, type SheetGrid } from './grid';
import type { WhatIfPlan } from './kind';
import type { Layout } from './layout';
import { formatColumn } from './style';

/** Adds up what can be added up: an entity whose figure cannot be determined keeps its error and is counted apart. */
function sumOf(column: number, { top, bottom }: Layout): string {
  return `ROUND(SUMIF(${absoluteColumn(column, top, bottom)},"<1E+300"),6)`;
}

/** A row of formulas for all columns that add up, with what it is called. */
function totalLine(grid: SheetGrid, plan: WhatIfPlan, layout: Layout, row: number): void {
  const { blocks } = layout;
  const base = inRow(row, blocks[0].result + plan.result.compared);
  grid.text(row, 0, 'Total');
  entityColumns(plan, layout).forEach(({ adds, format }, column) => {
    if (format !== undefined) formatColumn(grid, column, row, row, format);
    if (adds) grid.set(row, column, `=${sumOf(column, layout)}`);
  });
  for (const block of blocks) {
    if (block.scenario) grid.set(row, block.difference + 1, percentOf(row, block, base));
  }
  grid.format({ top: row, left: 0, bottom: row, right: blocks[blocks.length - 1].end }, { bold: true });
}

/** The total below the headers and below the entities, and what it must be. */
export function writeTotals(grid: SheetGrid, plan: WhatIfPlan, layout: Layout): void {
  const { totals, end } = layout;
  if (totals === undefined) return;
  totalLine(grid, plan, layout, totals);
  totalLine(grid, plan, layout, end);
  const next = writePool(grid, plan, layout, end + 1);
  writeOwnTotal(grid, plan, layout, next);
}

function writePool(grid: SheetGrid, plan: WhatIfPlan, layout: Layout, row: number): number {
  if (!plan.pool) return row;
  grid.text(row, 0, 'To be shared out');
  grid.text(row + 1, 0, 'Total less what is to be shared out');
  for (const block of layout.blocks) {
    const own = block.result + plan.result.compared;
    grid.set(row, own, `=${plan.pool(cellsOf(plan, layout, block))}`);
    grid.set(row + 1, own, `=ROUND(${inRow(layout.end, own)}-${inRow(row, own)},2)`);
    formatColumn(grid, own, row, row + 1, '#,##0.00;[Red]-#,##0.00');
  }
  return row + 2;
}

/** What the table's own total shows: the rows are all of it where there is no difference. */
function writeOwnTotal(grid: SheetGrid, plan: WhatIfPlan, { end, brought }: Layout, row: number): void {
  const own = Object.entries(plan.rows.ownTotal ?? {});
  if (own.length === 0) return;
  grid.text(row, 0, 'Total as the source shows it');
  grid.text(row + 1, 0, 'Total less what the source shows');
  for (const [key, formula] of own) {
    const column = brought[key];
    const format = plan.columns.find((each) => each.key === key)?.format;
    grid.set(row, column, formula);
    grid.set(row + 1, column, `=ROUND(${absolute(end, column)}-${absolute(row, column)},6)`);
    if (format !== undefined) formatColumn(grid, column, row, row + 1, format);
  }
}
