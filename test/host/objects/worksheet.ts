import { type CellRange, parseRange } from '../../../src/workbook/address';
import type { DefinedName } from '../../../src/workbook/snapshot';
import { LAST_COLUMN, LAST_ROW, type MemorySheet, type MemoryTable, newSheet } from '../model';
import { ExcelError, type HostObject, Json } from '../protocol';
import { commentsObject } from './comments';
import { type HostContext, sheetOf, sheetToWrite } from './context';
import { one, rangeObject, rangeOf, usedRangeObject } from './range';

const FORBIDDEN_NAME = /[\\/?*[\]:]|^'|'$/;

export function worksheetObject(context: HostContext, id: string): HostObject {
  const sheet = (): MemorySheet => sheetOf(context, id);
  return {
    type: 'Worksheet',
    identity: { Id: id },
    get: {
      id: () => sheet().id,
      name: () => sheet().name,
      visibility: () => sheet().visibility,
      position: () => context.workbook().sheets.indexOf(sheet()),
    },
    set: {
      visibility: (value) => (sheet().visibility = value as MemorySheet['visibility']),
    },
    nav: {
      protection: () => ({ type: 'WorksheetProtection', get: { protected: () => sheet().protected } }),
      names: () => namesObject(() => sheet().names),
      comments: () => commentsObject(context, id),
      charts: () => chartsObject(context, id),
      pageLayout: () => pageLayoutObject(sheet),
      autoFilter: () => ({
        type: 'AutoFilter',
        call: {
          apply: (range) => {
            const { top, left, bottom, right } = rangeOf(range, id).range;
            sheet().filtered = { top, left, bottom, right };
            return undefined;
          },
        },
      }),
      freezePanes: () => ({
        type: 'WorksheetFreezePanes',
        call: {
          freezeRows: (count) => {
            sheet().frozenRows = Number(count);
            return undefined;
          },
          freezeColumns: (count) => {
            sheet().frozenColumns = Number(count);
            return undefined;
          },
          freezeAt: (address) => {
            const { bottom, right } = parseRange(String(address)) ?? { bottom: -1, right: -1 };
            sheet().frozenRows = bottom + 1;
            sheet().frozenColumns = right + 1;
            return undefined;
          },
        },
      }),
    },
    call: {
      getRange: (address) => {
        if (address === undefined || address === null) {
          return rangeObject(context, id, { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });
        }
        return rangeObject(context, id, rangeOf(address, id).range);
      },
      getRangeByIndexes: (row, column, rows, columns) =>
        rangeObject(context, id, {
          top: Number(row),
          left: Number(column),
          bottom: Number(row) + Number(rows) - 1,
          right: Number(column) + Number(columns) - 1,
        }),
      getCell: (row, column) => rangeObject(context, id, one(Number(row), Number(column))),
      getUsedRange: (valuesOnly) =>
        usedRangeObject(context, id, valuesOnly === true) ?? rangeObject(context, id, one(0, 0)),
      getUsedRangeOrNullObject: (valuesOnly) => usedRangeObject(context, id, valuesOnly === true),
      activate: () => {
        if (sheet().visibility !== 'Visible') {
          throw new ExcelError('InvalidOperation', 'The operation is invalid for the object in its current state.');
        }
        context.workbook().activeSheet = id;
        return undefined;
      },
      delete: () => {
        const workbook = context.workbook();
        workbook.sheets.splice(workbook.sheets.indexOf(sheet()), 1);
        return undefined;
      },
    },
  };
}

function pageLayoutObject(sheet: () => MemorySheet): HostObject {
  const keep = (name: string) => (value: unknown) => (sheet().print[name] = value);
  const footers = ['leftFooter', 'centerFooter', 'rightFooter'];
  return {
    type: 'PageLayout',
    set: { orientation: keep('orientation'), zoom: keep('zoom') },
    nav: {
      headersFooters: () => ({
        type: 'HeaderFooterGroup',
        nav: {
          defaultForAllPages: () => ({
            type: 'HeaderFooter',
            set: Object.fromEntries(footers.map((name) => [name, keep(name)])),
          }),
        },
      }),
    },
    call: {
      setPrintTitleRows: (rows) => {
        keep('titleRows')(rows);
        return undefined;
      },
      setPrintArea: (area) => {
        keep('area')(area);
        return undefined;
      },
    },
  };
}

export function worksheetsObject(context: HostContext): HostObject {
  const find = (keyText: unknown): MemorySheet | undefined =>
    context
      .workbook()
      .sheets.find(({ id, name }) => id === keyText || name.toLowerCase() === String(keyText).toLowerCase());
  const listen = (event: 'changed' | 'selection', on: boolean) => () => {
    if (on) context.listening.add(event);
    else context.listening.delete(event);
    return undefined;
  };
  return {
    type: 'WorksheetCollection',
    items: () => context.workbook().sheets.map(({ id }) => worksheetObject(context, id)),
    item: (keyText) => {
      const sheet = find(keyText);
      if (!sheet) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
      return worksheetObject(context, sheet.id);
    },
    call: {
      getItemOrNullObject: (keyText) => {
        const sheet = find(keyText);
        return sheet ? worksheetObject(context, sheet.id) : null;
      },
      getActiveWorksheet: () => worksheetObject(context, context.workbook().activeSheet),
      getCount: () => new Json(context.workbook().sheets.length),
      add: (name) => {
        const workbook = context.workbook();
        const text = String(name);
        if (text.length === 0 || text.length > 31 || FORBIDDEN_NAME.test(text)) {
          throw new ExcelError('InvalidArgument', `${text} is no name for a worksheet.`);
        }
        if (find(text)) throw new ExcelError('ItemAlreadyExists', 'A resource with the same name already exists.');
        const sheet = newSheet(`{S${workbook.nextId++}}`, text);
        workbook.sheets.push(sheet);
        return worksheetObject(context, sheet.id);
      },
      _RegisterDataChangedEvent: listen('changed', true),
      _UnregisterDataChangedEvent: listen('changed', false),
      _RegisterSelectionChangedEvent: listen('selection', true),
      _UnregisterSelectionChangedEvent: listen('selection', false),
    },
  };
}

export function namesObject(names: () => readonly DefinedName[]): HostObject {
  return {
    type: 'NamedItemCollection',
    items: () =>
      names().map(({ name, formula }) => ({
        type: 'NamedItem',
        get: { name: () => name, formula: () => formula, visible: () => true },
      })),
  };
}

function tableObject(context: HostContext, sheetId: string, table: MemoryTable): HostObject {
  return {
    type: 'Table',
    identity: { Id: table.name },
    get: {
      id: () => table.name,
      name: () => table.name,
      showHeaders: () => table.headers,
      showTotals: () => table.totals,
    },
    nav: {
      worksheet: () => worksheetObject(context, sheetId),
      columns: () => ({
        type: 'TableColumnCollection',
        items: () => table.columns.map((name) => ({ type: 'TableColumn', get: { name: () => name } })),
      }),
    },
    call: { getRange: () => rangeObject(context, sheetId, table.range) },
  };
}

/** All tables of the workbook. */
export function tablesObject(context: HostContext): HostObject {
  const tables = (): { sheetId: string; table: MemoryTable }[] =>
    context.workbook().sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheetId: sheet.id, table })));
  return {
    type: 'TableCollection',
    items: () => tables().map(({ sheetId, table }) => tableObject(context, sheetId, table)),
    item: (name) => {
      const found = tables().find(({ table }) => table.name === name);
      if (!found) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
      return tableObject(context, found.sheetId, found.table);
    },
  };
}

function chartsObject(context: HostContext, sheetId: string): HostObject {
  return {
    type: 'ChartCollection',
    items: () => [],
    call: {
      add: (type, source) => {
        const sheet = sheetToWrite(context, sheetId);
        const chart: MemorySheet['charts'][number] = {
          type: String(type),
          title: '',
          source: rangeOf(source, sheetId),
        };
        sheet.charts.push(chart);
        return {
          type: 'Chart',
          identity: { Id: `chart${sheet.charts.length}` },
          nav: {
            title: () => ({ type: 'ChartTitle', set: { text: (text) => (chart.title = String(text)) } }),
          },
          call: {
            setPosition: (start, end) => {
              const from: CellRange = rangeOf(start, sheetId).range;
              const to = end === undefined || end === null ? from : rangeOf(end, sheetId).range;
              chart.from = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
              return undefined;
            },
          },
        };
      },
    },
  };
}
