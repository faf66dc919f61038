import { lawOfTable } from '../law-of-table';
import type { Law } from '../../rules/law';
import { isoDate } from '../../rules/calendar';
import type { Decimal } from '../../rules/decimal';
import { k5PlusDays } from '../../rules/equalization/k5-plus';
import { type Case, rowsWithInputs } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import { figureOf, kindFindings } from '../kind-figure';
import type { Finding } from '../finding';
import { formatCount, formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';

/** The law of a school's year; undefined where the sources have K-5 Plus no more. */
function lawOf({ view }: Case): Law | undefined {
  const law = lawOfTable(view, 'k5Plus');
  return law.entry('k5-plus-factor') && law;
}

const LAW = { law: '6.30.12.14 A NMAC; 22-13-28 NMSA 1978', source: 'S1' };

/** A school that is funded for fewer than 25 additional days. */
export const K5_DAYS: Check = {
  id: 'k5.days',
  title: 'A K-5 Plus program adds at least 25 days',
  severity: 'error',
  citation: { law: '6.30.12.9 A(1) NMAC', source: 'S1' },
  run: (context) => rowsWithInputs(context, 'k5-plus').flatMap(daysFinding),
};

function daysFinding(item: Case): Finding[] {
  const at = item.at('days');
  const days = item.number('days');
  const paid = item.number('funding') ?? item.number('units');
  const law = lawOf(item);
  if (!law) return [];
  const { extra: least, year } = k5PlusDays('five-day', law);
  if (!at || !days || days.gte(least) || days.lt(0) || paid?.isZero() || item.number('mem')?.isZero()) return [];
  const [actual, expected] = [formatCount(days), formatCount(least)];
  const funded = item.number('funding');
  // What the table does not show may make up for them: a year of so many days, or of four-day weeks.
  const instead = year ? `, or ${formatCount(year)} days of the year (of four-day weeks fewer of both)` : '';
  const due = funded && !instead ? `: the ${formatMoney(funded)} are not due` : '';
  return [
    findingAt(K5_DAYS, item.view, at, {
      message: `${item.name} adds ${actual} instructional days, but program units take at least ${expected}${instead}${due}.`,
      actual,
      expected: `at least ${expected}`,
      severity: paid && !instead ? 'error' : 'warning',
    }),
  ];
}

/** A first and a last day between which the additional days do not fit. */
export const K5_DATES: Check = {
  id: 'k5.dates',
  title: 'The additional days fit between the program’s dates',
  severity: 'error',
  citation: { law: '6.30.12.9 A(1) NMAC', source: 'S1' },
  run: (context) => rowsWithInputs(context, 'k5-plus').flatMap(datesFinding),
};

/** A day of this century, as a serial number: anything else in a date's column is none. */
function isDay(value: Decimal | undefined): value is Decimal {
  return value !== undefined && value.isInteger() && value.gt(36_000) && value.lt(74_000);
}

function datesFinding(item: Case): Finding[] {
  const [first, last, days] = ['firstDay', 'lastDay', 'days'].map((role) => item.number(role));
  const at = item.at('lastDay');
  if (!at || !isDay(first) || !isDay(last)) return [];
  if (last.lt(first)) {
    return [
      findingAt(K5_DATES, item.view, at, {
        message: `${item.name}: the last day of the program is before its first day.`,
        actual: isoDate(last.toNumber()),
        expected: `on or after ${isoDate(first.toNumber())}`,
      }),
    ];
  }
  const span = last.minus(first).plus(1);
  if (!days || days.lte(span)) return [];
  return [
    findingAt(K5_DATES, item.view, at, {
      message: `${item.name}: ${formatCount(days)} additional days do not fit between the first and the last day, which are ${formatCount(span)} calendar days.`,
      actual: `${formatCount(span)} days`,
      expected: `at least ${formatCount(days)} days`,
    }),
  ];
}

/** A cost differential other than 0.3. */
export const K5_FACTOR: Check = {
  id: 'k5.factor',
  title: 'The K-5 Plus factor is 0.3',
  severity: 'error',
  citation: LAW,
  run(context) {
    const seen = new Set<string>();
    return rowsWithInputs(context, 'k5-plus').flatMap((item): Finding[] => {
      const at = item.at('factor');
      const printed = item.number('factor');
      const factor = lawOf(item)?.value('k5-plus-factor');
      if (!at || !printed || !factor || printed.eq(factor)) return [];
      const place = `${item.view.table.sheet}:${item.ref('factor')}`;
      if (seen.has(place)) return [];
      seen.add(place);
      const [actual, expected] = [formatCount(printed), formatCount(factor)];
      return [
        findingAt(K5_FACTOR, item.view, at, {
          message: `The K-5 Plus factor is ${actual}, but the cost differential is ${expected}.`,
          actual,
          expected,
          fix: { after: factor.toNumber(), reason: `The cost differential of K-5 Plus is ${expected}.` },
        }),
      ];
    });
  },
};

const byLaw = ({ view }: Case): Law => lawOfTable(view, 'k5Plus');
const UNITS = figureOf('k5-plus', 'units', byLaw);
const FUNDING = figureOf('k5-plus', 'funding', byLaw);

/** Units or funding that do not follow from the students. */
export const K5_FUNDING: Check = {
  id: 'k5.funding',
  title: 'K-5 Plus funding is students × 0.3 × unit value',
  severity: 'error',
  citation: LAW,
  run(context) {
    // A school that is not funded has nothing to follow.
    const rows = rowsWithInputs(context, 'k5-plus').filter((item) => !item.number('funding')?.isZero());
    const wrongUnits = kindFindings(K5_FUNDING, rows, UNITS);
    const funding = kindFindings(K5_FUNDING, rows, FUNDING);
    return [...wrongUnits, ...funding];
  },
};

/** One school with another unit value than all the others. */
export const K5_UNIT_VALUE: Check = {
  id: 'k5.unit-value',
  title: 'All schools have the unit value of the year',
  severity: 'error',
  citation: { law: '22-8-2 NMSA 1978, "program unit value"', source: 'S1' },
  run: (context) => viewsOf(context, 'k5-plus').flatMap(unlikeUnitValue),
};

const LEAST_ALIKE = 3;

function unlikeUnitValue(view: TableView): Finding[] {
  const column = view.column('unitValue');
  if (column === undefined) return [];
  const cells = view.rows('data').flatMap(({ row }) => {
    const value = view.number(row, column);
    return value ? [{ row, column, value }] : [];
  });
  const [few, usual] = [
    cells.filter(({ value }) => value.eq(cells[0].value)),
    cells.filter(({ value }) => !value.eq(cells[0].value)),
  ].sort((a, b) => a.length - b.length);
  if (few.length !== 1 || usual.length < LEAST_ALIKE) return [];
  const [{ value }] = usual;
  if (usual.some((cell) => !cell.value.eq(value))) return [];
  const [unlike] = few;
  const [actual, expected] = [formatMoney(unlike.value), formatMoney(value)];
  return [
    findingAt(K5_UNIT_VALUE, view, unlike, {
      message: `${view.name(unlike.row)} has the unit value ${actual}, all other schools have ${expected}: one value holds for a year.`,
      actual,
      expected,
      fix: { after: value.toNumber(), reason: `All other schools have ${expected}.` },
    }),
  ];
}
