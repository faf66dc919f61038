import { meaningOf, meaningsIn, type Vocabulary } from './vocabulary';

/** The levels of the size adjustment (22-8-23 NMSA 1978), which puts a middle school with the junior high schools. */
export const SCHOOL_LEVELS = ['elementary', 'junior high', 'senior high'] as const;
export type SchoolLevel = (typeof SCHOOL_LEVELS)[number];

const WORDS: Vocabulary<SchoolLevel> = [
  { value: 'elementary', phrases: ['elementary', 'elem'], alone: ['es', 'primary', 'grade'] },
  {
    value: 'junior high',
    phrases: ['junior', 'jr', 'middle', 'mid', 'junior high', 'jr high', 'mid high', 'middle high'],
    alone: ['ms', 'jh', 'jhs'],
  },
  {
    value: 'senior high',
    phrases: ['senior', 'sr', 'high school', 'senior high', 'sr high'],
    alone: ['high', 'hs', 'shs'],
  },
];

const BEHIND = / ?\b(?:school|level)s?$/;

/** Reads a school's level as the field writes it: "Elementary", "middle", "Jr. High", "high school". */
export function parseSchoolLevel(text: string): SchoolLevel | undefined {
  return meaningOf(WORDS, text, BEHIND);
}

/** The level by whose formula a name's school gets size units; undefined where it names none, or levels of both formulas. */
export function schoolLevelIn(name: string): SchoolLevel | undefined {
  // A junior high school has "high school" in its name as well.
  const words = name.replace(/\b(junior|jr\.?|mid|middle)[\s-]+high\b/i, '$1');
  const levels = meaningsIn(WORDS, words);
  if (levels.includes('senior high')) return levels.length === 1 ? 'senior high' : undefined;
  // Elementary and junior high schools share a formula.
  return levels.at(-1);
}
