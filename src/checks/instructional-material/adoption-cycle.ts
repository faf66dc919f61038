import type { RoleIn } from '../../kinds';
import { dayOf } from '../../rules/calendar';
import { adoptionPeriod } from '../../rules/instructional-material/adoption-period';
import { isYearOfTables } from '../../rules/fiscal-year';
import { calendarYearIn, yearOfMonthIn, yearSpanIn, type YearSpan } from '../../rules/words/year-in-text';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { lawForYear } from '../law-of-table';

type Subject = Case<RoleIn<'adoption-cycle'>>;

/** The year of a summer institute: 2014, "Jun-14", "June 2014", or a date. */
function yearOfInstitute(value: unknown): number | undefined {
  if (typeof value === 'number') {
    if (isYearOfTables(value)) return value;
    return value > 30_000 && value < 75_000 ? dayOf(Math.floor(value)).year : undefined;
  }
  if (typeof value !== 'string') return undefined;
  return calendarYearIn(value) ?? yearOfMonthIn(value);
}

function found(
  item: Subject,
  role: 'first' | 'last' | 'period',
  year: number,
  right: YearSpan,
  after: string | number,
): Finding[] {
  const at = item.at(role);
  if (!at) return [];
  const expected = role === 'period' ? `${right.first}-${right.last}` : String(right[role]);
  return [
    findingAt(ADOPTION_CYCLE, item.view, at, {
      message: `${item.title(role)} is ${item.text(role)}, but material adopted by the summer institute of ${year} is under contract for the six years after it, ${right.first}-${right.last}.`,
      actual: item.text(role),
      expected,
      fix: { after, reason: `Six years after the institute of ${year}.` },
    }),
  ];
}

function periodFindings(item: Subject): Finding[] {
  const at = item.at('institute');
  const year = at && yearOfInstitute(item.view.sheet.value(at.row, at.column));
  if (year === undefined) return [];
  const right = adoptionPeriod(year, lawForYear(year, 'instructionalMaterial', item.view.office));
  const span = yearSpanIn(item.text('period'));
  const isOff = span && (span.first !== right.first || span.last !== right.last);
  return [
    ...(isOff ? found(item, 'period', year, right, `${right.first}-${right.last}`) : []),
    ...(['first', 'last'] as const).flatMap((role) => {
      const printed = item.number(role)?.toNumber();
      return printed === undefined || !isYearOfTables(printed) || printed === right[role]
        ? []
        : found(item, role, year, right, right[role]);
    }),
  ];
}

/** Contract periods of other than the six years after the institute that adopted the material. */
export const ADOPTION_CYCLE: Check = {
  id: 'im.adoption-cycle',
  title: 'Material is adopted for six years',
  severity: 'error',
  citation: { law: '6.75.2.8 B NMAC', source: 'S3, Table 1' },
  run: (context) => casesOf(context, 'adoption-cycle').flatMap(periodFindings),
};
