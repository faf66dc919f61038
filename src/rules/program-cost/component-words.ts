import type { ComponentId } from '../../law/program-cost/components';
import { type Grade, parseGrades } from '../equalization/grade';
import { schoolLevelIn } from '../words/school-level';
import { bareWords, plainText } from '../words/plain';

/** A component as a statement names it; a grade or a span of grades with its grades. */
export interface NamedComponent {
  readonly id: ComponentId;
  readonly grades?: readonly Grade[];
  /** Named as units ("At-risk units", "Grade 1 units"): what is counted has been multiplied by its factor. */
  readonly units?: true;
}

/** Words of what is counted, which a column's header has behind the component's name. */
const MEASURE = / (?:mem|fte|membership|pupils|students|teachers|units|program units)$/;
const AS_UNITS = / units$/;
const SERVICE = /\b(?:special|sped|class|classes|level|category)\b/;

/** A grade or a span of grades, as a header has it. */
const GRADES =
  /^(?:grades? )?(?:k|kn|fdk|kindergarten|\d{1,2}(?:st|nd|rd|th)?)(?:[ -]\d{1,2})?(?: grades?)?(?: mem| fte| pupils| units)*$/;

/** In order: what is more particular stands first. */
const BY_WORDS: readonly (readonly [RegExp, ComponentId])[] = [
  [/\b(?:3y|4y|3 ?y 4 ?y|dd|developmentally|three and four year)\b/, 'special3Y4Y'],
  [/\b(?:ancillary|diagnostic|related services?)\b/, 'ancillary'],
  [/\bprivate\b/, 'privateD'],
  [/\bat ?risk\b/, 'atRisk'],
  [/\brural\b/, 'rural'],
  [/\bdistrict\b.*\b(?:size|sparsity)\b|\b(?:size|sparsity)\b.*\bdistrict\b/, 'districtSize'],
  [/\b(?:size|sparsity)\b/, 'schoolSize'],
  [/\b(?:lost to|losing|decrease)\b/, 'losingDistrict'],
  [/\b(?:new|newly created) district\b/, 'newDistrict'],
  [/\bgrowth\b/, 'growth'],
  [/\b(?:national board|nbpts|nbct|nbc)\b/, 'nationalBoard'],
  [/\bhome ?school.*\bactivit/, 'homeSchoolActivities'],
  [/\bhome ?school/, 'homeSchoolStudent'],
  [/\bcharter.*\bactivit/, 'charterActivities'],
  [/\bk ?5 plus\b/, 'k5Plus'],
  [/\bk ?12 plus\b.*\b(?:second|beyond|over|190|165)\b/, 'k12PlusBeyond'],
  [/\bk ?12 plus\b/, 'k12Plus'],
  [/\bextended learning\b|\beltp?\b/, 'extendedLearning'],
  [/\bbilingual\b|\bbmep\b/, 'bilingual'],
  [/\b(?:english (?:language )?learners?|ells?|els?)\b/, 'englishLearners'],
  [/\bfine arts?\b/, 'fineArts'],
  [/\b(?:physical education|pe|p e)\b/, 'elementaryPE'],
  [/\b(?:early childhood|ece|kindergarten)\b/, 'kindergarten'],
];

const LEVELS: readonly (readonly [RegExp, ComponentId])[] = [
  [/(?:^| )a ?(?:and )?b(?: |$)/, 'specialAB'],
  [/(?:^| )c(?: |$)/, 'specialC'],
  [/(?:^| )d(?: |$)/, 'specialD'],
];

/** Words by which a column's header names a component, the same that `parseComponent` reads. */
export const COMPONENT_HEADERS: readonly RegExp[] = [
  GRADES,
  ...BY_WORDS.map(([pattern]) => pattern),
  /\b(?:special ed(?:ucation)?|sped|class|level) (?:a ?b|c|d)\b/,
];

function gradesId([grade]: readonly Grade[]): ComponentId {
  if (grade === 0) return 'kindergarten';
  if (grade === 1) return 'grade1';
  if (grade <= 3) return 'grades2to3';
  if (grade <= 5) return 'grades4to5';
  return grade === 6 ? 'grade6' : 'grades7to12';
}

function levelOf(words: string): ComponentId | undefined {
  const named = LEVELS.filter(([pattern]) => pattern.test(words));
  return named.length === 1 && (SERVICE.test(words) || words.length <= 3) ? named[0][1] : undefined;
}

/** Reads the name of a row or column of a program cost statement; undefined where it is none of the components. */
export function parseComponent(text: string): NamedComponent | undefined {
  const grades = parseGrades(text) ?? parseGrades(plainText(text).replace(MEASURE, ''));
  const words = bareWords(text);
  if (grades)
    return AS_UNITS.test(words) ? { id: gradesId(grades), grades, units: true } : { id: gradesId(grades), grades };
  const id = BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? levelOf(words);
  if (id === 'kindergarten') return { id, grades: [0] };
  if (id) return AS_UNITS.test(words) ? { id, units: true } : { id };
  return schoolLevelIn(text) && /\bunits\b/.test(words) ? { id: 'schoolSize' } : undefined;
}
