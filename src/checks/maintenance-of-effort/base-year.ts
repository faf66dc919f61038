import { type Decimal, toCents } from '../../rules/decimal';
import { nextPerCapita, nextTotal } from '../../rules/maintenance-of-effort/next-base';
import { type Effort, metInTotal } from '../../rules/maintenance-of-effort/status';
import { RuleError } from '../../rules/rule-error';
import type { RecognisedTable } from '../../recognition';
import { plainWords } from '../../recognition/words';
import { yearIn } from '../../rules/words/year-in-text';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { effortOf, exceptionsOf } from './effort-case';
import { yearsBefore } from './year-before';
import { roundingOf, sameToTheCent } from '../judgement/rounding';

const ROWS_OF_TITLE = 4;

/** The year of a case: its own cell, else the title above its table, else the sheet's name. */
function yearOf(item: Case): number | undefined {
  if (item.at('year')) return yearIn(item.text('year'));
  const { view } = item;
  const { headerTop, range } = view.table;
  for (let row = headerTop - 1; row >= Math.max(0, headerTop - ROWS_OF_TITLE); row--) {
    for (let column = 0; column <= range.right; column++) {
      const year = yearIn(view.text(row, column));
      if (year !== undefined) return year;
    }
  }
  return yearIn(view.table.sheet);
}

/** Effort compared with the reduced level of a failed year instead of the level that was required then. */
export const BASE_YEAR: Check = {
  id: 'moe.base-year',
  title:
    'Effort is compared with the level that the year before leaves: a failed year does not lower it, a met year sets it',
  severity: 'error',
  citation: {
    law: '34 CFR 300.203(c); Appendix E to Part 300, Tables 1–3',
    source: 'S4, Appendix G, "What if the LEA fails to maintain the level of effort?"',
  },
  run(context) {
    // Rows that name their LEA compare across tables; those that do not, only within their own.
    const byEntity = new Map<string | RecognisedTable, Case[]>();
    for (const item of casesOf(context, 'moe-status')) {
      const key = plainWords(item.text('entity')) || item.view.table;
      const list = byEntity.get(key);
      if (list) list.push(item);
      else byEntity.set(key, [item]);
    }
    return [...byEntity.values()].flatMap((items) => {
      const before = yearsBefore(items, yearOf);
      return items.flatMap((item, index) => followed(item, before[index]));
    });
  },
};

function followed(item: Case, last: Case | undefined): Finding[] {
  const lastEffort = last && effortOf(last);
  if (!lastEffort) return [];
  return [...totalFinding(item, last, lastEffort), ...perCapitaFinding(item, last, lastEffort)];
}

/** Whole dollars are rounded to the nearest. */
function below(printed: Decimal, expected: Decimal): boolean {
  return expected.minus(printed).gt(roundingOf(printed));
}

function totalFinding(item: Case, last: Case, lastEffort: Effort): Finding[] {
  const required = item.figure('requiredEffort');
  if (!required) return [];
  const met = metInTotal(lastEffort);
  const expected = nextTotal(lastEffort.requiredEffort, lastEffort.actualEffort, exceptionsOf(last));
  // Higher is the department's to say; without a column of exceptions only the reduced level itself is told as wrong.
  const exceptionsKnown = met || last.at('exceptions') !== undefined;
  if (!below(required.value, expected)) return [];
  if (!exceptionsKnown && !sameToTheCent(required.value, lastEffort.actualEffort)) return [];
  const why = met
    ? `the year before met its level with ${formatMoney(expected)}, which is the level now`
    : `the year before fell short, so the level stays at ${formatMoney(expected)}: what was required then, less approved exceptions`;
  return [
    findingAt(BASE_YEAR, item.view, required, {
      message: `${item.name}: ${formatMoney(required.value)} is shown as required, but ${why}.`,
      actual: formatMoney(required.value),
      expected: formatMoney(expected),
      value: expected.toDecimalPlaces(2).toNumber(),
      amount: expected.minus(required.value).toNumber(),
      fix: {
        after: expected.toDecimalPlaces(2).toNumber(),
        reason: met
          ? `${item.name}: what was spent in a year that met its level is required next.`
          : `${item.name}: a failed year does not lower the effort required next.`,
      },
    }),
  ];
}

/** The amount for each child that met the level is the level of the year after. */
function perCapitaFinding(item: Case, last: Case, lastEffort: Effort): Finding[] {
  const required = item.figure('requiredPerCapita');
  if (!required || !last.number('requiredPerCapita')) return [];
  const expected = nextPerCapita(lastEffort);
  if (expected instanceof RuleError || !below(required.value, toCents(expected))) return [];
  const amount = toCents(expected);
  return [
    findingAt(BASE_YEAR, item.view, required, {
      message: `${item.name}: ${formatMoney(required.value)} is shown as required for each child, but ${amount.eq(toCents(lastEffort.requiredPerCapita)) ? 'that was' : 'what was spent for each child in the year before met its level and is'} ${formatMoney(amount)}.`,
      actual: formatMoney(required.value),
      expected: formatMoney(amount),
      value: amount.toNumber(),
      fix: {
        after: amount.toNumber(),
        reason: `${item.name}: the level for each child is that of the year before, or what met it.`,
      },
    }),
  ];
}
