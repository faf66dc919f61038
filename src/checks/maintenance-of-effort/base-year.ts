import { nextTotal } from '../../rules/maintenance-of-effort/next-base';
import { metInTotal } from '../../rules/maintenance-of-effort/status';
import { plainWords, yearIn } from '../../workbook/recognition/words';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { effortOf, exceptionsOf } from './effort-case';

const ROWS_OF_TITLE = 4;
const CENT = 0.005;

/** The year of a case: its own cell, else the title above its table, else the sheet's name. */
function yearOf(item: Case): number | undefined {
  if (item.at('year')) return yearIn(item.text('year'));
  const { view } = item;
  for (let row = view.table.headerTop - 1; row >= Math.max(0, view.table.headerTop - ROWS_OF_TITLE); row--) {
    for (let column = 0; column <= view.table.range.right; column++) {
      const year = yearIn(view.text(row, column));
      if (year !== undefined) return year;
    }
  }
  return yearIn(view.table.sheet);
}

interface YearOfEffort {
  readonly item: Case;
  readonly year: number;
  readonly entity: string;
}

/** Rows that name their LEA compare across tables; those that do not, only within their own. */
function keyOf({ item, entity }: YearOfEffort): string {
  return entity === '' ? `${item.view.table.sheet}!${item.view.table.range.top}` : entity;
}

/** Effort compared with the reduced level of a failed year instead of the level that was required then. */
export const BASE_YEAR: Check = {
  id: 'moe.base-year',
  title: 'A failed year does not lower the effort required next',
  severity: 'error',
  citation: {
    law: '34 CFR 300.203(c); Appendix E to Part 300, Tables 1–3',
    source: 'S4, Appendix G, "What if the LEA fails to maintain the level of effort?"',
  },
  run(context) {
    const years = casesOf(context, 'moe-status').flatMap((item): YearOfEffort[] => {
      const year = item.row === undefined ? undefined : yearOf(item);
      return year === undefined ? [] : [{ item, year, entity: plainWords(item.text('entity')) }];
    });
    const byKey = new Map<string, YearOfEffort[]>();
    for (const one of years) add(byKey, keyOf(one), one);
    return [...byKey.values()].flatMap((list) => {
      const byYear = new Map<number, YearOfEffort[]>();
      for (const one of list) add(byYear, one.year, one);
      return list.flatMap((one, index) => followed(one, before(one, list[index - 1], byYear)));
    });
  },
};

function add<K>(lists: Map<K, YearOfEffort[]>, key: K, one: YearOfEffort): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** The year before; undefined where there is none or more than one, as when names are used twice. */
function before(
  { year, item }: YearOfEffort,
  above: YearOfEffort | undefined,
  byYear: ReadonlyMap<number, readonly YearOfEffort[]>,
): YearOfEffort | undefined {
  // The row above says it best: the same years may stand again below, for another LEA.
  if (above?.year === year - 1 && above.item.view.table === item.view.table) return above;
  const found = byYear.get(year - 1) ?? [];
  return found.length === 1 && byYear.get(year)?.length === 1 ? found[0] : undefined;
}

function followed({ item }: YearOfEffort, last: YearOfEffort | undefined): Finding[] {
  const lastEffort = last && effortOf(last.item);
  const required = item.figure('requiredEffort');
  if (!lastEffort || !required || metInTotal(lastEffort)) return [];
  const expected = nextTotal(lastEffort.requiredEffort, lastEffort.actualEffort, exceptionsOf(last.item));
  // Higher is the department's to say; without a column of exceptions only the reduced level itself is told as wrong.
  const exceptionsKnown = last.item.at('exceptions') !== undefined;
  if (required.value.gte(expected.minus(CENT))) return [];
  if (!exceptionsKnown && required.value.minus(lastEffort.actualEffort).abs().gt(CENT)) return [];
  return [
    findingAt(BASE_YEAR, item.view, required, {
      message: `${item.name}: ${formatMoney(required.value)} is shown as required, but the year before fell short, so the level stays at ${formatMoney(expected)}: what was required then, less approved exceptions.`,
      actual: formatMoney(required.value),
      expected: formatMoney(expected),
      fix: {
        after: expected.toDecimalPlaces(2).toNumber(),
        reason: `${item.name}: a failed year does not lower the effort required next.`,
      },
    }),
  ];
}
