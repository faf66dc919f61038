import { cellName } from '../workbook/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { usedCells, usedCellsIn } from '../workbook/used-cells';
import { type NameLookup, toEngineFormula, UnsupportedFormula } from './formula-text';
import { spreadsheetEngine } from './spreadsheet';
import type { Arrays } from './source';
import { type FormulaCell, structuredReferences } from './structured';

export interface SheetContents {
  /** What is typed into each cell, by its A1 name. */
  readonly cells: Record<string, string>;
  /** Formulas that the engine cannot compute, and why, by their A1 names: their cells hold the value they had. */
  readonly uncomputed: ReadonlyMap<string, string>;
}

/** Formulas that can give an array: those with a range, an array literal or an NM function. */
const MAY_SPILL = /[:{]|\bNM\./i;

/** What each cell of a sheet is typed as into the engine: constants exactly, formulas in its dialect. */
export function sheetContents(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  names: NameLookup | undefined,
  arrays: Arrays,
): SheetContents {
  const tables = structuredReferences(workbook, sheet);
  const cells: Record<string, string> = {};
  const uncomputed = new Map<string, string>();
  const filled = cellsFilledBySpills(sheet);
  for (const { row, column } of usedCells(sheet)) {
    const formula = sheet.formula(row, column);
    const value = sheet.value(row, column);
    const name = cellName(row, column);
    if (formula !== undefined) cells[name] = translated(formula, { row, column }, value);
    else if (value !== null && !filled.has(name)) cells[name] = toContent(value);
  }
  return { cells, uncomputed };

  function translated(formula: string, cell: FormulaCell, cached: CellValue): string {
    const name = cellName(cell.row, cell.column);
    try {
      const text = toEngineFormula(formula, names, tables && ((reference) => tables(reference, cell)));
      const intersects = arrays === 'as stored' && !sheet.spills.has(name) && MAY_SPILL.test(text);
      return intersects ? `=SINGLE(${text.slice(1)})` : text;
    } catch (error) {
      if (!(error instanceof UnsupportedFormula)) throw error;
      uncomputed.set(name, error.message);
      return cached === null ? error.code : toContent(cached);
    }
  }
}

/** Of the cells that exist: a spill may be said to fill all rows of a sheet. */
function cellsFilledBySpills(sheet: SheetSnapshot): Set<string> {
  const filled = new Set<string>();
  for (const [origin, range] of sheet.spills) {
    for (const { row, column } of usedCellsIn(sheet, range)) filled.add(cellName(row, column));
    filled.delete(origin);
  }
  return filled;
}

/** The workbook's names as a sheet sees them: its own first. Undefined where there are none. */
export function nameLookup(workbook: WorkbookSnapshot, sheet: string): NameLookup | undefined {
  if (workbook.names.length === 0) return undefined;
  const stands = new Map<string, string>();
  for (const { name, formula, sheet: owner } of workbook.names) {
    const key = name.toLowerCase();
    const text = formula.replace(/^=/, '');
    if (owner !== undefined) stands.set(`${owner.toLowerCase()}!${key}`, text);
    if (owner === sheet || (owner === undefined && !stands.has(key))) stands.set(key, text);
  }
  return (name) => stands.get(name.toLowerCase().replace(/^'(.*)'!/, '$1!'));
}

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * What is typed into the engine for a constant so that it holds exactly this value: a text never turns into a number or a
 * date, a number keeps all its digits.
 */
export function toContent(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return wouldChange(value) ? `'${value}` : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    const digits = String(value);
    return PLAIN_NUMBER.test(digits) ? digits : `=${digits}`;
  }
  return value.error;
}

/** A text that the engine, like Excel, would take for something else when it is typed. */
function wouldChange(text: string): boolean {
  const { helpers, DEFAULT_LOCALE } = spreadsheetEngine();
  return (
    /^['=]/.test(text) ||
    /^(true|false)$/i.test(text) ||
    (/\d/.test(text) && (helpers.isNumber(text, DEFAULT_LOCALE) || helpers.isDateTime(text, DEFAULT_LOCALE)))
  );
}
