import {
  engineSheetName,
  FUNCTION_NAMES,
  type ModelData,
  nameLookup,
  quietly,
  sheetContents,
  spreadsheetEngine,
} from '../engine';
import type { NameLookup, SheetContents } from '../engine';
import { parseRange } from '../workbook/address';
import { DEFAULT_LIMITS, readWorkbook } from '../workbook/file';
import { PackageParts } from '../workbook/file/package-parts';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { withoutColours } from './number-format';

/** A workbook file as the preview's spreadsheet takes it. */
export interface ImportedWorkbook {
  /** The file as it was read: what saving starts from. */
  readonly snapshot: WorkbookSnapshot;
  readonly data: ModelData;
  /** Formulas that only Excel computes, as cells in A1 notation by sheet: shown with the value Excel stored. */
  readonly onlyInExcel: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the preview does not show or compute, in words. */
  readonly notices: readonly string[];
}

type EngineWorkbook = ReturnType<ReturnType<typeof spreadsheetEngine>['load']>;
type EngineSheet = EngineWorkbook['sheets'][number];

/** Rows and columns beyond the used ones, so that there is room to type and to spill. */
const ROOM = { rows: 100, columns: 6, leastRows: 200, leastColumns: 26 };

/**
 * Reads a workbook for the preview. Cells come from this product's own bounded reader, the look (formats, widths, merged
 * cells, charts) from the spreadsheet's import of the same parts.
 * @throws WorkbookFileError for a file that is no sound workbook
 */
export function importWorkbook(bytes: Uint8Array): ImportedWorkbook {
  const snapshot = readWorkbook(bytes, { functionNames: FUNCTION_NAMES });
  const notices: string[] = [];
  const looks = importLooks(bytes, notices);
  const names = namedRanges(snapshot.names);
  const onlyInExcel = new Map<string, ReadonlySet<string>>();
  const sheets = snapshot.sheets.map((sheet, index) => {
    const look = looks.get(engineSheetName(sheet.name)) ?? plainLook(sheet, index);
    const { cells, uncomputed } = contentsFor(sheet, snapshot, names);
    if (uncomputed.size > 0) {
      onlyInExcel.set(sheet.name, new Set(uncomputed.keys()));
      notices.push(onlyInExcelNotice(sheet.name, uncomputed));
    }
    return dressed(sheet, look, cells);
  });
  const [workbook] = looks.values();
  const base = workbook?.workbook;
  const data = {
    ...base,
    ...(base && { styles: withoutBaseSize(base.styles) }),
    sheets,
    namedRanges: Object.fromEntries(names),
  };
  return { snapshot, data, onlyInExcel, notices };
}

interface Look {
  readonly workbook: EngineWorkbook;
  readonly sheet: EngineSheet;
}

/** The spreadsheet's own import, by sheet name. Where it gives up, the workbook is still shown, without its look. */
function importLooks(bytes: Uint8Array, notices: string[]): Map<string, Look> {
  try {
    const workbook = quietly(() => spreadsheetEngine().load(partsAsText(bytes), false));
    return new Map(workbook.sheets.map((sheet) => [engineSheetName(sheet.name), { workbook, sheet }]));
  } catch {
    notices.push('The formatting of this workbook could not be read; its cells are shown without it.');
    return new Map();
  }
}

const PICTURE_TYPES: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg' };

function partsAsText(bytes: Uint8Array): Record<string, string | { imageSrc: string }> {
  const parts = new PackageParts(bytes, DEFAULT_LIMITS);
  const files: Record<string, string | { imageSrc: string }> = {};
  for (const { name } of parts.entries.values()) {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (extension === 'xml' || extension === 'rels')
      files[name] = knownFormats(new TextDecoder().decode(parts.read(name)));
    else if (PICTURE_TYPES[extension]) files[name] = { imageSrc: dataUrl(parts.read(name), PICTURE_TYPES[extension]) };
  }
  return files;
}

function knownFormats(xml: string): string {
  return xml.replace(/(formatCode="[^"]*)/g, withoutColours);
}

function dataUrl(bytes: Uint8Array, type: string): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `data:${type};base64,${btoa(binary)}`;
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

function onlyInExcelNotice(sheet: string, uncomputed: ReadonlyMap<string, string>): string {
  const [[cell, reason]] = uncomputed;
  const others = uncomputed.size > 1 ? ` and ${uncomputed.size - 1} more` : '';
  return `${sheet}!${cell}${others}: shown with the value Excel stored. ${reason}`;
}

function plainLook(sheet: SheetSnapshot, index: number): Look {
  const workbook = quietly(() => spreadsheetEngine().load({}, false));
  return { workbook, sheet: { ...workbook.sheets[0], id: `sheet-${index + 1}`, name: engineSheetName(sheet.name) } };
}

/** The imported sheet with the cells that were read, room to work in, and what the import forgets. */
function dressed(sheet: SheetSnapshot, { sheet: look, workbook }: Look, cells: Record<string, string>): EngineSheet {
  return {
    ...look,
    name: engineSheetName(sheet.name),
    cells,
    formats: withoutTextFormatOnNumbers(sheet, look.formats, workbook.formats),
    rowNumber: Math.max(look.rowNumber, sheet.rowCount + ROOM.rows, ROOM.leastRows),
    colNumber: Math.max(look.colNumber, sheet.columnCount + ROOM.columns, ROOM.leastColumns),
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

/** A number in a cell formatted as text stays a number in Excel; the spreadsheet would make it a text. */
function withoutTextFormatOnNumbers(
  sheet: SheetSnapshot,
  zones: EngineSheet['formats'],
  formats: EngineWorkbook['formats'],
): EngineSheet['formats'] {
  return Object.fromEntries(
    Object.entries(zones).filter(([zone, id]) => {
      if (formats[id] !== '@') return true;
      const range = parseRange(zone);
      return !range || typeof sheet.value(range.top, range.left) !== 'number';
    }),
  );
}
