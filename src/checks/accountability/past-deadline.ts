import type { TableKindId } from '../../kinds';
import type { DeadlineEvent } from '../../law/deadline-rules';
import { type Deadline, DEADLINES } from '../../law/deadlines';
import { dueDate } from '../../rules/accountability/due-date';
import { isoDate } from '../../rules/calendar';
import { type Case, casesByTable } from '../case';
import type { Check } from '../check';
import { findingAt, type Said } from '../figure';
import type { Finding, Severity } from '../finding';
import { type Clock, CLOCKS } from './clocks';
import { dayIn } from './days';
import { timelinessSaid } from './timeliness';

/** Something done after the day that the law gives for it. */
export const PAST_DEADLINE: Check = {
  id: 'deadline.past',
  title: 'Dates keep their deadlines',
  severity: 'warning',
  citation: { law: '34 CFR 300.152, 300.301 and 300.600', source: 'S4, Indicator 11 and Appendix C' },
  run: (context) =>
    (Object.entries(CLOCKS) as [TableKindId, readonly Clock[]][]).flatMap(([kind, clocks]) =>
      casesByTable(context, kind).flatMap((items: readonly Case[]) =>
        clocks.flatMap((clock) => {
          const isLaws = items.some((item) => isDueByLaw(item, clock));
          return items.flatMap((item) => [
            ...dueFinding(item, clock, isLaws),
            ...doneFinding(item, clock),
            ...daysFinding(item, clock),
          ]);
        }),
      ),
    ),
};

/** Reasons for which the law gives more time. */
const ALLOWED: Partial<Record<DeadlineEvent, RegExp>> = {
  // 34 CFR 300.301(d): the parent did not produce the child, or the child moved while the clock ran.
  evaluation: /\b(?:parents?|produce[ds]?|refus\w*|transfer\w*|moved|enrolled elsewhere|300\.301)\b/i,
  // 34 CFR 300.152(b): exceptional circumstances, or the parties agree to go on with mediation.
  complaint: /\b(?:exceptional|mediat\w*|exten(?:ded|sion)|300\.152)\b/i,
};

const EXPEDITED = /^(?:yes|y|x|true)$|expedited/i;

function eventOf(item: Case, { event, expedited }: Clock): DeadlineEvent {
  return expedited && EXPEDITED.test(item.text('expedited')) ? expedited : event;
}

function isAllowed(item: Case, event: DeadlineEvent): boolean {
  return ALLOWED[event]?.test(item.text('exception')) === true;
}

function findingOf(
  item: Case,
  role: string,
  event: DeadlineEvent,
  said: Omit<Said, 'severity'> & { readonly severity: Severity },
): Finding[] {
  const at = item.at(role);
  return at ? [findingAt({ ...PAST_DEADLINE, citation: DEADLINES[event].citation }, item.view, at, said)] : [];
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

function titleOf({ title }: Deadline): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** The day that the law gives for a case; undefined where the sheet does not say what starts it, or more time is allowed. */
function lawfulDay(item: Case, clock: Clock): number | undefined {
  const event = eventOf(item, clock);
  const start = dayIn(item, clock.start);
  return start === undefined || isAllowed(item, event) ? undefined : dueDate(event, start);
}

function isDueByLaw(item: Case, clock: Clock): boolean {
  const due = clock.due === undefined ? undefined : dayIn(item, clock.due);
  return due !== undefined && due === lawfulDay(item, clock);
}

/**
 * The day that the sheet says it is due is not the one that the law gives.
 * @param isLaws whether the column is the law's deadline in some row: one that is always earlier is the office's own, a stricter one
 */
function dueFinding(item: Case, clock: Clock, isLaws: boolean): Finding[] {
  if (!clock.due) return [];
  const [start, printed, due] = [dayIn(item, clock.start), dayIn(item, clock.due), lawfulDay(item, clock)];
  if (start === undefined || printed === undefined || due === undefined) return [];
  if (printed === due || (printed < due && !isLaws)) return [];
  const event = eventOf(item, clock);
  const counted = `"${item.title(clock.start)}" is ${isoDate(start)}`;
  return findingOf(item, clock.due, event, {
    message: `${item.name}: "${item.title(clock.due)}" is ${isoDate(printed)}, but ${counted}: ${titleOf(DEADLINES[event])} is due on ${isoDate(due)}.`,
    actual: isoDate(printed),
    expected: isoDate(due),
    severity: 'error',
    fix: {
      after: `=NM.DUE_DATE("${event}",${item.ref(clock.start)})`,
      reason: `Counted from ${isoDate(start)}, it is due on ${isoDate(due)}.`,
    },
  });
}

function doneFinding(item: Case, clock: Clock): Finding[] {
  const event = eventOf(item, clock);
  const [start, done] = [dayIn(item, clock.start), dayIn(item, clock.done)];
  if (start === undefined || done === undefined) return [];
  if (done < start) {
    return findingOf(item, clock.done, event, {
      message: `${item.name}: "${item.title(clock.done)}" is before "${item.title(clock.start)}". One of the two dates is wrong.`,
      actual: isoDate(done),
      expected: `on or after ${isoDate(start)}`,
      severity: 'error',
    });
  }
  const due = dueDate(event, start);
  if (done <= due) return calledLate(item, clock, event, due);
  if (isAllowed(item, event)) return [];
  const said = timelinessSaid(item.title('status'), item.text('status'));
  const saidKept = said === 'kept';
  return findingOf(item, clock.done, event, {
    message: `${item.name}: ${titleOf(DEADLINES[event])} ${days(done - due)} late: it was due on ${isoDate(due)}.${saidKept ? ` The sheet says "${item.text('status')}".` : ''}`,
    actual: isoDate(done),
    expected: `by ${isoDate(due)}`,
    // A log that names what was late as late is right.
    severity: saidKept ? 'error' : said === 'missed' ? 'info' : 'warning',
  });
}

/** Of a log with one deadline: in time, and the sheet says that it was not. */
function calledLate(item: Case, clock: Clock, event: DeadlineEvent, due: number): Finding[] {
  const status = item.text('status');
  if (timelinessSaid(item.title('status'), status) !== 'missed' || CLOCKS[item.view.table.kind]?.length !== 1)
    return [];
  return findingOf(item, 'status', event, {
    message: `${item.name}: "${item.title('status')}" is "${status}", but "${item.title(clock.done)}" is in time: it was due on ${isoDate(due)}.`,
    actual: status,
    expected: `in time (due on ${isoDate(due)})`,
    severity: 'warning',
  });
}

/** Days that the sheet counts otherwise than its two dates; the first day may be counted with them. */
function daysFinding(item: Case, { event, start: from, done: to }: Clock): Finding[] {
  const [start, done] = [dayIn(item, from), dayIn(item, to)];
  const counted = item.number('days');
  if (start === undefined || done === undefined || !counted || done < start) return [];
  if (counted.eq(done - start) || counted.eq(done - start + 1)) return [];
  const between = `${done - start} calendar days between the two dates`;
  return findingOf(item, 'days', event, {
    message: `${item.name}: "${item.title('days')}" is ${counted.toString()}, but there are ${between}.`,
    actual: counted.toString(),
    expected: String(done - start),
    severity: 'error',
    fix: { after: `=${item.ref(to)}-${item.ref(from)}`, reason: `There are ${between}.` },
  });
}
