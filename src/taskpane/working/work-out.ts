import { withOfficeNotes } from '../../checks/office-law/explained';
import type { RecognisedTable } from '../../recognition';
import { type Evaluate, type Evaluated, explain, type Explanation } from '../../functions/explanation';
import { decimal } from '../../rules/decimal';
import { RuleError } from '../../rules/rule-error';
import { type CellValue, isErrorValue, type WorkbookSnapshot } from '../../workbook/snapshot';
import { evaluatorAt } from './evaluate';
import { keptLaw } from '../state/kept-law';
import { type Subject, tablesOf } from './subject';

export interface WorkedOut {
  readonly explanation: Explanation;
  /** Where the formula stands in the cell: what the cell shows and the working does not give. */
  readonly differs?: { readonly cell: CellValue; readonly worked: Evaluated };
}

/** A typed figure is right where the working rounds to it. */
function roundsTo(cell: CellValue, worked: Evaluated): boolean {
  if (typeof cell !== 'number' || typeof worked !== 'number') return agree(cell, worked);
  const typed = decimal(cell);
  return decimal(worked).toDecimalPlaces(typed.decimalPlaces()).eq(typed);
}

/** So far apart are two figures that Excel and the working round differently on the way. */
const SAME = 1e-9;

function agree(cell: CellValue, worked: Evaluated): boolean {
  if (typeof cell === 'number' && typeof worked === 'number') {
    return Math.abs(cell - worked) <= SAME * Math.max(1, Math.abs(cell));
  }
  if (isErrorValue(cell)) return typeof worked === 'object' && worked !== null && 'error' in worked;
  return cell === worked;
}

/** The working of a subject on the values that the workbook's cells show. */
export function workOutSubject(
  subject: Subject,
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[] = tablesOf(workbook),
): WorkedOut {
  const { sheet: name, row, column, formula, origin } = subject;
  const shown = workbook.sheets.find((sheet) => sheet.name === name)?.value(row, column) ?? null;
  const evaluate = evaluatorAt({ workbook, sheet: name, row });
  const whole = formula.trim().replace(/^=/, '');
  // Around the NM functions a cell's own formula may do what only Excel computes: its value stands in the cell.
  const withCell: Evaluate = (text) => (text === whole && origin.type === 'cell' ? shown : evaluate(text));
  const given = explain(formula, withCell, placeIn(subject, workbook));
  const explanation = withOfficeNotes(given, { workbook, tables }, keptLaw());
  const [call] = explanation.calls;
  const comparable = origin.type !== 'finding' && explanation.value === undefined && call.worked !== undefined;
  const worked = call.worked?.value ?? null;
  const same = origin.type === 'row' ? roundsTo : agree;
  return comparable && !same(shown, worked) ? { explanation, differs: { cell: shown, worked } } : { explanation };
}

/** Of a spill the selected cell; of a single figure none. */
function placeIn(
  { sheet: name, row, column, origin }: Subject,
  workbook: WorkbookSnapshot,
): { row: number; column: number } | undefined {
  if (origin.type === 'spill') return origin.at;
  const spills = workbook.sheets.find((sheet) => sheet.name === name)?.spills ?? new Map();
  const isAnchor = [...spills.values()].some(({ top, left }) => top === row && left === column);
  return origin.type === 'cell' && isAnchor ? { row: 0, column: 0 } : undefined;
}

/** A cell that shows an error has no steps: the reason is the working. */
export function whyNot(error: unknown): string {
  if (error instanceof RuleError) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
