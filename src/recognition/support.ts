import type { TableKind } from '../kinds';
import type { ColumnRole, NumberKind } from '../kinds/kind';
import { ANSWER, type Contents, holdsItsList } from './contents';
import { candidates } from './headers';
import { read } from './meaning';
import type { Reading } from './reading';
import { matchesAny } from './words';
import { yearIn } from '../rules/words/year-in-text';

const LEAST_SAID = 0.2;
const NOT_ITS_WORDS = -2;
const OWN_LIST = 2.6;
const YEAR_OF_SERIES = 1.6;
/** How well a list of its own, or nothing but a year, names a column beside words. */
const BY_LIST = 0.9;
const BY_YEAR = 0.8;
/** How well its cells name the only column of answers, or of years, that a kind has, where the header says nothing else. */
const BY_ANSWERS = 0.6;
const SAYS_ELSE = 0.5;

/** How much speaks for each column being each role of a kind: words and contents, on one scale; 0 is nothing either way. */
export class Support {
  private readonly said = new Map<ColumnRole, Map<number, number>>();
  private readonly best = new Map<number, number>();
  private readonly words = new Map<number, string>();
  private readonly known = new Map<ColumnRole, Map<number, number>>();
  readonly columns: readonly number[];

  constructor(
    readonly kind: TableKind,
    readonly reading: Reading,
    private readonly inContext: boolean,
  ) {
    this.columns = reading.block.columns.map(({ column }) => column);
    for (const { column, words } of reading.block.columns) this.words.set(column, words);
    for (const { role, column, cover } of candidates(kind, reading.block, LEAST_SAID)) {
      const of = this.said.get(role) ?? new Map<number, number>();
      this.said.set(role, of.set(column.column, Math.max(cover, of.get(column.column) ?? 0)));
      this.best.set(column.column, Math.max(cover, this.best.get(column.column) ?? 0));
    }
  }

  /** How much of the column's header names the role, 0 to 1; a list of its own names it too. */
  cover(role: ColumnRole, column: number): number {
    const said = this.said.get(role)?.get(column) ?? 0;
    if (holdsItsList(role, this.reading.below(column))) return Math.max(said, BY_LIST);
    if (this.isYearOf(role, column)) return Math.max(said, BY_YEAR);
    return this.isByAnswers(role, column) ? Math.max(said, BY_ANSWERS) : said;
  }

  /** "Over?" above yes and no asks for the one answer that the kind has; a column of years is the year that it has. */
  private isByAnswers(role: ColumnRole, column: number): boolean {
    if (!isAlone(this.kind, role) || (this.best.get(column) ?? 0) >= SAYS_ELSE) return false;
    if (role.not && matchesAny(this.words.get(column) ?? '', role.not)) return false;
    return isAnswer(role) ? this.reading.asks(column) : this.reading.holdsYears(column);
  }

  of(role: ColumnRole, column: number): number {
    const row = this.known.get(role) ?? new Map<number, number>();
    this.known.set(role, row);
    const known = row.get(column);
    if (known !== undefined) return known;
    const found = this.reading.fits(role, column) ? this.weigh(role, column) : -Infinity;
    row.set(column, found);
    return found;
  }

  /** Columns headed by nothing but a year are the years of the series that the table is about. */
  private isYearOf(role: ColumnRole, column: number): boolean {
    if (!this.inContext || !role.series || role.need !== 'required') return false;
    return this.reading.below(column).filled > 0 && isNothingButYear(this.words.get(column) ?? '');
  }

  private weigh(role: ColumnRole, column: number): number {
    const contents = this.reading.below(column);
    const words = this.words.get(column) ?? '';
    const cover = this.said.get(role)?.get(column) ?? 0;
    const hasList = holdsItsList(role, contents);
    let weight = inContents(role, contents);
    if (hasList) weight += OWN_LIST;
    else if (role.holds && contents.filled > 1) weight -= 0.4;
    if (this.isByAnswers(role, column)) return weight + 3.4 * Math.max(cover, BY_ANSWERS) - 0.6;
    if (cover > 0) return weight + 3.4 * cover - 0.6;
    if (!hasList && role.not && matchesAny(words, role.not)) return weight + NOT_ITS_WORDS;
    if (this.isYearOf(role, column)) return weight + YEAR_OF_SERIES;
    return weight - 0.2 - (this.best.get(column) ?? 0);
  }
}

/** "FY12", "Oct 2011", "Dec. 1, 2011", "2011 day 40": the days on which something was counted, as the table says what. */
function isNothingButYear(words: string): boolean {
  if (yearIn(words) === undefined) return false;
  return read(words.replace(DAY_OF_YEAR, ' ')).every(({ concepts }) => concepts.has('year'));
}

const DAY_OF_YEAR =
  /\b(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|ene(?:ro)?|abr(?:il)?|octubre|dic(?:iembre)?)(?: \d{1,2}(?:st|nd|rd|th)?(?!\d))?\b|\b(?:40|80|120)(?:th)? ?d(?:ay)?\b|\bd(?:ay|ia) (?:40|80|120)\b/g;

function shareOf<T>(list: readonly T[], test: (item: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(test).length / list.length;
}

function isAnswer({ number, answers }: ColumnRole): boolean {
  return number === 'yes-no' || answers === true;
}

/** Whether a kind has one column of answers, or of years, and this is it. */
function isAlone({ columns }: TableKind, role: ColumnRole): boolean {
  if (isAnswer(role)) return columns.filter(isAnswer).length === 1;
  return role.number === 'year' && columns.filter(({ number }) => number === 'year').length === 1;
}

/** What the cells themselves say of what a column holds, beyond what it could hold. */
function inContents({ number, names }: ColumnRole, { filled, numbers, texts }: Contents): number {
  if (filled === 0) return -0.5;
  return CONTENT_SIGNS[number](numbers, texts) + (names && texts.length * 2 > filled ? 0.3 : 0);
}

type Sign = (numbers: readonly number[], texts: readonly string[]) => number;

function cents(numbers: readonly number[]): number {
  return shareOf(numbers, (value) => !Number.isInteger(value));
}

const money: Sign = (numbers) => {
  if (numbers.length === 0) return 0;
  const small = shareOf(numbers, (value) => Math.abs(value) < 100);
  return 0.3 * Math.min(1, cents(numbers) * 2) - (small > 0.6 && cents(numbers) < 0.2 ? 0.5 : 0);
};

const CONTENT_SIGNS: Readonly<Record<NumberKind, Sign>> = {
  text: (numbers) => (numbers.length > 0 ? -0.6 : 0.1),
  code: () => 0,
  count: (numbers) => {
    if (numbers.length === 0) return 0;
    const huge = shareOf(numbers, (value) => Math.abs(value) > 1e6);
    const between = shareOf(numbers, (value) => value >= 0 && Number.isInteger(value * 4));
    return 0.4 * between - 1.2 * huge - (between < 0.4 ? 0.6 : 0);
  },
  money,
  rate: () => 0,
  ratio: (numbers) =>
    shareOf(numbers, (value) => Math.abs(value) <= 20 && !Number.isInteger(value)) > 0.5 ? 0.5 : -0.4,
  share: (numbers) => (shareOf(numbers, (value) => Math.abs(value) <= 1) > 0.5 ? 0.3 : -0.4),
  date: (numbers) => (shareOf(numbers, (value) => value > 30_000 && value < 60_000) > 0.5 ? 1.2 : 0),
  year: (numbers, texts) =>
    shareOf([...numbers.map(String), ...texts], (cell) => yearIn(cell) !== undefined) > 0.5 ? 1.2 : -0.8,
  'yes-no': (_, texts) => (shareOf(texts, (text) => ANSWER.test(text)) > 0.6 ? 0.9 : -0.3),
};
