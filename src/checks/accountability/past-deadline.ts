import type { DeadlineEvent } from '../../law/deadline-rules';
import { type Deadline, DEADLINES } from '../../law/deadlines';
import { dueDate } from '../../rules/accountability/due-date';
import { isoDate } from '../../rules/calendar';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { type LabelledCase, labelledCases, labelledFinding } from '../labelled-cases';
import { dayIn } from './days';
import { DEADLINE_DATES, type DeadlineDates, isAbout, valuesOf } from './deadline-values';

/** Something done after the day that the law gives for it. */
export const PAST_DEADLINE: Check = {
  id: 'deadline.past',
  title: 'Dates keep their deadlines',
  severity: 'warning',
  citation: { law: '34 CFR 300.152, 300.301 and 300.600', source: 'S4, Indicator 11 and Appendix C' },
  run: (context) =>
    DEADLINE_DATES.flatMap((dates) =>
      labelledCases(context, valuesOf(dates))
        .filter((item) => isAbout(dates, item))
        .flatMap((item) => [...lateFinding(item, dates), ...daysFinding(item, dates)]),
    ),
};

/** Reasons for which the law gives more time. */
const ALLOWED: Partial<Record<DeadlineEvent, RegExp>> = {
  // 34 CFR 300.301(d): the parent did not produce the child, or the child moved while the clock ran.
  evaluation: /\b(?:parents?|produce[ds]?|refus\w*|transfer\w*|moved|enrolled elsewhere|300\.301)\b/i,
  // 34 CFR 300.152(b): exceptional circumstances, or the parties agree to go on with mediation.
  complaint: /\b(?:exceptional|mediat\w*|exten(?:ded|sion)|300\.152)\b/i,
};
const KEPT = /^(?:timely|on time|yes|y|met|within.*)$/i;

const EXPEDITED = /^(?:yes|y|x|true)$|expedited/i;

function eventOf(item: LabelledCase, { event, expedited }: DeadlineDates): DeadlineEvent {
  return expedited && EXPEDITED.test(item.text('expedited')) ? expedited : event;
}

function lateFinding(item: LabelledCase, dates: DeadlineDates): Finding[] {
  const event = eventOf(item, dates);
  const start = dayIn(item, 'start');
  const done = dayIn(item, 'done');
  if (start === undefined || done === undefined) return [];
  const { title, citation }: Deadline = DEADLINES[event];
  const check = { ...PAST_DEADLINE, citation };
  if (done < start) {
    return labelledFinding(check, item, 'done', {
      message: `${item.name}: "${item.title('done')}" is before "${item.title('start')}". One of the two dates is wrong.`,
      actual: isoDate(done),
      expected: `on or after ${isoDate(start)}`,
      severity: 'error',
    });
  }
  const due = dueDate(event, start);
  if (done <= due || ALLOWED[event]?.test(item.text('exception'))) return [];
  const saidKept = KEPT.test(item.text('status'));
  const late = done - due === 1 ? '1 day' : `${done - due} days`;
  return labelledFinding(check, item, 'done', {
    message: `${item.name}: ${title.charAt(0).toLowerCase()}${title.slice(1)} ${late} late: it was due on ${isoDate(due)}.${saidKept ? ` The sheet says "${item.text('status')}".` : ''}`,
    actual: isoDate(done),
    expected: `by ${isoDate(due)}`,
    severity: saidKept ? 'error' : 'warning',
  });
}

/** Days that the sheet counts otherwise than its two dates; the first day may be counted with them. */
function daysFinding(item: LabelledCase, { event }: DeadlineDates): Finding[] {
  const start = dayIn(item, 'start');
  const done = dayIn(item, 'done');
  const days = item.number('days');
  if (event !== 'evaluation' || start === undefined || done === undefined || !days || done < start) return [];
  if (days.eq(done - start) || days.eq(done - start + 1)) return [];
  return labelledFinding({ ...PAST_DEADLINE, severity: 'error', citation: DEADLINES[event].citation }, item, 'days', {
    message: `${item.name}: "${item.title('days')}" is ${days.toString()}, but there are ${done - start} calendar days between the two dates.`,
    actual: days.toString(),
    expected: String(done - start),
    fix: {
      after: `=${item.ref('done')}-${item.ref('start')}`,
      reason: `There are ${done - start} calendar days between the two dates.`,
    },
  });
}
