import { FIRST_SERIAL, LAST_SERIAL } from '../../rules/calendar';
import { cellDecimal } from '../../rules/cell-number';
import type { Decimal } from '../../rules/decimal';
import { isYear, parseFiscalYear } from '../../rules/fiscal-year';
import { type Law, lawOf } from '../../rules/law';
import { RuleError } from '../../rules/rule-error';
import { isDateText, parseDateText } from '../../rules/words/date-text';
import { bareWords } from '../../rules/words/plain';
import { isStatusText } from '../../rules/words/status-text';
import { type CellIn, isBlank, quoteCell } from './cell';

/** How one cell of an argument is read. One kind for each thing the law speaks of: money, a count, a share, a year. */
export interface Kind<T> {
  /** What a user is asked for in a message: "an amount in dollars". */
  readonly expects: string;
  /**
   * Reads one cell, which is not blank unless `readsBlank` is set.
   * @returns the value, or a Misread saying what is wrong with the cell
   */
  read(cell: CellIn): T | Misread;
  /** Set where a blank cell has a meaning of its own. */
  readonly readsBlank?: boolean;
  /** Set where a number is a day of the calendar: a workbook that counts from 1904 holds another one for it. */
  readonly isDay?: boolean;
}

/** What is wrong with a cell; the framework adds the argument's name and the place. */
export class Misread {
  constructor(
    readonly problem: string,
    /** What to do, as a sentence; what the kind expects where there is nothing better to say. */
    readonly advice?: string,
  ) {}
}

export interface NumberBounds {
  readonly expects: string;
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/** Why a cell is no number: most often it is one that is stored as text. */
function notANumber(cell: CellIn): Misread {
  return new Misread(
    typeof cell === 'string' && !isStatusText(cell) ? 'is a number stored as text' : 'is not a number',
  );
}

/** A number read from a cell by its decimal text, without the noise of doubles: 0.1 is 0.1, 0.7 + 0.1 is 0.8. */
export function number(bounds: NumberBounds): Kind<Decimal> {
  return {
    expects: bounds.expects,
    read(cell) {
      if (typeof cell !== 'number') return notANumber(cell);
      if (!Number.isFinite(cell)) return new Misread('is not a finite number');
      const value = cellDecimal(cell);
      if (bounds.least !== undefined && value.lt(bounds.least)) {
        return new Misread(bounds.least === 0 ? 'is negative' : `is below ${bounds.least}`);
      }
      if (bounds.most !== undefined && value.gt(bounds.most)) return new Misread(`is above ${bounds.most}`);
      if (bounds.whole && !value.isInteger()) return new Misread('is not a whole number');
      return value;
    },
  };
}

/** An amount in dollars of either sign, an adjustment for instance. */
export const signedMoney = number({ expects: 'an amount in dollars' });
/** An amount in dollars, 0 or more. */
export const money = number({ expects: 'an amount in dollars, 0 or more', least: 0 });
/** Pupils or children; membership and full-time equivalents come in halves and quarters, so fractions are allowed. */
export const count = number({ expects: 'a count, 0 or more', least: 0 });
/** Dollars a program unit is worth. Never 0: that is an empty cell as Excel on the desktop hands it over. */
export const unitValue: Kind<Decimal> = {
  expects: 'a unit value in dollars, above 0',
  read: (cell) => (cell === 0 ? new Misread('is empty or 0') : money.read(cell)),
};
/** A whole number, 0 or more. */
export const wholeCount = number({ expects: 'a whole number, 0 or more', least: 0, whole: true });
/** Days of a school year, 0 or more: never more than a year has. */
export const daysOfYear = number({ expects: 'days of a year, 0 to 366', least: 0, most: 366 });
/** A share between 0 and 1: 90 % is 0.9. */
export const share = number({ expects: 'a share between 0 and 1 (90 % is 0.9)', least: 0, most: 1 });
/** A multiplier or weight, 0 or more. */
export const factor = number({ expects: 'a factor, 0 or more', least: 0 });

/** Any text; a number is taken by its digits, as account and grade codes arrive either way. */
export const text: Kind<string> = {
  expects: 'a text',
  read(cell) {
    if (typeof cell === 'string') return cell.trim();
    if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell);
    return new Misread('is not a text');
  },
};

/** TRUE or FALSE; also 1 and 0, and "yes" and "no", as forms have them. */
export const flag: Kind<boolean> = {
  expects: 'TRUE or FALSE',
  read(cell) {
    if (typeof cell === 'boolean') return cell;
    if (cell === 1 || cell === 0) return cell === 1;
    const word = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
    if (['true', 'yes', 'y', 'x'].includes(word)) return true;
    if (['false', 'no', 'n'].includes(word)) return false;
    return new Misread('is neither TRUE nor FALSE');
  },
};

/** A fiscal year as 2014, "FY14", "FY2014", "2013-14" or "2013-2014"; read to the year it ends in. */
export const fiscalYear: Kind<number> = {
  expects: 'a fiscal year such as 2014, FY14 or 2013-14',
  read(cell) {
    if (typeof cell !== 'number' && typeof cell !== 'string') return new Misread('is not a fiscal year');
    try {
      return parseFiscalYear(String(cell));
    } catch (error) {
      if (error instanceof RuleError) return new Misread('is not a fiscal year');
      throw error;
    }
  },
};

/** A fiscal year, read to the law of it. */
export const lawOfYear: Kind<Law> = {
  expects: fiscalYear.expects,
  read(cell) {
    const year = fiscalYear.read(cell);
    return year instanceof Misread ? year : lawOf(year);
  },
};

/** The same letters and digits, whatever stands between them: "Of average" is "of_average". */
function letters(text: string): string {
  return bareWords(text).replace(/ /g, '');
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

/** One of a few words, in any case. */
export function choice<C extends string>(...words: readonly C[]): Kind<C> {
  return choiceOf(words, (text) => words.find((candidate) => letters(candidate) === letters(text)));
}

/** One of a few words, each in the many ways in which the field writes it. */
export function choiceOf<C extends string>(words: readonly C[], parse: (text: string) => C | undefined): Kind<C> {
  return wordKind('known', `one of ${quoted(words)}`, parse);
}

/** A text with a meaning, or a number that stands for one. */
export function wordKind<T>(what: string, expects: string, parse: (text: string) => T | undefined): Kind<T> {
  return {
    expects,
    read(cell) {
      const isText = typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell));
      return (isText ? parse(String(cell)) : undefined) ?? new Misread(`is not ${what}`);
    },
  };
}

/** A date: a date cell (its serial number), or a text such as "10/9/2013" or "Oct 9, 2013". Read to the serial number. */
export const date: Kind<number> = {
  isDay: true,
  expects: 'a date cell, or a date text such as 10/9/2013, Oct 9, 2013 or 2013-10-09',
  read(cell) {
    if (typeof cell === 'number') {
      // A year where a date belongs would be a day of 1905: nobody means that.
      if (isYear(cell)) return new Misread('is a year, not a date');
      return cell >= FIRST_SERIAL && cell <= LAST_SERIAL ? Math.floor(cell) : new Misread('is not a date');
    }
    if (typeof cell !== 'string' || !isDateText(cell)) return new Misread('is not a date');
    const serial = parseDateText(cell) ?? 0;
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : new Misread('is not a day of the calendar');
  },
};

/**
 * A year's membership, or none: the department's sheets have "n/a", "Ineligible" or nothing where an entity had no
 * pupils, and Excel on the desktop hands an empty cell over as 0. All of these read as undefined, whatever the host.
 */
export const yearMembership: Kind<Decimal | undefined> = {
  expects: 'a membership, 0 or more, or a status text such as "n/a" where there was none',
  readsBlank: true,
  read(cell) {
    if (isBlank(cell) || cell === 0) return undefined;
    return typeof cell === 'string' && isStatusText(cell) ? undefined : count.read(cell);
  },
};

/**
 * The same kind where a blank cell means that there is none. Excel on the desktop hands a blank cell over as 0, so 0
 * means none too: for what is never 0, a score not yet given or a code that most rows leave out.
 */
export function noneIfBlank<T>(kind: Kind<T>): Kind<T | undefined> {
  return {
    ...kind,
    expects: `${kind.expects}, or a blank cell for none`,
    readsBlank: true,
    read: (cell) => (isBlank(cell) || cell === 0 ? undefined : kind.read(cell)),
  };
}

/** The place of a misread cell and what to do, in one sentence a business manager understands. */
export function misreadError(name: string, place: string, cell: CellIn, misread: Misread, expects: string): RuleError {
  const what = isBlank(cell) ? `${name}${place} is blank` : `${name}${place} ${misread.problem}: ${quoteCell(cell)}`;
  return new RuleError('#VALUE!', `${what}. ${misread.advice ?? `Give ${expects}.`}`);
}
