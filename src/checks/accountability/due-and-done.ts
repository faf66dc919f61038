import { isoDate } from '../../rules/calendar';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { type LabelledCase, labelledCases, labelledFinding, type LabelledValues } from '../labelled-cases';
import { labelled } from '../labelled-figure';
import { titlesOf } from '../sheet-texts';
import { dayIn } from './days';

const VALUES: LabelledValues = {
  roles: [
    labelled(
      'due',
      'date',
      ['due', 'due date', 'deadline', 'date due', 'due by', 'must be done by', 'required by'],
      ['balance', 'amount'],
    ),
    labelled('done', 'date', [
      'completed',
      'date completed',
      'completion date',
      'done',
      'date done',
      'submitted',
      'date submitted',
      'received',
      'date received',
      'filed',
      'actual date',
    ]),
  ],
  needed: [['due', 'done']],
  hint: /\b(?:due|deadline|completed|completion|done|submitted|received|filed|required|actual)\b/,
};

function lateFinding(item: LabelledCase): Finding[] {
  const [due, done] = ['due', 'done'].map((role) => dayIn(item, role));
  if (due === undefined || done === undefined || done <= due) return [];
  const days = done - due === 1 ? '1 day' : `${done - due} days`;
  return labelledFinding(DUE_AND_DONE, item, 'done', {
    message: `${item.name}: ${item.title('done')} ${isoDate(done)}, ${days} after the day it was due, ${isoDate(due)}.`,
    actual: isoDate(done),
    expected: `by ${isoDate(due)}`,
  });
}

/** Due and done are everyday words: the sheet must speak of what the law gives a day for. */
const OF_THE_FIELD =
  /\b(?:instructional materials?|allocations?|k[- ]?[35] plus|idea|part b|special education|nmac|public education department)\b/i;

/** A calendar of what was due, and when it was done. */
export const DUE_AND_DONE: Check = {
  id: 'deadline.due-and-done',
  title: 'What is due is done by its day',
  severity: 'warning',
  citation: { law: '22-15-9 NMSA 1978; 6.75.2 NMAC', source: 'S3, Table 2 and "Current Condition"' },
  run: (context) =>
    labelledCases(context, VALUES)
      .filter(({ sheet }) => titlesOf(sheet).some((text) => OF_THE_FIELD.test(text)))
      .flatMap(lateFinding),
};
