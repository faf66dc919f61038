import { labelAlong } from './labels';
import type { FormulaPattern } from './pattern';
import { type Reference, resolve } from './reference';
import { type Axis, cellOf, type FormulaCell, lengthOf, type SheetFormulas } from './sheet-formulas';

/** Formulas of one line whose range begins at one cell for all of them, so that each takes in what those before it do. */
export interface GrowingRange {
  /** The last of the line: it takes in most. */
  readonly cell: FormulaCell;
  readonly first: FormulaCell;
  readonly axis: Axis;
  readonly count: number;
}

/** Fewer formulas than these are no line that grows. */
const LEAST = 3;

/** Functions that look something up in a table, which is the same for every row. */
const LOOKUPS: ReadonlySet<string> = new Set(['VLOOKUP', 'HLOOKUP', 'INDEX', 'LOOKUP']);

/** Whether a range begins at one row, or column, for all formulas of a line, and ends at each one's own or the one before. */
function isAnchored({ sheet, top, left, bottom, right }: Reference, axis: Axis): boolean {
  const [start, end] = axis === 'column' ? [top, bottom] : [left, right];
  // A whole column or row begins and ends where the sheet does.
  return sheet === undefined && start.fixed && !end.fixed && Math.abs(end.at) <= 1;
}

function mayGrow({ aggregate, tokens, references }: FormulaPattern, axis: Axis): boolean {
  const looksUp = tokens.some(({ type, value }) => type === 'func' && LOOKUPS.has(value.toUpperCase()));
  const adds = aggregate?.name === 'SUM' || aggregate?.name === 'AVERAGE';
  return (adds || looksUp) && references.some((reference) => isAnchored(reference, axis));
}

/**
 * A running sum adds up one line of cells; a block of several that grows is the row's own range with a `$` too many.
 */
function isBlock(axis: Axis, { pattern: { references }, row, column }: FormulaCell): boolean {
  return references.some((reference) => {
    const { top, left, bottom, right } = resolve(reference, row, column);
    return isAnchored(reference, axis) && (axis === 'column' ? right > left : bottom > top);
  });
}

/** Running totals and balances are meant to grow. */
const RUNNING = /\bcum|\brunning\b|to date\b|\bytd\b|\bbalance/i;

function isRunning(formulas: SheetFormulas, axis: Axis, { row, column }: FormulaCell): boolean {
  const across = axis === 'row' ? 'column' : 'row';
  return RUNNING.test(labelAlong(formulas.sheet, across, row, column));
}

/** Lines of formulas that each begin at one and the same cell, where they should have their own. */
export function growingRanges(formulas: SheetFormulas): GrowingRange[] {
  const found: GrowingRange[] = [];
  for (const axis of ['column', 'row'] as const) {
    if (!formulas.patterns.some((pattern) => mayGrow(pattern, axis))) continue;
    for (const line of formulas.lines(axis)) {
      for (const run of line) {
        if (lengthOf(run) < LEAST || !mayGrow(run.cell.pattern, axis) || !isBlock(axis, run.cell)) continue;
        if (isRunning(formulas, axis, run.cell)) continue;
        found.push({ cell: cellOf(axis, run, run.to), first: run.cell, axis, count: lengthOf(run) });
      }
    }
  }
  return found;
}
