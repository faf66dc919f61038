import { cellName, parseRange, overlap, type CellRange } from '../../src/workbook/address';
import type { XlsxPackage } from './package';
import type { StyleCounts } from './styles-rules';
import { checkOrder, type ListedSheet } from './workbook-rules';
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from './xml-tree';

const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const ERRORS =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)$/;

/** What the sheets share: styles, texts, metadata, and what is counted over all of them. */
export interface Shared {
  readonly styles: StyleCounts;
  readonly texts: readonly string[];
  readonly cellMetadata: number;
  readonly valueMetadata: number;
  /** Uses of shared texts so far. */
  uses: number;
  /** "sheetId cell" of every formula. */
  readonly formulas: Set<string>;
}

/** A cell as the rules of tables need it. */
export interface SheetCells {
  readonly text: ReadonlyMap<string, string>;
}

class SheetRules {
  readonly text = new Map<string, string>();
  private readonly arrays: CellRange[] = [];
  private readonly formulaPlaces: { row: number; column: number }[] = [];
  private lastRow = 0;
  private widest = 0;

  constructor(
    private readonly file: XlsxPackage,
    private readonly sheet: ListedSheet,
    private readonly tree: XmlElement,
    private readonly shared: Shared,
  ) {}

  run(): void {
    checkOrder(this.file, this.sheet.part, this.tree, ORDER);
    for (const row of childrenOf(childOf(this.tree, 'sheetData'), 'row')) this.row(row);
    for (const { row, column } of this.formulaPlaces) {
      const inside = this.arrays.some(
        (one) =>
          overlap(one, { top: row, bottom: row, left: column, right: column }) &&
          (one.top !== row || one.left !== column),
      );
      if (inside) this.fault(`${cellName(row, column)} has a formula inside of another's array`);
    }
    this.dimension();
    this.columns();
    this.merges();
    this.validations();
    this.lengths();
  }

  private fault(what: string): void {
    this.file.fault(this.sheet.part, what);
  }

  private row(row: XmlElement): void {
    const number = Number(attributeOf(row, 'r') ?? this.lastRow + 1);
    if (!(number > this.lastRow && number <= 1_048_576)) this.fault(`row ${number} stands behind row ${this.lastRow}`);
    this.lastRow = number;
    if (Number(attributeOf(row, 's') ?? 0) >= this.shared.styles.cells)
      this.fault(`row ${number} has a style that is not there`);
    if (Number(attributeOf(row, 'ht') ?? 0) > 409.5) this.fault(`row ${number} is too high`);
    let last = -1;
    for (const cell of childrenOf(row, 'c')) {
      const name = attributeOf(cell, 'r') ?? cellName(number - 1, last + 1);
      const place = parseRange(name);
      if (!place || place.top !== number - 1) this.fault(`row ${number} has the cell ${name}`);
      else if (place.left <= last) this.fault(`${name} stands too late in its row`);
      last = place?.left ?? last;
      this.widest = Math.max(this.widest, last + 1);
      this.cell(cell, name, { row: number - 1, column: last });
    }
  }

  private cell(cell: XmlElement, name: string, place: { row: number; column: number }): void {
    const { shared } = this;
    const type = attributeOf(cell, 't') ?? 'n';
    const formula = childOf(cell, 'f');
    const value = childOf(cell, 'v');
    const text = textOf(value);
    checkOrder(this.file, this.sheet.part, cell, ['f', 'v', 'is', 'extLst']);
    if (Number(attributeOf(cell, 's') ?? 0) >= shared.styles.cells) this.fault(`${name} has a style that is not there`);
    if (Number(attributeOf(cell, 'cm') ?? 0) > shared.cellMetadata)
      this.fault(`${name} has metadata that is not there`);
    if (Number(attributeOf(cell, 'vm') ?? 0) > shared.valueMetadata)
      this.fault(`${name} has metadata that is not there`);
    if (type === 's' && value) {
      shared.uses += 1;
      if (!/^\d+$/.test(text) || Number(text) >= shared.texts.length)
        this.fault(`${name} refers to a text that is not there`);
      else this.text.set(name, shared.texts[Number(text)]);
    }
    if (type === 'n' && value && text !== '' && !/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) {
      this.fault(`${name} holds ${text} for a number`);
    }
    if (type === 'b' && text !== '0' && text !== '1') this.fault(`${name} holds ${text} for a truth value`);
    if (type === 'e' && !ERRORS.test(text)) this.fault(`${name} holds ${text} for an error`);
    if (type === 'inlineStr') this.text.set(name, textOf(childOf(cell, 'is')));
    if (type === 'str') this.text.set(name, text);
    if ((this.text.get(name) ?? '').length > LONGEST_TEXT) this.fault(`${name} holds a text that is too long`);
    if (formula) this.formula(cell, formula, name, place);
    else if (attributeOf(cell, 'cm') !== undefined) this.fault(`${name} is marked as an array and has no formula`);
  }

  private formula(cell: XmlElement, formula: XmlElement, name: string, place: { row: number; column: number }): void {
    this.shared.formulas.add(`${this.sheet.id} ${name}`);
    this.formulaPlaces.push(place);
    const text = textOf(formula);
    if (text.length > LONGEST_FORMULA) this.fault(`${name} has a formula that is too long`);
    if (text.startsWith('=')) this.fault(`${name} has a formula that begins with =`);
    if (attributeOf(formula, 't') === 'array') {
      const range = parseRange(attributeOf(formula, 'ref') ?? '');
      if (!range || range.top !== place.row || range.left !== place.column) this.fault(`${name} fills another range`);
      else this.arrays.push(range);
    } else if (attributeOf(cell, 'cm') !== undefined) {
      this.fault(`${name} is marked as an array and is none`);
    }
  }

  private dimension(): void {
    const stated = childOf(this.tree, 'dimension');
    const range = stated && parseRange(attributeOf(stated, 'ref') ?? '');
    if (
      stated &&
      (!range || (this.lastRow > 0 && (range.bottom < this.lastRow - 1 || range.right < this.widest - 1)))
    ) {
      this.fault(`has cells outside of its dimension`);
    }
  }

  private columns(): void {
    const columns = childOf(this.tree, 'cols');
    if (columns && childrenOf(columns, 'col').length === 0) this.fault('has an empty list of columns');
    let last = 0;
    for (const column of childrenOf(columns, 'col')) {
      const [min, max] = [Number(attributeOf(column, 'min')), Number(attributeOf(column, 'max'))];
      if (!(min > last && max >= min && max <= 16_384)) this.fault(`columns ${min} to ${max} overlap or are not there`);
      last = max;
      if (Number(attributeOf(column, 'width') ?? 0) > 255) this.fault(`column ${min} is too wide`);
      if (Number(attributeOf(column, 'style') ?? 0) >= this.shared.styles.cells)
        this.fault(`column ${min} has a style that is not there`);
    }
  }

  private merges(): void {
    const list = childOf(this.tree, 'mergeCells');
    const ranges = childrenOf(list, 'mergeCell').map((one) => parseRange(attributeOf(one, 'ref') ?? ''));
    if (list && ranges.length === 0) this.fault('has an empty list of merged cells');
    this.count(list, ranges.length);
    ranges.forEach((range, i) => {
      if (!range || (range.top === range.bottom && range.left === range.right))
        this.fault('merges less than two cells');
      else if (ranges.slice(0, i).some((other) => other && overlap(range, other)))
        this.fault('has merged cells that overlap');
    });
  }

  private validations(): void {
    const list = childOf(this.tree, 'dataValidations');
    const rules = childrenOf(list, 'dataValidation');
    if (list && rules.length === 0) this.fault('has an empty list of validations');
    this.count(list, rules.length);
    for (const rule of rules) {
      const longer = (name: string, most: number): boolean => (attributeOf(rule, name) ?? '').length > most;
      if (longer('errorTitle', 32) || longer('promptTitle', 32) || longer('error', 255) || longer('prompt', 255)) {
        this.fault('has a validation whose message is too long');
      }
      for (const name of ['formula1', 'formula2']) {
        const text = textOf(childOf(rule, name));
        if (text.length > 255) this.fault('has a validation whose formula is too long');
      }
      if (attributeOf(rule, 'errorStyle') === '') this.fault('has a validation of no style');
    }
    for (const rule of childrenOf(this.tree, 'conditionalFormatting').flatMap((one) => childrenOf(one, 'cfRule'))) {
      if (Number(attributeOf(rule, 'dxfId') ?? -1) >= this.shared.styles.differential)
        this.fault('has a rule whose format is not there');
    }
  }

  private lengths(): void {
    for (const link of childrenOf(childOf(this.tree, 'hyperlinks'), 'hyperlink')) {
      if ((attributeOf(link, 'tooltip') ?? '').length > 255) this.fault('has a link whose tip is too long');
    }
    for (const text of childOf(this.tree, 'headerFooter')?.children ?? []) {
      if (typeof text !== 'string' && textOf(text).length > 255) this.fault('has a header or footer that is too long');
    }
  }

  private count(list: XmlElement | undefined, count: number): void {
    const stated = list && attributeOf(list, 'count');
    if (stated !== undefined && Number(stated) !== count) this.fault(`miscounts its ${list?.name}`);
  }
}

export function checkSheet(file: XlsxPackage, sheet: ListedSheet, shared: Shared): SheetCells {
  const tree = file.tree(sheet.part);
  if (!tree) return { text: new Map() };
  const rules = new SheetRules(file, sheet, tree, shared);
  rules.run();
  return rules;
}
