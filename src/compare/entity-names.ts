import { bareWords } from '../rules/words/plain';

/** Words that offices put behind a district's or school's name, or leave out. */
const GENERIC: ReadonlySet<string> = new Set(
  'public school schools district districts municipal muni consolidated independent cons mun isd psd sd the of lea'.split(
    ' ',
  ),
);

/** A name as it is compared: "ALBUQUERQUE  Public Schools" and "Albuquerque public schools" are one. */
export function nameKey(name: string): string {
  return bareWords(name.normalize('NFKD').replace(/\p{M}/gu, ''));
}

/** The same without the words that every district has: "Española" and "Española Public Schools" are one. */
export function looseKey(name: string): string {
  const words = nameKey(name).split(' ');
  const own = words.filter((word) => !GENERIC.has(word));
  return (own.length > 0 ? own : words).join(' ');
}

/** Whether two names have a word of their own in common. */
export function shareAWord(one: string, other: string): boolean {
  const words = new Set(looseKey(one).split(' '));
  return looseKey(other)
    .split(' ')
    .some((word) => words.has(word));
}

/** Which of some names a text holds as whole words; the longest where one is part of another. Undefined where not one alone. */
export function namedIn(texts: readonly string[], names: readonly string[]): number | undefined {
  const all = texts.map((text) => ` ${nameKey(text)} `);
  const found = names.flatMap((name, index) => {
    const key = looseKey(name);
    return key !== '' && all.some((text) => text.includes(` ${key} `)) ? [{ index, key }] : [];
  });
  const longest = found.filter(
    ({ key }) => !found.some((other) => other.key !== key && ` ${other.key} `.includes(` ${key} `)),
  );
  return longest.length === 1 ? longest[0].index : undefined;
}
