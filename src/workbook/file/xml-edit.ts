import { XmlScanner } from './xml-scanner';
import { attributes } from './xml-text';

/** An element with the places of its tags, in bytes. */
export interface ElementSpan {
  readonly name: string;
  /** The prefix with its colon, or "": what is put inside has to carry it too. */
  readonly prefix: string;
  readonly parent: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  /** Where the opening tag ends. */
  readonly openEnd: number;
  readonly selfClosing: boolean;
  /** Where the closing tag begins; for a self-closing element its end. */
  closeStart: number;
  end: number;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const WHOLE = Number.MAX_SAFE_INTEGER;

export function prefixAt(bytes: Uint8Array, start: number): string {
  let prefix = '';
  for (let i = start + 1; i < bytes.length && bytes[i] > 32 && bytes[i] !== 62 && bytes[i] !== 47; i++) {
    prefix += String.fromCharCode(bytes[i]);
    if (bytes[i] === 58) return prefix;
  }
  return '';
}

/** The elements of a part with certain names, in document order. */
export function findElements(part: string, xml: Uint8Array, names: ReadonlySet<string>): ElementSpan[] {
  const found: ElementSpan[] = [];
  const path: string[] = [];
  const open: ElementSpan[] = [];
  const scanner = new XmlScanner(
    part,
    {
      open(name, tag) {
        if (names.has(name)) {
          const span: ElementSpan = {
            name,
            prefix: prefixAt(tag.bytes, tag.start),
            parent: path[path.length - 1] ?? '',
            attributes: new Map([...attributes(tag)].map((one) => [one.name, one.value])),
            start: tag.start,
            openEnd: tag.end,
            selfClosing: tag.selfClosing,
            closeStart: tag.end,
            end: tag.end,
          };
          found.push(span);
          open.push(span);
        }
        path.push(name);
      },
      close(name, tag) {
        path.pop();
        if (!names.has(name)) return;
        const span = open.pop();
        if (!span || span.selfClosing) return;
        span.closeStart = tag.start;
        span.end = tag.end;
      },
    },
    WHOLE,
  );
  scanner.write(xml);
  scanner.finish();
  return found;
}

/** Applies edits, given in any order, none overlapping; everything else stays byte for byte. */
export function applyEdits(xml: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const encoder = new TextEncoder();
  const inOrder = edits
    .map((edit, order) => ({ ...edit, order, bytes: encoder.encode(edit.text) }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  const length = inOrder.reduce((sum, { start, end, bytes }) => sum - (end - start) + bytes.length, xml.length);
  const result = new Uint8Array(length);
  let from = 0;
  let at = 0;
  const copy = (piece: Uint8Array): void => {
    result.set(piece, at);
    at += piece.length;
  };
  for (const { start, end, bytes } of inOrder) {
    copy(xml.subarray(from, start));
    copy(bytes);
    from = end;
  }
  copy(xml.subarray(from));
  return result;
}

/** Puts text at the end of an element's content. */
export function appendInside(xml: Uint8Array, span: ElementSpan, text: string): Edit {
  if (!span.selfClosing) return { start: span.closeStart, end: span.closeStart, text };
  const tag = new TextDecoder().decode(xml.subarray(span.start, span.openEnd)).replace(/\s*\/>$/, '');
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? span.name;
  return { start: span.start, end: span.end, text: `${tag}>${text}</${name}>` };
}

/** Sets an attribute in an opening tag. */
export function setAttribute(xml: Uint8Array, span: ElementSpan, name: string, value: string): Edit {
  const tag = new TextDecoder().decode(xml.subarray(span.start, span.openEnd));
  const existing = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  const text = existing.test(tag)
    ? tag.replace(existing, `$1"${value}"`)
    : tag.replace(/\s*(\/?)>$/, ` ${name}="${value}"$1>`);
  return { start: span.start, end: span.openEnd, text };
}
