import type { XmlHandler, XmlTag } from './xml-scanner';
import { attributes } from './xml-text';

/** The namespaces that prefixes stand for at a place in a document, by prefix; the default one under "". */
export type Scope = ReadonlyMap<string, string>;

/** The addresses of relationships' ids in ordinary and in Strict files. */
export const RELATIONSHIP_IDS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

const MARKUP = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const OUTSIDE: Scope = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
const XMLNS = [120, 109, 108, 110, 115];

function declares({ bytes, attributesStart, attributesEnd }: XmlTag): boolean {
  for (let at = attributesStart; at + 5 < attributesEnd; at++) {
    if (XMLNS.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** The prefix of an opening tag with its colon, or "". */
export function prefixOf({ bytes, attributesStart }: XmlTag): string {
  let start = attributesStart;
  while (bytes[start - 1] !== 60) start--;
  let prefix = '';
  for (let i = start; i < attributesStart; i++) {
    prefix += String.fromCharCode(bytes[i]);
    if (bytes[i] === 58) return prefix;
  }
  return '';
}

/** The namespace of an element by its prefix, with or without the colon. */
export function namespaceOf(scope: Scope, prefix: string): string {
  return scope.get(prefix.replace(':', '')) ?? '';
}

/** Follows which namespaces prefixes stand for, tag by tag. */
export class Scopes {
  private readonly stack: Scope[] = [OUTSIDE];

  /** Enters an element; gives what holds inside of it. */
  open(tag: XmlTag): Scope {
    const outer = this.stack[this.stack.length - 1];
    let scope = outer;
    if (declares(tag)) {
      const inner = new Map(outer);
      for (const { name, value } of attributes(tag)) {
        if (name === 'xmlns') inner.set('', value);
        else if (name.startsWith('xmlns:')) inner.set(name.slice(6), value);
      }
      scope = inner;
    }
    this.stack.push(scope);
    return scope;
  }

  close(): void {
    this.stack.pop();
  }
}

/**
 * Of alternatives ([MCE]) the last is for every reader, the others for those that know the extensions of some program:
 * this one knows none.
 */
export function isChoice(name: string, namespace: string): boolean {
  return name === 'Choice' && namespace === MARKUP;
}

/** Whether an element only holds others as if they stood in its place. */
export function isTransparent(name: string, namespace: string): boolean {
  return namespace === MARKUP && (name === 'AlternateContent' || name === 'Fallback');
}

/** Tells a handler only of the elements of a part's own namespace, the root's, and of alternatives only of the last. */
export function ownElements(handler: XmlHandler): XmlHandler {
  const scopes = new Scopes();
  const told: boolean[] = [];
  let own: string | undefined;
  /** How deep in an alternative that is passed over. */
  let passedOver = 0;
  return {
    open(name, tag) {
      const namespace = namespaceOf(scopes.open(tag), prefixOf(tag));
      own ??= namespace;
      if (passedOver > 0 || isChoice(name, namespace)) passedOver++;
      const tell = passedOver === 0 && namespace === own;
      told.push(tell);
      if (tell) handler.open(name, tag);
    },
    text(bytes, start, end, cdata) {
      if (told[told.length - 1]) handler.text?.(bytes, start, end, cdata);
    },
    close(name, tag) {
      scopes.close();
      if (passedOver > 0) passedOver--;
      if (told.pop()) handler.close(name, tag);
    },
  };
}

/** The prefix, with its colon, that an attribute of a namespace takes at a place; undefined where there is none. */
export function attributePrefix(scope: Scope, namespaces: readonly string[]): string | undefined {
  for (const [prefix, namespace] of scope) {
    if (prefix !== '' && namespaces.includes(namespace)) return `${prefix}:`;
  }
  return undefined;
}
