import { type DeadlineEvent, DEADLINE_RULES } from '../../law/deadline-rules';
import { DEADLINES } from '../../law/deadlines';
import { dayOf, isoDate, serialOf } from '../../rules/calendar';
import { fiscalYearName } from '../../rules/fiscal-year';
import { yearIn } from '../../rules/words/year-in-text';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { dayIn } from './days';

/** A requisition after March 31, a K-5 Plus application after October 15. */
export const ANNUAL_DAY: Check = {
  id: 'deadline.annual-day',
  title: 'Applications and requisitions are made by their day of the year',
  severity: 'warning',
  citation: { law: '6.30.12.13 B NMAC; 6.75.2.9 B NMAC', source: 'S1; S3, Attachment 2' },
  run: (context) => [
    ...casesOf(context, 'k5-plus-applications').flatMap(applicationFinding),
    ...casesOf(context, 'requisition-log').flatMap(requisitionFinding),
  ],
};

function late<R extends string>(item: Case<R>, role: R, event: DeadlineEvent, due: number, of: string): Finding[] {
  const [at, done] = [item.at(role), dayIn(item, role)];
  if (!at || done === undefined || done <= due) return [];
  const { title, citation } = DEADLINES[event];
  return [
    findingAt({ ...ANNUAL_DAY, citation }, item.view, at, {
      message: `${item.name}: ${item.title(role)} is ${isoDate(done)}, after the deadline of ${isoDate(due)} ${of}. ${title}.`,
      actual: isoDate(done),
      expected: `by ${isoDate(due)}`,
    }),
  ];
}

/** The program begins in the summer; districts report by October 15 of the school year before it. */
function applicationFinding(item: Case<'application' | 'firstDay' | 'school'>): Finding[] {
  const first = dayIn(item, 'firstDay');
  if (first === undefined) return [];
  const { month, day } = DEADLINE_RULES['k-5 plus application'];
  const due = serialOf(dayOf(first).year - 1, month, day);
  return late(item, 'application', 'k-5 plus application', due, `for a program that begins on ${isoDate(first)}`);
}

function requisitionFinding(item: Case<'requisition' | 'schoolYear' | 'vendor'>): Finding[] {
  const year = yearIn(item.text('schoolYear'));
  if (year === undefined) return [];
  const { month, day } = DEADLINE_RULES.requisitions;
  const due = serialOf(year - 1, month, day);
  return late(item, 'requisition', 'requisitions', due, `for ${fiscalYearName(year)}`);
}
