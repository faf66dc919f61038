import type { CellChange, MarkStyle } from '../port';
import { quoteContent } from './entry';
import { type LogBefore, type LogLines, NO_LOG, queueLog, readLog, removeLines, removeNewLog } from './log';
import { loadPlace } from './outline';
import { cellPlace } from './runs';

interface Remark {
  readonly id: string;
  readonly content: string;
}

interface Thread extends Remark {
  readonly replies: readonly Remark[];
}

/** What was there of marks before changes are made: where to add, and what to leave when they are taken back. */
export interface MarksBefore {
  readonly style: MarkStyle;
  /** The comments of each changed sheet, by cell. */
  readonly threads: ReadonlyMap<string, Thread>;
  readonly log: LogBefore;
}

async function readThreads(context: Excel.RequestContext, sheets: readonly string[]): Promise<Map<string, Thread>> {
  const collections = sheets.map((name) => {
    const { comments } = context.workbook.worksheets.getItem(name);
    comments.load('items/id,items/content');
    return { name, comments };
  });
  await context.sync();
  const found = collections.flatMap(({ name, comments }) =>
    comments.items.map((comment) => {
      const { replies } = comment;
      replies.load('items/id,items/content');
      return { name, comment, replies, location: loadPlace(comment.getLocation()) };
    }),
  );
  if (found.length > 0) await context.sync();
  return new Map(
    found.map(({ name, comment, replies, location }) => [
      cellPlace({ sheet: name, row: location.rowIndex, column: location.columnIndex }),
      {
        id: comment.id,
        content: comment.content,
        replies: replies.items.map(({ id, content }) => ({ id, content })),
      },
    ]),
  );
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

/** Queues the marks that changes leave. Gives the lines of the log, where they are noted there. */
export function queueMarks(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  before: MarksBefore,
): LogLines | undefined {
  if (before.style === 'comment') queueComments(context, changes, before);
  return before.style === 'log' ? queueLog(context, changes, before.log) : undefined;
}

/** Takes back our comments and replies; what others wrote beside them meanwhile stays. */
async function removeComments(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  before: MarksBefore,
): Promise<void> {
  const threads = await readThreads(context, [...new Set(changes.map(({ sheet }) => sheet))]);
  for (const change of changes) {
    const thread = threads.get(cellPlace(change));
    if (!thread) continue;
    const comment = context.workbook.comments.getItem(thread.id);
    const known = before.threads.get(cellPlace(change));
    if (!known) {
      if (thread.content === commentText(change) && thread.replies.length === 0) comment.delete();
      continue;
    }
    const added = thread.replies.slice(known.replies.length).filter(({ content }) => content === commentText(change));
    const [last] = added.slice(-1);
    if (last) comment.replies.getItem(last.id).delete();
  }
  await context.sync();
}

/**
 * Takes back what was made of the marks.
 * @param lines of the log, where the batch was done; one that stopped left none
 */
export async function removeMarks(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  before: MarksBefore,
  lines: LogLines | undefined,
): Promise<void> {
  if (before.style === 'comment') await removeComments(context, changes, before);
  if (lines) await removeLines(context, lines);
  else if (before.style === 'log' && !before.log.exists) await removeNewLog(context);
}
