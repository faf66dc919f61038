import { quoteSheet, rangeName } from '../address';
import type { Place } from '../port';
import type { CellValue } from '../snapshot';
import { codeOf } from './failure';
import { loadPlace, placeOf } from './outline';
import { changed, contents, enterContents, loadContents } from './runs';
import type { ExcelSession } from './session';

function rangeOf(context: Excel.RequestContext, { sheet, range: { top, left, bottom, right } }: Place): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** The sheet of a place, loaded with more; a message for the user where it is gone. */
async function loadSheet(context: Excel.RequestContext, name: string, properties: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load(properties);
  await context.sync();
  if (sheet.isNullObject) {
    throw new Error(`There is no sheet "${name}" any more: it was deleted or renamed. Check the workbook again.`);
  }
  return sheet;
}

export async function goTo(session: ExcelSession, place: Place): Promise<void> {
  await session.run(async (context) => {
    const sheet = await loadSheet(context, place.sheet, 'visibility');
    if (sheet.visibility !== 'Visible') {
      throw new Error(
        `${quoteSheet(place.sheet)}!${rangeName(place.range)} is on a hidden sheet. Unhide the sheet "${place.sheet}" to see it.`,
      );
    }
    sheet.activate();
    rangeOf(context, place).select();
    await context.sync();
  });
}

/** The selected block; undefined where several blocks, a chart or a picture are selected. */
export async function selection(session: ExcelSession): Promise<Place | undefined> {
  try {
    return await session.run(async (context) => {
      const range = loadPlace(context.workbook.getSelectedRange(), ',worksheet/name');
      await context.sync();
      return { sheet: range.worksheet.name, range: placeOf(range) };
    });
  } catch (error) {
    if (codeOf(error) === 'InvalidSelection' || codeOf(error) === 'ItemNotFound') return undefined;
    throw error;
  }
}

/** Enters a formula or value in a place's first cell, whose number format stays. */
export async function insert(session: ExcelSession, place: Place, content: string | CellValue): Promise<void> {
  const { top, left } = place.range;
  const cell = { sheet: place.sheet, range: { top, left, bottom: top, right: left } };
  await session.run(async (context) => {
    const sheet = await loadSheet(context, place.sheet, 'protection/protected');
    if (sheet.protection.protected) {
      throw new Error(
        `Sheet "${place.sheet}" is protected. Unprotect it (Review, Unprotect Sheet) or choose a cell on another sheet.`,
      );
    }
    const before = loadContents(rangeOf(context, cell));
    await context.sync();
    enterContents(rangeOf(context, cell), [changed(contents(before)[0], content)]);
    await context.sync();
  });
}
