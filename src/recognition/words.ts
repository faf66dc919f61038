import type { HeaderWords } from '../kinds/kind';

const BRACKETS = /\([^()]{0,40}\)/g;

/**
 * A header or label in plain words: lower case, no units in brackets, no punctuation, single spaces. A span of years
 * keeps its hyphen; every other hyphen or slash parts words, so that "Non-Adopted" and "non adopted" are the same.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(BRACKETS, ' ')
    .replace(/['’`]/g, '')
    .replace(/(?<!\d)-|-(?!\d)/g, ' ')
    .replace(/[^A-Za-z0-9#%-]+/g, ' ')
    .trim()
    .toLowerCase();
}

const phrases = new Map<string, string>();

/** A phrase of a description, in the same plain words as the headers it is looked for in. */
export function plainPhrase(phrase: string): string {
  const known = phrases.get(phrase);
  if (known !== undefined) return known;
  const plain = plainWords(phrase);
  phrases.set(phrase, plain);
  return plain;
}

/** Words that carry no meaning of their own: years, units, letters of a column key. */
const FILLER =
  /^(?:fy|sy|year|the|of|in|for|and|to|a|an|per|on|by|as|at|us|no|\d+(?:-\d+)?|fy\d+(?:-\d+)?|sy\d+(?:-\d+)?|[#%])$/;

function weightyWords(words: string): number {
  return words.split(' ').filter((word) => !FILLER.test(word)).length;
}

function contains(words: string, phrase: string): boolean {
  // Most labels hold no phrase at all: the plain search tells so without building a text for each.
  return words.includes(phrase) && ` ${words} `.includes(` ${phrase} `);
}

export function matchesAny(words: string, list: readonly HeaderWords[]): boolean {
  return list.some((entry) => (typeof entry === 'string' ? contains(words, plainPhrase(entry)) : entry.test(words)));
}

/** A pattern says all that there is to say of a header; a phrase as much as it covers of the header's words. */
const PATTERN_COVER = 1;

/**
 * How much of a header one of the phrases covers, 0 to 1: "membership" says all of "FY 2011 Membership",
 * a third of "membership fee schedule".
 */
export function coverage(words: string, list: readonly HeaderWords[], not: readonly HeaderWords[] = []): number {
  if (words === '' || matchesAny(words, not)) return 0;
  let best = 0;
  for (const entry of list) {
    if (typeof entry !== 'string') {
      if (entry.test(words)) best = Math.max(best, PATTERN_COVER);
      continue;
    }
    const phrase = plainPhrase(entry);
    if (!contains(words, phrase)) continue;
    const all = weightyWords(words);
    best = Math.max(best, all === 0 ? 1 : weightyWords(phrase) / all);
  }
  return best;
}

/**
 * The fiscal year a header speaks of: "FY 2011 40 DAY MEMBERSHIP", "2010-2011" and "SY2010-11" → 2011, "FY14" → 2014.
 */
export function yearIn(text: string): number | undefined {
  const span = /(?<!\d)((?:19|20)\d{2})\s*[-–/]\s*((?:19|20)?\d{2})\b/.exec(text);
  if (span) {
    const first = Number(span[1]);
    const last = span[2].length === 2 ? Math.floor((first + 1) / 100) * 100 + Number(span[2]) : Number(span[2]);
    if (last === first + 1) return last;
  }
  const short = /\b[FS]Y\s*'?(\d{2})\b/i.exec(text);
  if (short) return 2000 + Number(short[1]);
  const plain = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text);
  return plain ? Number(plain[1]) : undefined;
}
