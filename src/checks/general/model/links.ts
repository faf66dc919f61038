import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { rowTexts } from './labels';
import { plainName } from './names';
import type { FormulaPattern } from './pattern';
import { type Reference, resolve, sheetOf } from './reference';
import { type Axis, cellOf, type FormulaCell, type Run, type SheetFormulas } from './sheet-formulas';

/** The one cell of another sheet that a formula takes over, as it is. */
export function linkOf({ tokens }: FormulaPattern): Reference | undefined {
  if (tokens.length !== 1) return undefined;
  const { reference } = tokens[0];
  return reference?.sheet !== undefined && !reference.external ? reference : undefined;
}

/** Whether a link leads to the row that its own row is named after; unknown where rows are not named alike. */
export type LinkVerdict = 'right' | 'wrong' | 'unknown';

/** So many links of a region are looked at to learn whether rows are named alike on both sheets. */
const SAMPLE = 12;
const AGREEING = 3;

function namesAgree(formulas: SheetFormulas, workbook: WorkbookSnapshot, cell: FormulaCell): boolean | undefined {
  const link = linkOf(cell.pattern);
  const target = link && sheetOf(link, formulas.sheet, workbook);
  if (!link || !target) return undefined;
  const { top, left } = resolve(link, cell.row, cell.column);
  const own = rowTexts(formulas.sheet, cell.row, cell.column).map(plainName);
  const there = rowTexts(target, top, left).map(plainName);
  if (own.length === 0 || there.length === 0) return undefined;
  return own.some((name) => name !== '' && there.includes(name));
}

/** Judges a link by the names of its row and of the row that it leads to, where the region's links agree in them. */
export function linkVerdict(
  formulas: SheetFormulas,
  workbook: WorkbookSnapshot,
  axis: Axis,
  runs: readonly Run[],
  cell: FormulaCell,
): LinkVerdict {
  const own = namesAgree(formulas, workbook, cell);
  if (own === undefined) return 'unknown';
  let agree = 0;
  let seen = 0;
  for (const run of runs) {
    for (let at = run.from; at <= run.to && seen < SAMPLE; at++) {
      const other = cellOf(axis, run, at);
      if (other.row === cell.row && other.column === cell.column) continue;
      const agrees = namesAgree(formulas, workbook, other);
      if (agrees === undefined) continue;
      seen += 1;
      if (agrees) agree += 1;
    }
  }
  if (agree < AGREEING || agree * 2 < seen) return 'unknown';
  return own ? 'right' : 'wrong';
}
