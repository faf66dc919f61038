import { bareWords } from './plain';

/** A meaning and the ways in which the field writes it, in bare words. */
export interface Word<T> {
  readonly value: T;
  readonly phrases: readonly string[];
  /** Phrases that say it only where they are the whole text: "public" is in the name of every school. */
  readonly alone?: readonly string[];
}

/** One list a concept: functions read a whole cell by it, checks look for it in titles and names. */
export type Vocabulary<T> = readonly Word<T>[];

/** What a whole text means; undefined where it is none of the phrases. Words such as "school" may stand behind it. */
export function meaningOf<T>(vocabulary: Vocabulary<T>, text: string, behind?: RegExp): T | undefined {
  const words = bareWords(text);
  const ways = behind ? [words, words.replace(behind, '').trim()] : [words];
  return vocabulary.find(({ phrases, alone = [] }) =>
    ways.some((way) => way !== '' && [...phrases, ...alone].includes(way)),
  )?.value;
}

/** Every meaning whose phrases stand in a text, in the vocabulary's order. */
export function meaningsIn<T>(vocabulary: Vocabulary<T>, text: string): T[] {
  const words = ` ${bareWords(text)} `;
  return vocabulary
    .filter(({ phrases }) => phrases.some((phrase) => words.includes(` ${phrase} `) || words.includes(` ${phrase}s `)))
    .map(({ value }) => value);
}
