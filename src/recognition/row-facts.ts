import type { TableKind } from '../kinds';
import { beginsWithSum, isGrandTotal, isTotalLabel, mayBeTotal } from '../rules/words/total-line';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { HeaderMatch } from './headers';
import { isFigure } from './scan';
import { coverage, plainWords } from './words';

/** As much of a label must be an input's own words. */
const LEAST_LABEL = 0.5;
const STATE = /state/i;
const HEADING = /\p{L}{3}/u;
const IN_TEXTS: ReadonlySet<string> = new Set(['text', 'code', 'year', 'date', 'yes-no']);

/** The columns of a table by what they hold. */
export interface ColumnsOfRows {
  readonly figures: ReadonlySet<number>;
  readonly texts: readonly number[];
  readonly all: readonly number[];
  /** Where a row's label may stand, the likeliest first. */
  readonly labels: readonly number[];
}

export function columnsOfRows({ kind, columns, series }: HeaderMatch): ColumnsOfRows {
  const figures = new Set<number>(Object.values(series).flat());
  const texts: number[] = [];
  for (const { role, number } of kind.columns) {
    if (!(role in columns)) continue;
    if (IN_TEXTS.has(number)) texts.push(columns[role]);
    else figures.add(columns[role]);
  }
  const all = [...new Set([...texts, ...figures])];
  const names = kind.columns.find((role) => role.names);
  // Where no column of texts was recognised, the first column may still say "Total".
  const labels = [...texts, Math.min(...all)];
  if (names && names.role in columns) labels.unshift(columns[names.role]);
  return { figures, texts, all, labels };
}

function isTotal(words: string): boolean {
  return isTotalLabel(words) || isGrandTotal(words) || beginsWithSum(words);
}

function labelOf(sheet: SheetSnapshot, row: number, columns: readonly number[]): string {
  for (const column of columns) {
    const value = sheet.value(row, column);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}

/** What a row below a header says of itself, each thing looked up when it is asked. */
export class RowFacts {
  /** Cells with anything in them, and those of figures with a number. */
  filled = 0;
  numbers = 0;
  private saysTotal = false;
  private named: string | undefined;
  private worded: string | undefined;

  constructor(
    readonly sheet: SheetSnapshot,
    readonly row: number,
    readonly columns: ColumnsOfRows,
  ) {
    for (const column of columns.all) {
      const value = sheet.value(row, column);
      if (value === null || value === '') continue;
      this.filled += 1;
      if (typeof value === 'string') this.saysTotal ||= value.includes('otal') || value.includes('OTAL');
      else if (isFigure(value) && columns.figures.has(column)) this.numbers += 1;
    }
  }

  get label(): string {
    return (this.named ??= labelOf(this.sheet, this.row, this.columns.labels));
  }

  /** The label in plain words; of a row of figures only where it may say something: most rows of a long table do not. */
  get words(): string {
    const isPlain = this.numbers > 0 && !mayBeTotal(this.label) && !STATE.test(this.label);
    return (this.worded ??= isPlain ? '' : plainWords(this.label));
  }

  /** The words by which it is a total: its label's, or those in a further column ("51100 - Salaries Expense Total" under Object). */
  totalLabel(): string {
    if (isTotal(this.words)) return this.words;
    if (!this.saysTotal) return '';
    for (const column of this.columns.texts) {
      const value = this.sheet.value(this.row, column);
      if (typeof value !== 'string' || !mayBeTotal(value)) continue;
      const words = plainWords(value);
      if (isTotal(words)) return words;
    }
    return '';
  }

  /** A row of the block below the table: "Total appropriation", "Year-end cash balance". */
  labelsInput({ inputs }: TableKind): boolean {
    const words = plainWords(this.label || labelOf(this.sheet, this.row, this.sheet.usedColumns(this.row)));
    return inputs.some((input) => coverage(words, input.labels, input.not) >= LEAST_LABEL);
  }

  /** Figures with nothing to name them, and nothing below: the ledger's last line. */
  isUnlabelledTotal(): boolean {
    const { texts, all } = this.columns;
    const empty = (at: number, list: readonly number[]): boolean =>
      list.every((column) => this.sheet.value(at, column) === null || this.sheet.value(at, column) === '');
    return texts.length > 0 && empty(this.row, texts) && empty(this.row + 1, all);
  }

  /** Words, no two alike, over most of the columns of figures and right above figures: a header. */
  headsFigures(): boolean {
    const { figures } = this.columns;
    const texts = [...figures].flatMap((column) => {
      const value = this.sheet.value(this.row, column);
      const heads =
        typeof value === 'string' && HEADING.test(value) && isFigure(this.sheet.value(this.row + 1, column));
      return heads ? [value.trim().toLowerCase()] : [];
    });
    return texts.length > 1 && texts.length * 2 > figures.size && new Set(texts).size === texts.length;
  }

  isSectionTitle(): boolean {
    const { label, filled } = this;
    return filled === 1 && (/:$/.test(label) || (label === label.toUpperCase() && /[A-Z]{3}/.test(label)));
  }
}
