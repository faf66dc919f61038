import { type ParameterName, PARAMETERS } from '../../law/parameters';
import { type ComponentId, componentOf, datedFactor } from '../../law/program-cost/components';
import { gradeParameter, parseGrades } from '../../rules/equalization/grade';
import { type NamedComponent, parseComponent } from '../../rules/program-cost/component-words';
import { type SchoolLevel, schoolLevelIn } from '../../rules/words/school-level';

/** What a row of program units counts, by its name. */
export type Program =
  | { readonly kind: 'factor'; readonly parameters: readonly ParameterName[]; readonly onTop: boolean }
  | { readonly kind: 'school size'; readonly level: SchoolLevel | undefined }
  | { readonly kind: 'district size' };

const SIZE = /\b(?:size|sparsity)\b/i;

/** Whose pupils are counted with their grade besides, so that 1 + the factor may be printed. */
const ON_TOP: ReadonlySet<ComponentId> = new Set(['bilingual', 'specialAB', 'specialC', 'specialD', 'privateD']);

/** Pupils may be counted whole with half the factor, and days beside pupils or in the factor: a row's factor tells nothing. */
const EITHER_WAY: readonly ((named: NamedComponent, name: string) => boolean)[] = [
  ({ id }, name) => id === 'kindergarten' && /\bhalf\b/i.test(name),
  ({ id }) => id === 'k12Plus' || id === 'k12PlusBeyond',
];

/** Whether a row counts the pupils of a grade, or of several. */
export function isOfGrades(name: string): boolean {
  return parseGrades(name) !== undefined;
}

function parametersOf({ id, grades }: NamedComponent): ParameterName[] {
  if (grades) return [...new Set(grades.map(gradeParameter))];
  const factor = datedFactor(componentOf(id));
  return factor ? [factor] : [];
}

/** Reads a row's name; undefined where it is not one of the programs with a factor of its own. */
export function programOf(name: string): Program | undefined {
  const named = parseComponent(name);
  if (!named) return undefined;
  const { id } = named;
  if (id === 'districtSize') return { kind: 'district size' };
  if (id === 'schoolSize') return SIZE.test(name) ? { kind: 'school size', level: schoolLevelIn(name) } : undefined;
  const parameters = EITHER_WAY.some((is) => is(named, name)) ? [] : parametersOf(named);
  return parameters.length === 0 ? undefined : { kind: 'factor', parameters, onTop: ON_TOP.has(id) };
}

/** A factor's title, as messages name it. */
export function titleOf(parameter: ParameterName): string {
  return PARAMETERS[parameter].title;
}
