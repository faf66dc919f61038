import type { CellFormat } from './model';
import { builtInFormatId } from './number-formats';
import { appendInside, applyEdits, type Edit, type ElementSpan, findElements, setAttribute } from './xml-edit';
import { escapeXml } from './xml-text';

/** The styles of a new workbook before anything is added: what Excel itself takes for granted. */
export const PLAIN_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="0"/><fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

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

  constructor(private readonly xml: Uint8Array = new TextEncoder().encode(PLAIN_STYLES)) {
    const names = new Set<string>([...LISTS, ...Object.values(ITEM), 'styleSheet']);
    this.spans = findElements('styles', xml, names);
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
    return applyEdits(
      this.xml,
      LISTS.flatMap((list) => this.listEdits(list)),
    );
  }

  private listEdits(list: ListName): Edit[] {
    const { added } = this.lists[list];
    if (added.length === 0) return [];
    const text = added.join('');
    const span = this.spans.find(({ name, parent }) => name === list && parent === 'styleSheet');
    const root = this.spans[0];
    if (!span) {
      const p = this.prefix;
      const at = root.openEnd;
      return [{ start: at, end: at, text: `<${p}${list} count="${added.length}">${text}</${p}${list}>` }];
    }
    const had = this.spans.filter(({ name, parent }) => name === ITEM[list] && parent === list).length;
    if (span.selfClosing) {
      const p = span.prefix;
      return [{ start: span.start, end: span.end, text: `<${p}${list} count="${added.length}">${text}</${p}${list}>` }];
    }
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
