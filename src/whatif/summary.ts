import type { CellRange } from '../workbook/address';
import { absolute, absoluteColumn, type SheetGrid } from './grid';
import type { WhatIfPlan } from './kind';
import { type Block, DIFFERENCE_ROWS, type Layout, SUMMARY_ROWS } from './layout';
import { differenceFormat, headerRow, MONEY } from './style';

/** What each scenario comes to: in money its total and what is gained and lost, else how many entities are found to be what. */
export function writeSummary(grid: SheetGrid, plan: WhatIfPlan, layout: Layout): void {
  if (plan.result.kind === 'finding') writeFindings(grid, plan, layout);
  else {
    writeOutcome(grid, plan, layout);
    writeDifferences(grid, plan, layout);
  }
}

/** The cells that the chart shows: names in their first row and column. */
export function chartSource({ result }: WhatIfPlan, { differencesTop, blocks }: Layout): CellRange {
  const right = blocks.length;
  return result.kind === 'money'
    ? { top: differencesTop, left: 1, bottom: differencesTop + 2, right }
    : { top: differencesTop, left: 0, bottom: differencesTop + (result.findings ?? []).length, right };
}

function writeFindings(grid: SheetGrid, plan: WhatIfPlan, { differencesTop, blocks, top, bottom }: Layout): void {
  const { compared, findings = [] } = plan.result;
  headerRow(grid, differencesTop, ['Finding', ...blocks.map(({ name }) => name)]);
  findings.forEach((finding, index) => {
    const row = differencesTop + 1 + index;
    grid.text(row, 0, finding);
    for (const { assumptions, result } of blocks) {
      grid.set(row, assumptions, `=COUNTIF(${absoluteColumn(result + compared, top, bottom)},"${finding}")`);
    }
  });
  const row = differencesTop + 1 + findings.length;
  grid.text(row, 0, 'Changed');
  for (const { scenario, assumptions, difference } of blocks) {
    grid.set(row, assumptions, scenario ? `=COUNTIF(${absoluteColumn(difference, top, bottom)},"?*")` : 0);
  }
}

function writeOutcome(grid: SheetGrid, plan: WhatIfPlan, layout: Layout): void {
  const { summaryTop, blocks, top, bottom, end } = layout;
  const { compared, titles } = plan.result;
  headerRow(grid, summaryTop, [titles[compared], ...blocks.map(({ name }) => name)]);
  const labels = ['Total', 'Difference', 'Difference in per cent', 'Not determinable'];
  labels.forEach((label, index) => grid.text(summaryTop + 1 + index, 0, label));
  for (const block of blocks) {
    const results = absoluteColumn(block.result + compared, top, bottom);
    const of = (offset: number): string | null =>
      block.scenario ? `=${absolute(end, block.difference + offset)}` : null;
    const figures = [`=${absolute(end, block.result + compared)}`, of(0), of(1), `=ROWS(${results})-COUNT(${results})`];
    figures.forEach((figure, index) => grid.set(summaryTop + 1 + index, block.assumptions, figure));
  }
  const right = blocks.length;
  const formats = [MONEY, differenceFormat(plan.differing), differenceFormat(plan.differing, '0.0%'), '0'];
  formats.slice(0, SUMMARY_ROWS).forEach((numberFormat, index) => {
    const row = summaryTop + 1 + index;
    grid.format({ top: row, left: 1, bottom: row, right }, { numberFormat });
  });
}

/** Below the header, what is gained and lost with its name in the second column, beside the scenarios: the chart's source. */
function writeDifferences(grid: SheetGrid, plan: WhatIfPlan, { differencesTop, blocks, top, bottom }: Layout): void {
  const { more, less } = plan.differing;
  const scenarios = blocks.filter((block): block is Block & { scenario: object } => block.scenario !== undefined);
  headerRow(grid, differencesTop, [`${more} and ${less.toLowerCase()}`, '', ...scenarios.map(({ name }) => name)]);
  const lines: readonly (readonly [string, string, (changes: string) => string])[] = [
    ['All differences upwards', more, (changes) => `ROUND(SUMIF(${changes},">0"),2)`],
    ['All differences downwards', less, (changes) => `ROUND(SUMIF(${changes},"<0"),2)`],
    [`How many: ${more.toLowerCase()}`, 'Entities', (changes) => `COUNTIF(${changes},">0")`],
    [`How many: ${less.toLowerCase()}`, 'Entities', (changes) => `COUNTIF(${changes},"<0")`],
    ['How many: unchanged', 'Entities', (changes) => `COUNTIF(${changes},0)`],
  ];
  lines.slice(0, DIFFERENCE_ROWS).forEach(([what, name, formula], index) => {
    const row = differencesTop + 1 + index;
    grid.text(row, 0, what);
    grid.text(row, 1, name);
    for (const { assumptions, difference } of scenarios) {
      grid.set(row, assumptions, `=${formula(absoluteColumn(difference, top, bottom))}`);
    }
    const amounts = index < 2;
    const numberFormat = amounts ? differenceFormat(plan.differing) : '#,##0';
    grid.format({ top: row, left: 1, bottom: row, right: 1 }, { align: 'right' });
    grid.format({ top: row, left: 2, bottom: row, right: blocks.length }, { numberFormat });
  });
}
