import { type CellRange, columnIndex, rangeName } from '../address';
import { cellXml, inlineText } from './cell-xml';
import { grownDimension } from './dimension';
import { damaged } from './error';
import { shiftFormula } from './formula-shift';
import type { FileSheet } from './sheet-content';
import type { CellWrite, SheetWrites } from './sheet-plan';
import { prefixOf } from './namespaces';
import { applyEdits, scanWhole, tagWith } from './xml-edit';
import type { XmlHandler, XmlTag } from './xml-scanner';
import { attribute, attributes, escapeXml, TextBuffer } from './xml-text';

interface OpenFormula {
  readonly start: number;
  /** Where its opening tag ends. */
  readonly openEnd: number;
  end: number;
  readonly kind: string;
  readonly share: string | undefined;
  text: string;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly prefix: string;
  readonly style: number;
  readonly metadata: number | undefined;
  /** Namespaces that its own tag declares: what is kept of it may need them. */
  readonly declarations: string;
  readonly isSharedText: boolean;
  readonly write: CellWrite | undefined;
  formula: OpenFormula | undefined;
}

/** A shared formula whose first cell is replaced: the next cell that shares it has to spell it out. */
interface Homeless {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The cells that still share it: known at the end. */
  rest?: CellRange;
  /** Puts the formula's element into the cell that takes it over. */
  complete?: (rest: CellRange) => void;
}

type OpenEdit = { start: number; end: number; text: string };

/** The cells that a sheet has after its writes and may not have had before. */
function* filledBy(writes: SheetWrites): Iterable<{ row: number; column: number }> {
  for (const [row, cells] of writes) {
    for (const [column, { kind }] of cells) if (kind !== 'clear') yield { row, column };
  }
}

/** Goes through a sheet's part once and notes the edits that turn it into the changed one. */
class SheetPatcher implements XmlHandler {
  readonly edits: OpenEdit[] = [];
  private readonly rows: number[];
  private nextRow = 0;
  private columns: number[] = [];
  private nextColumn = 0;
  private rowWrites: Map<number, CellWrite> | undefined;
  private row = -1;
  private lastColumn = -1;
  private rowTag: { start: number; end: number; prefix: string } | undefined;
  private rowGrew = false;
  private data: { prefix: string; start: number; end: number } | undefined;
  private cell: OpenCell | undefined;
  private inFormula = false;
  private hasValue = false;
  private cellTag = { start: 0, end: 0 };
  /** A value without a text, as far as has been read. */
  private blankValue: { start: number; end: number } | undefined;
  private sawData = false;
  /** Uses of shared texts that go. */
  textsLost = 0;
  private readonly formulaText = new TextBuffer();
  private readonly homeless = new Map<string, Homeless>();
  private readonly mastersMet = new Set<string>();
  private readonly copiesBefore = new Set<string>();

  constructor(
    private readonly xml: Uint8Array,
    private readonly sheet: FileSheet,
    private readonly writes: SheetWrites,
    private readonly dynamicArrayMark: () => number,
  ) {
    this.rows = [...writes.keys()].sort((a, b) => a - b);
  }

  open(name: string, tag: XmlTag): void {
    if (name === 'dimension') this.openDimension(tag);
    else if (name === 'sheetData') {
      this.sawData = true;
      this.data = { prefix: prefixOf(tag), start: tag.start, end: tag.end };
    } else if (!this.data) return;
    else if (name === 'row') this.openRow(tag);
    else if (name === 'c') this.openCell(tag);
    else if (name === 'f') this.openFormula(tag);
    else if (name === 'v') this.openValue(tag);
  }

  text(bytes: Uint8Array, start: number, end: number, cdata: boolean): void {
    if (this.inFormula) this.formulaText.append(bytes, start, end, cdata);
    this.blankValue = undefined;
  }

  close(name: string, tag: XmlTag): void {
    if (!this.data) return;
    if (name === 'f' && this.cell?.formula) {
      this.cell.formula.end = tag.end;
      this.cell.formula.text = this.formulaText.toString();
      this.inFormula = false;
    } else if (name === 'v' && this.blankValue) {
      this.blankValue.end = tag.end;
    } else if (name === 'c') {
      this.dropBlankValue();
      if (this.cell) this.closeCell(this.cell, tag.end);
      this.cell = undefined;
    } else if (name === 'row') {
      this.closeRow(tag);
    } else if (name === 'sheetData') {
      this.closeData(tag, this.data);
      this.data = undefined;
    }
  }

  finish(): void {
    if (!this.sawData) throw damaged(`its part ${this.sheet.part} has no rows and no place for them`);
    for (const home of this.homeless.values()) if (home.rest) home.complete?.(home.rest);
  }

  private openDimension(tag: XmlTag): void {
    const grown = grownDimension(attribute(tag, 'ref'), filledBy(this.writes));
    if (grown === undefined) return;
    const text = tagWith(this.slice(tag.start, tag.end), 'ref', grown);
    this.edits.push({ start: tag.start, end: tag.end, text });
  }

  private openRow(tag: XmlTag): void {
    const stated = attribute(tag, 'r');
    const row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    if (row <= this.row) throw damaged('its rows do not stand in order');
    while (this.nextRow < this.rows.length && this.rows[this.nextRow] < row) {
      this.insertRow(this.rows[this.nextRow++], tag.start, this.data?.prefix ?? '');
    }
    this.row = row;
    this.lastColumn = -1;
    this.rowGrew = false;
    this.rowTag = { start: tag.start, end: tag.end, prefix: prefixOf(tag) };
    this.rowWrites = this.rows[this.nextRow] === row ? this.writes.get(row) : undefined;
    if (this.rowWrites) this.nextRow++;
    this.columns = this.rowWrites ? [...this.rowWrites.keys()].sort((a, b) => a - b) : [];
    this.nextColumn = 0;
  }

  private openValue(tag: XmlTag): void {
    this.hasValue = !tag.selfClosing;
    this.blankValue = { start: tag.start, end: tag.end };
  }

  /** openpyxl writes a formula without a value with an empty number, which is none: it goes. */
  private dropBlankValue(): void {
    const { blankValue, cellTag, cell } = this;
    this.blankValue = undefined;
    if (!blankValue || cell?.write) return;
    const type = /\st\s*=\s*["']([^"']*)/.exec(this.slice(cellTag.start, cellTag.end))?.[1] ?? 'n';
    if (type === 'n') this.edits.push({ ...blankValue, text: '' });
  }

  private openCell(tag: XmlTag): void {
    this.cellTag = { start: tag.start, end: tag.end };
    // Most rows have nothing to change and share no formula that does: their cells are passed over.
    this.cell = undefined;
    this.hasValue = false;
    if (!this.rowWrites && this.homeless.size === 0) return;
    const found = new Map([...attributes(tag)].map(({ name, value }) => [name, value]));
    const letters = /^[A-Za-z]+/.exec(found.get('r') ?? '')?.[0];
    const column = letters === undefined ? this.lastColumn + 1 : columnIndex(letters);
    if (column <= this.lastColumn) throw damaged('its cells do not stand in order');
    this.insertCells(column, tag.start);
    this.lastColumn = column;
    const write = this.columns[this.nextColumn] === column ? this.rowWrites?.get(column) : undefined;
    if (write) this.nextColumn++;
    const metadata = found.get('cm');
    this.cell = {
      row: this.row,
      column,
      start: tag.start,
      prefix: prefixOf(tag),
      style: Number(found.get('s') ?? 0),
      metadata: metadata === undefined ? undefined : Number(metadata),
      declarations: declarationsIn(found),
      isSharedText: found.get('t') === 's',
      write,
      formula: undefined,
    };
  }

  private openFormula(tag: XmlTag): void {
    const kind = attribute(tag, 't') ?? '';
    const share = kind === 'shared' ? attribute(tag, 'si') : undefined;
    if (share !== undefined) {
      if (attribute(tag, 'ref') !== undefined) this.mastersMet.add(share);
      else if (!this.mastersMet.has(share)) this.copiesBefore.add(share);
    }
    if (!this.cell) return;
    this.cell.formula = { start: tag.start, openEnd: tag.end, end: tag.end, kind, share, text: '' };
    this.inFormula = true;
    this.formulaText.clear();
  }

  private closeCell(cell: OpenCell, end: number): void {
    const { write, formula } = cell;
    if (write && cell.isSharedText && this.hasValue) this.textsLost++;
    const home = formula?.share === undefined ? undefined : this.followShared(cell, formula, formula.share);
    if (!home || !formula) {
      if (write) this.edits.push({ start: cell.start, end, text: this.cellText(cell, write) });
      return;
    }
    const edit: OpenEdit = write
      ? { start: cell.start, end, text: '' }
      : { start: formula.start, end: formula.end, text: '' };
    this.edits.push(edit);
    const text = escapeXml(shiftFormula(home.text, cell.row - home.row, cell.column - home.column));
    home.complete = (rest) => {
      const p = cell.prefix;
      const own = `<${p}f t="shared" ref="${rangeName(rest)}" si="${formula.share}">${text}</${p}f>`;
      edit.text = write ? this.cellText(cell, write, own) : own;
    };
  }

  /** Keeps track of shared formulas; gives the one that this cell has to take over. */
  private followShared({ write, row, column }: OpenCell, formula: OpenFormula, share: string): Homeless | undefined {
    const replaced = write !== undefined && write.kind !== 'value';
    if (formula.text !== '') {
      if (!replaced) this.homeless.delete(share);
      else if (this.copiesBefore.has(share)) throw damaged('a shared formula stands after cells that share it');
      else this.homeless.set(share, { text: formula.text, row, column });
      return undefined;
    }
    const home = this.homeless.get(share);
    if (!home || replaced) return undefined;
    const { top, left, bottom, right } = home.rest ?? { top: row, left: column, bottom: row, right: column };
    home.rest = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
    return home.complete ? undefined : home;
  }

  /** The cell's new element. What is kept of its formula is `formulaXml`, or its formula as it stands. */
  private cellText(cell: OpenCell, write: CellWrite, formulaXml?: string): string {
    const { row, column, style, prefix, declarations } = cell;
    if (write.kind === 'clear') return cellXml({ row, column, style, declarations, value: null }, inlineText, prefix);
    if (write.kind === 'content') {
      const metadata = write.array === undefined ? undefined : this.dynamicArrayMark();
      const value = write.formula === undefined ? (write.value ?? null) : write.value;
      return cellXml({ row, column, style, declarations, ...write, value, metadata }, inlineText, prefix);
    }
    const kept = formulaXml ?? this.keptFormula(cell, write.array);
    const turned = write.array !== undefined && cell.formula?.kind !== 'array';
    const metadata = turned ? this.dynamicArrayMark() : cell.metadata;
    return cellXml(
      { row, column, style, declarations, formulaXml: kept, metadata, value: write.value },
      inlineText,
      prefix,
    );
  }

  private keptFormula({ formula, prefix, row, column }: OpenCell, array: string | undefined): string | undefined {
    if (!formula) return undefined;
    if (array === undefined) return this.slice(formula.start, formula.end);
    if (formula.kind === 'array') {
      const open = tagWith(this.slice(formula.start, formula.openEnd), 'ref', array);
      return open + this.slice(formula.openEnd, formula.end);
    }
    const stored = this.sheet.storedFormula(row, column)?.slice(1) ?? '';
    return `<${prefix}f t="array" ref="${array}">${escapeXml(stored)}</${prefix}f>`;
  }

  private closeRow(tag: XmlTag): void {
    if (!this.rowTag) return;
    const { start, end, prefix } = this.rowTag;
    const selfClosing = start === tag.start;
    const cells = this.newCells(Number.MAX_SAFE_INTEGER);
    if (selfClosing && cells !== '') {
      const open = this.rowText(start, end).replace(/\s*\/>$/, '>');
      this.edits.push({ start, end, text: `${open}${cells}</${prefix}row>` });
    } else {
      if (cells !== '') this.edits.push({ start: tag.start, end: tag.start, text: cells });
      if (this.rowGrew) this.edits.push({ start, end, text: this.rowText(start, end) });
    }
    this.rowTag = undefined;
    this.rowWrites = undefined;
  }

  /** A row's tag without its spans, which may no longer be true and are only a hint. */
  private rowText(start: number, end: number): string {
    return tagWith(this.slice(start, end), 'spans', undefined);
  }

  private slice(start: number, end: number): string {
    return new TextDecoder().decode(this.xml.subarray(start, end));
  }

  private closeData(tag: XmlTag, data: { prefix: string; start: number; end: number }): void {
    if (this.nextRow >= this.rows.length) return;
    if (tag.start === data.start) {
      let rows = '';
      while (this.nextRow < this.rows.length) rows += this.newRow(this.rows[this.nextRow++], data.prefix);
      const open = this.slice(data.start, data.end).replace(/\s*\/>$/, '>');
      const text = `${open}${rows}</${data.prefix}sheetData>`;
      if (rows !== '') this.edits.push({ start: data.start, end: data.end, text });
      return;
    }
    while (this.nextRow < this.rows.length) this.insertRow(this.rows[this.nextRow++], tag.start, data.prefix);
  }

  private insertRow(row: number, at: number, prefix: string): void {
    const text = this.newRow(row, prefix);
    if (text !== '') this.edits.push({ start: at, end: at, text });
  }

  private newRow(row: number, prefix: string): string {
    const writes = this.writes.get(row) ?? new Map<number, CellWrite>();
    const cells = [...writes]
      .sort(([a], [b]) => a - b)
      .map(([column, write]) => this.newCell(row, column, write, prefix));
    const text = cells.join('');
    return text === '' ? '' : `<${prefix}row r="${row + 1}">${text}</${prefix}row>`;
  }

  private insertCells(before: number, at: number): void {
    const text = this.newCells(before);
    if (text !== '') this.edits.push({ start: at, end: at, text });
  }

  private newCells(before: number): string {
    let text = '';
    for (; this.nextColumn < this.columns.length && this.columns[this.nextColumn] < before; this.nextColumn++) {
      const column = this.columns[this.nextColumn];
      const write = this.rowWrites?.get(column);
      if (write) text += this.newCell(this.row, column, write, this.rowTag?.prefix ?? '');
    }
    if (text !== '') this.rowGrew = true;
    return text;
  }

  /** A cell that the file did not have, in the style of its row or column. */
  private newCell(row: number, column: number, write: CellWrite, prefix: string): string {
    if (write.kind === 'clear') return '';
    if (write.kind === 'content' && write.formula === undefined && (write.value ?? null) === null) return '';
    const style = this.sheet.style(row, column);
    const metadata = write.kind === 'content' && write.array !== undefined ? this.dynamicArrayMark() : undefined;
    return cellXml({ ...write, row, column, style, metadata, value: write.value }, inlineText, prefix);
  }
}

function declarationsIn(found: ReadonlyMap<string, string>): string {
  return [...found]
    .filter(([name]) => /^xmlns(?::|$)/.test(name))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** A sheet's part with the writes made; everything else stays byte for byte. */
export function patchSheet(
  xml: Uint8Array,
  sheet: FileSheet,
  writes: SheetWrites,
  dynamicArrayMark: () => number,
): { xml: Uint8Array; textsLost: number } {
  const patcher = new SheetPatcher(xml, sheet, writes, dynamicArrayMark);
  scanWhole(sheet.part, xml, patcher);
  patcher.finish();
  return { xml: applyEdits(xml, patcher.edits), textsLost: patcher.textsLost };
}
