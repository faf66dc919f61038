import { isoDate } from '../../rules/calendar';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { dayIn } from './days';

function lateFinding(item: Case<'action' | 'due' | 'done'>): Finding[] {
  const [at, due, done] = [item.at('done'), dayIn(item, 'due'), dayIn(item, 'done')];
  if (!at || due === undefined || done === undefined || done <= due) return [];
  const days = done - due === 1 ? '1 day' : `${done - due} days`;
  return [
    findingAt(DUE_AND_DONE, item.view, at, {
      message: `${item.name}: ${item.title('done')} ${isoDate(done)}, ${days} after the day it was due, ${isoDate(due)}.`,
      actual: isoDate(done),
      expected: `by ${isoDate(due)}`,
    }),
  ];
}

/** A calendar of what was due, and when it was done. */
export const DUE_AND_DONE: Check = {
  id: 'deadline.due-and-done',
  title: 'What is due is done by its day',
  severity: 'warning',
  citation: { law: '22-15-9 NMSA 1978; 6.75.2 NMAC', source: 'S3, Table 2 and "Current Condition"' },
  run: (context) => casesOf(context, 'deadline-calendar').flatMap(lateFinding),
};
