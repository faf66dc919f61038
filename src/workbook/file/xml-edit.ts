import { isChoice, isTransparent, namespaceOf, prefixOf, type Scope, Scopes } from './namespaces';
import { type XmlHandler, XmlScanner } from './xml-scanner';
import { attributes } from './xml-text';

/** An element with the places of its tags, in bytes. */
export interface ElementSpan {
  readonly name: string;
  /** The prefix with its colon, or "": what is put inside has to carry it too. */
  readonly prefix: string;
  /** What prefixes stand for inside of it. */
  readonly scope: Scope;
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

/** Runs a handler through a part that is there as a whole. */
export function scanWhole(part: string, xml: Uint8Array, handler: XmlHandler): void {
  const scanner = new XmlScanner(part, handler, WHOLE);
  scanner.write(xml);
  scanner.finish();
}

/** An element that is open: by what name it is a parent, and whether it belongs to an alternative for others. */
interface Open {
  readonly name: string;
  readonly passedOver: boolean;
  readonly span: ElementSpan | undefined;
}

/**
 * The elements of a part's own namespace, the root's, with certain names, in document order. What stands in the
 * alternative for every reader counts as standing in the alternatives' place.
 * @param of "any namespace": also those of other namespaces
 */
export function findElements(
  part: string,
  xml: Uint8Array,
  names: ReadonlySet<string>,
  of: 'own namespace' | 'any namespace' = 'own namespace',
): ElementSpan[] {
  const found: ElementSpan[] = [];
  const path: Open[] = [];
  const scopes = new Scopes();
  let own: string | undefined;
  scanWhole(part, xml, {
    open(name, tag) {
      const scope = scopes.open(tag);
      const prefix = prefixOf(tag);
      const namespace = namespaceOf(scope, prefix);
      own ??= namespace;
      const parent = path[path.length - 1];
      if (isTransparent(name, namespace)) {
        path.push({ name: parent.name, passedOver: parent.passedOver, span: undefined });
        return;
      }
      const passedOver = parent?.passedOver || isChoice(name, namespace);
      let span: ElementSpan | undefined;
      const counts = of === 'any namespace' || namespace === own;
      if (counts && !passedOver && names.has(name)) {
        span = {
          name,
          prefix,
          scope,
          parent: parent?.name ?? '',
          attributes: new Map([...attributes(tag)].map((one) => [one.name, one.value])),
          start: tag.start,
          openEnd: tag.end,
          selfClosing: tag.selfClosing,
          closeStart: tag.end,
          end: tag.end,
        };
        found.push(span);
      }
      // An element of another namespace is no one's parent by its name.
      path.push({ name: counts ? name : '', passedOver, span });
    },
    close(_, tag) {
      scopes.close();
      const span = path.pop()?.span;
      if (!span || span.selfClosing) return;
      span.closeStart = tag.start;
      span.end = tag.end;
    },
  });
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

const ATTRIBUTE = /(\s+)([^\s=/<>"']+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** An opening tag with an attribute set, or taken out where there is no value; all else in it stays as it is spelled. */
export function tagWith(tag: string, name: string, value: string | undefined): string {
  let found = false;
  const text = tag.replace(ATTRIBUTE, (whole: string, space: string, own: string, equals: string) => {
    if (own !== name) return whole;
    found = true;
    return value === undefined ? '' : `${space}${own}${equals}"${value}"`;
  });
  return found || value === undefined ? text : text.replace(/\s*(\/?)>$/, ` ${name}="${value}"$1>`);
}

/** Sets an attribute in an opening tag. */
export function setAttribute(xml: Uint8Array, span: ElementSpan, name: string, value: string): Edit {
  const tag = new TextDecoder().decode(xml.subarray(span.start, span.openEnd));
  return { start: span.start, end: span.openEnd, text: tagWith(tag, name, value) };
}
