import { type CellRange, parseRange } from '../address';
import { codeOf } from './failure';
import { supports } from './session';
import type { SheetCells } from './sheet-cells';

/** Cells of one sheet that are read at once. */
export interface Block {
  readonly cells: SheetCells;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** The sheet's first block also asks what is hidden and merged. */
  readonly first: boolean;
}

/**
 * Excel on the web hands over at most 5 MB in one answer. A cell comes as value, formula, number format and type: 60 to
 * 120 bytes of text. Where a block is larger all the same, Excel says so and it is read in two halves.
 */
export const CELLS_AT_ONCE = 40_000;

export function cellCount({ rows, columns }: Block): number {
  return rows * columns;
}

/** All sheets' cells in blocks, the blocks in round trips: as few of these as the limit allows. */
export function planTrips(sheets: readonly SheetCells[], limit = CELLS_AT_ONCE): Block[][] {
  const trips: Block[][] = [];
  let room = 0;
  for (const cells of sheets) {
    let first = true;
    for (const { top: start, left, bottom, right } of cells.areas) {
      const columns = right - left + 1;
      let top = start;
      while (top <= bottom) {
        if (trips.length === 0 || room < columns) {
          trips.push([]);
          room = Math.max(limit, columns);
        }
        const rows = Math.min(bottom - top + 1, Math.floor(room / columns));
        trips[trips.length - 1].push({ cells, top, left, rows, columns, first });
        first = false;
        room -= rows * columns;
        top += rows;
      }
    }
  }
  return trips;
}

function halves(blocks: readonly Block[]): [Block[], Block[]] | undefined {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const [block] = blocks;
  if (block.rows < 2) return undefined;
  const upper = Math.ceil(block.rows / 2);
  return [[{ ...block, rows: upper }], [{ ...block, top: block.top + upper, rows: block.rows - upper, first: false }]];
}

/** Reads blocks in one round trip; in more where Excel finds them too large for one. */
export async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<void> {
  const requests = blocks.map((block) => requestBlock(context, block));
  try {
    await context.sync();
  } catch (error) {
    const parts = codeOf(error) === 'ResponsePayloadSizeLimitExceeded' ? halves(blocks) : undefined;
    if (!parts) throw error;
    for (const part of parts) await readBlocks(context, part);
    return;
  }
  for (const take of requests) take();
}

/** Queues a block's loads. Gives what takes over the answer. */
function requestBlock(context: Excel.RequestContext, block: Block): () => void {
  const { cells, top, left, rows, columns, first } = block;
  const { id, used, rowsHidden, columnsHidden } = cells.outline;
  if (!used) return () => undefined;
  const sheet = context.workbook.worksheets.getItem(id);
  const range = sheet.getRangeByIndexes(top, left, rows, columns);
  range.load('values,valueTypes,formulas,numberFormat');
  const rowProperties = rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : undefined;
  const columnProperties = columnsHidden === null ? range.getColumnProperties({ columnHidden: true }) : undefined;
  const merged = first && supports('1.13') ? mergedIn(sheet, used) : undefined;
  return () => {
    cells.addBlock(top, left, range);
    if (rowProperties) hide(cells.hiddenRows, top, rows, (index) => rowProperties.value[index].rowHidden);
    if (columnProperties)
      hide(cells.hiddenColumns, left, columns, (index) => columnProperties.value[index].columnHidden);
    if (rowsHidden === true) hide(cells.hiddenRows, top, rows, () => true);
    if (columnsHidden === true) hide(cells.hiddenColumns, left, columns, () => true);
    if (merged && !merged.isNullObject) cells.merged.push(...areasOf(merged.address));
  };
}

function mergedIn(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.RangeAreas {
  const merged = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).getMergedAreasOrNullObject();
  return merged.load('address');
}

function hide(into: Set<number>, from: number, count: number, isHidden: (index: number) => boolean | undefined): void {
  for (let index = 0; index < count; index++) if (isHidden(index)) into.add(from + index);
}

const AREA = /(?:'(?:[^']|'')*'|[^'!,]+)!([^,]+)/g;

/** The ranges of an address such as "'Award, final'!A1:B1,'Award, final'!D2:D4". */
export function areasOf(address: string): NonNullable<ReturnType<typeof parseRange>>[] {
  return [...address.matchAll(AREA)].flatMap(([, area]) => parseRange(area) ?? []);
}

/** One question each, and Excel on the web takes no more than 5 MB of them at once. */
const QUESTIONS_AT_ONCE = 5_000;

/** Asks which ranges the sheets' formulas fill: one round trip, only where a sheet has spills at all. */
export async function readSpills(context: Excel.RequestContext, sheets: readonly SheetCells[]): Promise<void> {
  const candidates = sheets.flatMap((cells) => cells.spillCandidates().map((cell) => ({ cells, ...cell })));
  for (let from = 0; from < candidates.length; from += QUESTIONS_AT_ONCE) {
    const asked = candidates.slice(from, from + QUESTIONS_AT_ONCE).map(({ cells, row, column }) => {
      const sheet = context.workbook.worksheets.getItem(cells.outline.id);
      const range = sheet.getCell(row, column).getSpillingToRangeOrNullObject();
      range.load('address');
      return { cells, range };
    });
    await context.sync();
    for (const { cells, range } of asked) {
      if (!range.isNullObject) for (const area of areasOf(range.address)) cells.addSpill(area);
    }
  }
}
