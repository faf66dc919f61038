import { isoDate, LAST_SERIAL, serialOf } from '../../rules/calendar';
import { Decimal } from '../../rules/decimal';
import { parseFiscalYear } from '../../rules/fiscal-year';
import { RuleError } from '../../rules/rule-error';
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
}

/** What is wrong with a cell; the framework adds the argument's name and the place. */
export class Misread {
  constructor(readonly problem: string) {}
}

export interface NumberBounds {
  readonly expects: string;
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/** A number read from a cell by its shortest decimal text: 0.1 is 0.1. */
export function number(bounds: NumberBounds): Kind<Decimal> {
  return {
    expects: bounds.expects,
    read(cell) {
      if (typeof cell !== 'number') return new Misread('is not a number');
      if (!Number.isFinite(cell)) return new Misread('is not a finite number');
      if (bounds.least !== undefined && cell < bounds.least) {
        return new Misread(bounds.least === 0 ? 'is negative' : `is below ${bounds.least}`);
      }
      if (bounds.most !== undefined && cell > bounds.most) return new Misread(`is above ${bounds.most}`);
      if (bounds.whole && !Number.isInteger(cell)) return new Misread('is not a whole number');
      return new Decimal(cell);
    },
  };
}

/** An amount in dollars of either sign, an adjustment for instance. */
export const signedMoney = number({ expects: 'an amount in dollars' });
/** An amount in dollars, 0 or more. */
export const money = number({ expects: 'an amount in dollars, 0 or more', least: 0 });
/** Pupils or children; membership and full-time equivalents come in halves and quarters, so fractions are allowed. */
export const count = number({ expects: 'a count, 0 or more', least: 0 });
/** A whole number, 0 or more. */
export const wholeCount = number({ expects: 'a whole number, 0 or more', least: 0, whole: true });
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

/** One of a few words, in any case. */
export function choice<C extends string>(...words: readonly C[]): Kind<C> {
  const list = words.map((word) => `"${word}"`).join(', ');
  return {
    expects: `one of ${list}`,
    read(cell) {
      const word = typeof cell === 'string' ? cell.trim().toLowerCase() : undefined;
      return words.find((candidate) => candidate.toLowerCase() === word) ?? new Misread(`is not one of ${list}`);
    },
  };
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** A date: a date cell (its serial number), or the text "2013-10-09" or "10/9/2013". Read to the serial number. */
export const date: Kind<number> = {
  expects: 'a date cell, or a date text such as 2013-10-09 or 10/9/2013',
  read(cell) {
    if (typeof cell === 'number' && cell >= 61 && cell <= LAST_SERIAL) return Math.floor(cell);
    if (typeof cell !== 'string') return new Misread('is not a date');
    const iso = ISO.exec(cell.trim());
    const american = AMERICAN.exec(cell.trim());
    const parts = iso ? [iso[1], iso[2], iso[3]] : american ? [american[3], american[1], american[2]] : undefined;
    if (!parts) return new Misread('is not a date');
    const [year, month, day] = parts.map(Number);
    const serial = serialOf(year, month, day);
    const exists = isoDate(serial) === `${parts[0]}-${parts[1].padStart(2, '0')}-${parts[2].padStart(2, '0')}`;
    return exists && serial >= 61 ? serial : new Misread('is not a day of the calendar');
  },
};

/** A number that a cell holds as text, "1,234" for instance: never a status, and taken for one it would count as nothing. */
const NUMBER_AS_TEXT = /^[-+(]?\s*\$?\s*[\d,.]*\d[\d,.]*\s*%?\)?$/;

/**
 * A year's membership, or none: the department's sheets have "n/a", "Ineligible" or nothing where an entity had no
 * pupils, and Excel on the desktop hands an empty cell over as 0. All of these read as undefined, whatever the host.
 */
export const yearMembership: Kind<Decimal | undefined> = {
  expects: 'a membership, 0 or more, or a status text such as "n/a" where there was none',
  readsBlank: true,
  read(cell) {
    if (isBlank(cell) || cell === 0) return undefined;
    if (typeof cell === 'string') {
      return NUMBER_AS_TEXT.test(cell.trim()) ? new Misread('is a number stored as text') : undefined;
    }
    return count.read(cell);
  },
};

/**
 * The same kind where a blank cell means that there is none. Excel on the desktop hands a blank cell over as 0, so 0
 * means none too: for what is never 0, a score not yet given or a code that most rows leave out.
 */
export function noneIfBlank<T>(kind: Kind<T>): Kind<T | undefined> {
  return {
    expects: `${kind.expects}, or a blank cell for none`,
    readsBlank: true,
    read: (cell) => (isBlank(cell) || cell === 0 ? undefined : kind.read(cell)),
  };
}

/** The place of a misread cell and what to do, in one sentence a business manager understands. */
export function misreadError(name: string, place: string, cell: CellIn, problem: string, expects: string): RuleError {
  const what = isBlank(cell) ? `${name}${place} is blank` : `${name}${place} ${problem}: ${quoteCell(cell)}`;
  return new RuleError('#VALUE!', `${what}. Give ${expects}.`);
}
