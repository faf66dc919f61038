import { cellsOf } from './assumptions';
import { absolute, absoluteColumn, inRow, type SheetGrid } from './grid';
import type { WhatIfPlan } from './kind';
import type { Block, Layout } from './layout';
import { differenceFormat, formatColumn, headerRow, MONEY } from './style';

/** A column of the entities: what it is called and how its figures look. */
export interface EntityColumn {
  readonly title: string;
  readonly format: string | undefined;
  /** Of a column whose figures add up to a total. */
  readonly adds: boolean;
}

/** All columns after the entity's name. */
export function entityColumns(plan: WhatIfPlan, { brought, blocks }: Layout): EntityColumn[] {
  const all: EntityColumn[] = [];
  for (const { key, title, format, adds } of plan.columns) all[brought[key]] = { title, format, adds };
  const money = plan.result.kind === 'money';
  for (const block of blocks) {
    const name = (title: string): string => `${block.name}: ${title}`;
    for (const [key, column] of Object.entries(block.scaled)) {
      const own = plan.columns.find((each) => each.key === key);
      if (own) all[column] = { title: name(own.title), format: own.scaledFormat, adds: own.adds };
    }
    plan.result.titles.forEach((title, part) => {
      all[block.result + part] = { title: name(title), format: money ? MONEY : '0.00', adds: money };
    });
    if (!block.scenario) continue;
    all[block.difference] = {
      title: name(money ? 'difference' : 'change'),
      format: money ? differenceFormat(plan.differing) : undefined,
      adds: money,
    };
    if (!money) continue;
    const share = differenceFormat(plan.differing, '0.0%');
    all[block.difference + 1] = { title: name('difference in per cent'), format: share, adds: false };
    all[block.difference + 2] = {
      title: name(`rank (1: ${plan.differing.more.toLowerCase()} first)`),
      format: '0',
      adds: false,
    };
  }
  return all;
}

/** The headers, at the top of the sheet, and a row of formulas for each entity. */
export function writeEntities(grid: SheetGrid, plan: WhatIfPlan, layout: Layout): void {
  const { top, bottom, header, brought, blocks } = layout;
  const columns = entityColumns(plan, layout);
  headerRow(grid, header, ['Entity', ...columns.slice(1).map(({ title }) => title)]);
  columns.forEach(({ format }, column) => {
    if (format !== undefined) formatColumn(grid, column, top, bottom, format);
  });
  plan.names.forEach((name, index) => {
    grid.set(top + index, 0, name);
    for (const { key, formula } of plan.columns) grid.set(top + index, brought[key], formula(index));
  });
  for (const block of blocks) {
    writeScaled(grid, plan, layout, block);
    writeResult(grid, plan, layout, block);
  }
}

function writeScaled(grid: SheetGrid, plan: WhatIfPlan, layout: Layout, block: Block): void {
  const { top, knobs, knobTop, brought } = layout;
  for (const [key, column] of Object.entries(block.scaled)) {
    const knob = knobs.findIndex(({ scales }) => scales === key);
    plan.names.forEach((_, index) => {
      const cell = inRow(top + index, brought[key]);
      // Rounded, so that binary noise from the multiplication decides no cent.
      const changed = `ROUND(${cell}*(1+${absolute(knobTop + knob, block.assumptions)}),6)`;
      grid.set(top + index, column, `=IF(ISNUMBER(${cell}),${changed},${cell})`);
    });
  }
}

function writeResult(grid: SheetGrid, plan: WhatIfPlan, layout: Layout, block: Block): void {
  const { top, bottom, blocks } = layout;
  const { compared, kind } = plan.result;
  const formulas = plan.formulas(cellsOf(plan, layout, block));
  if ('spill' in formulas) grid.set(top, block.result, formulas.spill);
  else plan.names.forEach((_, index) => grid.line(top + index, block.result, formulas.each(index)));
  if (!block.scenario) return;
  plan.names.forEach((_, index) => {
    const row = top + index;
    const own = inRow(row, block.result + compared);
    const base = inRow(row, blocks[0].result + compared);
    if (kind === 'finding') {
      grid.set(row, block.difference, `=IF(${own}=${base},"",${base}&" → "&${own})`);
      return;
    }
    const difference = inRow(row, block.difference);
    const all = absoluteColumn(block.difference, top, bottom);
    const above = `${absolute(top, block.difference)}:${difference}`;
    grid.line(row, block.difference, [
      `=ROUND(${own}-${base},2)`,
      percentOf(row, block, base),
      // Equal ones in the order of the table, so that each rank is there once.
      `=IF(ISNUMBER(${difference}),COUNTIF(${all},">"&${difference})+COUNTIF(${above},${difference}),"")`,
    ]);
  });
}

/** The difference as a share of the baseline's size; blank where there is no baseline to compare with. */
export function percentOf(row: number, block: Block, base: string): string {
  return `=IF(${base}=0,"",${inRow(row, block.difference)}/ABS(${base}))`;
}
