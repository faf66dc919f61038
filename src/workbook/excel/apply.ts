import { cellName } from '../address';
import { LOG_SHEET } from '../change-log';
import type { ApplyOutcome, CellChange, MarkStyle } from '../port';
import { quoteContent } from './entry';
import { codeOf, isTurnedAway, toFailure } from './failure';
import type { LogLines } from './log';
import { type MarksBefore, queueMarks, readMarks, removeMarks } from './marks';
import { loadPlace } from './outline';
import {
  cellPlace,
  changed,
  type Content,
  contents,
  contested,
  enterContents,
  holds,
  loadContents,
  rangeOfRun,
  type Run,
  runsOf,
  unchanged,
} from './runs';
import { type ExcelSession, supports } from './session';

/** Another pane may make the log sheet, or someone delete it, between our look and our batch: then both are done again. */
const ATTEMPTS = 3;
const OTHERS_LOG: ReadonlySet<string> = new Set(['ItemAlreadyExists', 'ItemNotFound']);
const LOG_CHANGED = 'log changed';
const LATER = 'Try again in a moment.';

/** How many cells a message lists before it gives only their number. */
const LISTED = 3;

/** Nothing was changed, and why. */
class Refusal extends Error {}

interface Seen {
  readonly run: Run;
  readonly before: readonly Content[];
}

/** What a batch that was done found, and left in the log. */
interface Written {
  readonly again: readonly Seen[];
  readonly lines: LogLines | undefined;
}

interface Look {
  readonly seen: readonly Seen[];
  readonly marks: MarksBefore;
}

function list(texts: readonly string[]): string {
  const shown = texts.slice(0, LISTED).join('; ');
  return texts.length > LISTED ? `${shown}; and ${texts.length - LISTED} more` : shown;
}

function sheetsOf(runs: readonly Run[]): string[] {
  return [...new Set(runs.map(({ sheet }) => sheet))];
}

function refuseProtected(names: readonly string[]): void {
  if (names.length === 0) return;
  const which = names.map((name) => `"${name}"`).join(', ');
  throw new Refusal(
    `Nothing was changed: ${names.length === 1 ? `sheet ${which} is` : `sheets ${which} are`} protected. ` +
      'Unprotect (Review, Unprotect Sheet) and try again.',
  );
}

/** Reads what the cells hold now, and refuses what may not be changed. */
async function look(context: Excel.RequestContext, runs: readonly Run[], mark: MarkStyle): Promise<Look> {
  const sheets = sheetsOf(runs).map((name) => context.workbook.worksheets.getItem(name));
  for (const sheet of sheets) sheet.load('name,protection/protected');
  const spills = supports('1.12');
  const ranges = runs.map((run) => {
    const range = loadContents(rangeOfRun(context, run));
    if (spills) range.load('hasSpill');
    return { run, range };
  });
  await context.sync();
  refuseProtected(sheets.filter(({ protection }) => protection.protected).map(({ name }) => name));
  const seen = ranges.map(({ run, range }) => ({ run, before: contents(range) }));
  refuseChanged(seen);
  await refuseSpilled(
    context,
    seen.filter((_, index) => spills && ranges[index].range.hasSpill !== false),
  );
  const marks = await readMarks(context, sheetsOf(runs), mark);
  refuseProtected(marks.log.protected ? [LOG_SHEET] : []);
  return { seen, marks };
}

function refuseChanged(seen: readonly Seen[]): void {
  const differing = seen.flatMap(({ run, before }) =>
    run.changes.flatMap((change, index) => {
      const { formula, value } = before[index];
      if (holds(before[index], change.before)) return [];
      return `${cellPlace(change)} held ${quoteContent(change.before)} and now holds ${quoteContent(formula ?? value)}`;
    }),
  );
  if (differing.length > 0) {
    throw new Refusal(`Nothing was changed: ${list(differing)}. Check the workbook again.`);
  }
}

/** A cell that another cell's formula fills has no content of its own: what is entered there would break the formula. */
async function refuseSpilled(context: Excel.RequestContext, seen: readonly Seen[]): Promise<void> {
  const asked = seen.flatMap(({ run, before }) =>
    run.changes
      .filter((_, index) => before[index].formula === undefined)
      .map((change) => {
        const cell = context.workbook.worksheets.getItem(change.sheet).getCell(change.row, change.column);
        return { change, parent: loadPlace(cell.getSpillParentOrNullObject()) };
      }),
  );
  if (asked.length === 0) return;
  await context.sync();
  const filled = asked
    .filter(({ parent }) => !parent.isNullObject)
    .map(
      ({ change, parent }) =>
        `${cellPlace(change)} is filled by the formula in ${cellName(parent.rowIndex, parent.columnIndex)}`,
    );
  if (filled.length > 0) throw new Refusal(`Nothing was changed: ${list(filled)}. Change that formula instead.`);
}

/**
 * Makes the changes and leaves the marks, in one sync: one undo step. The cells are read once more in the same batch,
 * just before they are written: nobody can come in between unseen.
 * @returns what they held then, and the lines of the log
 */
async function write(
  context: Excel.RequestContext,
  { seen, marks }: Look,
  changes: readonly CellChange[],
): Promise<Written> {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const again = seen.map(({ run }) => ({ run, range: loadContents(rangeOfRun(context, run)) }));
  for (const { run, before } of seen) {
    const wanted = run.changes.map(({ after }, index) => changed(before[index], after));
    enterContents(rangeOfRun(context, run), wanted);
  }
  // Last, so that a batch that stops before its end leaves no line of what was not done.
  const lines = queueMarks(context, changes, marks);
  await context.sync();
  return { again: again.map(({ run, range }) => ({ run, before: contents(range) })), lines };
}

/** Puts back what the cells of one sheet held, where they no longer do. */
async function restoreSheet(context: Excel.RequestContext, seen: readonly Seen[]): Promise<void> {
  const now = seen.map(({ run }) => loadContents(rangeOfRun(context, run)));
  await context.sync();
  seen.forEach(({ run, before }, index) => {
    const held = contents(now[index]);
    const differs = before.some(
      (content, row) => !unchanged(held[row], content) || held[row].format !== content.format,
    );
    if (differs) enterContents(rangeOfRun(context, run), before);
  });
  await context.sync();
}

/** What there was of marks before, and what of them a batch that was done left. */
interface Left {
  readonly marks: MarksBefore;
  readonly lines?: LogLines;
}

/** Puts everything back. Gives the sheets where that failed. */
async function restore(
  session: ExcelSession,
  seen: readonly Seen[],
  changes: readonly CellChange[],
  { marks, lines }: Left,
): Promise<string[]> {
  const failed: string[] = [];
  for (const name of sheetsOf(seen.map(({ run }) => run))) {
    try {
      await session.run((context) =>
        restoreSheet(
          context,
          seen.filter(({ run }) => run.sheet === name),
        ),
      );
    } catch (error) {
      // A sheet that is gone took its cells with it: there is nothing left to put back.
      if (codeOf(error) !== 'ItemNotFound') failed.push(name);
    }
  }
  try {
    await session.run((context) => removeMarks(context, changes, marks, lines));
  } catch (error) {
    if (codeOf(error) !== 'ItemNotFound') failed.push(marks.style === 'log' ? LOG_SHEET : 'the comments');
  }
  return failed;
}

/** The message where a sheet is not found: which. Undefined where all of them are there: then it was the log. */
async function missingSheets(session: ExcelSession, runs: readonly Run[]): Promise<string | undefined> {
  const names = await session.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return new Set(worksheets.items.map(({ name }) => name));
  });
  const missing = sheetsOf(runs).filter((name) => !names.has(name));
  if (missing.length === 0) return undefined;
  return `Nothing was changed: there is no sheet ${list(missing.map((name) => `"${name}"`))} any more. Check the workbook again.`;
}

async function lookOrRefuse(
  session: ExcelSession,
  runs: readonly Run[],
  mark: MarkStyle,
): Promise<Look | { refused: string } | typeof LOG_CHANGED> {
  try {
    return await session.run((context) => look(context, runs, mark));
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    const missing = codeOf(error) === 'ItemNotFound' ? await missingSheets(session, runs) : undefined;
    if (missing !== undefined) return { refused: missing };
    if (mark === 'log' && OTHERS_LOG.has(codeOf(error) ?? '')) return LOG_CHANGED;
    throw error;
  }
}

async function putBack(
  session: ExcelSession,
  seen: readonly Seen[],
  changes: readonly CellChange[],
  left: Left,
  because: string,
): Promise<ApplyOutcome> {
  const failed = await restore(session, seen, changes, left);
  if (failed.length === 0) return { refused: `Nothing was changed: ${because}` };
  throw new Error(
    `Excel stopped half-way and ${failed.join(', ')} could not be put back as before: ${because} Press Undo (Ctrl+Z), then check the workbook again.`,
  );
}

/** All the changes or none: refused with a message where a cell is not as it was, or may not be written. */
export async function applyChanges(
  session: ExcelSession,
  changes: readonly CellChange[],
  mark: MarkStyle,
): Promise<ApplyOutcome> {
  if (changes.length === 0) return { applied: 0 };
  const twice = contested(changes);
  if (twice) return { refused: `Nothing was changed: two changes were asked for ${cellPlace(twice)}. Choose one.` };
  if (mark === 'comment' && !supports('1.10')) {
    return { refused: 'Nothing was changed: this version of Excel cannot add comments. Choose the log sheet instead.' };
  }
  const runs = runsOf(changes);
  for (let attempt = 1; ; attempt++) {
    const outcome = await tryChanges(session, runs, changes, mark);
    if (outcome !== LOG_CHANGED) return outcome;
    if (attempt === ATTEMPTS)
      return { refused: `Nothing was changed: the sheet "${LOG_SHEET}" is being changed. ${LATER}` };
  }
}

async function tryChanges(
  session: ExcelSession,
  runs: readonly Run[],
  changes: readonly CellChange[],
  mark: MarkStyle,
): Promise<ApplyOutcome | typeof LOG_CHANGED> {
  const found = await lookOrRefuse(session, runs, mark);
  if (found === LOG_CHANGED || 'refused' in found) return found;
  const { seen, marks } = found;
  let written: Written;
  try {
    written = await session.run((context) => write(context, found, changes));
  } catch (error) {
    const because = toFailure(error).message;
    if (isTurnedAway(error)) return { refused: `Nothing was changed: ${because}` };
    const code = codeOf(error) ?? '';
    if (mark !== 'log' || !OTHERS_LOG.has(code)) return putBack(session, seen, changes, { marks }, because);
    // The log is another pane's, or gone: nothing of it is ours to take back.
    const outcome = await putBack(session, seen, changes, { marks: { ...marks, style: 'none' } }, because);
    return 'refused' in outcome ? LOG_CHANGED : outcome;
  }
  const { again, lines } = written;
  const meddled = again.flatMap(({ run, before }, index) =>
    run.changes.filter((_, row) => !unchanged(before[row], seen[index].before[row])).map(cellPlace),
  );
  if (meddled.length === 0) return { applied: changes.length };
  return putBack(
    session,
    again,
    changes,
    { marks, lines },
    `${list(meddled)} changed in the same moment. Check the workbook again.`,
  );
}
