import { BUILT_IN_FORMATS, builtInFormatId } from '../number-formats';
import { PLAIN_STYLES, withFoundations } from '../style-foundations';
import { appendInside, applyEdits, type Edit, type ElementSpan, findElements, setAttribute } from '../xml-edit';
import { escapeXml } from '../xml-text';
import type { BorderSide, CellLook } from './look';
import { childrenOf, xmlText } from './xml-children';

const ITEMS = { numFmts: 'numFmt', fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf' } as const;
type ListName = keyof typeof ITEMS;
const LISTS = Object.keys(ITEMS) as ListName[];
/** The order in which Excel wants what a font says. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

function argb(color: string): string {
  return `FF${color.replace('#', '').slice(0, 6).toUpperCase()}`;
}

/** Styles of cells that differ from those a workbook has in what was changed, and in nothing else. */
export class DerivedStyles {
  private readonly spans: readonly ElementSpan[];
  private readonly items: Record<ListName, string[]>;
  private readonly had: Record<ListName, number>;
  private readonly derived = new Map<string, number>();
  private readonly p: string;

  private readonly xml: Uint8Array;

  constructor(original: Uint8Array = new TextEncoder().encode(PLAIN_STYLES)) {
    this.xml = withFoundations(original);
    const { xml } = this;
    this.spans = findElements('styles', xml, new Set<string>(['styleSheet', ...LISTS, ...Object.values(ITEMS)]));
    this.p = this.spans[0]?.prefix ?? '';
    const decoder = new TextDecoder();
    const all = (list: ListName): string[] =>
      this.spans
        .filter(({ name, parent }) => name === ITEMS[list] && parent === list)
        .map(({ start, end }) => decoder.decode(xml.subarray(start, end)));
    this.items = {
      numFmts: all('numFmts'),
      fonts: all('fonts'),
      fills: all('fills'),
      borders: all('borders'),
      cellXfs: all('cellXfs'),
    };
    this.had = {
      numFmts: this.items.numFmts.length,
      fonts: this.items.fonts.length,
      fills: this.items.fills.length,
      borders: this.items.borders.length,
      cellXfs: this.items.cellXfs.length,
    };
  }

  /** The number of the style that is `base` with the change. */
  style(base: number, look: CellLook): number {
    const key = `${base} ${JSON.stringify(look)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const style = this.place('cellXfs', this.xf(this.items.cellXfs[base] ?? this.items.cellXfs[0], look));
    this.derived.set(key, style);
    return style;
  }

  /** The style sheet with what was added. */
  toXml(): Uint8Array {
    return applyEdits(
      this.xml,
      LISTS.flatMap((list) => this.listEdits(list)),
    );
  }

  private place(list: ListName, xml: string): number {
    const at = this.items[list].indexOf(xml);
    return at >= 0 ? at : this.items[list].push(xml) - 1;
  }

  private xf(base: string | undefined, look: CellLook): string {
    const { p } = this;
    const own = xmlText(base ?? `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
    const attributes = new Map(own.attributes);
    const set = (name: string, flag: string, value: number): void => {
      attributes.set(name, String(value));
      attributes.set(flag, '1');
    };
    const id = (name: string): number => Number(attributes.get(name) ?? 0);
    if (look.numberFormat !== undefined) set('numFmtId', 'applyNumberFormat', this.numberFormat(look.numberFormat));
    if (changesFont(look)) set('fontId', 'applyFont', this.font(id('fontId'), look));
    if (look.fill !== undefined) set('fillId', 'applyFill', this.fill(look.fill));
    if (look.border) set('borderId', 'applyBorder', this.border(id('borderId'), look.border));
    const children = childrenOf(base ?? '').filter(({ name }) => name !== 'alignment');
    const aligned = this.alignment(childrenOf(base ?? '').find(({ name }) => name === 'alignment')?.xml, look);
    if (changesAlignment(look)) attributes.set('applyAlignment', '1');
    const inner = aligned + children.map(({ xml }) => xml).join('');
    const head = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
    return inner === '' ? `<${p}xf${head}/>` : `<${p}xf${head}>${inner}</${p}xf>`;
  }

  private numberFormat(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    let highest = Math.max(163, ...Object.keys(BUILT_IN_FORMATS).map(Number));
    for (const item of this.items.numFmts) {
      const { attributes } = xmlText(item);
      const number = Number(attributes.get('numFmtId'));
      if (attributes.get('formatCode') === code) return number;
      highest = Math.max(highest, number);
    }
    this.items.numFmts.push(`<${this.p}numFmt numFmtId="${highest + 1}" formatCode="${escapeXml(code)}"/>`);
    return highest + 1;
  }

  private font(base: number, look: CellLook): number {
    const { p } = this;
    const children = new Map(childrenOf(this.items.fonts[base] ?? '').map((child) => [child.name, child.xml]));
    const put = (name: string, xml: string | undefined): void => {
      if (xml === undefined) children.delete(name);
      else children.set(name, xml);
    };
    const flag = (name: string, on: boolean | undefined): void => {
      if (on !== undefined) put(name, on ? `<${p}${name}/>` : undefined);
    };
    const plain = new Map(childrenOf(this.items.fonts[0] ?? '').map((child) => [child.name, child.xml]));
    flag('b', look.bold);
    flag('i', look.italic);
    flag('strike', look.strikethrough);
    flag('u', look.underline);
    if (look.fontSize !== undefined)
      put('sz', look.fontSize === null ? plain.get('sz') : `<${p}sz val="${look.fontSize}"/>`);
    if (look.color !== undefined)
      put('color', look.color === null ? plain.get('color') : `<${p}color rgb="${argb(look.color)}"/>`);
    const order = [...FONT_ORDER, ...[...children.keys()].filter((name) => !FONT_ORDER.includes(name))];
    return this.place('fonts', `<${p}font>${order.map((name) => children.get(name) ?? '').join('')}</${p}font>`);
  }

  private fill(color: string | null): number {
    const { p } = this;
    if (color === null) return 0;
    return this.place(
      'fills',
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private border(base: number, changes: NonNullable<CellLook['border']>): number {
    const { p } = this;
    const own = this.items.borders[base] ?? `<${p}border/>`;
    const children = childrenOf(own);
    const side = (name: (typeof SIDES)[number]): string => {
      const change = changes[name];
      if (change === undefined) return children.find((child) => child.name === name)?.xml ?? `<${p}${name}/>`;
      return change === null ? `<${p}${name}/>` : sideXml(name, change, p);
    };
    const rest = children.filter((child) => !(SIDES as readonly string[]).includes(child.name)).map(({ xml }) => xml);
    const attributes = [...xmlText(own).attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
    return this.place(
      'borders',
      `<${p}border${attributes.join('')}>${SIDES.map(side).join('')}${rest.join('')}</${p}border>`,
    );
  }

  private alignment(base: string | undefined, look: CellLook): string {
    if (!changesAlignment(look)) return base ?? '';
    const attributes = new Map(base === undefined ? [] : xmlText(base).attributes);
    const put = (name: string, value: string | null | undefined): void => {
      if (value === null) attributes.delete(name);
      else if (value !== undefined) attributes.set(name, value);
    };
    put('horizontal', look.align);
    put('vertical', look.verticalAlign);
    if (look.wrap !== undefined) put('wrapText', look.wrap ? '1' : null);
    put(
      'textRotation',
      look.rotation === undefined ? undefined : look.rotation === null ? null : String(look.rotation),
    );
    if (attributes.size === 0) return '';
    return `<${this.p}alignment${[...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')}/>`;
  }

  private listEdits(list: ListName): Edit[] {
    const items = this.items[list];
    const added = items.slice(this.had[list]).join('');
    if (added === '') return [];
    const span = this.spans.find(({ name, parent }) => name === list && parent === 'styleSheet');
    const { p } = this;
    const whole = `<${p}${list} count="${items.length}">${added}</${p}${list}>`;
    if (!span) {
      const at = this.spans[0].openEnd;
      return [{ start: at, end: at, text: whole }];
    }
    if (span.selfClosing) return [{ start: span.start, end: span.end, text: whole }];
    return [setAttribute(this.xml, span, 'count', String(items.length)), appendInside(this.xml, span, added)];
  }
}

function sideXml(name: string, { style, color }: BorderSide, p: string): string {
  return `<${p}${name} style="${style}"><${p}color rgb="${argb(color)}"/></${p}${name}>`;
}

function changesFont({ bold, italic, underline, strikethrough, fontSize, color }: CellLook): boolean {
  return [bold, italic, underline, strikethrough, fontSize, color].some((value) => value !== undefined);
}

function changesAlignment({ align, verticalAlign, wrap, rotation }: CellLook): boolean {
  return [align, verticalAlign, wrap, rotation].some((value) => value !== undefined);
}
