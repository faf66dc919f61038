import type { CellRange } from '../address';
import { SETTINGS_NAMESPACE } from '../settings-part';
import type { DefinedName, SheetSnapshot, TableObject } from '../snapshot';
import { supports } from './session';

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly protected: boolean;
  readonly tables: readonly TableObject[];
  /** The range that holds values or formulas; undefined for an empty sheet. */
  readonly used?: CellRange;
  /** true: all of the used range's are hidden; null: some are. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  /** Whether any cell of it may belong to a spill. */
  readonly maySpill: boolean;
}

export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly DefinedName[];
  /** The XML of our settings part, where the workbook has one. */
  readonly settingsXml?: string;
  /** Whether Excel calculates only when it is told to. */
  readonly manual: boolean;
}

const VISIBILITIES: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** A loaded range's place on its sheet. */
export function placeOf(range: Excel.Range): CellRange {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** Queues the load of what `placeOf` reads. */
export function loadPlace(range: Excel.Range, more = ''): Excel.Range {
  range.load(PLACE + more);
  return range;
}

/** What a workbook has, and how large it is, in two round trips. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  names.load('items/name,items/formula');
  parts.load('items/id');
  context.application.load('calculationMode');
  await context.sync();

  const spills = supports('1.12');
  const sheets = worksheets.items.map((sheet) => {
    const used = loadPlace(sheet.getUsedRangeOrNullObject(true), `,rowHidden,columnHidden${spills ? ',hasSpill' : ''}`);
    const { names: ownNames } = sheet;
    ownNames.load('items/name,items/formula');
    return { sheet, used, ownNames };
  });
  const tableObjects = tables.items.map((table) => {
    const { columns } = table;
    columns.load('items/name');
    return { table, columns, range: loadPlace(table.getRange()) };
  });
  const xml = parts.items.length > 0 ? parts.items[0].getXml() : undefined;
  await context.sync();

  return {
    sheets: sheets.map(({ sheet, used }) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility],
      protected: sheet.protection.protected,
      tables: tableObjects
        .filter(({ table }) => table.worksheet.id === sheet.id)
        .map(({ table, columns, range }) => ({
          name: table.name,
          range: placeOf(range),
          headerRow: table.showHeaders,
          totalsRow: table.showTotals,
          columns: columns.items.map(({ name }) => name),
        })),
      used: used.isNullObject ? undefined : placeOf(used),
      rowsHidden: used.isNullObject ? false : used.rowHidden,
      columnsHidden: used.isNullObject ? false : used.columnHidden,
      maySpill: spills && !used.isNullObject && used.hasSpill !== false,
    })),
    names: [
      ...names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      ...sheets.flatMap(({ sheet, ownNames }) =>
        ownNames.items.map(({ name, formula }) => ({ name, formula: String(formula), sheet: sheet.name })),
      ),
    ],
    settingsXml: xml?.value,
    manual: context.application.calculationMode === 'Manual',
  };
}
