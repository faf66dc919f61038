import type { Parameter } from '../../law/parameter';
import { PARAMETER_NAMES, type ParameterName, PARAMETERS } from '../../law/parameters';
import { BILINGUAL_FACTOR, ELEMENTARY_PE_FACTOR, FINE_ARTS_FACTOR } from '../../law/parameters/equalization';
import { K5_PLUS_FACTOR } from '../../law/parameters/k5-plus';
import { SPECIAL_EDUCATION_FACTORS } from '../../law/parameters/special-education';
import { type Grade, gradeParameter, parseGrades } from '../../rules/equalization/grade';
import { type SchoolLevel, schoolLevelIn } from '../../rules/words/school-level';

/** What a row of program units counts, by its name. */
export type Program =
  | { readonly kind: 'factor'; readonly parameters: readonly Parameter[]; readonly onTop: boolean }
  | { readonly kind: 'school size'; readonly level: SchoolLevel | undefined }
  | { readonly kind: 'district size' };

const SIZE = /\b(?:size|sparsity)\b/i;

const BY_WORDS: readonly (readonly [RegExp, Parameter, boolean])[] = [
  [/\bbilingual\b/i, BILINGUAL_FACTOR, true],
  [/\bfine arts\b/i, FINE_ARTS_FACTOR, false],
  [/\b(?:physical education|p\.?e\.?)(?:\W|$)/i, ELEMENTARY_PE_FACTOR, false],
  [/\bk-?\s?5 plus\b/i, K5_PLUS_FACTOR, false],
];

const SPECIAL = /\b(?:special|sped|class|classes|level|category)\b/i;
const SERVICE_LEVELS: readonly (readonly [RegExp, Parameter])[] = [
  [/(?:^|[\s(,:-])a\s*(?:\/|&|and|-)\s*b(?:$|[\s),:-])/i, SPECIAL_EDUCATION_FACTORS.ab],
  [/(?:^|[\s(,:-])c(?:$|[\s),:-])/i, SPECIAL_EDUCATION_FACTORS.c],
  [/(?:^|[\s(,:-])d(?:$|[\s),:-])/i, SPECIAL_EDUCATION_FACTORS.d],
];

function gradesOf(name: string): readonly Grade[] {
  return parseGrades(name) ?? [];
}

/** Whether a row counts the pupils of a grade, or of several. */
export function isOfGrades(name: string): boolean {
  return gradesOf(name).length > 0;
}

/** Reads a row's name; undefined where it is not one of the programs with a factor of its own. */
export function programOf(name: string): Program | undefined {
  const grades = gradesOf(name);
  if (grades.length > 0) {
    return {
      kind: 'factor',
      parameters: [...new Set(grades.map(gradeParameter))].map((name) => PARAMETERS[name]),
      onTop: false,
    };
  }
  if (SIZE.test(name)) return sizeOf(name);
  // An index takes the place of a factor, whichever pupils the name speaks of besides.
  if (/\bat[- ]?risk\b/i.test(name)) return undefined;
  const words = BY_WORDS.find(([pattern]) => pattern.test(name));
  if (words) return { kind: 'factor', parameters: [words[1]], onTop: words[2] };
  const level = SERVICE_LEVELS.filter(([pattern]) => pattern.test(name));
  if (level.length !== 1 || !(SPECIAL.test(name) || name.length <= 3)) return undefined;
  return { kind: 'factor', parameters: [level[0][1]], onTop: true };
}

function sizeOf(name: string): Program {
  return /\bdistrict\b/i.test(name) ? { kind: 'district size' } : { kind: 'school size', level: schoolLevelIn(name) };
}

/** The name by which NM.PARAMETER knows a factor. */
export function parameterName(parameter: Parameter): ParameterName {
  const name = PARAMETER_NAMES.find((known) => PARAMETERS[known] === parameter);
  if (!name) throw new Error(`The law data has no ${parameter.title}.`);
  return name;
}
