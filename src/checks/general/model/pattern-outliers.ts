import { extentOf } from './extent';
import type { FormulaPattern } from './pattern';
import type { Reference } from './reference';
import { type Axis, type FormulaCell, lengthOf, type Run, type SheetFormulas } from './sheet-formulas';

/** A formula that does not follow the formulas beside it. */
export interface PatternOutlier {
  readonly cell: FormulaCell;
  readonly axis: Axis;
  /** A cell with the neighbours' formula, and how many of them there are. */
  readonly like: FormulaCell;
  readonly count: number;
}

/** Formulas on both sides that agree: at least so many together. */
const AROUND = 3;
/** Formulas on one side only that agree, where the odd one looks like them but for its references. */
const ASIDE = 3;
/** A pattern that comes back this often along a line is meant. */
const RECURS = 3;

/** So many cells up and down, or left and right, a pattern is looked for: a total row may follow a blank one. */
const NEAR = 3;
/** In a long formula with as many references, at most one in so many is odd. */
const ODD_REFERENCES = 4;
/** A formula that is followed this often along a line is the line's. */
const USUAL = 5;

/** Differs from its neighbours in typed numbers only: each row may have its own. */
function differsInNumbers(a: FormulaPattern, b: FormulaPattern): boolean {
  return (
    a.tokens.length === b.tokens.length &&
    a.tokens.every(({ type, value, reference }, index) => {
      const other = b.tokens[index];
      return reference
        ? other.reference !== undefined && sameReference(reference, other.reference)
        : type === other.type && (type === 'number' || value === other.value);
    })
  );
}

function sameReference(a: Reference, b: Reference): boolean {
  return (
    a.sheet === b.sheet &&
    (['top', 'left', 'bottom', 'right'] as const).every(
      (side) => a[side].fixed === b[side].fixed && a[side].at === b[side].at,
    )
  );
}

/** The same long formula but for a reference or two. */
function isNearMiss(odd: FormulaPattern, usual: FormulaPattern): boolean {
  if (odd.references.length !== usual.references.length || odd.references.length < ODD_REFERENCES) return false;
  if (skeleton(odd) !== skeleton(usual)) return false;
  const different = odd.references.filter((reference, index) => !sameReference(reference, usual.references[index]));
  return different.length > 0 && different.length * ODD_REFERENCES <= odd.references.length;
}

function skeleton({ tokens }: FormulaPattern): string {
  return tokens.map(({ value, reference }) => (reference ? '#' : value)).join(' ');
}

/** The same formula with ranges as long and as wide, which lie elsewhere. */
function isMoved(odd: FormulaPattern, usual: FormulaPattern): boolean {
  return (
    skeleton(odd) === skeleton(usual) &&
    odd.references.every((reference, index) => {
      const other = usual.references[index];
      return (
        reference.bottom.at - reference.top.at === other.bottom.at - other.top.at &&
        reference.right.at - reference.left.at === other.right.at - other.left.at
      );
    })
  );
}

/** Whether a formula that does not follow its neighbours may be meant: a total among them, or a rate among totals. */
function isOfAnotherKind(axis: Axis, { pattern: odd, row, column }: FormulaCell, usual: FormulaPattern): boolean {
  if (differsInNumbers(odd, usual)) return true;
  if (!odd.aggregate) return usual.aggregate !== undefined;
  const direction = extentOf(odd.aggregate, row, column)?.direction;
  // A total like its neighbours', but of another line than its own.
  if (usual.aggregate) return direction !== undefined || !isMoved(odd, usual);
  return direction !== (axis === 'column' ? 'across' : 'down');
}

/** The odd formulas of a line: one between, or at the end of, longer runs of one pattern. */
function* oddOnes(axis: Axis, runs: readonly Run[]): Iterable<PatternOutlier> {
  if (runs.length < 2) return;
  const frequency = new Map<string, number>();
  for (const run of runs) {
    const { same } = run.cell.pattern;
    frequency.set(same, (frequency.get(same) ?? 0) + lengthOf(run));
  }
  for (const [index, run] of runs.entries()) {
    const { cell } = run;
    if (lengthOf(run) > 1 || (frequency.get(cell.pattern.same) ?? 0) >= RECURS) continue;
    const neighbours = [runs[index - 1], runs[index + 1]].map((other) => (touches(other, run) ? other : undefined));
    const like =
      around(neighbours, frequency) ??
      aside(cell, neighbours) ??
      [runs[index - 1], runs[index + 1]].find((other) => isNearMissOf(other, run, frequency));
    if (!like) continue;
    const nearMiss = isNearMiss(cell.pattern, like.cell.pattern);
    if (!nearMiss && isOfAnotherKind(axis, cell, like.cell.pattern)) continue;
    yield { cell, axis, like: like.cell, count: frequency.get(like.cell.pattern.same) ?? 0 };
  }
}

function touches(other: Run | undefined, run: Run): boolean {
  return other !== undefined && (other.to === run.from - 1 || other.from === run.to + 1);
}

function around(
  [before, after]: readonly (Run | undefined)[],
  frequency: ReadonlyMap<string, number>,
): Run | undefined {
  if (!before || !after || before.cell.pattern.same !== after.cell.pattern.same) return undefined;
  const usual = (frequency.get(before.cell.pattern.same) ?? 0) >= USUAL;
  return usual || lengthOf(before) + lengthOf(after) >= AROUND ? before : undefined;
}

function aside({ pattern }: FormulaCell, neighbours: readonly (Run | undefined)[]): Run | undefined {
  // Cells that are taken over from elsewhere one by one need not stand there in the same order.
  if (pattern.tokens.length === 1) return undefined;
  return neighbours.find(
    (other) => other && lengthOf(other) >= ASIDE && other.cell.pattern.skeleton === pattern.skeleton,
  );
}

function isNearMissOf(other: Run | undefined, run: Run, frequency: ReadonlyMap<string, number>): boolean {
  if (!other || (frequency.get(other.cell.pattern.same) ?? 0) < USUAL) return false;
  const distance = Math.min(Math.abs(other.to - run.from), Math.abs(other.from - run.to));
  return distance <= NEAR && isNearMiss(run.cell.pattern, other.cell.pattern);
}

/** A formula that its neighbours on the other axis share is part of a pattern there: a total row, a computed column. */
function sharedAcross(formulas: SheetFormulas, { cell, axis }: PatternOutlier): boolean {
  for (let distance = 1; distance <= NEAR; distance++) {
    for (const by of [-distance, distance]) {
      const other = axis === 'row' ? formulas.at(cell.row + by, cell.column) : formulas.at(cell.row, cell.column + by);
      if (other?.same === cell.pattern.same) return true;
    }
  }
  return false;
}

export function patternOutliers(formulas: SheetFormulas): PatternOutlier[] {
  const found = new Map<string, PatternOutlier>();
  for (const axis of ['column', 'row'] as const) {
    for (const line of formulas.lines(axis)) {
      for (const odd of oddOnes(axis, line)) {
        const key = `${odd.cell.row},${odd.cell.column}`;
        if (!found.has(key) && !sharedAcross(formulas, odd)) found.set(key, odd);
      }
    }
  }
  return [...found.values()];
}
