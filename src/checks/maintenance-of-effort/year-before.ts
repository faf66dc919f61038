import type { Case } from '../case';

/**
 * The row of the year before, for each of the rows. Undefined where a year stands more than once and not below the year
 * before it, as when the years of several LEAs follow each other or two LEAs have one name.
 */
export function yearsBefore(
  rows: readonly Case[],
  yearOf: (row: Case) => number | undefined,
): readonly (Case | undefined)[] {
  const years = rows.map(yearOf);
  /** A year's row; undefined where it stands more than once. */
  const byYear = new Map<number, Case | undefined>();
  years.forEach((year, index) => {
    if (year !== undefined) byYear.set(year, byYear.has(year) ? undefined : rows[index]);
  });
  return years.map((year, index) => {
    if (year === undefined) return undefined;
    // The row above says it best: the same years may stand again below, for another LEA.
    if (years[index - 1] === year - 1 && rows[index - 1].view === rows[index].view) return rows[index - 1];
    return byYear.get(year) && byYear.get(year - 1);
  });
}
