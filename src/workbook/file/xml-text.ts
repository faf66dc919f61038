import type { XmlTag } from './xml-scanner';

const AMPERSAND = 38;
const LESS = 60;
const EQUALS = 61;

/** One decoder for all: making one costs more than decoding a cell. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes to text; short ASCII, which is nearly everything in a sheet, without the decoder's fixed cost. */
export function decodeBytes(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= 48) {
    let text = '';
    let i = start;
    for (; i < end && bytes[i] < 128; i++) text += String.fromCharCode(bytes[i]);
    if (i === end) return text;
  }
  return utf8.decode(bytes.subarray(start, end));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Entities of XML to characters. Others cannot be declared without a document type and stay as they stand. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name];
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The text of an element, decoded once and with line ends as XML has them. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const text = decodeBytes(bytes, start, end);
  return decodeEntities(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
}

/** Excel writes characters that XML cannot hold as _xHHHH_ (a carriage return as _x000D_). */
export function decodeExcelEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** The value of an attribute without a prefix, or undefined. */
export function attribute(tag: XmlTag, name: string): string | undefined {
  return findAttribute(tag, (found) => found === name);
}

/** The value of an attribute by its local name in whatever prefix (r:id), or undefined. */
export function prefixedAttribute(tag: XmlTag, name: string): string | undefined {
  return findAttribute(tag, (found) => found.endsWith(`:${name}`) && !found.startsWith('xmlns:'));
}

function findAttribute(tag: XmlTag, wanted: (name: string) => boolean): string | undefined {
  for (const { name, value } of attributes(tag)) if (wanted(name)) return value;
  return undefined;
}

/** Every attribute of a tag, decoded, line breaks as the spaces that XML makes of them. */
export function* attributes({
  bytes,
  attributesStart,
  attributesEnd,
}: XmlTag): Iterable<{ name: string; value: string }> {
  let i = attributesStart;
  while (i < attributesEnd) {
    while (i < attributesEnd && bytes[i] <= 32) i++;
    const nameStart = i;
    while (i < attributesEnd && bytes[i] !== EQUALS && bytes[i] > 32) i++;
    const nameEnd = i;
    while (i < attributesEnd && (bytes[i] <= 32 || bytes[i] === EQUALS)) i++;
    const quote = bytes[i];
    if (nameEnd === nameStart || i >= attributesEnd || (quote !== 34 && quote !== 39)) return;
    const close = bytes.indexOf(quote, i + 1);
    if (close < 0 || close >= attributesEnd) return;
    yield {
      name: decodeBytes(bytes, nameStart, nameEnd),
      value: decodeEntities(decodeBytes(bytes, i + 1, close).replace(/[\t\r\n]/g, ' ')),
    };
    i = close + 1;
  }
}

/** "1", "true" and "on" are true; what is missing is `otherwise`. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** Collects an element's text, which may come in pieces; always in entity form, so that it is decoded once. */
export class TextBuffer {
  bytes = new Uint8Array(256);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  append(from: Uint8Array, start: number, end: number, cdata: boolean): void {
    this.reserve((end - start) * (cdata ? 5 : 1));
    if (cdata) {
      for (let i = start; i < end; i++) this.appendLiteral(from[i]);
    } else if (end - start < 32) {
      for (let i = start; i < end; i++) this.bytes[this.length++] = from[i];
    } else {
      this.bytes.set(from.subarray(start, end), this.length);
      this.length += end - start;
    }
  }

  toString(): string {
    return decodeText(this.bytes, 0, this.length);
  }

  private appendLiteral(byte: number): void {
    if (byte !== AMPERSAND && byte !== LESS) {
      this.bytes[this.length++] = byte;
      return;
    }
    for (const letter of byte === LESS ? '&lt;' : '&amp;') this.bytes[this.length++] = letter.charCodeAt(0);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Text as XML holds it, in elements and attributes alike; line breaks in attributes as references. */
export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => ESCAPES[character]);
}

/** Text as Excel stores it: what XML cannot hold, and what would read as such an escape, as _xHHHH_. */
export function escapeExcelText(text: string): string {
  const hex = (character: string): string =>
    `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return escapeXml(
    text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, hex),
  );
}
