import { recalculate } from '../../src/engine/recalculated';
import type { FileSheet, FileSnapshot } from '../../src/workbook/file';
import { type CellValue, isErrorValue } from '../../src/workbook/snapshot';

/** A cell that is put in place of what a sheet has: a formula, or a value without one. */
export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string | number | { readonly text: string };
}

interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
}

type Cells = ReadonlyMap<string, Cell>;

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

/** A sheet with some cells replaced; only cells that hold something are. */
function withCells(sheet: FileSheet, cells: Cells): FileSheet {
  const value = (row: number, column: number): CellValue => {
    const cell = cells.get(keyOf(row, column));
    return cell ? cell.value : sheet.value(row, column);
  };
  const formula = (row: number, column: number): string | undefined => {
    const cell = cells.get(keyOf(row, column));
    return cell ? cell.formula : sheet.formula(row, column);
  };
  const formulas = function* (): Iterable<{ row: number; column: number; formula: string }> {
    for (const row of sheet.usedRows()) {
      for (const column of sheet.usedColumns(row)) {
        const text = formula(row, column);
        if (text !== undefined) yield { row, column, formula: text };
      }
    }
  };
  const replaced: Partial<FileSheet> = { value, formula, storedFormula: formula, formulas };
  return new Proxy(sheet, {
    get(target, name) {
      if (name in replaced) return replaced[name as keyof FileSheet];
      const own: unknown = Reflect.get(target, name, target);
      return typeof own === 'function' ? (own.bind(target) as unknown) : own;
    },
  });
}

function replaceIn(workbook: FileSnapshot, bySheet: ReadonlyMap<string, Cells>): FileSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const cells = bySheet.get(sheet.name);
    return cells ? withCells(sheet, cells) : sheet;
  });
  return { ...workbook, sheets };
}

/** A workbook in which faults can be planted: what its formulas then give is computed anew. */
export class Ground {
  /** Stored values that differ from ours before anything is planted: they stay as they are. */
  private readonly unlike: ReadonlySet<string>;

  constructor(readonly workbook: FileSnapshot) {
    this.unlike = new Set(
      recalculate(workbook).values.map(({ sheet, row, column }) => `${sheet}!${keyOf(row, column)}`),
    );
  }

  /** The workbook with the edits made and everything computed that depends on them. */
  planted(edits: readonly Edit[]): FileSnapshot {
    const bySheet = new Map<string, Map<string, Cell>>();
    const put = (sheet: string, row: number, column: number, cell: Cell): void => {
      const cells = bySheet.get(sheet) ?? new Map<string, Cell>();
      bySheet.set(sheet, cells.set(keyOf(row, column), cell));
    };
    for (const { sheet, row, column, content } of edits) {
      const before = this.workbook.sheets.find(({ name }) => name === sheet)?.value(row, column) ?? null;
      if (typeof content === 'object') put(sheet, row, column, { value: content.text });
      else if (typeof content === 'number') put(sheet, row, column, { value: content });
      else put(sheet, row, column, { value: before, formula: content });
    }
    const uncomputed = replaceIn(this.workbook, bySheet);
    const edited = new Set(edits.map(({ sheet, row, column }) => `${sheet}!${keyOf(row, column)}`));
    for (const { sheet, row, column, value } of recalculate(uncomputed).values) {
      const key = `${sheet}!${keyOf(row, column)}`;
      if (this.unlike.has(key) && !edited.has(key)) continue;
      const formula = uncomputed.sheets.find(({ name }) => name === sheet)?.formula(row, column);
      put(sheet, row, column, { value, formula });
    }
    return replaceIn(this.workbook, bySheet);
  }
}

/** Whether the edits change what a cell shows, and no error comes of it. */
export function isFelt(before: CellValue, after: CellValue): boolean {
  if (isErrorValue(after)) return false;
  return typeof before !== 'number' || typeof after !== 'number' || Math.abs(before - after) > 1e-6;
}
