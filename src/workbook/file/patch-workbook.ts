import type { CellChange } from '../port';
import { addSheets } from './add-sheets';
import { DEFAULT_LIMITS } from './limits';
import type { SheetModel } from './model';
import { PackageEdit } from './package-edit';
import { findWorkbookPart, PackageParts } from './package-parts';
import { type FileSnapshot, readWorkbook, type ReadOptions } from './read-workbook';
import { patchSheet } from './sheet-patch';
import { type CellText, type ComputedValue, refuse, SheetPlan } from './sheet-plan';
import { computeOnLoad, dropCalculationChain, dynamicArrayMark, storeSettings, uncountTexts } from './workbook-edit';

export interface PatchOptions extends ReadOptions {
  /** What formulas gave, changed ones and others, and what their spills fill. */
  readonly values?: readonly ComputedValue[];
  /** Replaces all of this product's settings in the workbook. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Texts for blank cells, whatever they begin with: what a log notes of formulas. */
  readonly texts?: readonly CellText[];
  /** Sheets to add behind the last one; a name that is taken gets a number. */
  readonly addSheets?: readonly SheetModel[];
}

/** An empty plan for a sheet, by its name in whatever case. */
function planFor(snapshot: FileSnapshot, name: string): SheetPlan {
  const sheet = snapshot.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw refuse('no-such-sheet', `The workbook has no sheet "${name}".`);
  return new SheetPlan(sheet);
}

/** By the sheet's name in lower case. */
function bySheet<T extends { readonly sheet: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = item.sheet.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function writeSheets(edit: PackageEdit, workbook: string, plans: readonly SheetPlan[]): void {
  let mark: number | undefined;
  let textsLost = 0;
  for (const { sheet, writes } of plans) {
    const dynamicArray = (): number => (mark ??= dynamicArrayMark(edit, workbook));
    const patched = patchSheet(edit.read(sheet.part), sheet, writes, dynamicArray);
    edit.set(sheet.part, patched.xml);
    textsLost += patched.textsLost;
  }
  uncountTexts(edit, workbook, textsLost);
}

/**
 * Makes changes in a workbook file: only the changed cells' own XML is rewritten, cells keep their style, and every part
 * that has nothing to do with the change is taken over as it is. Excel computes everything when it next opens the file.
 * @throws WorkbookFileError, with nothing written, where a cell no longer holds what the change says, its sheet is
 * protected, or the change would break an array formula or a table
 */
export function patchWorkbook(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  options: PatchOptions = {},
): Uint8Array {
  const snapshot = readWorkbook(bytes, options);
  const values = bySheet(options.values ?? []);
  const changed = bySheet(changes);
  const texts = bySheet(options.texts ?? []);
  const plans = [...new Set([...changed.keys(), ...values.keys(), ...texts.keys()])].map((name) => {
    const [own = [], results = [], noted = []] = [changed.get(name), values.get(name), texts.get(name)];
    const [{ sheet }] = [...own, ...results, ...noted];
    const plan = planFor(snapshot, sheet);
    plan.change(own, results);
    plan.note(noted);
    return plan;
  });
  const edit = new PackageEdit(new PackageParts(bytes, { ...DEFAULT_LIMITS, ...options.limits }));
  const workbook = findWorkbookPart(edit.parts);
  writeSheets(edit, workbook, plans);
  if (changes.length > 0) {
    computeOnLoad(edit, workbook);
    if (plans.some(({ formulasChanged }) => formulasChanged)) dropCalculationChain(edit, workbook);
  }
  if (options.addSheets && options.addSheets.length > 0) {
    addSheets(edit, workbook, snapshot, options.addSheets);
  }
  if (options.settings) storeSettings(edit, workbook, options.settings);
  return edit.toZip();
}

/** Writes computed values into the formula cells of a workbook file (and the cells they fill), and changes nothing else. */
export function writeValues(
  bytes: Uint8Array,
  values: readonly ComputedValue[],
  options: ReadOptions = {},
): Uint8Array {
  const snapshot = readWorkbook(bytes, options);
  const plans = [...bySheet(values).values()].map((own) => {
    const plan = planFor(snapshot, own[0].sheet);
    plan.compute(own);
    return plan;
  });
  const edit = new PackageEdit(new PackageParts(bytes, { ...DEFAULT_LIMITS, ...options.limits }));
  writeSheets(edit, findWorkbookPart(edit.parts), plans);
  return edit.toZip();
}
