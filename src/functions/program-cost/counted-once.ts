import { componentOf } from '../../law/program-cost/components';
import type { Decimal } from '../../rules/decimal';
import type { Grade } from '../../rules/equalization/grade';
import { impossible } from '../../rules/rule-error';
import { bareWords } from '../../rules/words/plain';
import type { Grid } from '../runtime/grid';
import type { GivenComponent } from './component-kind';

const HALF_DAY = /\b(?:half|hd)\b/;

/** Full-day and half-day kindergarten are one component and two rows of many statements. */
function isHalfDay({ text }: GivenComponent): boolean {
  return HALF_DAY.test(bareWords(text));
}

/** What both count, in words; undefined where they have nothing in common, or where a component has many rows. */
function inCommon(one: GivenComponent, other: GivenComponent): string | undefined {
  const { title, rowsBy } = componentOf(one.id);
  if (!one.grades || !other.grades) return one.id === other.id && rowsBy === undefined ? title : undefined;
  const shared = one.grades.filter((grade) => other.grades?.includes(grade));
  if (shared.length === 0 || isHalfDay(one) !== isHalfDay(other)) return undefined;
  return gradeWords(shared);
}

function gradeWords(grades: readonly Grade[]): string {
  const names = grades.map((grade) => (grade === 0 ? 'kindergarten' : String(grade)));
  const last = names[names.length - 1];
  if (names.length > 1) return `grades ${names[0]} to ${last}`;
  return grades[0] === 0 ? last : `grade ${last}`;
}

/**
 * No pupil may be counted twice. What counts nothing does no harm: a sheet may list grades by themselves and in spans.
 * @throws #VALUE! where two components that both have a quantity count the same, naming both and their places
 */
export function requireCountedOnce(components: Grid<GivenComponent>, quantities: readonly Decimal[]): void {
  const counting = components.cells.flatMap((each, index) => (quantities[index].isZero() ? [] : [{ each, index }]));
  counting.forEach((later, position) => {
    for (const earlier of counting.slice(0, position)) {
      const twice = inCommon(earlier.each, later.each);
      if (twice === undefined) continue;
      const place = components.rows === 1 ? 'column' : 'row';
      const [first, second] = [earlier, later].map(({ each, index }) => `"${each.text}" (${place} ${index + 1})`);
      throw impossible(
        `components counts ${twice} twice: ${first} and ${second}. Give their quantities in one of the two, together or once, and leave the other blank.`,
      );
    }
  });
}
