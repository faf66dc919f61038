import { EFFORT_JOB_CLASSES, PAY_OBJECTS } from '../../law/effort-codes';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import {
  categoryCounts,
  codeText,
  type EffortAmount,
  effortAmounts,
  effortLedger,
  fundCounts,
  inRowTotal,
  totalOfWhatCounts,
} from './level-of-effort';

/** Objects and job classes that are no special education by the manual's lists, counted as effort. */
export const UNCOUNTED_CATEGORY: Check = {
  id: 'moe.uncounted-category',
  title: 'Only the listed objects and job classes count as effort',
  severity: 'error',
  citation: {
    law: '34 CFR 300.203(b)',
    source: 'S4, "Local Education Agency Maintenance of Effort" and Appendix G, lists of object codes and job classes',
    note: 'Other expenditures count only when the department has accepted them for this LEA',
  },
  run: (context) => [
    ...viewsOf(context, 'level-of-effort').flatMap(inReport),
    ...viewsOf(context, 'obms-ledger').flatMap(inLedger),
  ],
};

function uncounted(view: TableView, amount: EffortAmount): Finding {
  const object = codeText(amount.object);
  const jobClass = codeText(amount.jobClass);
  const pay = object in PAY_OBJECTS.codes;
  const at = pay ? amount.jobClassAt : amount.objectAt;
  const what = pay
    ? `pay (object ${object}) of ${jobClass === '' ? 'no job class' : `job class ${jobClass}`}`
    : `object ${object}`;
  return findingAt(UNCOUNTED_CATEGORY, view, at, {
    message: `${formatMoney(amount.amount)} is counted in the level of effort for ${what}, which is not on the manual's lists. ${pay ? `Pay counts for job classes ${listed(Object.keys(EFFORT_JOB_CLASSES.codes))}.` : 'Contracted services count for objects 53211 to 53219, pay for 51100, 51200 and 51300.'}`,
    actual: view.text(at.row, at.column) || 'no job class',
    expected: pay ? 'a job class of the list' : 'an object of the list',
  });
}

function listed(codes: readonly string[]): string {
  return `${codes[0]} to ${codes[codes.length - 3]}, ${codes[codes.length - 2]} and ${codes[codes.length - 1]}`;
}

function inReport(view: TableView): Finding[] {
  const wrong = effortAmounts(view).filter((amount) => fundCounts(amount) && !categoryCounts(amount));
  const counted = wrong.filter((amount) => inRowTotal(view, amount) !== false);
  // One finding a row, however many funds paid it.
  return counted
    .filter(({ row }, index) => counted.findIndex((other) => other.row === row) === index)
    .map((amount) => uncounted(view, amount));
}

function inLedger(view: TableView): Finding[] {
  const ledger = effortLedger(view);
  if (!ledger) return [];
  const wrong = ledger.lines.filter((line) => fundCounts(line) && !categoryCounts(line));
  return wrong.map((line, index) => ({
    ...uncounted(view, line),
    // Once for the table: the change is the same for all of them.
    ...(index === 0 ? { fix: [totalOfWhatCounts(view, ledger)] } : {}),
  }));
}
