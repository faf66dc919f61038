import { engineSheetName, type ModelData } from '../engine';
import { parseRange } from '../workbook/address';
import type { Arrangement } from '../workbook/file/look/arrange';
import type { SheetLook } from '../workbook/file/look/look';
import type { Structure } from '../workbook/file/structure/structure-op';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { fileFormula } from './file-content';
import { structuralCommands } from './edit-journal';
import { type ExportedModel, type ExportedSheet, exportModel, exportUntouched } from './exported-model';
import { sheetLook } from './look-changes';
import { notSavedOfNewSheet, notSavedOfSheet, notSavedOfWorkbook } from './not-saved';
import type { PreviewModel } from './preview-model';
import { structureOf } from './structure-of';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A sheet of the model that is to be in the file. */
export interface EditedSheet {
  readonly id: string;
  /** Its name in the end, as a file has it. */
  readonly name: string;
  /** Its number among the file's sheets with cells; undefined for a new one. */
  readonly original: number | undefined;
  /** Whether a sheet that the pane made still has its rows and columns where the pane put them. */
  readonly asMade: boolean;
  /** The cells whose content was changed. */
  readonly cells: readonly Place[];
}

/** What was done to the workbook since it was opened, as far as it differs from the file. */
export interface ModelEdits {
  readonly structure: Structure | undefined;
  readonly sheets: readonly EditedSheet[];
  readonly looks: readonly SheetLook[];
  readonly arrangement: Arrangement | undefined;
  /** What cannot be written to the file, in words. */
  readonly lost: readonly string[];
}

/** Finds what was changed: the model beside the same workbook with nothing but its structure changed. */
export function modelEdits(
  preview: PreviewModel,
  data: ModelData,
  file: WorkbookSnapshot,
  fileNames: readonly string[],
): ModelEdits {
  const { model } = preview;
  const after = exportModel(model);
  const commands = structuralCommands(model.getters);
  const before = exportUntouched(data, commands);
  const opened = (data as { readonly sheets: readonly { readonly id: string }[] }).sheets.map(({ id }) => id);
  const nameOf = (id: string): string | undefined => {
    const shown = after.sheets.find((sheet) => sheet.id === id)?.name;
    const original = file.sheets[opened.indexOf(id)]?.name;
    return original !== undefined && engineSheetName(original) === shown ? original : shown;
  };
  const keys = new Map(opened.map((id, index) => [id, fileNames.indexOf(file.sheets[index].name)]));
  const movedSheets = new Set(
    commands.filter(({ type }) => /_COLUMNS_ROWS$|^MOVE_RANGES$/.test(type)).map(({ sheetId }) => sheetId as string),
  );
  const looks: SheetLook[] = [];
  const lost = notSavedOfWorkbook(before, after);
  const sheets = after.sheets.map((is): EditedSheet => {
    const name = nameOf(is.id) as string;
    const index = opened.indexOf(is.id);
    const was = index < 0 ? undefined : before.sheets.find(({ id }) => id === is.id);
    const made = movedSheets.has(is.id) ? undefined : preview.added.get(is.id)?.exported;
    const madeSheet = made?.sheets.find(({ id }) => id === is.id);
    const look = sheetLook(name, was ?? madeSheet, is, madeSheet && made ? made : before, after);
    if (look) looks.push(look);
    if (was) lost.push(...notSavedOfSheet(was, is));
    else lost.push(...notSavedOfNewSheet(is, new Set(preview.added.get(is.id)?.sheet.chart ? ['figures'] : [])));
    return {
      id: is.id,
      name,
      original: index < 0 ? undefined : index,
      asMade: madeSheet !== undefined,
      cells: was ? changedCells(was, is) : [],
    };
  });
  return {
    structure: structureOf(commands, keys, fileNames, nameOf),
    sheets,
    looks,
    arrangement: arrangement(before, after, opened, nameOf, file),
    lost,
  };
}

function changedCells(was: ExportedSheet, is: ExportedSheet): Place[] {
  const cells: Place[] = [];
  for (const cell of new Set([...Object.keys(was.cells), ...Object.keys(is.cells)])) {
    if ((was.cells[cell] ?? '') === (is.cells[cell] ?? '')) continue;
    const range = parseRange(cell);
    if (range) cells.push({ row: range.top, column: range.left });
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

function arrangement(
  before: ExportedModel,
  after: ExportedModel,
  opened: readonly string[],
  nameOf: (id: string) => string | undefined,
  file: WorkbookSnapshot,
): Arrangement | undefined {
  const order = after.sheets.map(({ id }) => id);
  // New sheets are written behind the last one.
  const written = [...opened.filter((id) => order.includes(id)), ...order.filter((id) => !opened.includes(id))];
  const moved = order.some((id, i) => id !== written[i]);
  const visible = new Map<string, boolean>();
  for (const { id, isVisible } of after.sheets) {
    const was = opened.includes(id) ? before.sheets.find((sheet) => sheet.id === id)?.isVisible : true;
    if (was !== isVisible) visible.set(nameOf(id) as string, isVisible);
  }
  const names = new Map<string, string | undefined>();
  for (const name of new Set([...Object.keys(before.namedRanges), ...Object.keys(after.namedRanges)])) {
    const range = after.namedRanges[name] as string | undefined;
    if (range !== before.namedRanges[name])
      names.set(name, range === undefined ? undefined : fileFormula(absolute(range), file));
  }
  if (!moved && visible.size === 0 && names.size === 0) return undefined;
  return { ...(moved && { order: order.map((id) => nameOf(id) as string) }), visible, names };
}

/** "Sheet!A1:B2" as a name has it: it does not move with the cell that uses it. */
function absolute(range: string): string {
  const at = range.lastIndexOf('!') + 1;
  return `=${range.slice(0, at)}${range.slice(at).replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2')}`;
}
