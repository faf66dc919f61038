import type { Finding } from '../../checks/finding';
import { callsNm, workingOf } from '../../checks/working-formula';
import { rowFormula } from '../../whatif/row-formula';
import { cellName, parseRange } from '../../workbook/address';
import type { Place } from '../../workbook/port';
import { type RecognisedTable, recogniseWorkbook } from '../../recognition';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';

/** The formula whose working is shown, and why it is this one. */
export interface Subject {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly origin:
    | { readonly type: 'cell' }
    /** The cell is one of those that a formula elsewhere fills. */
    | {
        readonly type: 'spill';
        readonly anchor: string;
        readonly at: { readonly row: number; readonly column: number };
      }
    | { readonly type: 'finding'; readonly finding: Finding }
    /** By which a figure of a recognised table follows from its row. */
    | { readonly type: 'row' };
}

function spillOver(sheet: SheetSnapshot, row: number, column: number): Pick<Subject, 'formula' | 'origin'> | undefined {
  for (const [anchor, range] of sheet.spills) {
    if (range.top > row || range.bottom < row || range.left > column || range.right < column) continue;
    const from = parseRange(anchor);
    const formula = from && sheet.formula(from.top, from.left);
    if (!callsNm(formula)) continue;
    const at = { row: row - range.top, column: column - range.left };
    return { formula, origin: { type: 'spill', anchor, at } };
  }
  return undefined;
}

/** Looked for once a reading of the workbook: the selection moves more often than cells change. */
const known = new WeakMap<WorkbookSnapshot, readonly RecognisedTable[]>();

/** The workbook's tables, recognised once. */
export function tablesOf(workbook: WorkbookSnapshot): readonly RecognisedTable[] {
  const tables = known.get(workbook) ?? recogniseWorkbook(workbook);
  known.set(workbook, tables);
  return tables;
}

/**
 * What is worked out for a selected place: its own formula, the one that fills it, the one that a finding gives, or the
 * one by which it follows from its row. `tables` are the workbook's where they are known already.
 */
export function subjectAt(
  workbook: WorkbookSnapshot,
  findings: readonly Finding[],
  { sheet: name, range }: Place,
  tables?: readonly RecognisedTable[],
): Subject | undefined {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) return undefined;
  const [row, column] = [range.top, range.left];
  const cell = { sheet: name, row, column };
  const own = sheet.formula(row, column);
  const spill = spillOver(sheet, row, column);
  if (spill) {
    const isAnchor = spill.origin.type === 'spill' && spill.origin.anchor === cellName(row, column);
    return { ...cell, ...spill, ...(isAnchor && { origin: { type: 'cell' } }) };
  }
  if (callsNm(own)) return { ...cell, formula: own, origin: { type: 'cell' } };
  for (const finding of findings) {
    const working = workingOf(finding);
    if (!working) continue;
    const { place, formula } = working;
    if (place.sheet !== name || place.range.top !== row || place.range.left !== column) continue;
    return { ...cell, formula, origin: { type: 'finding', finding } };
  }
  const formula = rowFormula(workbook, tables ?? tablesOf(workbook), cell);
  return formula === undefined ? undefined : { ...cell, formula, origin: { type: 'row' } };
}
