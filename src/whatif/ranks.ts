import { absoluteColumn, type SheetGrid } from './grid';
import type { WhatIfPlan } from './kind';
import type { Block, Layout } from './layout';
import { differenceFormat, headerRow, MONEY } from './style';

/** Who gains and who loses most under each scenario, in formulas that follow every change. */
export function writeRanks(grid: SheetGrid, plan: WhatIfPlan, layout: Layout): void {
  const { ranks, ranked, blocks } = layout;
  if (ranked === 0) return;
  let row = ranks;
  for (const block of blocks) {
    if (!block.scenario) continue;
    for (const [word, sign] of [
      [plan.differing.more, '>'],
      [plan.differing.less, '<'],
    ] as const) {
      writeList(grid, plan, layout, {
        block,
        row,
        title: `${block.name}: ${word.toLowerCase()}, the most first`,
        sign,
      });
      row += ranked + 2;
    }
  }
}

interface List {
  readonly block: Block;
  readonly row: number;
  readonly title: string;
  readonly sign: '>' | '<';
}

function writeList(grid: SheetGrid, plan: WhatIfPlan, layout: Layout, { block, row, title, sign }: List): void {
  const { top, bottom, ranked, blocks } = layout;
  const { compared } = plan.result;
  headerRow(grid, row, [title, 'Baseline', block.name, 'Difference', 'In per cent']);
  const changes = absoluteColumn(block.difference, top, bottom);
  const order = absoluteColumn(block.difference + 2, top, bottom);
  const columns = [0, blocks[0].result + compared, block.result + compared, block.difference, block.difference + 1];
  for (let place = 1; place <= ranked; place++) {
    const rank = sign === '>' ? String(place) : `COUNT(${changes})-${place - 1}`;
    const at = `MATCH(${rank},${order},0)`;
    const taken = (column: number, offset: number): string => {
      const nobody = place === 1 && offset === 0 ? '"Nobody"' : '""';
      return `=IF(COUNTIF(${changes},"${sign}0")<${place},${nobody},INDEX(${absoluteColumn(column, top, bottom)},${at}))`;
    };
    grid.line(row + place, 0, columns.map(taken));
    const formats = [MONEY, MONEY, differenceFormat(plan.differing), differenceFormat(plan.differing, '0.0%')];
    formats.forEach((numberFormat, offset) => {
      const cell = { top: row + place, left: 1 + offset, bottom: row + place, right: 1 + offset };
      grid.format(cell, { numberFormat });
    });
  }
}
