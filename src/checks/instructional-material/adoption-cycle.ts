import { NO_OFFICE, type OfficeLaw } from '../../rules/office-values';
import { lawForYear } from '../law-of-table';
import { dayOf } from '../../rules/calendar';
import { adoptionPeriod } from '../../rules/instructional-material/adoption-period';
import { isYear, scanOf } from '../../recognition/scan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';

const INSTITUTE = /\binstitute\b/;
const PERIOD = /\bcontract\b|\bperiod\b/;
const SPAN = /^((?:19|20)\d{2})\s*[-–—/]\s*((?:19|20)?\d{2})$/;

/** The year of a summer institute: 2014, "Jun-14", "June 2014", or a date. */
function yearOfInstitute(value: unknown): number | undefined {
  if (typeof value === 'number') {
    if (isYear(value)) return value;
    return value > 30_000 && value < 75_000 ? dayOf(Math.floor(value)).year : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const long = /\b((?:19|20)\d{2})\b/.exec(value);
  if (long) return Number(long[1]);
  const short = /^[A-Za-z]{3,9}\.?[\s'’-]+(\d{2})$/.exec(value.trim());
  return short ? 2000 + Number(short[1]) : undefined;
}

function spanIn(text: unknown): { readonly first: number; readonly last: number } | undefined {
  const match = typeof text === 'string' ? SPAN.exec(text.trim()) : null;
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = match[2].length === 2 ? Math.floor(first / 100) * 100 + Number(match[2]) : Number(match[2]);
  return { first, last };
}

function periodsUnder(
  { sheet, office }: { readonly sheet: SheetSnapshot; readonly office: OfficeLaw },
  header: number,
  institute: number,
  period: number,
): Finding[] {
  const found: Finding[] = [];
  for (const row of sheet.usedRows().filter((used) => used > header)) {
    const year = yearOfInstitute(sheet.value(row, institute));
    const printed = sheet.value(row, period);
    const span = spanIn(printed);
    if (year === undefined || !span) continue;
    const { first, last } = adoptionPeriod(year, lawForYear(year, 'instructionalMaterial', office));
    if (span.first === first && span.last === last) continue;
    const expected = `${first}-${last}`;
    found.push({
      check: ADOPTION_CYCLE.id,
      severity: ADOPTION_CYCLE.severity,
      place: { sheet: sheet.name, range: { top: row, left: period, bottom: row, right: period } },
      message: `The contract period is ${String(printed)}, but material adopted by the summer institute of ${year} is under contract for the six years after it, ${expected}.`,
      actual: String(printed),
      expected,
      citation: ADOPTION_CYCLE.citation,
      fix: [
        {
          sheet: sheet.name,
          row,
          column: period,
          before: sheet.formula(row, period) ?? printed,
          after: expected,
          reason: `Six years after the institute of ${year}.`,
        },
      ],
    });
  }
  return found;
}

/** Contract periods of other than the six years after the institute that adopted the material. */
export const ADOPTION_CYCLE: Check = {
  id: 'im.adoption-cycle',
  title: 'Material is adopted for six years',
  severity: 'error',
  citation: { law: '6.75.2.8 B NMAC', source: 'S3, Table 1' },
  run: ({ workbook, office = NO_OFFICE }) =>
    workbook.sheets.flatMap((sheet) =>
      [...scanOf(sheet).values()].flatMap(({ row, texts, figures }) => {
        if (figures > 0) return [];
        const institute = texts.find(({ words }) => INSTITUTE.test(words));
        const period = texts.find((text) => text !== institute && PERIOD.test(text.words));
        return institute && period ? periodsUnder({ sheet, office }, row, institute.column, period.column) : [];
      }),
    ),
};
