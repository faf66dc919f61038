import type { ColumnRole, Pattern } from '../kinds/kind';
import type { TableKind } from '../kinds';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import type { Figures } from './arithmetic';
import { type Below, below } from './below';
import { ANSWER, type Contents, couldBeListed, couldHold } from './contents';
import { type HeaderBlock, nameColumn } from './headers';
import { isDateOfField, type SheetScan } from './scan';
import { isYearOfTables } from '../rules/fiscal-year';
import { matchesAny, plainWords } from './words';
import { yearIn } from '../rules/words/year-in-text';

const ROWS_ABOVE = 15;
const ROWS_COMPARED = 3;
/** A template has nothing below its headers but a total. */
const TOTAL_ONLY = 1;
/** Figures, and codes of digits alone. */
const DIGITS = /^[-+($ ]*\d[\d,.]*%?[) ]*$/;

function isNumeric(value: CellValue): boolean {
  if (typeof value === 'number') return !isYearOfTables(value);
  return typeof value === 'string' && DIGITS.test(value.trim());
}

/**
 * A row with a name whose own figures and codes stand over figures and codes, and its texts over none, is a row of data like
 * those below. One of codes alone may be a header's last line.
 */
function isLikeRowsBelow(sheet: SheetSnapshot, row: number): boolean {
  let [isOver, isNamed] = [false, false];
  for (const column of sheet.usedColumns(row)) {
    const value = sheet.value(row, column);
    if (value === null || value === '' || (typeof value === 'number' && isYearOfTables(value))) continue;
    const below = [...Array(ROWS_COMPARED).keys()].some((step) => isNumeric(sheet.value(row + 1 + step, column)));
    if (below && !isNumeric(value)) return false;
    isOver ||= below;
    isNamed ||= !below && !isNumeric(value);
  }
  return isOver && isNamed;
}

/** "SY 2014-2015": an account string has a program that looks like a year. */
const LONGEST_YEAR = 12;
/** "Over?", "OK to lower?", "Pass / Fail", "Y/N". */
const QUESTION = /\?|^\s*¿|\b(?:y ?\/ ?n|yes ?\/ ?no|s[ií] ?\/ ?no|pass ?\/ ?fail|p ?\/ ?f|met ?\/ ?not met)\b/i;

/** A text with what its words leave out: what it has in brackets. */
function inBrackets(text: string): string[] {
  return /[([]/.test(text) ? [plainWords(text.replace(/[()[\]]/g, ' '))] : [];
}

/** A header over its sheet, with what stands below it: read once for all kinds. */
export class Reading {
  private readonly underneath: Below;
  private around: readonly string[] | undefined;
  private figured: readonly number[] | undefined;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly scan: SheetScan,
    readonly block: HeaderBlock,
    private readonly oneCase = false,
  ) {
    this.underneath = below(sheet, scan, block.bottom);
  }

  below(column: number): Contents {
    return this.underneath.contents(column);
  }

  get figures(): Figures {
    return this.underneath.figures;
  }

  /** How surely columns hang together by a pattern. */
  fit(pattern: Pattern, parts: readonly (readonly number[])[]): number {
    return this.underneath.fit(pattern, parts);
  }

  solutions(pattern: Pattern, choices: readonly (readonly (readonly number[])[])[]): ReturnType<Below['solutions']> {
    return this.underneath.solutions(pattern, choices);
  }

  fits = (role: ColumnRole, column: number): boolean =>
    couldHold(role.number, this.below(column)) && couldBeListed(role, this.below(column));

  /** The headed columns with figures below. */
  figureColumns(): readonly number[] {
    this.figured ??= this.block.columns
      .map(({ column }) => column)
      .filter((column) => this.figures.of(column).some((figure) => figure !== undefined));
    return this.figured;
  }

  /** Whether some header stands over figures, over years, or over nothing, as in a template. */
  headsFigures(): boolean {
    if (isLikeRowsBelow(this.sheet, this.block.bottom)) return false;
    if (this.figureColumns().length > 0) return true;
    return this.block.columns.some(({ column }) => {
      const { filled, texts } = this.below(column);
      return filled <= TOTAL_ONLY || texts.every((text) => yearIn(text) !== undefined);
    });
  }

  /** Words around a header that tell what the sheet is about: its headers, the rows above it, the sheet's name. */
  context(): readonly string[] {
    if (this.around) return this.around;
    const words = [plainWords(this.sheet.name), ...this.block.columns.map((column) => column.words)];
    // What stands in brackets says it too: "Building (mills)", "Evaluations inside 60 days (SPP 11)".
    for (const { text } of this.block.columns) words.push(...inBrackets(text));
    for (let row = Math.max(0, this.block.top - ROWS_ABOVE); row < this.block.top; row++) {
      const above = this.scan.get(row);
      // A row of another table's figures says nothing of this one.
      if (above && (above.texts.length === 1 || above.figures === 0))
        words.push(...above.texts.flatMap((cell) => [cell.words, ...inBrackets(cell.text)]));
    }
    this.around = words;
    return words;
  }

  /** Whether the headers, titles, sheet name or cells say that the table is of such a kind. */
  isAbout(kind: TableKind): boolean {
    const { context = [] } = kind;
    return this.context().some((words) => matchesAny(words, context)) || this.cellsTell(kind);
  }

  /** Whether the cells of a column say it. */
  cellsTell({ contextCells }: TableKind): boolean {
    if (!contextCells) return false;
    return this.block.columns.some(({ column }) => {
      const { filled, texts } = this.below(column);
      return filled > 1 && texts.filter((text) => contextCells.test(text)).length * 2 > filled;
    });
  }

  /** Whether a column is headed by a code of the list that it holds: then the header is a row of its data. */
  isHeadedByData({ holds }: ColumnRole, column: number): boolean {
    const text = this.block.columns.find((header) => header.column === column)?.text ?? '';
    return /^\d/.test(text) && holds?.test(text) === true;
  }

  /** Whether nothing but dates stands below a header. */
  holdsDates(column: number): boolean {
    const { filled, numbers } = this.below(column);
    return filled > 0 && numbers.length === filled && numbers.every(isDateOfField);
  }

  /** Whether a header ends in words: "2014-2015" is the value of a label beside it. */
  isInWords(column: number): boolean {
    for (let row = this.block.bottom; row >= this.block.top; row--) {
      const value = this.sheet.value(row, column);
      if (value !== null && value !== '') return /\p{L}{3}/u.test(String(value));
    }
    return false;
  }

  /** Whether nothing but years stands below a header. */
  holdsYears(column: number): boolean {
    const { filled, numbers, texts } = this.below(column);
    return (
      filled > 1 &&
      [...numbers.map(String), ...texts].every((cell) => cell.length <= LONGEST_YEAR && yearIn(cell) !== undefined)
    );
  }

  /** Whether a header is a question, or names its answers, and nothing but answers stand below. */
  asks(column: number): boolean {
    const text = this.block.columns.find((header) => header.column === column)?.text ?? '';
    const { filled, numbers, texts } = this.below(column);
    return QUESTION.test(text) && numbers.length === 0 && (filled === 0 || texts.every((cell) => ANSWER.test(cell)));
  }

  /** One row of values: whom they are of, the title says. */
  isOneCase(): boolean {
    return this.oneCase && this.block.columns.every(({ column }) => this.below(column).filled <= 1);
  }

  nameColumn(before: number): number | undefined {
    return nameColumn(this.sheet, this.block.bottom, before);
  }
}
