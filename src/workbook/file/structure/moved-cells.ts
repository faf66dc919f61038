import { cellName, columnIndex } from '../../address';
import { damaged } from '../error';
import { filling } from '../formula-shift';
import { type Edit, type ElementSpan, findElements } from '../xml-edit';
import { decodeEntities, escapeXml } from '../xml-text';
import type { MovedFormulas } from './moved-formula';
import type { NewHeading } from './moved-table';
import { type HeaderOp, headerOps, type SheetKey } from './structure-op';

const NAMES = new Set(['sheetData', 'row', 'c', 'f', 'cols', 'col']);

interface Cell {
  column: number;
  /** The opening tag up to its end, without its place; what follows, the closing tag included. */
  readonly tag: string;
  readonly rest: string;
}

interface Row {
  index: number;
  /** The opening tag's name and attributes, without its number and spans. */
  readonly tag: string;
  cells: Cell[];
}

interface Formula {
  readonly span: ElementSpan;
  readonly row: number;
  readonly column: number;
  readonly share: string | undefined;
  readonly text: string;
}

const PLACE = /\s(?:r|spans)\s*=\s*("[^"]*"|'[^']*')/g;

function decode(xml: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(xml.subarray(start, end));
}

/** Rows, cells and formulas of a sheet's part with their places. */
class SheetData {
  readonly data: ElementSpan | undefined;
  readonly rows: { readonly span: ElementSpan; readonly index: number }[] = [];
  readonly cells: { readonly span: ElementSpan; readonly row: number; readonly column: number }[] = [];
  readonly formulas: Formula[] = [];
  readonly columns: ElementSpan | undefined;
  readonly columnSpans: ElementSpan[];

  constructor(
    part: string,
    readonly xml: Uint8Array,
  ) {
    const spans = findElements(part, xml, NAMES);
    this.data = spans.find(({ name }) => name === 'sheetData');
    this.columns = spans.find(({ name }) => name === 'cols');
    this.columnSpans = spans.filter(({ name }) => name === 'col');
    let [row, column] = [-1, -1];
    for (const span of spans) {
      if (span.parent === 'sheetData' && span.name === 'row') {
        row = span.attributes.has('r') ? Number(span.attributes.get('r')) - 1 : row + 1;
        column = -1;
        this.rows.push({ span, index: row });
      } else if (span.parent === 'row' && span.name === 'c') {
        const letters = /^[A-Za-z]+/.exec(span.attributes.get('r') ?? '')?.[0];
        column = letters === undefined ? column + 1 : columnIndex(letters);
        this.cells.push({ span, row, column });
      } else if (span.parent === 'c' && span.name === 'f') {
        const share = span.attributes.get('t') === 'shared' ? span.attributes.get('si') : undefined;
        const text = decodeEntities(decode(xml, span.openEnd, span.closeStart));
        this.formulas.push({ span, row, column, share, text });
      }
    }
  }
}

/** The edits that let the formulas of a sheet follow what happens elsewhere; its own cells stay where they are. */
function formulaEdits(sheet: SheetData, home: SheetKey, formulas: MovedFormulas, moves: boolean): Edit[] {
  const masters = new Map<string, { formula: Formula; fill: ReturnType<typeof filling> }>();
  for (const formula of sheet.formulas) {
    if (formula.share !== undefined && formula.text !== '')
      masters.set(formula.share, { formula, fill: filling(formula.text) });
  }
  const texts = sheet.formulas.map(({ share, text, row, column }) => {
    const master = share === undefined ? undefined : masters.get(share);
    if (share !== undefined && !master) throw damaged('a shared formula is missing');
    return master ? master.fill(row - master.formula.row, column - master.formula.column) : text;
  });
  const moved = texts.map((text) => formulas.formula(text, home));
  // Copies of a shared formula need not move alike: where one of them moves, each is spelled out.
  const spelled = new Set<string>();
  sheet.formulas.forEach(({ share }, i) => {
    if (share !== undefined && (moves || moved[i] !== texts[i])) spelled.add(share);
  });
  return sheet.formulas.flatMap(({ span, share }, i): Edit[] => {
    const p = span.prefix;
    if (share !== undefined) {
      if (!spelled.has(share)) return [];
      return [{ start: span.start, end: span.end, text: `<${p}f>${escapeXml(moved[i])}</${p}f>` }];
    }
    const attributes = moves ? movedAttributes(span, home, formulas) : undefined;
    if (moved[i] === texts[i] && attributes === undefined) return [];
    const open = attributes ?? decode(sheet.xml, span.start, span.openEnd);
    const close = span.selfClosing ? '' : `</${p}f>`;
    return [{ start: span.start, end: span.end, text: open + escapeXml(moved[i]) + close }];
  });
}

/** The opening tag of an array formula or data table with its ranges moved. */
function movedAttributes(span: ElementSpan, home: SheetKey, formulas: MovedFormulas): string | undefined {
  if (!['ref', 'r1', 'r2'].some((name) => span.attributes.has(name))) return undefined;
  const attributes = [...span.attributes].map(([name, value]) => {
    const reference = name === 'ref' || name === 'r1' || name === 'r2';
    return ` ${name}="${escapeXml(reference ? (formulas.list(value, home) ?? value) : value)}"`;
  });
  return `<${span.prefix}f${attributes.join('')}${span.selfClosing ? '/' : ''}>`;
}

/** The edits to a sheet's cells, formulas and columns. */
export function movedCellEdits(
  part: string,
  xml: Uint8Array,
  home: SheetKey,
  formulas: MovedFormulas,
  headings: readonly NewHeading[],
): Edit[] {
  const sheet = new SheetData(part, xml);
  const ops = headerOps(formulas.structure, home);
  const own = formulaEdits(sheet, home, formulas, ops.length > 0);
  if (ops.length === 0 || !sheet.data) return own;
  const rows = readRows(sheet, own);
  for (const op of ops) {
    if (op.axis === 'row') moveRows(rows, op);
    else for (const row of rows.values()) moveCells(row, op);
  }
  const p = sheet.data.prefix;
  for (const heading of headings) putHeading(rows.get(heading.row), heading, p);
  const text = [...rows.values()].sort((a, b) => a.index - b.index).map((row) => rowText(row, p));
  const open = decode(xml, sheet.data.start, sheet.data.openEnd).replace(/\s*\/>$/, '>');
  const data = { start: sheet.data.start, end: sheet.data.end, text: `${open}${text.join('')}</${p}sheetData>` };
  return [data, ...columnEdits(sheet, ops)];
}

function readRows(sheet: SheetData, edits: readonly Edit[]): Map<number, Row> {
  const { xml } = sheet;
  const byStart = new Map(edits.map((edit) => [edit.start, edit]));
  const changes = new Map<number, { span: ElementSpan; edit: Edit }>();
  for (const { span, row, column } of sheet.formulas) {
    const edit = byStart.get(span.start);
    if (edit) changes.set(row * 16_384 + column, { span, edit });
  }
  const rows = new Map<number, Row>();
  for (const { span, index } of sheet.rows) {
    const tag = decode(xml, span.start, span.openEnd).replace(PLACE, '');
    rows.set(index, { index, tag: tag.replace(/\s*\/?>$/, ''), cells: [] });
  }
  for (const { span, row, column } of sheet.cells) {
    const tag = decode(xml, span.start, span.openEnd).replace(PLACE, '');
    const change = changes.get(row * 16_384 + column);
    const rest = change
      ? decode(xml, span.openEnd, change.edit.start) + change.edit.text + decode(xml, change.edit.end, span.end)
      : decode(xml, span.openEnd, span.end);
    rows.get(row)?.cells.push({ column, tag, rest });
  }
  return rows;
}

/** A cell of a new row or column: only what it looks like. */
function blankLike({ tag }: Cell, column: number): Cell | undefined {
  const style = /\ss\s*=\s*("[^"]*"|'[^']*')/.exec(tag)?.[0];
  const name = /^<[^\s/>]+/.exec(tag)?.[0] ?? '<c';
  return style === undefined ? undefined : { column, tag: `${name}${style}/>`, rest: '' };
}

function moveRows(rows: Map<number, Row>, op: HeaderOp): void {
  const before = [...rows.values()];
  rows.clear();
  for (const row of before) {
    if (op.kind === 'remove' && row.index >= op.from && row.index <= op.to) continue;
    if (op.kind === 'remove' && row.index > op.to) row.index -= op.to - op.from + 1;
    else if (op.kind === 'insert' && row.index >= op.at) row.index += op.count;
    rows.set(row.index, row);
  }
  if (op.kind === 'remove') return;
  const model = rows.get(op.like >= op.at ? op.like + op.count : op.like);
  if (!model) return;
  const tag = model.tag.replace(/\s(?:hidden|collapsed)\s*=\s*("[^"]*"|'[^']*')/g, '');
  for (let index = op.at; index < op.at + op.count; index++) {
    const cells = model.cells.flatMap((cell) => blankLike(cell, cell.column) ?? []);
    rows.set(index, { index, tag, cells });
  }
}

function moveCells(row: Row, op: HeaderOp): void {
  if (op.kind === 'remove') {
    const gone = op.to - op.from + 1;
    row.cells = row.cells.filter(({ column }) => column < op.from || column > op.to);
    for (const cell of row.cells) if (cell.column > op.to) cell.column -= gone;
    return;
  }
  const model = row.cells.find(({ column }) => column === op.like);
  for (const cell of row.cells) if (cell.column >= op.at) cell.column += op.count;
  const blanks = Array.from({ length: op.count }, (_, i) => (model ? blankLike(model, op.at + i) : undefined));
  row.cells = [...row.cells, ...blanks.filter((cell) => cell !== undefined)].sort((a, b) => a.column - b.column);
}

/** A table's headings are its columns' names: a new column has to have one. */
function putHeading(row: Row | undefined, { column, text }: NewHeading, p: string): void {
  if (!row) return;
  const blank = row.cells.find((cell) => cell.column === column);
  const tag = (blank?.tag ?? `<${p}c/>`).replace(/\s*\/?>$/, ' t="inlineStr">');
  const cell = { column, tag, rest: `<${p}is><${p}t>${escapeXml(text)}</${p}t></${p}is></${p}c>` };
  row.cells = [...row.cells.filter((one) => one !== blank), cell].sort((a, b) => a.column - b.column);
}

function rowText({ index, tag, cells }: Row, p: string): string {
  const open = tag.replace(/^<[^\s/>]+/, (name) => `${name} r="${index + 1}"`);
  if (cells.length === 0) return `${open}/>`;
  const texts = cells.map(({ column, tag: cell, rest }) => {
    return cell.replace(/^<[^\s/>]+/, (name) => `${name} r="${cellName(index, column)}"`) + rest;
  });
  return `${open}>${texts.join('')}</${p}row>`;
}

interface Columns {
  readonly first: number;
  readonly last: number;
  readonly attributes: string;
}

/** The widths and looks of whole columns. */
function columnEdits({ columns, columnSpans }: SheetData, ops: readonly HeaderOp[]): Edit[] {
  if (!columns || !ops.some(({ axis }) => axis === 'column')) return [];
  let runs = columnSpans.map(({ attributes }): Columns => {
    const others = [...attributes].filter(([name]) => name !== 'min' && name !== 'max');
    return {
      first: Number(attributes.get('min')) - 1,
      last: Number(attributes.get('max')) - 1,
      attributes: others.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join(''),
    };
  });
  for (const op of ops) if (op.axis === 'column') runs = movedColumns(runs, op);
  const p = columns.prefix;
  const texts = runs.map(
    ({ first, last, attributes }) => `<${p}col min="${first + 1}" max="${last + 1}"${attributes}/>`,
  );
  const text = texts.length === 0 ? '' : `<${p}cols>${texts.join('')}</${p}cols>`;
  return [{ start: columns.start, end: columns.end, text }];
}

function movedColumns(runs: readonly Columns[], op: HeaderOp): Columns[] {
  const last = 16_383;
  if (op.kind === 'remove') {
    const gone = op.to - op.from + 1;
    return runs.flatMap((run): Columns[] => {
      if (run.first >= op.from && run.last <= op.to) return [];
      const first = run.first < op.from ? run.first : Math.max(run.first - gone, op.from);
      const end = run.last < op.from ? run.last : run.last > op.to ? run.last - gone : op.from - 1;
      return [{ ...run, first, last: end }];
    });
  }
  const like = runs.find((run) => op.like >= run.first && op.like <= run.last);
  const inserted = like && { ...like, first: op.at, last: Math.min(op.at + op.count - 1, last) };
  const moved = runs.flatMap((run): Columns[] => {
    if (run.last < op.at) return [run];
    const shifted = { ...run, first: Math.max(run.first, op.at) + op.count, last: Math.min(run.last + op.count, last) };
    const parts = run.first < op.at ? [{ ...run, last: op.at - 1 }, shifted] : [shifted];
    return parts.filter((part) => part.first <= part.last);
  });
  return [...moved, ...(inserted ? [inserted] : [])].sort((a, b) => a.first - b.first);
}
