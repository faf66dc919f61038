import { entityColumns } from './entities';
import { inRow, type SheetGrid } from './grid';
import type { ShownRow, WhatIfPlan } from './kind';
import { type Layout } from './layout';
import { percentOf } from './entities';
import { formatColumn, headerRow } from './style';

const SECTION_FILL = '#F2F2F2';

/** The rows as the table has them: where sections and subtotals stand between the entities, each of these refers to its own row of formulas. */
export function writeShown(grid: SheetGrid, plan: WhatIfPlan, layout: Layout): void {
  const { byEntity, shown, top, end } = layout;
  headerRow(grid, byEntity, ['By entity']);
  if (top === shown) return;
  const columns = entityColumns(plan, layout);
  columns.forEach(({ format }, column) => {
    if (format !== undefined) formatColumn(grid, column, shown, end - 1, format);
  });
  const rowOf = new Map<number, number>();
  plan.rows.shown.forEach((each, index) => {
    if ('entity' in each) rowOf.set(each.entity, shown + index);
  });
  plan.rows.shown.forEach((each, index) => writeRow(grid, plan, layout, { each, row: shown + index, rowOf }));
  grid.text(top - 1, 0, 'Working: one row an entity, for the formulas above (not printed)');
  grid.format({ top: top - 1, left: 0, bottom: top - 1, right: 0 }, { bold: true });
}

interface Written {
  readonly each: ShownRow;
  readonly row: number;
  /** Where each entity is shown. */
  readonly rowOf: ReadonlyMap<number, number>;
}

function writeRow(grid: SheetGrid, plan: WhatIfPlan, layout: Layout, { each, row, rowOf }: Written): void {
  const { top, blocks } = layout;
  const last = blocks[blocks.length - 1].end;
  const all = { top: row, left: 0, bottom: row, right: last };
  if ('entity' in each) {
    for (let column = 0; column <= last; column++) grid.set(row, column, `=${inRow(top + each.entity, column)}`);
  } else if ('section' in each) {
    grid.set(row, 0, each.section);
    grid.format(all, { bold: true, fill: SECTION_FILL });
  } else {
    grid.set(row, 0, each.subtotal);
    grid.format(all, { bold: true });
    const cells = each.of.map((entity) => rowOf.get(entity) ?? top + entity);
    entityColumns(plan, layout).forEach(({ adds }, column) => {
      if (adds && cells.length > 0) grid.set(row, column, `=${sumOfRows(cells, column)}`);
    });
    if (plan.result.kind !== 'money' || cells.length === 0) return;
    const { compared } = plan.result;
    for (const block of blocks) {
      if (block.scenario)
        grid.set(row, block.difference + 1, percentOf(row, block, inRow(row, blocks[0].result + compared)));
    }
  }
}

/** Some rows of a column added up, in runs; what cannot be determined is left out, as in the total. */
function sumOfRows(rows: readonly number[], column: number): string {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.bottom === row - 1) run.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  const sums = runs.map(({ top, bottom }) => `SUMIF(${inRow(top, column)}:${inRow(bottom, column)},"<1E+300")`);
  return `ROUND(${sums.join('+')},6)`;
}
