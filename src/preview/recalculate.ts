import { calculate, type CalculatedWorkbook, recalculated } from '../engine';
import { cellName, type CellRange } from '../workbook/address';
import { type ComputedValue, type FileSnapshot, writeValues } from '../workbook/file';
import { movedRange, type Structure } from '../workbook/file/structure/structure-op';
import { type CellValue, isErrorValue } from '../workbook/snapshot';

/** A workbook with what its formulas give. */
export interface Computed {
  readonly file: FileSnapshot;
  readonly values: CalculatedWorkbook;
}

export function compute(file: FileSnapshot): Computed {
  return { file, values: calculate(file, { arrays: 'as stored' }) };
}

export interface Recalculation {
  readonly bytes: Uint8Array;
  /** How many formulas keep the value they had, since only Excel computes them. */
  readonly kept: number;
}

function same(a: CellValue, b: CellValue): boolean {
  return isErrorValue(a) && isErrorValue(b) ? a.error === b.error : a === b;
}

/**
 * Stores what the formulas of a changed workbook give now. A value that the changes have nothing to do with stays as Excel
 * stored it, whatever is computed here: only what comes out differently than before is written.
 */
export function withRecalculatedValues(
  bytes: Uint8Array,
  now: Computed,
  opened: Computed,
  structure: Structure | undefined,
): Recalculation {
  const origins = originsOf(opened, structure);
  const values: ComputedValue[] = [];
  let kept = 0;
  now.file.sheets.forEach((sheet, index) => {
    const result = recalculated(sheet, now.values.sheets[index]);
    kept += result.kept.length;
    const before = origins.get(sheet.name);
    const stays = (value: ComputedValue): boolean => {
      const was = before?.get(cellName(value.row, value.column));
      return was !== undefined && same(was, value.value) && sheet.value(value.row, value.column) !== null;
    };
    const changed = result.values.filter((value) => !stays(value));
    values.push(...withTheirSpills(changed, result.values));
  });
  return { bytes: values.length === 0 ? bytes : writeValues(bytes, values), kept };
}

/** A cell that an array formula fills is written with the formula, and the other way round. */
function withTheirSpills(changed: readonly ComputedValue[], all: readonly ComputedValue[]): ComputedValue[] {
  const spills = all.filter(({ spill }) => spill !== undefined);
  const inside = ({ row, column }: ComputedValue, { top, left, bottom, right }: CellRange): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  const touched = spills.filter(({ spill }) => changed.some((value) => inside(value, spill as CellRange)));
  const more = all.filter((value) => touched.some(({ spill }) => inside(value, spill as CellRange)));
  return [...new Set([...changed, ...more])];
}

/** What was computed of the workbook as it was opened, at the places that its cells have now. */
function originsOf(
  { file, values }: Computed,
  structure: Structure | undefined,
): ReadonlyMap<string, ReadonlyMap<string, CellValue>> {
  const found = new Map<string, Map<string, CellValue>>();
  file.sheets.forEach((sheet, index) => {
    const key = file.sheetNames.indexOf(sheet.name);
    const cells = new Map<string, CellValue>();
    const name = structure ? structure.nameOf(key) : sheet.name;
    if (name === undefined) return;
    found.set(name, cells);
    for (const { row, column } of sheet.formulas()) {
      const at = { top: row, left: column, bottom: row, right: column };
      const place = structure ? movedRange({ sheet: key, range: at }, structure) : { sheet: key, range: at };
      if (place?.sheet !== key) continue;
      // As it is stored: a formula that gives a blank cell gives 0.
      cells.set(cellName(place.range.top, place.range.left), values.sheets[index].value(row, column) ?? 0);
    }
  });
  return found;
}
