/** A name as it is compared: no accents, case, punctuation or spare spaces. */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Abbreviations that names of schools and districts are written with. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['acad', 'academy'],
  ['consol', 'consolidated'],
  ['dist', 'district'],
  ['elem', 'elementary'],
  ['hs', 'high school'],
  ['ind', 'independent'],
  ['indep', 'independent'],
  ['ms', 'middle school'],
  ['muni', 'municipal'],
  ['mun', 'municipal'],
  ['pub', 'public'],
  ['sch', 'school'],
  ['schs', 'school'],
]);
const LEAST_PLURAL = 4;

/** A word written out, of one only: "schs" and "schools" are "school", "hs" is two words. */
function wholeWords(word: string): string[] {
  const words = (ABBREVIATED.get(word) ?? word).split(' ');
  return words.map((whole) => (whole.length > LEAST_PLURAL && /[^s]s$/.test(whole) ? whole.slice(0, -1) : whole));
}

/**
 * Names with the same words read the same from far: "las vegas west" and "west las vegas", "hobbs muni school" and "hobbs
 * municipal schools".
 */
export function wordsKey(plain: string): string {
  return plain.split(' ').flatMap(wholeWords).sort().join(' ');
}

/** Shorter names differ in a letter on purpose. */
const LEAST_LETTERS = 7;

/** One word of a name with a letter changed, left out, added or swapped: a slip of the pen. Numbers are never one. */
export function isSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  let different = -1;
  for (let index = 0; index < a.length; index++) {
    if (a[index] === b[index]) continue;
    if (different >= 0) return false;
    different = index;
  }
  if (different < 0) return false;
  const [one, other] = [a[different], b[different]];
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < LEAST_LETTERS) return false;
  return !/\d/.test(one + other) && oneEdit(one, other);
}

/** Of words whose lengths differ by one letter at most. */
function oneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
