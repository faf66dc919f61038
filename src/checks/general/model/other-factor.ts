import { TYPED_CENT } from '../../judgement/rounding';
import { type Decimal, decimal } from '../../../rules/decimal';
import type { CellRange } from '../../../workbook/address';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { evaluate } from './evaluate';
import { cellOf, type FormulaCell, lengthOf, type Run, type SheetFormulas } from './sheet-formulas';

/** A column of typed numbers that its own few formulas do not give, but that are one other factor of the same cells. */
export interface OtherFactor {
  readonly range: CellRange;
  readonly like: FormulaCell;
  readonly typed: number;
  readonly formulas: number;
  /** What the typed numbers are, of what the formula gives. */
  readonly factor: Decimal;
}

/** Of so many typed numbers a common factor is told. */
const LEAST = 4;
/** Of a longer column, so many cells are looked at. */
const MOST = 2_000;

/** The typed numbers between the runs of one formula, by row. */
function typedBetween(
  { sheet }: SheetFormulas,
  runs: readonly Run[],
  column: number,
): { row: number; value: number }[] {
  const typed: { row: number; value: number }[] = [];
  const [first, last] = [runs[0], runs[runs.length - 1]];
  const isTyped = (row: number): boolean =>
    typeof sheet.value(row, column) === 'number' && sheet.formula(row, column) === undefined;
  let top = first.from;
  while (top > 0 && first.from - top < MOST && isTyped(top - 1)) top -= 1;
  let bottom = last.to;
  while (bottom + 1 < sheet.rowCount && bottom - last.to < MOST && isTyped(bottom + 1)) bottom += 1;
  for (let row = top; row <= bottom && row - top < MOST; row++) {
    const value = sheet.value(row, column);
    if (isTyped(row) && typeof value === 'number') typed.push({ row, value });
  }
  return typed;
}

function otherFactor(
  formulas: SheetFormulas,
  workbook: WorkbookSnapshot,
  runs: readonly Run[],
): OtherFactor | undefined {
  const { cell } = runs[0];
  const { column, pattern } = cell;
  const isRate = pattern.tokens.some(({ type, value }) => type === 'operator' && (value === '*' || value === '/'));
  if (!isRate || pattern.references.length === 0) return undefined;
  const typed = typedBetween(formulas, runs, column);
  if (typed.length < LEAST) return undefined;
  const ratios: Decimal[] = [];
  let most: { size: number; ratio: Decimal } | undefined;
  for (const { row, value } of typed) {
    const given = evaluate(pattern, { row, column }, formulas.sheet, workbook);
    if (!given || given.isZero() || value === 0) return undefined;
    const ratio = decimal(value).dividedBy(given);
    ratios.push(ratio);
    if (!most || Math.abs(value) > most.size) most = { size: Math.abs(value), ratio };
  }
  if (!most) return undefined;
  const { ratio: factor } = most;
  // The largest number tells the factor best; the others must be it to the cent.
  const isOne = typed.every(({ value }, index) => {
    const given = decimal(value).dividedBy(ratios[index]);
    return given
      .times(factor)
      .minus(value)
      .abs()
      .lte(TYPED_CENT + Math.abs(value) * 1e-6);
  });
  const differs = typed.some(({ value }, index) =>
    decimal(value).dividedBy(ratios[index]).minus(value).abs().gt(TYPED_CENT),
  );
  if (!isOne || !differs) return undefined;
  const rows = [...typed.map(({ row }) => row), ...runs.flatMap(({ from, to }) => [from, to])];
  return {
    range: { top: Math.min(...rows), bottom: Math.max(...rows), left: column, right: column },
    like: cellOf('column', runs[0], runs[0].from),
    typed: typed.length,
    formulas: runs.reduce((total, run) => total + lengthOf(run), 0),
    factor: factor.toSignificantDigits(6),
  };
}

/** Columns that hold formulas in some rows and, in the others, typed numbers of another factor. */
export function otherFactors(formulas: SheetFormulas, workbook: WorkbookSnapshot): OtherFactor[] {
  const found: OtherFactor[] = [];
  for (const line of formulas.lines('column')) {
    const byPattern = new Map<string, Run[]>();
    for (const run of line) {
      const { same, aggregate } = run.cell.pattern;
      if (aggregate) continue;
      const runs = byPattern.get(same);
      if (runs) runs.push(run);
      else byPattern.set(same, [run]);
    }
    for (const runs of byPattern.values()) {
      if (runs.length < 2) continue;
      const column = otherFactor(formulas, workbook, runs);
      if (column) found.push(column);
    }
  }
  return found;
}
