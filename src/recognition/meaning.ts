import { EXPRESSIONS } from '../kinds/expressions';
import { type Concept, CLAUSE_WORDS, CONCEPTS, FILLERS, WEAK_WORDS } from '../kinds/vocabulary';

/** A word of a header, read: its stem, what it may mean, and how much it says. */
export interface Token {
  readonly stem: string;
  readonly concepts: ReadonlySet<Concept>;
  readonly weight: number;
}

/** Words that say what a table is about say little of one of its columns. */
const TOPIC_WEIGHT = 0.3;
const WEAK_WEIGHT = 0.35;
const UNKNOWN_WEIGHT = 0.55;
/** "Year" heads a column of years; in any other header it says hardly anything. */
const YEAR_WEIGHT = 0.1;
const CLAUSE = new Set(CLAUSE_WORDS.split(' '));
const CLAUSE_WEIGHT = 0.3;
/** A sheet of nothing but different texts must not fill the memory. */
const REMEMBERED = 50_000;
/** Longer texts are notes: they are not read word by word. */
const MOST_WORDS = 24;

/** "expenditures" and "expenditure" are one word; so are "LEAs" and "LEA". */
function stemOf(word: string): string {
  if (word.length > 4 && /(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && /(?:sh|ch|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

function index(): ReadonlyMap<string, ReadonlySet<Concept>> {
  const byStem = new Map<string, Set<Concept>>();
  for (const [concept, words] of Object.entries(CONCEPTS) as [Concept, string][]) {
    for (const word of words.split(' ')) {
      const stem = stemOf(word);
      byStem.set(stem, (byStem.get(stem) ?? new Set<Concept>()).add(concept));
    }
  }
  return byStem;
}

const KNOWN = index();
/** By their first letter, which slips, cuts and abbreviations keep: a word is compared with few instead of all. */
const KNOWN_BY_LETTER = new Map<string, string[]>();
for (const known of KNOWN.keys()) {
  const alike = KNOWN_BY_LETTER.get(known[0]);
  if (alike) alike.push(known);
  else KNOWN_BY_LETTER.set(known[0], [known]);
}
const WEAK = new Set(WEAK_WORDS.split(' ').map(stemOf));
const FILLER = new Set(FILLERS.split(' '));
const NONE: ReadonlySet<Concept> = new Set();
const LONGEST_FIRST = [...EXPRESSIONS].sort(([a], [b]) => b.split(' ').length - a.split(' ').length);
const EXPRESSION_STARTS = new Map<string, (readonly [string, string])[]>();
for (const expression of LONGEST_FIRST) {
  const start = expression[0].split(' ')[0];
  EXPRESSION_STARTS.set(start, [...(EXPRESSION_STARTS.get(start) ?? []), expression]);
}

/** The words with every expression of several words read as the one that it stands for. */
function withExpressions(words: readonly string[]): string[] {
  const read: string[] = [];
  for (let at = 0; at < words.length;) {
    const rest = words.length - at;
    const found = EXPRESSION_STARTS.get(words[at])?.find(([phrase]) => {
      const parts = phrase.split(' ');
      return parts.length <= rest && parts.every((part, index) => stemOf(part) === stemOf(words[at + index]));
    });
    if (found) {
      read.push(...found[1].split(' '));
      at += found[0].split(' ').length;
    } else {
      read.push(words[at]);
      at += 1;
    }
  }
  return read;
}

/** One letter more, less, other or changed with its neighbour: a slip of the keyboard. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

function knownAlike(word: string): readonly string[] {
  return KNOWN_BY_LETTER.get(word[0]) ?? [];
}

function abbreviated(word: string): string | undefined {
  let best: string | undefined;
  let most = LEAST_KEPT;
  for (const known of knownAlike(word)) {
    const kept = known.length > 4 ? keptBy(word, known) : 0;
    const shorter = kept === most && best !== undefined && known.length < best.length;
    if (kept <= 1 && (kept > most || shorter)) [best, most] = [known, kept];
  }
  return best;
}

/** A word with letters left out between its first and its last: "enrolmt", "matl", "awrd". */
function shortened(word: string): string | undefined {
  let best: string | undefined;
  for (const known of knownAlike(word)) {
    if (known.length <= word.length || known.length >= word.length * 2) continue;
    if (known[known.length - 1] !== word[word.length - 1]) continue;
    let at = 0;
    for (const letter of known) if (letter === word[at]) at += 1;
    if (at === word.length && (best === undefined || known.length < best.length)) best = known;
  }
  return best;
}

const LEAST_SLIP = 5;
const LEAST_CUT = 4;
const LEAST_CONSONANTS = 3;
/** An abbreviation keeps at least so much of a word's consonants: "rsn", "cnt", "detrm". */
const LEAST_KEPT = 0.55;
const nearest = new Map<string, string | undefined>();

/** How much of a word's consonants an abbreviation keeps, in their order; 0 where it is none of this word. */
function keptBy(abbreviation: string, word: string): number {
  if (abbreviation.length >= word.length) return 0;
  let at = 0;
  for (const letter of word) if (letter === abbreviation[at]) at += 1;
  if (at < abbreviation.length) return 0;
  const consonants = word.replace(/(?!^)[aeiou]/g, '').length;
  return abbreviation.length / consonants;
}

/**
 * The word of the field that was meant: a misspelling ("expenditrues"), a word cut short ("approp", "alloc") or left with
 * its consonants ("rsn", "cnt").
 */
function meant(word: string): string | undefined {
  if (nearest.has(word)) return nearest.get(word);
  let found: string | undefined;
  if (word.length >= LEAST_CONSONANTS && /^[a-z]+$/.test(word)) {
    for (const known of knownAlike(word)) {
      if (word.length >= LEAST_CUT && known.length > word.length + 1 && known.startsWith(word)) {
        found = known;
        break;
      }
      if (word.length >= LEAST_SLIP && known.length >= LEAST_SLIP && isSlip(word, known)) {
        found = known;
        break;
      }
    }
    if (!found && /^.[^aeiou]{2,}$/.test(word)) found = abbreviated(word);
    if (!found && word.length >= LEAST_CUT) found = shortened(word);
  }
  if (nearest.size >= REMEMBERED) nearest.clear();
  nearest.set(word, found);
  return found;
}

export function isFiller(word: string): boolean {
  return FILLER.has(word);
}

function tokenOf(word: string): Token | undefined {
  if (FILLER.has(word)) return undefined;
  // Years and their spans say when, not what.
  if (/^(?:[fs]y)?\d{4}(?:-\d{2,4})?$|^[fs]y\d{2}(?:-\d{2})?$|^\d{2}-\d{2}$/.test(word)) return undefined;
  const stem = stemOf(word);
  const known = KNOWN.get(stem);
  if (known?.has('year')) return { stem, concepts: known, weight: YEAR_WEIGHT };
  if (known) return { stem, concepts: known, weight: WEAK.has(stem) ? WEAK_WEIGHT : 1 };
  if (WEAK.has(stem) || /^\d+%?$/.test(word)) return { stem, concepts: NONE, weight: WEAK_WEIGHT };
  const other = meant(stem);
  if (other) return { stem: other, concepts: KNOWN.get(other) ?? NONE, weight: 1 };
  return { stem, concepts: NONE, weight: stem.length === 1 ? 1 : UNKNOWN_WEIGHT };
}

/** "The membership on which the share is determined" is a membership: what stands in a clause says less. */
function weighed(words: readonly string[]): Token[] {
  const tokens: Token[] = [];
  let inClause = false;
  for (const word of words) {
    inClause ||= CLAUSE.has(word) && tokens.some(({ weight }) => weight >= 1);
    const token = tokenOf(word);
    if (token) tokens.push(inClause ? { ...token, weight: token.weight * CLAUSE_WEIGHT } : token);
  }
  return tokens;
}

const readings = new Map<string, readonly Token[]>();

/** A header or label in plain words, read word by word. */
export function read(words: string): readonly Token[] {
  const known = readings.get(words);
  if (known) return known;
  const list = words.split(' ').filter(Boolean);
  const tokens = list.length > MOST_WORDS ? [] : weighed(withExpressions(list));
  if (readings.size >= REMEMBERED) readings.clear();
  readings.set(words, tokens);
  return tokens;
}

/** How much two words are one another's: the same, of one concept, or not at all. */
function likeness(a: Token, b: Token): number {
  if (a.stem === b.stem) return 1;
  for (const concept of a.concepts) if (b.concepts.has(concept)) return 0.9;
  return 0;
}

/** "District/charter", "number of students enrolled": a word that says once more what is said counts for less. */
const AGAIN_WEIGHT = 0.3;

/** A phrase that is not wholly in the header counts only when so much of it is. */
const LEAST_COMPLETE = 0.7;

/**
 * How much of a header a phrase says, 0 to 1: the words that they share, over the header's words, less what the phrase
 * has and the header lacks. Words that the table's topic supplies may be lacking on both sides.
 */
export function saidBy(
  header: readonly Token[],
  phrase: readonly Token[],
  topic: ReadonlySet<string> = new Set(),
): number {
  const weight = (token: Token): number => (topic.has(token.stem) ? token.weight * TOPIC_WEIGHT : token.weight);
  const taken = new Set<Token>();
  let [shared, whole, inPhrase, ofPhrase] = [0, 0, 0, 0];
  for (const word of phrase) {
    ofPhrase += weight(word);
    let best: Token | undefined;
    let likest = 0;
    for (const token of header) {
      if (taken.has(token)) continue;
      const like = likeness(token, word);
      const heavier = like > 0 && like === likest && best !== undefined && weight(token) > weight(best);
      if (like > likest || heavier) [best, likest] = [token, like];
    }
    if (!best) continue;
    taken.add(best);
    shared += weight(best) * likest;
    inPhrase += weight(word);
  }
  if (taken.size === 0) return 0;
  for (const token of header) {
    const again = !taken.has(token) && phrase.some((word) => likeness(token, word) > 0);
    whole += weight(token) * (again ? AGAIN_WEIGHT : 1);
  }
  const complete = inPhrase / ofPhrase;
  return complete < LEAST_COMPLETE ? 0 : (shared / whole) * complete;
}

/** Every word of the phrase stands in the header itself: what is meant by another word does not count. */
export function holdsAll(header: readonly Token[], phrase: readonly Token[]): boolean {
  return phrase.length > 0 && phrase.every((word) => header.some((token) => token.stem === word.stem));
}
