import { cellName } from '../address';
import { LOG_HEADINGS, LOG_SHEET, LOG_WIDTHS, logLine } from '../change-log';
import type { CellChange, MarkStyle } from '../port';
import { points } from './add-sheet';
import { asText, quoteContent } from './entry';
import { placeOf, loadPlace } from './outline';
import { cellPlace } from './runs';

interface Thread {
  readonly id: string;
  readonly replies: readonly string[];
}

/** What was there of marks before changes are made: where to add, and what to leave when they are taken back. */
export interface MarksBefore {
  readonly style: MarkStyle;
  /** The comments of each changed sheet, by cell. */
  readonly threads: ReadonlyMap<string, Thread>;
  readonly log: { readonly exists: boolean; readonly protected: boolean; readonly nextRow: number };
}

const NO_LOG = { exists: false, protected: false, nextRow: 0 };

async function readThreads(context: Excel.RequestContext, sheets: readonly string[]): Promise<Map<string, Thread>> {
  const collections = sheets.map((name) => {
    const { comments } = context.workbook.worksheets.getItem(name);
    comments.load('items/id');
    return { name, comments };
  });
  await context.sync();
  const found = collections.flatMap(({ name, comments }) =>
    comments.items.map((comment) => {
      const { replies } = comment;
      replies.load('items/id');
      return { name, comment, replies, location: loadPlace(comment.getLocation()) };
    }),
  );
  if (found.length > 0) await context.sync();
  return new Map(
    found.map(({ name, comment, replies, location }) => [
      cellPlace({ sheet: name, row: location.rowIndex, column: location.columnIndex }),
      { id: comment.id, replies: replies.items.map(({ id }) => id) },
    ]),
  );
}

async function readLog(context: Excel.RequestContext): Promise<MarksBefore['log']> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(LOG_SHEET);
  sheet.load('protection/protected');
  await context.sync();
  if (sheet.isNullObject) return NO_LOG;
  const used = loadPlace(sheet.getUsedRangeOrNullObject(true));
  await context.sync();
  const nextRow = used.isNullObject ? 0 : placeOf(used).bottom + 1;
  return { exists: true, protected: sheet.protection.protected, nextRow };
}

export async function readMarks(
  context: Excel.RequestContext,
  sheets: readonly string[],
  style: MarkStyle,
): Promise<MarksBefore> {
  return {
    style,
    threads: style === 'comment' ? await readThreads(context, sheets) : new Map(),
    log: style === 'log' ? await readLog(context) : NO_LOG,
  };
}

function commentText({ before, after, reason }: CellChange): string {
  return `NM School Finance changed ${quoteContent(before)} to ${quoteContent(after)}. ${reason}`;
}

function queueComments(context: Excel.RequestContext, changes: readonly CellChange[], before: MarksBefore): void {
  const { worksheets, comments } = context.workbook;
  for (const change of changes) {
    const thread = before.threads.get(cellPlace(change));
    if (thread) comments.getItem(thread.id).replies.add(commentText(change));
    else comments.add(worksheets.getItem(change.sheet).getCell(change.row, change.column), commentText(change));
  }
}

function queueLog(context: Excel.RequestContext, changes: readonly CellChange[], { log }: MarksBefore): void {
  const { worksheets } = context.workbook;
  const sheet = log.exists ? worksheets.getItem(LOG_SHEET) : worksheets.add(LOG_SHEET);
  const when = new Date();
  const lines = changes.map((change) => logLine(change, cellName(change.row, change.column), when).map(asText));
  if (log.nextRow === 0) lines.unshift([...LOG_HEADINGS]);
  sheet.getRangeByIndexes(log.nextRow, 0, lines.length, LOG_HEADINGS.length).values = lines;
  if (log.nextRow > 0) return;
  sheet.getRangeByIndexes(0, 0, 1, LOG_HEADINGS.length).format.font.bold = true;
  LOG_WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width);
  });
}

/** Queues the marks that changes leave. */
export function queueMarks(context: Excel.RequestContext, changes: readonly CellChange[], before: MarksBefore): void {
  if (before.style === 'comment') queueComments(context, changes, before);
  if (before.style === 'log') queueLog(context, changes, before);
}

/** Takes back what of the marks was made before Excel stopped. */
export async function removeMarks(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  before: MarksBefore,
): Promise<void> {
  if (before.style === 'comment') {
    const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
    const places = new Set(changes.map(cellPlace));
    for (const [place, thread] of await readThreads(context, sheets)) {
      if (!places.has(place)) continue;
      const known = before.threads.get(place);
      const comment = context.workbook.comments.getItem(thread.id);
      if (!known) comment.delete();
      for (const id of known ? thread.replies.slice(known.replies.length).reverse() : []) {
        comment.replies.getItem(id).delete();
      }
    }
  }
  if (before.style === 'log') {
    const sheet = context.workbook.worksheets.getItemOrNullObject(LOG_SHEET);
    sheet.load('id');
    await context.sync();
    if (sheet.isNullObject) return;
    if (before.log.exists) {
      sheet.getRangeByIndexes(before.log.nextRow, 0, changes.length + 1, LOG_HEADINGS.length).clear();
    } else sheet.delete();
  }
  await context.sync();
}
