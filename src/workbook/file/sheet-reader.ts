import { type CellRange, cellName, parseRange } from '../address';
import { isoDateSerial, parseNumber } from './cell-number';
import { CellStore, HAS_FORMULA, Kind, type ValuePool } from './cell-store';
import { damaged, WorkbookFileError } from './error';
import { FormulaStore } from './formula-store';
import { RichText } from './rich-text';
import type { ArrayRange } from '../snapshot';
import type { SheetContent } from './sheet-content';
import { attribute, decodeExcelEscapes, isTrue, prefixedAttribute, TextBuffer } from './xml-text';
import type { XmlHandler, XmlTag } from './xml-scanner';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** What all sheets together may still take. */
export interface CellBudget {
  cells: number;
}

/** The cell types of a file (attribute t) by their first letters: b, d, e, inlineStr, n, s, str. */
enum Type {
  Number,
  Shared,
  Text,
  Inline,
  Boolean,
  Error,
  Date,
}

/** Reads one worksheet's XML as it is inflated. */
export class SheetReader implements XmlHandler {
  private readonly cells: CellStore;
  private readonly formulas = new FormulaStore();
  private isProtected = false;
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly rowStyles = new Map<number, number>();
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];
  private readonly merged: CellRange[] = [];
  private readonly arrays: ArrayRange[] = [];
  private readonly filtered: CellRange[] = [];
  private filterRange: CellRange | undefined;
  private columnsTold = 0;
  private allRowsHidden = false;
  private readonly statedRows = new Set<number>();

  private inData = false;
  private row = -1;
  private column = -1;
  private style = 0;
  private type: Type = Type.Number;
  private dynamic = false;
  /** Which element's text is being collected: the value, the formula, an inline string. */
  private collecting: '' | 'v' | 'f' | 'is' = '';
  private hasValue = false;
  private hasFormula = false;
  private formulaKind = '';
  private formulaRange: CellRange | undefined;
  private share: string | undefined;
  private table: string | undefined;
  private readonly valueText = new TextBuffer();
  private readonly formulaText = new TextBuffer();
  private readonly rich = new RichText();
  /** Relationship ids of the sheet's tables. */
  readonly tableParts: string[] = [];

  constructor(
    private readonly part: string,
    private readonly pool: ValuePool,
    private readonly budget: CellBudget,
    /** Added to a date that the file spells out, to count as the workbook counts. */
    private readonly dateShift = 0,
  ) {
    this.cells = new CellStore(pool);
  }

  open(name: string, tag: XmlTag): void {
    if (this.inData) this.openInData(name, tag);
    else this.openOutside(name, tag);
  }

  text(bytes: Uint8Array, start: number, end: number, cdata: boolean): void {
    if (this.collecting === 'v') this.valueText.append(bytes, start, end, cdata);
    else if (this.collecting === 'f') this.formulaText.append(bytes, start, end, cdata);
    else if (this.collecting === 'is') this.rich.append(bytes, start, end, cdata);
  }

  close(name: string): void {
    if (!this.inData) return;
    if (this.collecting === 'is' && name !== 'is') this.rich.close(name);
    else if (name === 'v' || name === 'f' || name === 'is') this.collecting = '';
    else if (name === 'c') this.finishCell();
    else if (name === 'sheetData') this.inData = false;
  }

  finish(): SheetContent {
    this.cells.finish();
    this.formulas.finish();
    if (this.allRowsHidden) {
      const { rowCount } = this.cells.extent();
      for (let row = 0; row < rowCount; row++) if (!this.statedRows.has(row)) this.hiddenRows.add(row);
    }
    const { cells, formulas, hiddenRows, hiddenColumns, rowStyles, columnStyles, merged, arrays, filtered } = this;
    return {
      cells,
      formulas,
      protected: this.isProtected,
      hiddenRows,
      hiddenColumns,
      rowStyles,
      columnStyles,
      merged,
      arrays,
      filtered,
    };
  }

  private openOutside(name: string, tag: XmlTag): void {
    switch (name) {
      case 'sheetData':
        this.inData = true;
        break;
      case 'sheetFormatPr':
        this.allRowsHidden = isTrue(attribute(tag, 'zeroHeight'));
        break;
      case 'col':
        this.openColumns(tag);
        break;
      case 'sheetProtection':
        this.isProtected = isTrue(attribute(tag, 'sheet'));
        break;
      case 'mergeCell': {
        const range = parseRange(attribute(tag, 'ref') ?? '');
        if (range) this.merged.push(range);
        break;
      }
      case 'autoFilter':
        this.filterRange = parseRange(attribute(tag, 'ref') ?? '');
        break;
      case 'filterColumn':
        if (this.filterRange) this.filtered.push(this.filterRange);
        break;
      case 'tablePart': {
        const id = prefixedAttribute(tag, 'id');
        if (id !== undefined) this.tableParts.push(id);
        break;
      }
    }
  }

  private openColumns(tag: XmlTag): void {
    const first = Number(attribute(tag, 'min')) - 1;
    const last = Math.min(Number(attribute(tag, 'max')) - 1, LAST_COLUMN);
    // Columns are told once and in order; what says otherwise would only cost time.
    if (!(first >= this.columnsTold) || !(last >= first)) return;
    this.columnsTold = last + 1;
    const style = Number(attribute(tag, 'style') ?? 0);
    if (style > 0) this.columnStyles.push({ first, last, style });
    if (isTrue(attribute(tag, 'hidden')) || Number(attribute(tag, 'width') ?? 1) === 0) {
      for (let column = first; column <= last; column++) this.hiddenColumns.add(column);
    }
  }

  private openInData(name: string, tag: XmlTag): void {
    switch (name) {
      case 'c':
        this.openCell(tag);
        break;
      case 'v':
        this.collecting = 'v';
        this.hasValue = true;
        this.valueText.clear();
        break;
      case 'f':
        this.openFormula(tag);
        break;
      case 'row':
        this.openRow(tag);
        break;
      case 'is':
        this.collecting = 'is';
        this.hasValue = true;
        this.rich.start();
        break;
      default:
        if (this.collecting === 'is') this.rich.open(name, tag);
    }
  }

  private openRow(tag: XmlTag): void {
    const stated = attribute(tag, 'r');
    this.row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row > LAST_ROW) {
      throw damaged(`its part ${this.part} names a row ${stated ?? this.row + 1}`);
    }
    this.column = -1;
    this.cells.startRow(this.row);
    if (this.allRowsHidden) this.statedRows.add(this.row);
    const height = attribute(tag, 'ht');
    if (isTrue(attribute(tag, 'hidden')) || (height !== undefined && Number(height) === 0))
      this.hiddenRows.add(this.row);
    const style = attribute(tag, 's');
    if (style !== undefined && isTrue(attribute(tag, 'customFormat'))) this.rowStyles.set(this.row, Number(style));
  }

  /** The one tag there are millions of: its attributes are read in one pass over the bytes. */
  private openCell(tag: XmlTag): void {
    if (this.row < 0) throw damaged(`its part ${this.part} has a cell outside of any row`);
    const { bytes, attributesStart, attributesEnd } = tag;
    this.column++;
    this.style = 0;
    this.type = Type.Number;
    this.dynamic = false;
    this.hasValue = false;
    this.hasFormula = false;
    let i = attributesStart;
    while (i < attributesEnd) {
      while (bytes[i] <= 32) i++;
      const nameStart = i;
      while (i < attributesEnd && bytes[i] !== 61 && bytes[i] > 32) i++;
      const nameLength = i - nameStart;
      while (i < attributesEnd && bytes[i] !== 34 && bytes[i] !== 39) i++;
      if (i >= attributesEnd) return;
      const valueStart = i + 1;
      const close = bytes.indexOf(bytes[i], valueStart);
      if (nameLength === 1) {
        if (bytes[nameStart] === 114) this.readPlace(bytes, valueStart, close);
        else if (bytes[nameStart] === 115) this.style = digits(bytes, valueStart, close);
        else if (bytes[nameStart] === 116) this.type = readType(bytes, valueStart, close);
      } else if (nameLength === 2 && bytes[nameStart] === 99 && bytes[nameStart + 1] === 109) {
        this.dynamic = digits(bytes, valueStart, close) > 0;
      }
      i = close + 1;
    }
  }

  private readPlace(bytes: Uint8Array, start: number, end: number): void {
    let column = 0;
    let i = start;
    for (; i < end && bytes[i] > 64; i++) column = column * 26 + (bytes[i] & 31);
    const row = digits(bytes, i, end);
    if (column < 1 || column > LAST_COLUMN + 1 || row !== this.row + 1) {
      throw damaged(`its part ${this.part} has a cell in row ${this.row + 1} that says it stands elsewhere`);
    }
    this.column = column - 1;
  }

  private openFormula(tag: XmlTag): void {
    this.collecting = 'f';
    this.hasFormula = true;
    this.formulaText.clear();
    this.formulaKind = '';
    this.formulaRange = undefined;
    this.share = undefined;
    this.table = undefined;
    if (tag.attributesStart === tag.attributesEnd) return;
    this.formulaKind = attribute(tag, 't') ?? '';
    if (this.formulaKind === '') return;
    this.share = attribute(tag, 'si');
    const ref = attribute(tag, 'ref');
    this.formulaRange = ref === undefined ? undefined : parseRange(ref);
    if (this.formulaKind === 'dataTable') this.table = dataTable(tag);
  }

  private finishCell(): void {
    const { cells, budget, column, style } = this;
    if (column > LAST_COLUMN) throw damaged(`its part ${this.part} has a row with more than ${LAST_COLUMN + 1} cells`);
    // A cell without a style is plain even where its row or column has one, so it is kept only there.
    const overrides = this.columnStyles.length > 0 || this.rowStyles.size > 0;
    if (!this.hasValue && !this.hasFormula && style === 0 && !overrides) return;
    if (--budget.cells < 0) {
      throw new WorkbookFileError(
        'too-large',
        'The workbook has more cells than are read at once. Split it, or delete what is not needed.',
      );
    }
    let kind: number = Kind.Blank;
    let payload = 0;
    if (this.hasValue) {
      switch (this.type) {
        case Type.Shared:
          // Some programs write a blank cell as a reference to no text.
          if (this.valueText.length === 0) break;
          kind = Kind.Text;
          payload = parseNumber(this.valueText.bytes, this.valueText.length);
          if (!Number.isInteger(payload) || payload < 0 || payload >= this.pool.texts.length)
            throw this.badCell('refers to a text that is not there');
          break;
        case Type.Number:
          if (this.valueText.length === 0) break;
          kind = Kind.Number;
          payload = parseNumber(this.valueText.bytes, this.valueText.length);
          if (Number.isNaN(payload)) throw this.badCell('should hold a number but does not');
          break;
        case Type.Text:
          kind = Kind.Text;
          payload = this.pool.text(decodeExcelEscapes(this.valueText.toString()));
          break;
        case Type.Inline:
          kind = Kind.Text;
          payload = this.pool.text(this.rich.finish());
          break;
        case Type.Boolean:
          kind = Kind.Boolean;
          payload = isTrue(this.valueText.toString().trim().toLowerCase()) ? 1 : 0;
          break;
        case Type.Error:
          kind = Kind.Error;
          payload = this.pool.error(this.valueText.toString().trim());
          break;
        case Type.Date:
          kind = Kind.Number;
          payload = isoDateSerial(this.valueText.toString(), this.dateShift);
          if (Number.isNaN(payload)) throw this.badCell('should hold a date but does not');
          break;
      }
    }
    const shared = this.formulaKind === 'shared' && this.share !== undefined;
    const formula = this.hasFormula && (this.formulaText.length > 0 || shared || this.table !== undefined);
    if (formula) kind |= HAS_FORMULA;
    const index = cells.add(column, kind, payload, style < 65_536 ? style : 0);
    if (formula) this.addFormula(index, shared);
  }

  private addFormula(cell: number, shared: boolean): void {
    const { formulas, formulaText, formulaRange, share, table } = this;
    if (table !== undefined) {
      const bytes = new TextEncoder().encode(table);
      formulas.addOwn(cell, bytes, bytes.length);
    } else if (shared && share !== undefined && formulaText.length === 0) {
      formulas.addShared(cell, share);
    } else {
      formulas.addOwn(cell, formulaText.bytes, formulaText.length, shared ? share : undefined);
    }
    if (formulaRange && (this.formulaKind === 'array' || this.formulaKind === 'dataTable')) {
      this.arrays.push({ range: formulaRange, dynamic: this.dynamic });
    }
  }

  private badCell(what: string): WorkbookFileError {
    return damaged(`cell ${cellName(this.row, this.column)} in its part ${this.part} ${what}`);
  }
}

function digits(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = bytes[i] - 48;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

function readType(bytes: Uint8Array, start: number, end: number): Type {
  switch (bytes[start]) {
    case 115:
      return end - start === 1 ? Type.Shared : Type.Text;
    case 105:
      return Type.Inline;
    case 98:
      return Type.Boolean;
    case 101:
      return Type.Error;
    case 100:
      return Type.Date;
    default:
      return Type.Number;
  }
}

/** A what-if data table, as Excel shows it: =TABLE(row input, column input). */
function dataTable(tag: XmlTag): string {
  const first = attribute(tag, 'r1') ?? '';
  if (isTrue(attribute(tag, 'dt2D'))) return `TABLE(${first},${attribute(tag, 'r2') ?? ''})`;
  return isTrue(attribute(tag, 'dtr')) ? `TABLE(${first},)` : `TABLE(,${first})`;
}
