import type { CellRange } from '../workbook/address';
import { fiscalYearIn } from '../rules/fiscal-year';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import type { InputRole } from '../kinds/kind';
import type { FormLabel } from './form-columns';
import { isDateOfField, isFigure, type SheetScan, type TextCell } from './scan';
import { read } from './meaning';
import { coverage } from './words';
import { yearIn } from '../rules/words/year-in-text';

export type InputCells = Record<string, { readonly row: number; readonly column: number }>;

const LEAST_COVERAGE = 0.5;
/** A label's value stands so many columns to its right at most ("Total Approp." | "$" | 20,975,800). */
const REACH = 4;

interface Labelled {
  readonly label: FormLabel;
  readonly cover: number;
  readonly column: number;
}

/** The cell of the value that a label names: the first figure to its right with nothing but units between. */
export function valueBeside(
  sheet: SheetSnapshot,
  { row, column, valueColumn }: FormLabel,
  isValue: (value: CellValue) => boolean = isFigure,
): number | undefined {
  if (valueColumn !== undefined) return valueColumn;
  for (let right = column + 1; right <= column + REACH; right++) {
    const value = sheet.value(row, right);
    if (isValue(value)) return right;
    if (typeof value === 'string' && value.trim().length > 2) return undefined;
  }
  return undefined;
}

/** A year is written as one writes it: 2024, "FY24", "2023-24". */
function isYearValue(value: CellValue): boolean {
  return isFigure(value) || (typeof value === 'string' && fiscalYearIn(value) !== undefined);
}

const LONGEST_ANSWER = 40;
const IN_WORDS: ReadonlySet<InputRole['number']> = new Set(['text', 'yes-no']);

/** An answer in words: "Met", "B", yes. */
function isAnswer(value: CellValue): boolean {
  if (typeof value === 'boolean') return true;
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_ANSWER && !/:\s*$/.test(value);
}

/** What besides a figure is a value of such a role. */
function otherValue({ number }: InputRole): ((value: CellValue) => boolean) | undefined {
  if (number === 'year') return isYearValue;
  return IN_WORDS.has(number) ? isAnswer : undefined;
}

/** A figure that is no date. */
function isOther(value: CellValue): boolean {
  return isFigure(value) && !isDateOfField(value);
}

/** So many percent is no part of anything: dollars beside "To be shared". */
const MOST_PERCENT = 100;

/** Whether a value could be a role's: no figure that is no date for a day, no amount for a share. */
function couldBe({ number }: InputRole, value: CellValue): boolean {
  if (number === 'date') return !isOther(value);
  return number !== 'share' || typeof value !== 'number' || Math.abs(value) <= MOST_PERCENT;
}

interface ReadingOptions {
  readonly least?: number;
  readonly topic?: ReadonlySet<string>;
  /** Of equally good values in one row the last is meant: that of the year that the sheet is about. */
  readonly latest?: boolean;
}

/** Finds labelled values among the texts given: the best label of each role, the first of equally good ones. */
export function readInputs(
  sheet: SheetSnapshot,
  texts: Iterable<FormLabel>,
  roles: readonly InputRole[],
  { least = LEAST_COVERAGE, topic, latest = false }: ReadingOptions = {},
): InputCells {
  const found = new Map<InputRole, Labelled[]>();
  const labels = [...texts];
  const next = roles.filter(({ which }) => which === 'next');
  const isNext = (label: TextCell): boolean =>
    next.some((role) => coverage(label.words, role.labels, role.not, topic) >= least) && ofNextYear(label, labels);
  for (const label of labels) {
    let beside: number | undefined;
    for (const role of roles) {
      const cover = coverage(label.words, role.labels, role.not, topic);
      if (cover < least || (role.which === 'next') !== isNext(label)) continue;
      beside ??= valueBeside(sheet, label);
      const other = otherValue(role);
      const column = beside ?? (other && valueBeside(sheet, label, other));
      if (column === undefined || !couldBe(role, sheet.value(label.row, column))) continue;
      const list = found.get(role) ?? [];
      list.push({ label, cover, column });
      found.set(role, list);
    }
  }
  const earlier = ([{ label }, ...more]: readonly Labelled[]): boolean => {
    const year = yearIn(label.text);
    return more.length === 0 && year !== undefined && labels.some(({ text }) => (yearIn(text) ?? 0) > year);
  };
  const cells: InputCells = {};
  const taken = new Set<string>();
  const byNeed = [...found.entries()].sort(
    ([roleA, a], [roleB, b]) =>
      Math.max(...b.map(({ cover }) => cover)) - Math.max(...a.map(({ cover }) => cover)) ||
      // The only one of its label is of the year that the form is about, unless it names an earlier one.
      Number(roleB.which === (earlier(b) ? 'first' : 'last')) - Number(roleA.which === (earlier(a) ? 'first' : 'last')),
  );
  for (const [role, list] of byNeed) {
    const free = list.filter(({ label, column }) => !taken.has(`${label.row}:${column}`));
    const chosen = choose(free, role.which, latest);
    if (!chosen) continue;
    cells[role.role] = { row: chosen.label.row, column: chosen.column };
    taken.add(`${chosen.label.row}:${chosen.column}`);
  }
  return cells;
}

/** Labels that say "next", or name a year after all those of the labels in other rows. */
function ofNextYear(label: TextCell, labels: readonly TextCell[]): boolean {
  if (read(label.words).some(({ concepts }) => concepts.has('next'))) return true;
  const year = yearIn(label.text);
  const others = labels.flatMap((other) => (other.row === label.row ? [] : (yearIn(other.text) ?? [])));
  return year !== undefined && others.length > 0 && others.every((other) => other < year);
}

function choose(list: readonly Labelled[], which: InputRole['which'], latest: boolean): Labelled | undefined {
  const best = Math.max(...list.map(({ cover }) => cover));
  const top = list.filter(({ cover }) => cover === best);
  if (which === undefined && !latest) return top[0];
  const comparable = which === undefined ? top.filter(({ label }) => label.row === top[0].label.row) : [...top];
  const ordered = comparable.sort((a, b) => (yearIn(a.label.text) ?? 0) - (yearIn(b.label.text) ?? 0));
  return ordered[which === 'first' ? 0 : ordered.length - 1];
}

const ROWS_ABOVE = 15;
const ROWS_BELOW = 40;

/** The texts around a table that may label its inputs: above it, beside it, below it; not the table's own cells. */
export function* textsAround(scan: SheetScan, range: CellRange, others: readonly CellRange[]): Generator<TextCell> {
  for (let row = range.top - ROWS_ABOVE; row <= range.bottom + ROWS_BELOW; row++) {
    for (const text of scan.get(row)?.texts ?? []) {
      const inside = [range, ...others].some(
        ({ top, bottom, left, right }) =>
          text.row >= top && text.row <= bottom && text.column >= left && text.column <= right,
      );
      if (!inside) yield text;
    }
  }
}
