import { absolute, absoluteColumn, inRow, type SheetGrid } from './grid';
import type { FormulaCells, WhatIfPlan } from './kind';
import { FORMATS, scenarioCell } from './knob';
import type { Block, Layout } from './layout';
import { headerRow } from './style';

/** What each scenario assumes, beside what holds today. */
export function writeAssumptions(grid: SheetGrid, { knobs, knobTop, blocks }: Layout): void {
  headerRow(grid, knobTop - 1, ['Assumption', ...blocks.map(({ name }) => name)]);
  knobs.forEach((knob, index) => {
    const row = knobTop + index;
    grid.text(row, 0, knob.title);
    for (const { scenario, assumptions } of blocks) {
      const written = scenario?.values[knob.key];
      const baseline = absolute(row, blocks[0].assumptions);
      if (!scenario) grid.set(row, assumptions, knob.baseline);
      else grid.set(row, assumptions, written === undefined ? `=${baseline}` : scenarioCell(knob, written, baseline));
    }
    const range = { top: row, left: 1, bottom: row, right: blocks.length };
    grid.format(range, { numberFormat: FORMATS[knob.unit], ...(knob.unit === 'choice' && { align: 'right' }) });
  });
}

/** What the formulas of one scenario can name. */
export function cellsOf(plan: WhatIfPlan, layout: Layout, block: Block): FormulaCells {
  const { knobs, knobTop, top, bottom, brought, blocks } = layout;
  const columnOf = (key: string): number => block.scaled[key] ?? brought[key];
  const knob = (key: string): string => {
    const index = knobs.findIndex((each) => each.key === key);
    if (index >= 0) return absolute(knobTop + index, block.assumptions);
    return String(plan.knobs.find((each) => each.key === key)?.baseline ?? 0).replace(/^=/, '');
  };
  return {
    knob,
    varied: (key) => blocks.some(({ scenario }) => scenario !== undefined && key in scenario.values),
    choice: (key) =>
      (block.scenario?.values[key] ?? String(plan.knobs.find((each) => each.key === key)?.baseline)).toLowerCase(),
    column: (key) => absoluteColumn(columnOf(key), top, bottom),
    cell: (key, index) => inRow(top + index, columnOf(key)),
    cells: (key, from, to) => absoluteColumn(columnOf(key), top + from, top + to),
    result: (part, index) => inRow(top + index, block.result + part),
  };
}
