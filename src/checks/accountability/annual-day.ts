import { type DeadlineEvent, DEADLINE_RULES } from '../../law/deadline-rules';
import { DEADLINES } from '../../law/deadlines';
import { dayOf, isoDate, serialOf } from '../../rules/calendar';
import { fiscalYearName } from '../../rules/fiscal-year';
import { yearIn } from '../../recognition';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { type LabelledCase, labelledCases, labelledFinding } from '../labelled-cases';
import { titlesOf } from '../sheet-texts';
import { dayIn } from './days';
import { K5_APPLICATION, REQUISITION } from './deadline-values';

/** A requisition after March 31, a K-5 Plus application after October 15. */
export const ANNUAL_DAY: Check = {
  id: 'deadline.annual-day',
  title: 'Applications and requisitions are made by their day of the year',
  severity: 'warning',
  citation: { law: '6.30.12.13 B NMAC; 6.75.2.9 B NMAC', source: 'S1; S3, Attachment 2' },
  run: (context) => [
    ...labelledCases(context, K5_APPLICATION).filter(isK5Plus).flatMap(applicationFinding),
    ...labelledCases(context, REQUISITION).flatMap(requisitionFinding),
  ],
};

/** A first day and an application are everyday words: the sheet must speak of K-5 Plus. */
function isK5Plus({ sheet }: LabelledCase): boolean {
  return titlesOf(sheet).some((text) => /\bk[- ]?[35] plus\b/i.test(text));
}

function late(item: LabelledCase, role: string, event: DeadlineEvent, due: number, of: string): Finding[] {
  const done = dayIn(item, role);
  if (done === undefined || done <= due) return [];
  const { title, citation } = DEADLINES[event];
  return labelledFinding({ ...ANNUAL_DAY, citation }, item, role, {
    message: `${item.name}: ${item.title(role)} is ${isoDate(done)}, after the deadline of ${isoDate(due)} ${of}. ${title}.`,
    actual: isoDate(done),
    expected: `by ${isoDate(due)}`,
  });
}

/** The program begins in the summer; districts report by October 15 of the school year before it. */
function applicationFinding(item: LabelledCase): Finding[] {
  const first = dayIn(item, 'firstDay');
  if (first === undefined) return [];
  const { month, day } = DEADLINE_RULES['k-5 plus application'];
  const due = serialOf(dayOf(first).year - 1, month, day);
  return late(item, 'application', 'k-5 plus application', due, `for a program that begins on ${isoDate(first)}`);
}

function requisitionFinding(item: LabelledCase): Finding[] {
  const year = yearIn(item.text('schoolYear'));
  if (year === undefined) return [];
  const { month, day } = DEADLINE_RULES.requisitions;
  const due = serialOf(year - 1, month, day);
  return late(item, 'requisition', 'requisitions', due, `for ${fiscalYearName(year)}`);
}
