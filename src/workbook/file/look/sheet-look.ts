import { cellName, columnIndex, rangeName } from '../../address';
import { grownDimension } from '../dimension';
import { WorkbookFileError } from '../error';
import type { FileSheet } from '../sheet-content';
import { appendInside, type Edit, type ElementSpan, findElements, setAttribute } from '../xml-edit';
import { escapeXml } from '../xml-text';
import type { DerivedStyles } from './derived-styles';
import type { CellLookChange, HeaderLook, SheetLook } from './look';

/** The elements of a sheet in the order that Excel wants, as far as something is put before or after them. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
];
const NAMES = new Set(['worksheet', ...ORDER, 'row', 'c', 'col', 'tabColor', 'sheetView', 'pane', 'selection']);
const USUAL_WIDTH = '9.140625';

/** The edits that give a sheet's part another look. */
export function sheetLookEdits(xml: Uint8Array, sheet: FileSheet, look: SheetLook, styles: DerivedStyles): Edit[] {
  const spans = findElements(sheet.part, xml, NAMES);
  const top = (name: string): ElementSpan | undefined =>
    spans.find((span) => span.name === name && span.parent === 'worksheet');
  const p = spans[0]?.prefix ?? '';
  const put = (name: string, text: string): Edit => {
    const before = ORDER.slice(0, ORDER.indexOf(name))
      .reverse()
      .map(top)
      .find((span) => span !== undefined);
    const at = before?.end ?? spans[0].openEnd;
    return { start: at, end: at, text };
  };
  const edits: Edit[] = [...rowEdits(xml, sheet, look, styles, spans)];
  const dimension = top('dimension');
  const grown = grownDimension(dimension?.attributes.get('ref'), look.cells ?? []);
  if (dimension && grown !== undefined) edits.push(setAttribute(xml, dimension, 'ref', grown));
  if (look.columns && look.columns.length > 0) {
    const text = columnsXml(spans, look.columns, p);
    const cols = top('cols');
    edits.push(cols ? { start: cols.start, end: cols.end, text } : put('cols', text));
  }
  if (look.merged) {
    const items = look.merged.map((range) => `<${p}mergeCell ref="${rangeName(range)}"/>`);
    const text = items.length === 0 ? '' : `<${p}mergeCells count="${items.length}">${items.join('')}</${p}mergeCells>`;
    const merges = top('mergeCells');
    if (merges) edits.push({ start: merges.start, end: merges.end, text });
    else if (text !== '') edits.push(put('mergeCells', text));
  }
  if (look.protected === false) {
    const protection = top('sheetProtection');
    if (protection && ['password', 'hashValue'].some((name) => protection.attributes.has(name)))
      throw new WorkbookFileError('sheet-protected', `The sheet ${sheet.name} is protected with a password.`);
    if (protection) edits.push({ start: protection.start, end: protection.end, text: '' });
  } else if (look.protected && !top('sheetProtection')) {
    edits.push(put('sheetProtection', `<${p}sheetProtection sheet="1" objects="1" scenarios="1"/>`));
  }
  if (look.tabColor !== undefined) edits.push(...tabColorEdits(xml, spans, look.tabColor, p, put));
  if (look.frozen || look.gridLines !== undefined) edits.push(...viewEdits(xml, spans, look, p, put));
  return edits;
}

function rowEdits(
  xml: Uint8Array,
  sheet: FileSheet,
  look: SheetLook,
  styles: DerivedStyles,
  spans: readonly ElementSpan[],
): Edit[] {
  const data = spans.find(({ name }) => name === 'sheetData');
  const rows = new Map((look.rows ?? []).map((row) => [row.index, row]));
  const cells = new Map<number, CellLookChange[]>();
  for (const change of look.cells ?? []) cells.set(change.row, [...(cells.get(change.row) ?? []), change]);
  const wanted = [...new Set([...rows.keys(), ...cells.keys()])].sort((a, b) => a - b);
  if (!data || wanted.length === 0) return [];
  const edits: Edit[] = [];
  const style = (change: CellLookChange): number => styles.style(sheet.style(change.row, change.column), change.look);
  const newRow = (row: number): string => {
    const inner = (cells.get(row) ?? [])
      .sort((a, b) => a.column - b.column)
      .map((change) => `<${data.prefix}c r="${cellName(row, change.column)}" s="${style(change)}"/>`);
    const header = rows.get(row);
    const open = `<${data.prefix}row r="${row + 1}"${header ? headerAttributes(header) : ''}`;
    return inner.length === 0 ? `${open}/>` : `${open}>${inner.join('')}</${data.prefix}row>`;
  };
  const found = placed(spans);
  let next = 0;
  const before = (row: number, at: number): void => {
    for (; next < wanted.length && wanted[next] < row; next++)
      edits.push({ start: at, end: at, text: newRow(wanted[next]) });
  };
  for (const { span, row, cells: own } of found) {
    before(row, span.start);
    if (wanted[next] !== row) continue;
    next++;
    edits.push(...changedRow(xml, span, rows.get(row), own, cells.get(row) ?? [], style));
  }
  if (data.selfClosing) {
    const text = wanted.slice(next).map(newRow).join('');
    return text === '' ? edits : [...edits, appendInside(xml, data, text)];
  }
  before(Number.MAX_SAFE_INTEGER, data.closeStart);
  return edits;
}

interface PlacedRow {
  readonly span: ElementSpan;
  readonly row: number;
  readonly cells: { readonly span: ElementSpan; readonly column: number }[];
}

function placed(spans: readonly ElementSpan[]): PlacedRow[] {
  const rows: PlacedRow[] = [];
  for (const span of spans) {
    if (span.name === 'row' && span.parent === 'sheetData') {
      const stated = span.attributes.get('r');
      const row = stated === undefined ? (rows[rows.length - 1]?.row ?? -1) + 1 : Number(stated) - 1;
      rows.push({ span, row, cells: [] });
    } else if (span.name === 'c' && span.parent === 'row') {
      const { cells } = rows[rows.length - 1];
      const letters = /^[A-Za-z]+/.exec(span.attributes.get('r') ?? '')?.[0];
      const column = letters === undefined ? (cells[cells.length - 1]?.column ?? -1) + 1 : columnIndex(letters);
      cells.push({ span, column });
    }
  }
  return rows;
}

function changedRow(
  xml: Uint8Array,
  span: ElementSpan,
  header: HeaderLook | undefined,
  cells: PlacedRow['cells'],
  changes: readonly CellLookChange[],
  style: (change: CellLookChange) => number,
): Edit[] {
  const edits: Edit[] = [];
  let open = new TextDecoder().decode(xml.subarray(span.start, span.openEnd));
  if (header) open = withHeader(open, header);
  const fresh: CellLookChange[] = [];
  for (const change of changes) {
    const cell = cells.find(({ column }) => column === change.column);
    if (cell) edits.push(setAttribute(xml, cell.span, 's', String(style(change))));
    else fresh.push(change);
  }
  const text = (change: CellLookChange): string =>
    `<${span.prefix}c r="${cellName(change.row, change.column)}" s="${style(change)}"/>`;
  if (fresh.length > 0) open = open.replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, '');
  fresh.sort((a, b) => a.column - b.column);
  if (span.selfClosing) {
    const inner = fresh.map(text).join('');
    if (inner !== '') open = `${open.replace(/\s*\/>$/, '>')}${inner}</${span.prefix}row>`;
  } else {
    for (const change of fresh) {
      const at = cells.find(({ column }) => column > change.column)?.span.start ?? span.closeStart;
      edits.push({ start: at, end: at, text: text(change) });
    }
  }
  return [{ start: span.start, end: span.openEnd, text: open }, ...edits];
}

function headerAttributes({ size, hidden }: HeaderLook): string {
  return (size === undefined || size === null ? '' : ` ht="${size}" customHeight="1"`) + (hidden ? ' hidden="1"' : '');
}

/** A row's tag with its height and whether it is hidden. */
function withHeader(tag: string, header: HeaderLook): string {
  const without = (text: string, name: string): string =>
    text.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '');
  let bare = tag;
  if (header.size !== undefined) bare = without(without(bare, 'ht'), 'customHeight');
  if (header.hidden !== undefined) bare = without(bare, 'hidden');
  return bare.replace(/\s*(\/?)>$/, `${headerAttributes(header)}$1>`);
}

/** The list of columns with new widths: each column that changes gets an entry of its own. */
function columnsXml(spans: readonly ElementSpan[], changes: readonly HeaderLook[], p: string): string {
  const runs = spans
    .filter(({ name, parent }) => name === 'col' && parent === 'cols')
    .map(({ attributes }) => ({
      first: Number(attributes.get('min')) - 1,
      last: Number(attributes.get('max')) - 1,
      attributes: new Map([...attributes].filter(([name]) => name !== 'min' && name !== 'max')),
    }));
  for (const { index, size, hidden } of changes) {
    const at = runs.findIndex(({ first, last }) => index >= first && index <= last);
    const run = runs[at];
    const attributes = new Map(run?.attributes ?? [['width', USUAL_WIDTH]]);
    if (size !== undefined) {
      attributes.set('width', size === null ? USUAL_WIDTH : String(size));
      if (size === null) attributes.delete('customWidth');
      else attributes.set('customWidth', '1');
      attributes.delete('bestFit');
    }
    if (hidden !== undefined) {
      if (hidden) attributes.set('hidden', '1');
      else attributes.delete('hidden');
    }
    const own = { first: index, last: index, attributes };
    if (!run) runs.push(own);
    else {
      const parts = [{ ...run, last: index - 1 }, own, { ...run, first: index + 1 }];
      runs.splice(at, 1, ...parts.filter(({ first, last }) => first <= last));
    }
  }
  runs.sort((a, b) => a.first - b.first);
  const texts = runs.map(({ first, last, attributes }) => {
    const rest = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
    return `<${p}col min="${first + 1}" max="${last + 1}"${rest.join('')}/>`;
  });
  return `<${p}cols>${texts.join('')}</${p}cols>`;
}

function tabColorEdits(
  xml: Uint8Array,
  spans: readonly ElementSpan[],
  color: string | null,
  p: string,
  put: (name: string, text: string) => Edit,
): Edit[] {
  const text = color === null ? '' : `<${p}tabColor rgb="FF${color.replace('#', '').toUpperCase()}"/>`;
  const own = spans.find(({ name }) => name === 'tabColor');
  if (own) return [{ start: own.start, end: own.end, text }];
  if (text === '') return [];
  const properties = spans.find(({ name }) => name === 'sheetPr');
  if (!properties) return [put('sheetPr', `<${p}sheetPr>${text}</${p}sheetPr>`)];
  if (properties.selfClosing) return [appendInside(xml, properties, text)];
  return [{ start: properties.openEnd, end: properties.openEnd, text }];
}

function viewEdits(
  xml: Uint8Array,
  spans: readonly ElementSpan[],
  { frozen, gridLines }: SheetLook,
  p: string,
  put: (name: string, text: string) => Edit,
): Edit[] {
  const lines = gridLines === undefined ? '' : ` showGridLines="${gridLines ? 1 : 0}"`;
  const view = spans.find(({ name }) => name === 'sheetView');
  const inner = frozen ? paneXml(frozen, p) : '';
  if (!view)
    return [
      put(
        'sheetViews',
        `<${p}sheetViews><${p}sheetView${lines} workbookViewId="0">${inner}</${p}sheetView></${p}sheetViews>`,
      ),
    ];
  const edits: Edit[] = [];
  let open = new TextDecoder().decode(xml.subarray(view.start, view.openEnd));
  if (lines !== '')
    open = open.replace(/\sshowGridLines\s*=\s*("[^"]*"|'[^']*')/, '').replace(/\s*(\/?)>$/, `${lines}$1>`);
  if (frozen) {
    for (const { name, parent, start, end } of spans) {
      if (parent === 'sheetView' && start > view.start && end < view.end && (name === 'pane' || name === 'selection'))
        edits.push({ start, end, text: '' });
    }
    open = view.selfClosing ? `${open.replace(/\s*\/>$/, '>')}${inner}</${p}sheetView>` : open + inner;
  }
  return [{ start: view.start, end: view.openEnd, text: open }, ...edits];
}

function paneXml({ rows, columns }: NonNullable<SheetLook['frozen']>, p: string): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  return (
    `<${p}pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/>` +
    `<${p}selection pane="${pane}"/>`
  );
}
