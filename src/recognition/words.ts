import type { HeaderWords } from '../kinds/kind';
import { holdsAll, isFiller, read, saidBy, type Token } from './meaning';

const BRACKETS = /\([^()]{0,80}\)/g;
/** "Req'd", "rec'd", "alloc'd": the word is cut, the ending is kept. */
const CUT_PAST = /(?<=[a-z]{3})['’`]d\b/gi;
/** "$/SWD", "Exp/child": the stroke says per. */
const PER = /(?<=\$|\b(?:exp(?:end\w*)?|costs?|amt|amount|dollars?|loe|moe|effort))\s*\/\s*(?=[a-z])/gi;

/**
 * A header or label in plain words: lower case, no units in brackets, no punctuation, single spaces. A span of years
 * keeps its hyphen; every other hyphen or slash parts words, so that "Non-Adopted" and "non adopted" are the same.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(BRACKETS, ' ')
    .replace(CUT_PAST, '')
    .replace(/['’`]/g, '')
    .replace(/(?<!\d)-|-(?!\d)/g, ' ')
    .replace(/[^A-Za-z0-9#%-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** "× 0.7" over a column is what is multiplied by, "K-5+" the program, "Σ" a sum. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^\s*[×✕x*]\s*\d*[.,]?\d+\s*$/i, ' factor '],
  [/^\s*[×✕x*@]\s*\$\s*[\d.,]+\s*$/i, ' times unit value '],
  [/(?<=\bk-?\d{1,2}) ?\+/gi, ' plus '],
  [/[Σ∑]/g, ' sum '],
  [/[Δ∆]/g, ' change '],
];

const IN_BRACKETS = /[([]([^()[\]]{0,80})[)\]]/g;

/**
 * A header's words as `plainWords` has them, with what stands in brackets where that is all there is, or a code: "Award
 * (24106)".
 */
export function headerWords(text: string): string {
  const words = plainWords(
    SIGNS.reduce((read, [sign, word]) => read.replace(sign, word), text)
      .replace(/\[[^\]]*\]/g, ' ')
      .replace(PER, ' per ')
      .replace(/\$(?!\d)/g, ' dollars '),
  );
  const noted = [...text.matchAll(IN_BRACKETS)]
    .map(([, note]) => plainWords(note))
    .join(' ')
    .trim();
  if (words === '') return noted;
  const codes = noted.split(' ').filter((word) => /^(?:\d{5}|6[01]\d)$/.test(word));
  return [words, ...codes].join(' ');
}

/** A description's phrases, read once: patterns as they are, words by their meaning. */
interface Compiled {
  readonly patterns: readonly RegExp[];
  readonly phrases: readonly (readonly Token[])[];
  /** The same phrases word for word: small words may tell ("per unit"). */
  readonly plain: readonly string[];
  readonly small: readonly boolean[];
  /** What was answered before: a workbook's few labels are held against every kind's phrases, again and again. */
  readonly matched: Map<string, boolean>;
  readonly covered: Map<ReadonlySet<string>, Map<string, number>>;
}

const REMEMBERED = 10_000;

/** An answer, worked out once for the same words; long texts do not come back. */
function once<T>(answers: Map<string, T>, words: string, work: () => T): T {
  const known = answers.get(words);
  if (known !== undefined) return known;
  const answer = work();
  if (answers.size >= REMEMBERED) answers.clear();
  answers.set(words, answer);
  return answer;
}

const compiled = new WeakMap<readonly HeaderWords[], Compiled>();

function compile(list: readonly HeaderWords[]): Compiled {
  const known = compiled.get(list);
  if (known) return known;
  const plain = list.flatMap((entry) => (typeof entry === 'string' ? [plainWords(entry)] : []));
  const made = {
    patterns: list.filter((entry) => typeof entry !== 'string'),
    phrases: plain.map(read),
    plain,
    small: plain.map(hasSmallWords),
    matched: new Map<string, boolean>(),
    covered: new Map<ReadonlySet<string>, Map<string, number>>(),
  };
  compiled.set(list, made);
  return made;
}

function hasSmallWords(phrase: string): boolean {
  return phrase.split(' ').some((word) => isFiller(word));
}

/** Every word of one of the phrases stands in the text, or a pattern does. */
export function matchesAny(words: string, list: readonly HeaderWords[]): boolean {
  const { patterns, phrases, plain, small, matched } = compile(list);
  return once(matched, words, () => {
    if (patterns.some((pattern) => pattern.test(words))) return true;
    const tokens = read(words);
    return phrases.some((phrase, index) =>
      small[index] ? ` ${words} `.includes(` ${plain[index]} `) : holdsAll(tokens, phrase),
    );
  });
}

const NOTHING: readonly HeaderWords[] = [];
const NO_TOPIC: ReadonlySet<string> = new Set();

/**
 * How much of a header one of the phrases says, 0 to 1: "membership" says all of "FY 2011 Membership" and of "MEM
 * 2010-11", a third of "membership fee schedule". A pattern says all that there is to say.
 */
export function coverage(
  words: string,
  list: readonly HeaderWords[],
  not: readonly HeaderWords[] = NOTHING,
  topic: ReadonlySet<string> = NO_TOPIC,
): number {
  if (words === '' || matchesAny(words, not)) return 0;
  const { patterns, phrases, covered } = compile(list);
  const answers = covered.get(topic) ?? new Map<string, number>();
  covered.set(topic, answers);
  return once(answers, words, () => {
    if (patterns.some((pattern) => pattern.test(words))) return 1;
    const tokens = read(words);
    if (tokens.length === 0) return 0;
    return phrases.reduce((best, phrase) => Math.max(best, saidBy(tokens, phrase, topic)), 0);
  });
}
