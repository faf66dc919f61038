import type { CellFormat } from './model';
import { builtInFormatId } from './number-formats';
import { PLAIN_STYLES, withFoundations } from './style-foundations';
import { appendInside, applyEdits, type Edit, type ElementSpan, findElements, setAttribute } from './xml-edit';
import { escapeXml } from './xml-text';

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'] as const;
type ListName = (typeof LISTS)[number];
const ITEM: Readonly<Record<ListName, string>> = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellXfs: 'xf',
};
const FIRST_OWN_FORMAT = 164;

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** One list of the style sheet: what it had, and what is added behind it. */
class StyleList {
  readonly added: string[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly before: number) {}

  /** The place of an item, added if it is new. */
  place(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    const place = this.before + this.added.push(xml) - 1;
    this.places.set(xml, place);
    return place;
  }
}

/** Adds cell styles to a style sheet: of a new workbook, or of one that has its own. */
export class StyleTable {
  private readonly lists: Readonly<Record<ListName, StyleList>>;
  private readonly spans: readonly ElementSpan[];
  private readonly formatIds = new Map<string, number>();
  private nextFormat: number;
  private readonly prefix: string;

  private readonly xml: Uint8Array;

  constructor(private readonly original: Uint8Array = new TextEncoder().encode(PLAIN_STYLES)) {
    this.xml = withFoundations(original);
    const names = new Set<string>([...LISTS, ...Object.values(ITEM), 'styleSheet']);
    this.spans = findElements('styles', this.xml, names);
    const count = (list: ListName): number =>
      this.spans.filter(({ name, parent }) => name === ITEM[list] && parent === list).length;
    this.lists = {
      numFmts: new StyleList(count('numFmts')),
      fonts: new StyleList(count('fonts')),
      fills: new StyleList(count('fills')),
      borders: new StyleList(count('borders')),
      cellXfs: new StyleList(count('cellXfs')),
    };
    this.prefix = this.spans[0]?.prefix ?? '';
    this.nextFormat = FIRST_OWN_FORMAT;
    for (const { name, parent, attributes } of this.spans) {
      if (name !== 'numFmt' || parent !== 'numFmts') continue;
      const id = Number(attributes.get('numFmtId'));
      this.formatIds.set(attributes.get('formatCode') ?? '', id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
  }

  /** The number of the cell style that looks like this. */
  style(format: CellFormat): number {
    if (Object.values(format).every((value) => value === undefined)) return 0;
    const p = this.prefix;
    const numberFormat = this.numberFormat(format.numberFormat);
    const font = this.font(format);
    const fill = this.fill(format.fill);
    const border = this.border(format.border);
    const alignment = alignmentXml(format, p);
    const protection = format.locked === undefined ? '' : `<${p}protection locked="${format.locked ? 1 : 0}"/>`;
    const applied = [
      numberFormat > 0 && 'applyNumberFormat="1"',
      font > 0 && 'applyFont="1"',
      fill > 0 && 'applyFill="1"',
      border > 0 && 'applyBorder="1"',
      alignment !== '' && 'applyAlignment="1"',
      protection !== '' && 'applyProtection="1"',
    ].filter((text) => text !== false);
    const ids = `numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const open = [ids, ...applied].join(' ');
    const inside = alignment + protection;
    return this.lists.cellXfs.place(inside === '' ? `<${p}xf ${open}/>` : `<${p}xf ${open}>${inside}</${p}xf>`);
  }

  /** The style sheet with what was added. */
  toXml(): Uint8Array {
    const edits = LISTS.flatMap((list) => this.listEdits(list));
    return edits.length === 0 ? this.original : applyEdits(this.xml, edits);
  }

  private listEdits(list: ListName): Edit[] {
    const { added } = this.lists[list];
    if (added.length === 0) return [];
    const text = added.join('');
    const span = this.spans.find(({ name, parent }) => name === list && parent === 'styleSheet');
    const p = this.prefix;
    const whole = `<${p}${list} count="${added.length}">${text}</${p}${list}>`;
    // Only number formats may be missing, and these come first.
    if (!span) return [{ start: this.spans[0].openEnd, end: this.spans[0].openEnd, text: whole }];
    if (span.selfClosing) return [{ start: span.start, end: span.end, text: whole }];
    const had = this.spans.filter(({ name, parent }) => name === ITEM[list] && parent === list).length;
    return [setAttribute(this.xml, span, 'count', String(had + added.length)), appendInside(this.xml, span, text)];
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined) return 0;
    const known = builtInFormatId(code) ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formatIds.set(code, id);
    this.lists.numFmts.place(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private font({ bold, italic, color }: CellFormat): number {
    if (!bold && !italic && color === undefined) return 0;
    const p = this.prefix;
    return this.lists.fonts.place(
      `<${p}font>${bold ? `<${p}b/>` : ''}${italic ? `<${p}i/>` : ''}<${p}sz val="11"/>` +
        `<${p}color rgb="${color === undefined ? 'FF000000' : argb(color)}"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`,
    );
  }

  private fill(color: string | undefined): number {
    if (color === undefined) return 0;
    const p = this.prefix;
    return this.lists.fills.place(
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private border(border: CellFormat['border']): number {
    if (border === undefined) return 0;
    const p = this.prefix;
    const side = (name: 'left' | 'right' | 'top' | 'bottom'): string =>
      border === 'all' || border === name
        ? `<${p}${name} style="thin"><${p}color rgb="FF808080"/></${p}${name}>`
        : `<${p}${name}/>`;
    const sides = side('left') + side('right') + side('top') + side('bottom');
    return this.lists.borders.place(`<${p}border>${sides}<${p}diagonal/></${p}border>`);
  }
}

function alignmentXml({ wrap, align, verticalAlign, indent }: CellFormat, p: string): string {
  const attributes = [
    align === undefined ? '' : ` horizontal="${align}"`,
    verticalAlign === undefined ? '' : ` vertical="${verticalAlign}"`,
    wrap ? ' wrapText="1"' : '',
    indent === undefined ? '' : ` indent="${indent}"`,
  ].join('');
  return attributes === '' ? '' : `<${p}alignment${attributes}/>`;
}
