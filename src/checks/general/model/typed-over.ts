import type { SheetSnapshot } from '../../../workbook/snapshot';
import { kindsIn, labelAlong } from './labels';
import { type FormulaPattern, meaningAt } from './pattern';
import { resolve } from './reference';
import { type Axis, cellOf, type FormulaCell, lengthOf, type Run, type SheetFormulas } from './sheet-formulas';

/** A number where the region around it has a formula. */
export interface TypedOver {
  readonly row: number;
  readonly column: number;
  readonly axis: Axis;
  readonly value: number;
  readonly like: FormulaCell;
  readonly count: number;
}

/** On both sides together, at least so many cells have the formula; so many for each typed number. */
const AROUND = 3;
const TIMES = 2;
/** So many numbers together are typed over by hand; more are another part of the sheet. */
const MOST = 2;

interface Gap {
  readonly run: Run;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** Gaps between two runs of one formula in which numbers stand. */
function gapsOf({ sheet }: SheetFormulas, axis: Axis, runs: readonly Run[]): Gap[] {
  return runs.flatMap((run, index): Gap[] => {
    const next = runs[index + 1] as Run | undefined;
    if (next?.cell.pattern.same !== run.cell.pattern.same) return [];
    const missing = next.from - run.to - 1;
    if (missing < 1 || missing > MOST) return [];
    const cells = Array.from({ length: missing }, (_, step) => run.to + 1 + step).map((at) =>
      axis === 'row' ? { row: run.cell.row, column: at } : { row: at, column: run.cell.column },
    );
    return cells.every(({ row, column }) => typeof sheet.value(row, column) === 'number') ? [{ run, cells }] : [];
  });
}

/** Whether a formula goes on from the cell before it along its line: a typed number there is where it begins anew. */
function goesOn({ references }: FormulaPattern, axis: Axis, { row, column }: FormulaCell): boolean {
  return references.some((reference) => {
    if (reference.sheet !== undefined) return false;
    const { top, bottom, left, right } = resolve(reference, row, column);
    return axis === 'row'
      ? !reference.left.fixed && top === row && bottom === row && left < column
      : !reference.top.fixed && left === column && right === column && top < row;
  });
}

/** So many formulas of a running balance show that it goes on through all of its rows. */
const BALANCE = 8;

/** A running balance does not begin anew in a row that has its own amount, typed like all the others: a deposit. */
function hasOwnAmounts(sheet: SheetSnapshot, { references }: FormulaPattern, row: number, column: number): boolean {
  const amounts = references.flatMap((reference) => {
    const { top, bottom, left, right } = resolve(reference, row, column);
    return reference.sheet === undefined && top === row && bottom === row && left === right ? [left] : [];
  });
  return (
    amounts.length > 0 &&
    amounts.every((at) => {
      const value = sheet.value(row, at);
      return typeof value === 'number' && value !== 0 && sheet.formula(row, at) === undefined;
    })
  );
}

/** Whether a typed number is where its line begins anew. */
function beginsAnew(sheet: SheetSnapshot, axis: Axis, { run, cells }: Gap): boolean {
  const { pattern } = run.cell;
  if (!goesOn(pattern, axis, run.cell)) return false;
  const isBalance = axis === 'column' && lengthOf(run) >= BALANCE;
  return !isBalance || !cells.every(({ row, column }) => hasOwnAmounts(sheet, pattern, row, column));
}

function isDate(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, '')) && !/general/i.test(format);
}

/** Numbers that are meant: dates and steps that begin anew, actual figures among projected ones. */
function isMeant(sheet: SheetSnapshot, axis: Axis, gap: Gap): boolean {
  const { cell } = gap.run;
  if (cell.pattern.references.length === 0 || beginsAnew(sheet, axis, gap)) return true;
  return gap.cells.some(
    ({ row, column }) =>
      isDate(sheet.format(row, column)) ||
      kindsIn(labelAlong(sheet, axis, row, column)) !== kindsIn(labelAlong(sheet, axis, cell.row, cell.column)),
  );
}

function typedIn(formulas: SheetFormulas, axis: Axis, runs: readonly Run[]): TypedOver[] {
  if (runs.length < 2) return [];
  const frequency = new Map<string, number>();
  for (const run of runs) {
    const { same } = run.cell.pattern;
    frequency.set(same, (frequency.get(same) ?? 0) + lengthOf(run));
  }
  const gaps = gapsOf(formulas, axis, runs);
  const typed = new Map<string, number>();
  for (const { run, cells } of gaps) {
    const { same } = run.cell.pattern;
    typed.set(same, (typed.get(same) ?? 0) + cells.length);
  }
  return gaps.flatMap((gap): TypedOver[] => {
    const { run, cells } = gap;
    const { same } = run.cell.pattern;
    const count = frequency.get(same) ?? 0;
    // Where numbers are typed again and again, it is how the line is kept.
    if (count < AROUND || (typed.get(same) ?? 0) * TIMES > count || isMeant(formulas.sheet, axis, gap)) return [];
    return cells.map((cell) => ({
      ...cell,
      axis,
      value: formulas.sheet.value(cell.row, cell.column) as number,
      like: cellOf(axis, run, run.to),
      count,
    }));
  });
}

/** Whether the line that crosses a typed number has, at this place, no formula or the same one. */
function isContradicted(formulas: SheetFormulas, { row, column, axis, like }: TypedOver): boolean {
  const meant = meaningAt(like.pattern, row, column);
  const beside = [-1, 1].map((by) => (axis === 'row' ? formulas.at(row + by, column) : formulas.at(row, column + by)));
  // Formulas beside, on both sides, that agree with each other but not with the line: the number stands on their border.
  const meanings = beside.map((pattern) => pattern && meaningAt(pattern, row, column));
  return meanings[0] !== undefined && meanings[0] === meanings[1] && meanings[0] !== meant;
}

/** Numbers typed where the formulas on both sides are the same. */
export function typedOver(formulas: SheetFormulas): TypedOver[] {
  const found = new Map<string, TypedOver>();
  const key = (row: number, column: number): string => `${row},${column}`;
  for (const axis of ['row', 'column'] as const) {
    const gaps: TypedOver[] = [];
    for (const line of formulas.lines(axis)) gaps.push(...typedIn(formulas, axis, line));
    const places = new Set(gaps.map(({ row, column }) => key(row, column)));
    for (const gap of gaps) {
      const { row, column } = gap;
      // The same gap in the line beside: a row of actual figures among projected ones, which is meant.
      const beside =
        axis === 'row' ? [key(row - 1, column), key(row + 1, column)] : [key(row, column - 1), key(row, column + 1)];
      if (beside.some((place) => places.has(place)) || isContradicted(formulas, gap)) continue;
      found.set(key(row, column), gap);
    }
  }
  return [...found.values()];
}
