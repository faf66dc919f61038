import { DUE_DATE } from '../../functions/accountability/due-date';
import type { DeadlineEvent } from '../../law/deadline-rules';
import { onceForAll, optional, type NamedColumn, required } from '../column';
import { type Equation, type Expression, nm } from '../equation';
import type { HeaderWords, InputRole } from '../kind';
import { words } from '../words';

/** A date by what happened on it, and what else its header may not speak of. */
interface Happened<R extends string> {
  readonly role: R;
  readonly title: string;
  readonly what: string;
  /** What the table is about, as a pattern: a header names it, or only says what happened. */
  readonly about: string;
  /** What happened, as a pattern. */
  readonly happened: string;
  readonly words: readonly HeaderWords[];
  readonly not?: readonly HeaderWords[];
}

/** A header of what is still to come is not one of what has happened. */
// "Drawn to date" is an amount.
const DUE: readonly HeaderWords[] = [/\bdue\b(?! process)/, /\b(?:deadline|days|amount|status|to date)\b/];

function headersOf({ about, happened, words }: Happened<string>): HeaderWords[] {
  return [
    new RegExp(`^(?=.*\\b(?:${about})\\b).*\\b(?:${happened})\\b`),
    // "Approved / disapproved", "Received by SEB": the same said of both ways it may go, or of who did it.
    new RegExp(
      `^(?:date |day |fecha )?(?:it )?(?:was )?(?:of |de )?(?:the )?(?:${happened})(?: (?:or |and )?(?:${happened}))*(?: date| on| by \\w+| at \\w+)?$`,
    ),
    ...words,
  ];
}

/** A day that a log must have: the one that starts the clock, or the one on which its only deadline was met. */
export function requiredDay<const R extends string>(given: Happened<R>): NamedColumn<R> {
  const { role, title, what, not = [] } = given;
  return required(role, title, what, 'date', headersOf(given), { not: [...DUE, ...not] });
}

/** One that it may have, where it has several deadlines. */
export function optionalDay<const R extends string>(given: Happened<R>): NamedColumn<R> {
  return { ...requiredDay(given), need: 'optional' };
}

const DUE_WORDS =
  'due(?! process)|deadline|time ?limit|no later than|must [a-z ]*\\bby|target(?: date)?|vence|plazo|(?:fecha )?limite';
const NO_DAY = /\b(?:amount|days|reason|status)\b/;

/**
 * The day by which something has to be done: a header that says what, and that it is due.
 * @param about what is due, as a pattern
 */
export function dueBy<const R extends string>(
  role: R,
  title: string,
  about: string,
  ...not: readonly HeaderWords[]
): NamedColumn<R> {
  const headers = [new RegExp(`^(?=.*\\b(?:${DUE_WORDS})\\b).*\\b(?:${about})\\b`)];
  return optional(role, title, 'The day by which it has to be done.', 'date', headers, { not: [NO_DAY, ...not] });
}

/** The same where a log has one deadline only: then "Due" says enough. */
export function due(title: string, about: string, ...not: readonly HeaderWords[]): NamedColumn<'due'> {
  const { headers, ...column } = dueBy('due', title, about, ...not);
  // "60-day date": with one deadline only, the days that the law gives say which.
  const alone = new RegExp(`^(?:date )?(?:${DUE_WORDS}|\\d{2,3} ?d(?:ays?)?)(?: date| on| by| mark| due)*$`);
  return { ...column, headers: [...headers, alone] };
}

/** The day that the law gives, counted from the one that starts the clock. */
export function lawGives<const R extends string>(event: DeadlineEvent, from: R, why: string): Equation<R> {
  return { of: nm(DUE_DATE, { event: { word: event }, date: from }) as Expression<R>, why };
}

/** Days between two dates, as people count them. */
export const DAYS = optional(
  'days',
  'Days',
  'Calendar days between the two dates.',
  'count',
  [
    'days',
    'days used',
    'number of days',
    'how many days',
    'calendar days',
    'days elapsed',
    'elapsed days',
    'days taken',
    'days it took',
    'days to complete',
    'turnaround days',
    'dias',
    'elapsed',
    'time taken',
    'days open',
    'day count',
    'dias transcurridos',
  ],
  { not: ['late', 'allowed', 'due', 'over'] },
);

export const TIMELY = optional(
  'status',
  'On time',
  'Whether the timeline was kept.',
  'text',
  [
    'on time',
    'in time',
    'timely',
    'met timeline',
    'timeline met',
    'met deadline',
    'deadline met',
    'kept',
    /^(?:\w+ )?(?:with)?in (?:the )?(?:limit|time ?(?:line|limit)|\d+)\b/,
    'status',
    'late',
    ...words('within the time | cumplido | in compliance | made deadline | ok'),
  ],
  { not: ['reason', 'date', 'days'], answers: true },
);

export const EXCEPTION = optional(
  'exception',
  'Exception',
  'Why more time was allowed.',
  'text',
  [
    'exception',
    'exception code',
    'exception reason',
    'reason for delay',
    'delay reason',
    'reason',
    'allowed reason',
    'reason late',
    'extension',
    'extension reason',
    'reason for extension',
    'reason',
    'reason late',
    'allowed reason',
    'motivo',
    ...words(
      'reason late | why late | ext reason | reason for more time | cause of delay | motivo del atraso | extra time because',
    ),
  ],
  { not: ['date', 'days'] },
);

/** The columns of a log as the labels of a form: the same values for one case. */
export function asForm<const C extends NamedColumn<string>>(
  columns: readonly C[],
  ...needed: readonly C['role'][]
): (InputRole & { readonly role: C['role'] })[] {
  return columns
    .filter(({ names }) => !names)
    .map((column) => ({ ...onceForAll<C['role']>(column), ...(needed.includes(column.role) && { required: true }) }));
}
