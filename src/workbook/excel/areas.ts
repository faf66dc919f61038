import type { CellRange } from '../address';
import { loadPlace, placeOf } from './outline';
import { cellCount, isLarge, type SheetCells } from './sheet-cells';

/** A part of so few cells is read, whatever of it is blank. */
const SMALL = 5_000;
/** Into so many parts a range is cut, along its longer side. */
const PARTS = 16;
/** One question each, and Excel on the web takes no more than 5 MB of them at once. */
const QUESTIONS_AT_ONCE = 5_000;

interface Piece {
  readonly cells: SheetCells;
  readonly range: CellRange;
}

function parts(from: number, to: number): [number, number][] {
  const length = to - from + 1;
  const step = Math.ceil(length / PARTS);
  return Array.from({ length: Math.ceil(length / step) }, (_, part) => [
    from + part * step,
    Math.min(to, from + (part + 1) * step - 1),
  ]);
}

function cut({ cells, range }: Piece): Piece[] {
  const tall = range.bottom - range.top >= range.right - range.left;
  const pieces = tall
    ? parts(range.top, range.bottom).map(([top, bottom]) => ({ ...range, top, bottom }))
    : parts(range.left, range.right).map(([left, right]) => ({ ...range, left, right }));
  return pieces.map((piece) => ({ cells, range: piece }));
}

/** What of each piece is used, the blank ones left out: one round trip for thousands. */
async function usedOf(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<Piece[]> {
  const used: Piece[] = [];
  for (let from = 0; from < pieces.length; from += QUESTIONS_AT_ONCE) {
    const asked = pieces.slice(from, from + QUESTIONS_AT_ONCE).map(({ cells, range }) => {
      const { top, left, bottom, right } = range;
      const place = context.workbook.worksheets
        .getItem(cells.outline.id)
        .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
        .getUsedRangeOrNullObject(true);
      return { cells, place: loadPlace(place) };
    });
    await context.sync();
    for (const { cells, place } of asked) if (!place.isNullObject) used.push({ cells, range: placeOf(place) });
  }
  return used;
}

/**
 * Finds where the cells of very large sheets stand, so that what is read follows the cells there are and not the
 * rectangle around them: cuts what is used into parts, asks what of each is used, and goes on with those still large.
 */
export async function locateCells(context: Excel.RequestContext, sheets: readonly SheetCells[]): Promise<void> {
  let open = sheets.flatMap((cells): Piece[] => {
    const { used } = cells.outline;
    return used && isLarge(used) ? [{ cells, range: used }] : [];
  });
  while (open.length > 0) {
    const used = await usedOf(context, open.flatMap(cut));
    open = used.filter(({ range }) => cellCount(range) > SMALL);
    for (const { cells, range } of used) if (cellCount(range) <= SMALL) cells.areas.push(range);
  }
}
