import { cellName, quoteSheet, rangeName } from '../address';
import { chartArea } from '../chart-area';
import { chartXml, drawingXml } from './chart-xml';
import type { SheetModel } from './model';
import { commentBoxesXml, commentsXml, printXml, validationsXml } from './sheet-extras-xml';
import { columnsXml, gridXml, modelValue, type WorkbookSink } from './sheet-grid';

export interface NewPart {
  readonly name: string;
  readonly xml: string;
  /** Left out where the extension says it (rels, vml). */
  readonly contentType?: string;
}

/** A sheet turned into parts. */
export interface WrittenSheet {
  readonly parts: readonly NewPart[];
  readonly part: string;
  /** Names that only this sheet has: print titles and area, as stored. */
  readonly localNames: readonly { readonly name: string; readonly formula: string }[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const TYPES = 'application/vnd.openxmlformats-officedocument';

/** Relationships in the order given: rId1, rId2, … */
export function relationshipsXml(relations: readonly { readonly kind: string; readonly target: string }[]): string {
  const lines = relations.map(
    ({ kind, target }, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE_RELATIONS}">${lines.join('')}</Relationships>`;
}

function viewXml(sheet: SheetModel, first: boolean): string {
  const { frozenRows: rows = 0, frozenColumns: columns = 0 } = sheet;
  const selected = first ? ' tabSelected="1"' : '';
  const open = `<sheetView${selected} workbookViewId="0"`;
  if (rows === 0 && columns === 0) return `<sheetViews>${open}/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  return (
    `<sheetViews>${open}><pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function localNames(sheet: SheetModel): { name: string; formula: string }[] {
  const { print } = sheet;
  const names = [];
  if (print?.area) {
    const range = rangeName(print.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    names.push({ name: '_xlnm.Print_Area', formula: `${quoteSheet(sheet.name)}!${range}` });
  }
  if (print?.titleRows) {
    names.push({ name: '_xlnm.Print_Titles', formula: `${quoteSheet(sheet.name)}!$1:$${print.titleRows}` });
  }
  return names;
}

/** Turns a sheet into its parts; `number` tells them from those of other sheets. */
export function writeSheet(sheet: SheetModel, number: number, first: boolean, sink: WorkbookSink): WrittenSheet {
  const relations: { kind: string; target: string }[] = [];
  const parts: NewPart[] = [];
  const relate = (kind: string, target: string): string => `rId${relations.push({ kind, target })}`;
  let tail = '';
  if (sheet.chart) {
    tail += `<drawing r:id="${relate('drawing', `../drawings/drawing${number}.xml`)}"/>`;
    parts.push(
      {
        name: `xl/drawings/drawing${number}.xml`,
        xml: drawingXml(chartArea(sheet)),
        contentType: `${TYPES}.drawing+xml`,
      },
      {
        name: `xl/drawings/_rels/drawing${number}.xml.rels`,
        xml: relationshipsXml([{ kind: 'chart', target: `../charts/chart${number}.xml` }]),
      },
      {
        name: `xl/charts/chart${number}.xml`,
        xml: chartXml(sheet.chart, sheet.name, (row, column) => modelValue(sheet, row, column)),
        contentType: `${TYPES}.drawingml.chart+xml`,
      },
    );
  }
  const comments = [...(sheet.comments ?? [])].sort((a, b) => a.row - b.row || a.column - b.column);
  if (comments.length > 0) {
    tail += `<legacyDrawing r:id="${relate('vmlDrawing', `../drawings/vmlDrawing${number}.vml`)}"/>`;
    relate('comments', `../comments${number}.xml`);
    parts.push(
      { name: `xl/drawings/vmlDrawing${number}.vml`, xml: commentBoxesXml(comments) },
      {
        name: `xl/comments${number}.xml`,
        xml: commentsXml(comments),
        contentType: `${TYPES}.spreadsheetml.comments+xml`,
      },
    );
  }
  const fit = sheet.print?.fitToWidth === undefined ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  const merged = (sheet.merged ?? []).map((range) => `<mergeCell ref="${rangeName(range)}"/>`);
  const xml =
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${fit}${viewXml(sheet, first)}` +
    `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet, sink.styles)}${gridXml(sheet, sink)}` +
    (sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
    (sheet.autoFilter ? `<autoFilter ref="${rangeName(sheet.autoFilter)}"/>` : '') +
    (merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '') +
    `${validationsXml(sheet.validations ?? [])}${printXml(sheet.print)}${tail}</worksheet>`;
  const part = `xl/worksheets/sheet${number}.xml`;
  parts.unshift({ name: part, xml, contentType: `${TYPES}.spreadsheetml.worksheet+xml` });
  if (relations.length > 0) {
    parts.push({ name: `xl/worksheets/_rels/sheet${number}.xml.rels`, xml: relationshipsXml(relations) });
  }
  return { parts, part, localNames: localNames(sheet) };
}
