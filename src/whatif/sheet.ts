import type { NewSheet } from '../workbook/port';
import { WhatIfError } from './error';
import { absolute, absoluteColumn, inRow, SheetGrid } from './grid';
import type { FormulaCells, WhatIfPlan } from './kind';
import { FORMATS, listKnobs, scenarioCell } from './knob';
import { type Block, type Layout, layoutOf } from './layout';
import type { Scenario } from './scenario';

const MONEY = '#,##0.00;[Red]-#,##0.00';
const PERCENT = '0.0%;[Red]-0.0%';
const HEADER_FILL = '#DDEBF7';
/** Excel's largest name of a sheet. */
const NAME_LENGTH = 31;

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

/** The new sheet of a plan and its scenarios: assumptions, summary and the entities, all in live formulas. */
export function whatIfSheet(
  plan: WhatIfPlan,
  scenarios: readonly Scenario[],
  sheetName: string,
  source: string,
): NewSheet {
  checkKeys(plan, scenarios);
  refuse(plan, scenarios);
  const intro = [`What-if: ${plan.title}`, `Source: ${source}`, ...plan.notes];
  const layout = layoutOf(plan, scenarios, intro.length + 1);
  const grid = new SheetGrid();
  intro.forEach((text, row) => grid.text(row, 0, text));
  grid.format({ top: 0, left: 0, bottom: 0, right: 0 }, { bold: true });
  writeAssumptions(grid, layout);
  writeTable(grid, plan, layout);
  writeTotals(grid, plan, layout);
  writeSummary(grid, plan, layout);
  const last = layout.blocks[layout.blocks.length - 1].end;
  return {
    // No name ends with an apostrophe, which it may where it is cut off.
    name: `What-if ${sheetName}`.slice(0, NAME_LENGTH).replace(/['\s]+$/, ''),
    cells: grid.cells(),
    formats: grid.formats,
    columnWidths: [34, ...Array.from({ length: Math.max(last, 8) }, () => 17)],
    chart: {
      kind: 'column',
      title: plan.result.kind === 'money' ? 'Gained and lost by scenario, in dollars' : 'Findings by scenario',
      source: { top: layout.summaryTop, left: 0, bottom: layout.summaryTop + layout.blocks.length, right: 2 },
      area: layout.chart,
    },
  };
}

function headerRow(grid: SheetGrid, row: number, texts: readonly string[]): void {
  texts.forEach((text, column) => grid.text(row, column, text));
  const range = { top: row, left: 0, bottom: row, right: texts.length - 1 };
  grid.format(range, { bold: true, fill: HEADER_FILL, wrap: true });
}

function writeAssumptions(grid: SheetGrid, { knobs, knobTop, blocks }: Layout): void {
  headerRow(grid, knobTop - 1, ['Assumption', ...blocks.map(({ name }) => name)]);
  knobs.forEach((knob, index) => {
    const row = knobTop + index;
    grid.set(row, 0, knob.title);
    for (const { scenario, assumptions } of blocks) {
      const written = scenario?.values[knob.key];
      const baseline = absolute(row, blocks[0].assumptions);
      if (!scenario) grid.set(row, assumptions, knob.baseline);
      else grid.set(row, assumptions, written === undefined ? `=${baseline}` : scenarioCell(knob, written, baseline));
    }
    const range = { top: row, left: 1, bottom: row, right: blocks.length };
    grid.format(range, { numberFormat: FORMATS[knob.unit] });
  });
}

function cellsOf(plan: WhatIfPlan, layout: Layout, block: Block): FormulaCells {
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

function writeTable(grid: SheetGrid, plan: WhatIfPlan, layout: Layout): void {
  const { top, bottom, header, brought, blocks, knobs, knobTop } = layout;
  const headers = ['Entity', ...plan.columns.map(({ title }) => title)];
  plan.names.forEach((name, index) => {
    grid.set(top + index, 0, name);
    for (const { key, formula } of plan.columns) grid.set(top + index, brought[key], formula(index));
  });
  for (const { key, format } of plan.columns) formatColumn(grid, brought[key], top, bottom, format);
  for (const block of blocks) {
    for (const [key, column] of Object.entries(block.scaled)) {
      const own = plan.columns.find((each) => each.key === key);
      headers[column] = `${block.name}: ${own?.title ?? key}`;
      const knob = knobs.findIndex(({ scales }) => scales === key);
      plan.names.forEach((_, index) => {
        const cell = inRow(top + index, brought[key]);
        // Rounded, so that binary noise from the multiplication decides no cent.
        const changed = `ROUND(${cell}*(1+${absolute(knobTop + knob, block.assumptions)}),6)`;
        grid.set(top + index, column, `=IF(ISNUMBER(${cell}),${changed},${cell})`);
      });
      formatColumn(grid, column, top, bottom, own?.format ?? '#,##0.##');
    }
    writeResult(grid, plan, layout, block, headers);
  }
  headerRow(grid, header, headers);
}

function writeResult(grid: SheetGrid, plan: WhatIfPlan, layout: Layout, block: Block, headers: string[]): void {
  const { top, bottom, blocks } = layout;
  const { titles, compared, kind } = plan.result;
  titles.forEach((title, part) => {
    headers[block.result + part] = `${block.name}: ${title}`;
    formatColumn(grid, block.result + part, top, bottom, kind === 'money' ? MONEY : '0.00');
  });
  const formulas = plan.formulas(cellsOf(plan, layout, block));
  if ('spill' in formulas) grid.set(top, block.result, formulas.spill);
  else plan.names.forEach((_, index) => grid.line(top + index, block.result, formulas.each(index)));
  if (!block.scenario) return;
  headers[block.difference] = kind === 'money' ? `${block.name}: difference` : `${block.name}: change`;
  if (kind === 'money') headers[block.difference + 1] = `${block.name}: difference in per cent`;
  plan.names.forEach((_, index) => {
    const row = top + index;
    const own = inRow(row, block.result + compared);
    const base = inRow(row, blocks[0].result + compared);
    if (kind === 'finding') {
      grid.set(row, block.difference, `=IF(${own}=${base},"",${base}&" → "&${own})`);
      return;
    }
    grid.set(row, block.difference, `=ROUND(${own}-${base},2)`);
    grid.set(row, block.difference + 1, percentOf(row, block, base));
  });
  if (kind === 'money') {
    formatColumn(grid, block.difference, top, bottom + 3, MONEY);
    formatColumn(grid, block.difference + 1, top, bottom + 1, PERCENT);
  }
}

/** The difference as a share of the baseline's size; blank where there is no baseline to compare with. */
function percentOf(row: number, block: Block, base: string): string {
  return `=IF(${base}=0,"",${inRow(row, block.difference)}/ABS(${base}))`;
}

/** Adds up what can be added up: an entity whose figure cannot be determined keeps its error and is counted apart. */
function sumOf(column: number, { top, bottom }: Layout): string {
  return `ROUND(SUMIF(${absoluteColumn(column, top, bottom)},"<1E+300"),2)`;
}

function writeTotals(grid: SheetGrid, plan: WhatIfPlan, layout: Layout): void {
  const { total, blocks } = layout;
  const { compared, kind } = plan.result;
  if (kind !== 'money') return;
  grid.set(total, 0, 'Total');
  if (plan.pool) {
    grid.set(total + 1, 0, 'To be shared out');
    grid.set(total + 2, 0, 'Total less what is to be shared out');
  }
  const baseTotal = inRow(total, blocks[0].result + compared);
  for (const block of blocks) {
    plan.result.titles.forEach((_, part) =>
      grid.set(total, block.result + part, `=${sumOf(block.result + part, layout)}`),
    );
    const own = block.result + compared;
    if (plan.pool) {
      grid.set(total + 1, own, `=${plan.pool(cellsOf(plan, layout, block))}`);
      grid.set(total + 2, own, `=ROUND(${inRow(total, own)}-${inRow(total + 1, own)},2)`);
      formatColumn(grid, own, total, total + 2, MONEY);
    }
    formatColumn(grid, block.result, total, total, MONEY);
    if (!block.scenario) continue;
    grid.set(total, block.difference, `=ROUND(${inRow(total, own)}-${baseTotal},2)`);
    grid.set(total, block.difference + 1, percentOf(total, block, baseTotal));
  }
  const last = blocks[blocks.length - 1].end;
  grid.format({ top: total, left: 0, bottom: total, right: last }, { bold: true });
}

function writeSummary(grid: SheetGrid, plan: WhatIfPlan, layout: Layout): void {
  const { summaryTop, blocks, top, bottom, total } = layout;
  const { kind, compared, findings = [] } = plan.result;
  const money = kind === 'money';
  const titles = money
    ? ['Gained', 'Lost', 'Total', 'Difference', 'Gainers', 'Losers', 'Unchanged', 'Not determinable']
    : [...findings, 'Changed'];
  headerRow(grid, summaryTop, ['Scenario', ...titles]);
  blocks.forEach((block, index) => {
    const row = summaryTop + 1 + index;
    const own = block.result + compared;
    const results = absoluteColumn(own, top, bottom);
    const changes = absoluteColumn(block.difference, top, bottom);
    const of = (formula: string): string | number => (block.scenario ? `=${formula}` : 0);
    grid.text(row, 0, block.name);
    const figures = money
      ? [
          of(`ROUND(SUMIF(${changes},">0"),2)`),
          of(`ROUND(SUMIF(${changes},"<0"),2)`),
          `=${absolute(total, own)}`,
          of(absolute(total, block.difference)),
          of(`COUNTIF(${changes},">0")`),
          of(`COUNTIF(${changes},"<0")`),
          of(`COUNTIF(${changes},0)`),
          `=ROWS(${results})-COUNT(${results})`,
        ]
      : [...findings.map((finding) => `=COUNTIF(${results},"${finding}")`), of(`COUNTIF(${changes},"?*")`)];
    grid.line(row, 1, figures);
    if (money) grid.format({ top: row, left: 1, bottom: row, right: 4 }, { numberFormat: MONEY });
  });
}

function formatColumn(grid: SheetGrid, column: number, top: number, bottom: number, numberFormat: string): void {
  grid.format({ top, left: column, bottom, right: column }, { numberFormat });
}
