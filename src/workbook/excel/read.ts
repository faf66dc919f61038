import type { WorkbookPort } from '../port';
import { settingsFromXml } from '../settings-part';
import type { WorkbookSnapshot } from '../snapshot';
import { locateCells } from './areas';
import { cellCount, planTrips, readBlocks, readSpills } from './blocks';
import { codeOf, ExcelFailure } from './failure';
import { readOutline } from './outline';
import type { ExcelSession } from './session';
import { SheetCells } from './sheet-cells';

type ReadOptions = NonNullable<Parameters<WorkbookPort['read']>[0]>;

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExcelFailure('RequestAborted', 'Reading the workbook was stopped.');
}

/**
 * Reads the workbook in three round trips, however many sheets: what there is; how large it is; the cells. A fourth asks
 * how far formulas spill, where any do. More only for a workbook of over 40,000 used cells, since Excel on the web hands
 * over no more than 5 MB at once, and for a sheet of over 400,000, whose cells are found first.
 */
async function readOnce(context: Excel.RequestContext, { signal, onProgress }: ReadOptions): Promise<WorkbookSnapshot> {
  stopIfAborted(signal);
  const outline = await readOutline(context);
  stopIfAborted(signal);
  const sheets = outline.sheets.map((sheet) => new SheetCells(sheet));
  await locateCells(context, sheets);
  stopIfAborted(signal);
  const trips = planTrips(sheets);
  const total = trips.flat().reduce((sum, block) => sum + cellCount(block), 0);
  let done = 0;
  for (const blocks of trips) {
    onProgress?.({ done, of: total, what: `Reading ${blocks[0].cells.outline.name}` });
    await readBlocks(context, blocks);
    stopIfAborted(signal);
    done += blocks.reduce((sum, block) => sum + cellCount(block), 0);
  }
  await readSpills(context, sheets);
  onProgress?.({ done: total, of: total, what: 'Workbook read' });
  return {
    sheets: sheets.map((sheet) => sheet.snapshot()),
    names: outline.names,
    calculation: { manual: outline.manual },
    settings: (outline.settingsXml && settingsFromXml(outline.settingsXml)) || {},
  };
}

/** Reads the workbook; once more from the start where a sheet was deleted or renamed meanwhile. */
export async function readWorkbook(session: ExcelSession, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  const read = (): Promise<WorkbookSnapshot> => session.run((context) => readOnce(context, options));
  try {
    return await read();
  } catch (error) {
    if (codeOf(error) !== 'ItemNotFound') throw error;
    return read();
  }
}
