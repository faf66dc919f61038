import { EXPERIENCE, EXPERIENCE_NAMES } from '../../law/program-cost/staff-tables';
import { type Decimal, ZERO } from '../../rules/decimal';
import { impossible } from '../../rules/rule-error';
import { experienceOf, type StaffCount } from '../../rules/program-cost/staff-index';
import { blankAs, optionalRange, range } from '../runtime/define';
import { type Grid, requireSameShape, shapeName } from '../runtime/grid';
import { count, type Kind, noneIfBlank } from '../runtime/kinds';
import { figure, n, type Shown, type Step, step } from '../runtime/working';

export const FTE = range(blankAs(count, ZERO));
export const YEARS = optionalRange(blankAs(count, undefined));

/** A column of classes or levels, of which a blank row has none. */
export function rowNames<Row>(kind: Kind<Row>) {
  return optionalRange(noneIfBlank(kind));
}

interface Given<Row> {
  readonly fte: Grid<Decimal>;
  readonly names: Grid<Row | undefined> | undefined;
  readonly years: Grid<Decimal | undefined> | undefined;
}

/**
 * Staff as a form has them, the table's rows by five bands of years, or as a payroll has them, one row a person.
 * @throws #VALUE! where neither fits, or a person has no class, level or years
 */
export function staffOf<Row extends string>(
  name: string,
  rows: readonly Row[],
  { fte, names, years }: Given<Row>,
): StaffCount<Row>[] {
  if (!names && !years) {
    if (fte.rows !== rows.length || fte.columns !== EXPERIENCE.length) {
      throw impossible(
        `fte is ${shapeName(fte)}: give ${rows.length} rows by ${EXPERIENCE.length} columns (${Object.values(EXPERIENCE_NAMES).join(', ')}), or one row a person with ${name} and years.`,
      );
    }
    return fte.cells.map((each, index) => ({
      row: rows[Math.floor(index / EXPERIENCE.length)],
      experience: EXPERIENCE[index % EXPERIENCE.length],
      fte: each,
    }));
  }
  if (!names || !years)
    throw impossible(`Give both ${name} and years for a list of persons, or neither for the table.`);
  requireSameShape({ fte, [name]: names, years });
  return fte.cells.flatMap((each, index): StaffCount<Row>[] => {
    if (each.isZero()) return [];
    const [row, experience] = [names.cells[index], years.cells[index]];
    if (row === undefined || experience === undefined) {
      throw impossible(
        `Person ${index + 1} has no ${row === undefined ? name : 'years'}: fill it in, or set fte to 0.`,
      );
    }
    return [{ row, experience: experienceOf(experience), fte: each }];
  });
}

/** What each cell of the table brings, the whole divided by the staff. */
export function indexSteps<Row extends string>(
  staff: readonly StaffCount<Row>[],
  factorOf: (each: StaffCount<Row>) => Decimal,
  titleOf: (row: Row) => string,
  average: Decimal,
  law: string,
): Step[] {
  const cells = new Map<string, { readonly each: StaffCount<Row>; readonly fte: Decimal }>();
  for (const each of staff.filter(({ fte }) => !fte.isZero())) {
    const key = `${each.row} ${each.experience}`;
    cells.set(key, { each, fte: (cells.get(key)?.fte ?? ZERO).plus(each.fte) });
  }
  const counted = [...cells.values()];
  const total = counted.reduce((all, { fte }) => all.plus(fte), ZERO);
  const points = counted.reduce((all, { each, fte }) => all.plus(fte.times(factorOf(each))), ZERO);
  return [
    ...counted.map(({ each, fte }): Step => {
      const shown: Shown = figure(fte.times(factorOf(each)));
      return step(
        `${titleOf(each.row)}, ${EXPERIENCE_NAMES[each.experience]}: full-time equivalents times the factor.`,
        n`${fte} × ${factorOf(each)}`,
        shown,
        law,
      );
    }),
    step('All of these divided by the full-time equivalents.', n`${points} ÷ ${total}`, figure(average), law),
  ];
}
