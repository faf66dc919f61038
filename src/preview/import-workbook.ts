import {
  engineSheetName,
  FUNCTION_NAMES,
  type ModelData,
  nameLookup,
  quietly,
  sheetContents,
  spreadsheetEngine,
  toContent,
} from '../engine';
import type { NameLookup, SheetContents } from '../engine';
import { cellName, parseRange } from '../workbook/address';
import { readWorkbook } from '../workbook/file';
import { usedCells } from '../workbook/used-cells';
import type { CellValue, DefinedName, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { CellFormats } from './cell-formats';
import { importParts } from './import-parts';
import { longChains } from './long-chains';
import { isLongFormula } from './long-formulas';
import { beyondNotice, readsBeyond, type SheetWindow, sheetWindow } from './sheet-window';

/** A workbook file as the preview's spreadsheet takes it. */
export interface ImportedWorkbook {
  /** The file as it was read: what saving starts from. */
  readonly snapshot: WorkbookSnapshot;
  readonly data: ModelData;
  /** Formulas that the spreadsheet cannot hold, as cells in A1 notation by sheet: it is given a value in their place. */
  readonly onlyInExcel: ReadonlyMap<string, ReadonlySet<string>>;
  /** That value, where it is not the one that the file holds; by sheet and cell. */
  readonly shown: ReadonlyMap<string, ReadonlyMap<string, CellValue>>;
  /** Whether a formula on a sheet reads cells that are not shown. */
  readonly beyond: (formula: string, sheet: number) => boolean;
  /** What the preview does not show or compute, in words. */
  readonly notices: readonly string[];
}

type EngineWorkbook = ReturnType<ReturnType<typeof spreadsheetEngine>['load']>;
type EngineSheet = EngineWorkbook['sheets'][number];

/** How far drawings and styles without content may stretch the sheet that is shown. */
const MOST = { rows: 2_000, columns: 200 };

/**
 * Reads a workbook for the preview. Cells come from this product's own bounded reader, the look (formats, widths, merged
 * cells, charts) from the spreadsheet's import of the same parts.
 * @throws WorkbookFileError for a file that is no sound workbook
 */
export function importWorkbook(bytes: Uint8Array): ImportedWorkbook {
  const snapshot = readWorkbook(bytes, { functionNames: FUNCTION_NAMES });
  const notices: string[] = [];
  const windows = snapshot.sheets.map(sheetWindow);
  const looks = importLooks(bytes, new Map(snapshot.sheets.map(({ part }, i) => [part, windows[i]])), notices);
  const beyond = readsBeyond(snapshot.sheets, windows);
  const chained = longChains(snapshot.sheets);
  const names = namedRanges(snapshot.names);
  const formats = new CellFormats();
  const onlyInExcel = new Map<string, ReadonlySet<string>>();
  const shown = new Map<string, ReadonlyMap<string, CellValue>>();
  const sheets = snapshot.sheets.map((sheet, index) => {
    const look = looks.get(engineSheetName(sheet.name)) ?? plainLook(sheet, index);
    const window = windows[index];
    const notice = beyondNotice(sheet.name, window);
    if (notice !== undefined) notices.push(notice);
    const contents = contentsFor(sheet, snapshot, names);
    const { cells, uncomputed } = shownContents(sheet, window, contents, (formula, cell) => {
      if (beyond(formula, index)) return 'It reads cells that the preview does not show.';
      if (isLongFormula(formula)) return 'It is a chain of too many operators for the preview.';
      return chained.has(`${sheet.name.toLowerCase()}!${cell}`)
        ? 'It stands at the end of a long chain of formulas.'
        : undefined;
    });
    if (uncomputed.size > 0) {
      shown.set(sheet.name, blanks(sheet, uncomputed));
      onlyInExcel.set(sheet.name, new Set(uncomputed.keys()));
    }
    return dressed(sheet, look, cells, window, formats);
  });
  const [workbook] = looks.values();
  const base = workbook?.workbook;
  const data = {
    ...base,
    ...(base && { styles: withoutBaseSize(base.styles) }),
    sheets,
    formats: formats.items,
    namedRanges: Object.fromEntries(names),
  };
  notices.push(...formats.notices());
  return { snapshot, data, onlyInExcel, shown, beyond, notices };
}

interface Look {
  readonly workbook: EngineWorkbook;
  readonly sheet: EngineSheet;
}

/** The spreadsheet's own import, by sheet name. Where it gives up, the workbook is still shown, without its look. */
function importLooks(
  bytes: Uint8Array,
  windows: ReadonlyMap<string, SheetWindow>,
  notices: string[],
): Map<string, Look> {
  try {
    const workbook = quietly(() => spreadsheetEngine().load(importParts(bytes, windows), false));
    return new Map(workbook.sheets.map((sheet) => [engineSheetName(sheet.name), { workbook, sheet }]));
  } catch {
    notices.push('The formatting of this workbook could not be read; its cells are shown without it.');
    return new Map();
  }
}

/** The workbook's names for single ranges, which the spreadsheet keeps as names; others are written out in formulas. */
function namedRanges(names: readonly DefinedName[]): Map<string, string> {
  const ranges = new Map<string, string>();
  for (const { name, formula, sheet } of names) {
    const [, quoted, range] = /^=?('(?:[^']|'')+'|[^'!]+)!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(formula) ?? [];
    if (sheet !== undefined || !range || !parseRange(range) || !/^\w+$/.test(name)) continue;
    ranges.set(name, `${quoted.replace(/''/g, '\u2019')}!${range.replace(/\$/g, '')}`);
  }
  return ranges;
}

function contentsFor(
  sheet: SheetSnapshot,
  snapshot: WorkbookSnapshot,
  kept: ReadonlyMap<string, string>,
): SheetContents {
  const lookup = nameLookup(snapshot, sheet.name);
  const own = new Set(snapshot.names.filter((name) => name.sheet === sheet.name).map(({ name }) => name.toLowerCase()));
  const names: NameLookup | undefined =
    lookup && ((name) => (kept.has(name) && !own.has(name.toLowerCase()) ? name : lookup(name)));
  return sheetContents(sheet, snapshot, names, 'dynamic');
}

/** The cells that are shown. A formula that cannot be computed from them has the value Excel stored. */
function shownContents(
  sheet: SheetSnapshot,
  { rows, columns, beyond }: SheetWindow,
  { cells, uncomputed }: SheetContents,
  keptWhy: (formula: string, cell: string) => string | undefined,
): { cells: Record<string, string>; uncomputed: Map<string, string> } {
  const shown = { ...cells };
  const kept = new Map(uncomputed);
  for (const { row, column } of beyond ? usedCells(sheet) : []) {
    if (row >= rows || column >= columns) {
      delete shown[cellName(row, column)];
      kept.delete(cellName(row, column));
    }
  }
  for (const { row, column, formula } of sheet.formulas()) {
    const name = cellName(row, column);
    if (row >= rows || column >= columns || kept.has(name)) continue;
    const reason = keptWhy(formula, name);
    if (reason === undefined) continue;
    const value = sheet.value(row, column);
    shown[name] = value === null ? '#N/A' : toContent(value);
    kept.set(name, reason);
  }
  return { cells: shown, uncomputed: kept };
}

/** Formulas without a stored value, as they are given to the spreadsheet. */
function blanks(sheet: SheetSnapshot, uncomputed: ReadonlyMap<string, string>): ReadonlyMap<string, CellValue> {
  const places = [...sheet.formulas()].filter(
    ({ row, column }) => uncomputed.has(cellName(row, column)) && sheet.value(row, column) === null,
  );
  return new Map(places.map(({ row, column }) => [cellName(row, column), { error: '#N/A' }]));
}

function plainLook(sheet: SheetSnapshot, index: number): Look {
  const workbook = quietly(() => spreadsheetEngine().load({}, false));
  return { workbook, sheet: { ...workbook.sheets[0], id: `sheet-${index + 1}`, name: engineSheetName(sheet.name) } };
}

/** The imported sheet with the cells that were read, room to work in, and what the import forgets. */
function dressed(
  sheet: SheetSnapshot,
  { sheet: look }: Look,
  cells: Record<string, string>,
  { rows, columns }: SheetWindow,
  formats: CellFormats,
): EngineSheet {
  return {
    ...look,
    name: engineSheetName(sheet.name),
    cells,
    formats: formats.zones(sheet, rows, columns),
    merges: look.merges.filter((merge) => {
      const range = parseRange(merge);
      return range && range.bottom < rows && range.right < columns;
    }),
    rowNumber: Math.max(rows, Math.min(look.rowNumber, MOST.rows)),
    colNumber: Math.max(columns, Math.min(look.colNumber, MOST.columns)),
    isVisible: sheet.visibility === 'visible',
    isLocked: sheet.protected,
  };
}

/** The workbook's usual font size is the spreadsheet's usual one, or cells with and without a style would differ. */
function withoutBaseSize(styles: EngineWorkbook['styles']): EngineWorkbook['styles'] {
  const base = styles[1]?.fontSize;
  return Object.fromEntries(
    Object.entries(styles).map(([id, { fontSize, ...style }]) => [
      id,
      fontSize === base ? style : { ...style, fontSize },
    ]),
  );
}
