import { FUNCTION_NAMES } from '../engine';
import { cellName } from '../workbook/address';
import {
  type ComputedValue,
  type FileSheet,
  type FileSnapshot,
  patchWorkbook,
  readWorkbook,
  WorkbookFileError,
} from '../workbook/file';
import { arrangeWorkbook } from '../workbook/file/look/arrange';
import type { SheetLook } from '../workbook/file/look/look';
import { patchLooks } from '../workbook/file/look/patch-looks';
import { acceptableChanges } from '../workbook/file/refusals';
import { restructureWorkbook } from '../workbook/file/structure/restructure';
import { structureProblems } from '../workbook/file/structure/structure-problems';
import type { CellChange } from '../workbook/port';
import { type CellValue, isErrorValue, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { addedSheets } from './added-sheets';
import { fileFormula, fillsSpill } from './file-content';
import { type EditedSheet, type ModelEdits, modelEdits } from './model-edits';
import type { PreviewModel } from './preview-model';
import { plainFormula } from './calculated-sheets';
import { compute, type Computed, withRecalculatedValues } from './recalculate';

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** What was changed in the preview and is not in the file, in words: to be told before the file is handed over. */
  readonly lost: readonly string[];
  /** What else there is to say. */
  readonly notices: readonly string[];
}

const OPTIONS = { functionNames: FUNCTION_NAMES };

/** The file that was opened: read, and computed when first asked for. */
export class OpenedFile {
  readonly file: FileSnapshot;
  private known: Computed | undefined;

  constructor(readonly bytes: Uint8Array) {
    this.file = readWorkbook(bytes, OPTIONS);
  }

  get computed(): Computed {
    return (this.known ??= compute(this.file));
  }
}

/**
 * The workbook as a file: the file that was opened, with what was done to it since. Nothing that was not touched is
 * written anew, so nothing of it is lost, whatever the preview knows of it.
 */
export function saveWorkbook(opened: OpenedFile, preview: PreviewModel): SavedWorkbook {
  const { bytes, file } = opened;
  const edits = modelEdits(preview, preview.opened.data, file, file.sheetNames);
  const lost = [...edits.lost, ...preview.notKept];
  let written = bytes;
  if (edits.structure) {
    lost.push(...structureProblems(bytes, file, edits.structure));
    written = restructureWorkbook(bytes, edits.structure);
  }
  written = unprotected(written, edits.looks, lost);
  const base = readWorkbook(written, OPTIONS);
  const current = preview.snapshot();
  const changes = edits.sheets.flatMap((sheet, index) => changedCells(sheet, base.sheets, current.sheets[index], file));
  const values = changes.flatMap((change) => computedValues(change, current, edits));
  const acceptable = acceptableChanges(base, changes, values);
  lost.push(...acceptable.refused);
  const addSheets = addedSheets(preview, edits, current);
  const contents = acceptable.changes.length > 0 || addSheets.length > 0 || edits.structure !== undefined;
  const settings = changedSettings(preview);
  if (contents || settings) {
    const kept = new Set(acceptable.changes.map(placeOf));
    written = patchWorkbook(written, acceptable.changes, {
      ...OPTIONS,
      ...(settings && { settings }),
      values: values.filter(({ of }) => kept.has(of)),
      addSheets,
    });
  }
  written = patchLooks(
    written,
    edits.looks.map(({ protected: locked, ...look }) => (locked ? { ...look, protected: locked } : look)),
  );
  if (edits.arrangement) written = arrangeWorkbook(written, edits.arrangement);
  if (!contents) return { bytes: written, lost, notices: [] };
  const recalculation = withRecalculatedValues(
    written,
    compute(readWorkbook(written, OPTIONS)),
    opened.computed,
    edits.structure,
  );
  return { bytes: recalculation.bytes, lost, notices: keptNotice(recalculation.kept) };
}

function keptNotice(kept: number): string[] {
  if (kept === 0) return [];
  return [
    kept === 1
      ? '1 formula, which only Excel computes, keeps the value it had. Excel computes it when it opens the file.'
      : `${kept} formulas, which only Excel computes, keep the values they had. Excel computes them when it opens the file.`,
  ];
}

/** Protections that were taken off go first: Excel lets nothing be changed on a protected sheet. */
function unprotected(bytes: Uint8Array, looks: readonly SheetLook[], lost: string[]): Uint8Array {
  return looks
    .filter((look) => look.protected === false)
    .reduce((written, { sheet }) => {
      try {
        return patchLooks(written, [{ sheet, protected: false }]);
      } catch (error) {
        if (!(error instanceof WorkbookFileError)) throw error;
        lost.push(error.message);
        return written;
      }
    }, bytes);
}

function changedSettings({ remembered }: PreviewModel): Record<string, string> | undefined {
  const [was, is] = [remembered.snapshot.settings, remembered.settings];
  const keys = Object.keys(is);
  const same = keys.length === Object.keys(was).length && keys.every((key) => is[key] === was[key]);
  return same ? undefined : { ...is };
}

/** The cells of a sheet whose content is not what the file holds at their place. */
function changedCells(
  { name, original, cells }: EditedSheet,
  base: readonly FileSheet[],
  now: SheetSnapshot,
  file: WorkbookSnapshot,
): CellChange[] {
  const before = original === undefined ? undefined : base.find((sheet) => sheet.name === name);
  if (!before) return [];
  return cells.flatMap(({ row, column }): CellChange[] => {
    const was = before.formula(row, column) ?? (fillsSpill(before, row, column) ? null : before.value(row, column));
    const formula = now.formula(row, column);
    const value = fillsSpill(now, row, column) ? null : now.value(row, column);
    const is = formula === undefined ? value : fileFormula(formula, file);
    if (sameContent(was, is)) return [];
    return [{ sheet: name, row, column, before: was, after: is, reason: 'Changed in the preview.' }];
  });
}

function placeOf({
  sheet,
  row,
  column,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string {
  return `${sheet}!${cellName(row, column)}`;
}

/** What a changed formula gives, and what it fills. */
function computedValues(
  change: CellChange,
  current: WorkbookSnapshot,
  edits: ModelEdits,
): (ComputedValue & { readonly of: string })[] {
  const { sheet, row, column, after } = change;
  if (typeof after !== 'string' || !after.startsWith('=')) return [];
  const computed = current.sheets[edits.sheets.findIndex(({ name }) => name === sheet)];
  const spill = computed.spills.get(cellName(row, column));
  const of = placeOf(change);
  const own = { of, sheet, row, column, value: computed.value(row, column) };
  if (!spill) return [own];
  const values: (ComputedValue & { readonly of: string })[] = [];
  for (let r = spill.top; r <= spill.bottom; r++) {
    for (let c = spill.left; c <= spill.right; c++) {
      values.push(
        r === row && c === column ? { ...own, spill } : { of, sheet, row: r, column: c, value: computed.value(r, c) },
      );
    }
  }
  return values;
}

function sameContent(was: string | CellValue, is: string | CellValue): boolean {
  if (isErrorValue(was) || isErrorValue(is)) return isErrorValue(was) && isErrorValue(is) && was.error === is.error;
  if (typeof was === 'string' && typeof is === 'string' && was.startsWith('=') && is.startsWith('=')) {
    return plainFormula(was) === plainFormula(is);
  }
  return was === is;
}
