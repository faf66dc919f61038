import type { NewSheet } from '../workbook/port';
import { onePageWide } from '../workbook/print';
import { writeAssumptions } from './assumptions';
import { writeEntities } from './entities';
import { WhatIfError } from './error';
import { SheetGrid } from './grid';
import type { WhatIfPlan } from './kind';
import { listKnobs } from './knob';
import { type Layout, layoutOf } from './layout';
import { writeRanks } from './ranks';
import type { Scenario } from './scenario';
import { writeShown } from './shown';
import { chartSource, writeSummary } from './summary';
import { writeTotals } from './totals';

/** Excel's largest name of a sheet. */
const NAME_LENGTH = 31;
const FIRST_WIDTH = 36;
const WIDTH = 16;

function checkKeys(plan: WhatIfPlan, scenarios: readonly Scenario[]): void {
  for (const { name, values } of scenarios) {
    for (const key of Object.keys(values)) {
      if (plan.knobs.some((knob) => knob.key === key)) continue;
      throw new WhatIfError(
        `Scenario "${name}" varies "${key}", which there is not. There is: ${listKnobs(plan.knobs)}.`,
      );
    }
  }
}

function refuse(plan: WhatIfPlan, scenarios: readonly Scenario[]): void {
  const reason = plan.refuses?.(scenarios);
  if (reason !== undefined) throw new WhatIfError(reason);
}

/** A sheet that compares scenarios, and where what it comes to stands on it. */
export interface Comparison {
  readonly sheet: NewSheet;
  readonly plan: WhatIfPlan;
  readonly layout: Layout;
}

/** The new sheet of a plan and its scenarios: assumptions, summary and the entities, all in live formulas. */
export function comparison(
  plan: WhatIfPlan,
  scenarios: readonly Scenario[],
  sheetName: string,
  source: string,
): Comparison {
  checkKeys(plan, scenarios);
  refuse(plan, scenarios);
  const notes = [`Source: ${source}`, ...plan.notes];
  const layout = layoutOf(plan, scenarios, notes.length);
  const grid = new SheetGrid();
  grid.text(0, 0, `What-if: ${plan.title}`);
  grid.format({ top: 0, left: 0, bottom: 0, right: 0 }, { bold: true });
  notes.forEach((text, index) => grid.text(layout.notes + index, 0, text));
  writeEntities(grid, plan, layout);
  writeTotals(grid, plan, layout);
  writeAssumptions(grid, layout);
  writeSummary(grid, plan, layout);
  writeRanks(grid, plan, layout);
  writeShown(grid, plan, layout);
  return { sheet: finished(grid, plan, layout, sheetName), plan, layout };
}

function finished(grid: SheetGrid, plan: WhatIfPlan, layout: Layout, sheetName: string): NewSheet {
  const { blocks, chart, frozen, end } = layout;
  const right = Math.max(blocks[blocks.length - 1].end, chart.right);
  const { more, less } = plan.differing;
  const cells = grid.cells();
  // Formulas of entities that stand apart are no matter for a reader on paper.
  const bottom = layout.top > layout.shown ? layout.top - 3 : cells.length - 1;
  return {
    // No name ends with an apostrophe, which it may where it is cut off.
    name: `What-if ${sheetName}`.slice(0, NAME_LENGTH).replace(/['\s]+$/, ''),
    cells,
    formats: grid.formats,
    columnWidths: [FIRST_WIDTH, ...Array.from({ length: right }, () => WIDTH)],
    frozenRows: frozen,
    frozenColumns: 1,
    print: { ...onePageWide(frozen), area: { top: 0, left: 0, bottom: Math.max(bottom, end), right } },
    chart: {
      kind: 'column',
      title:
        plan.result.kind === 'money'
          ? `${more} and ${less.toLowerCase()} by scenario, in dollars`
          : 'Findings by scenario',
      source: chartSource(plan, layout),
      area: chart,
    },
  };
}
