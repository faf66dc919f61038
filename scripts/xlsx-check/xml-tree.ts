import { SaxesParser } from 'saxes';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATION_IDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MARKUP = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

export interface XmlAttribute {
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
}

/** An element as a namespace-strict parser sees it. */
export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlElement | string)[];
  /** What its own tag declares, by prefix. */
  readonly declared: Readonly<Record<string, string>>;
}

/**
 * Parses a part as strictly as Excel: well formed, every prefix declared.
 * @throws Error that says where it is not
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: (XmlElement & { children: (XmlElement | string)[] })[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element = {
      namespace: tag.uri,
      name: tag.local,
      declared: { ...tag.ns },
      attributes: Object.values(tag.attributes)
        .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
        .map(({ uri, local, value }) => ({ namespace: uri, name: local, value })),
      children: [],
    };
    if (open.length === 0) root = element;
    else open[open.length - 1].children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const text_ = (piece: string): void => {
    if (open.length > 0) open[open.length - 1].children.push(piece);
  };
  parser.on('text', text_);
  parser.on('cdata', text_);
  parser.write(text).close();
  if (!root) throw new Error('no element at all');
  return root;
}

/** The value of an attribute without a prefix. */
export function attributeOf(element: XmlElement, name: string, namespace = ''): string | undefined {
  return element.attributes.find((one) => one.name === name && one.namespace === namespace)?.value;
}

export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The child elements of the spreadsheet's own namespace with a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element ? elementsIn(element).filter((child) => child.namespace === MAIN && child.name === name) : [];
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

export function textOf(element: XmlElement | undefined): string {
  return element ? element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') : '';
}

export function* allElements(element: XmlElement): Iterable<XmlElement> {
  yield element;
  for (const child of elementsIn(element)) yield* allElements(child);
}

/**
 * What a reader of the standard's first edition sees: extensions that it may pass over are gone, and of alternatives it
 * takes the last. Prefixes that are to be passed over but not declared are told.
 */
export function withoutExtensions(root: XmlElement, undeclared: (prefix: string) => void): XmlElement {
  const ignorable = new Set<string>();
  for (const prefix of (attributeOf(root, 'Ignorable', MARKUP) ?? '').split(/\s+/).filter(Boolean)) {
    const namespace = root.declared[prefix];
    if (namespace === undefined) undeclared(prefix);
    else ignorable.add(namespace);
  }
  const plain = (element: XmlElement): XmlElement => ({
    ...element,
    attributes: element.attributes.filter(({ namespace }) => namespace !== MARKUP && !ignorable.has(namespace)),
    children: element.children.flatMap((child): (XmlElement | string)[] => {
      if (typeof child === 'string') return [child];
      if (ignorable.has(child.namespace)) return [];
      if (child.namespace !== MARKUP || child.name !== 'AlternateContent') return [plain(child)];
      const fallback = elementsIn(child).find(({ name }) => name === 'Fallback');
      return fallback ? elementsIn(fallback).map(plain) : [];
    }),
  });
  return plain(root);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\n': '&#10;',
};
const escaped = (text: string): string => text.replace(/[<>&"\n]/g, (character) => ESCAPES[character]);

/** The tree as text again: each element declares what it needs. */
export function toXml(element: XmlElement, outer = ''): string {
  const attributes = element.attributes.map(({ namespace, name, value }, i) => {
    if (namespace === '') return ` ${name}="${escaped(value)}"`;
    // xml:space stands on texts as the standard's own words ask for it; its schemas have forgotten it.
    if (namespace === 'http://www.w3.org/XML/1998/namespace') return '';
    return ` xmlns:a${i}="${escaped(namespace)}" a${i}:${name}="${escaped(value)}"`;
  });
  const declared = element.namespace === outer ? '' : ` xmlns="${escaped(element.namespace)}"`;
  const inside = element.children.map((child) =>
    typeof child === 'string' ? escaped(child) : toXml(child, element.namespace),
  );
  return `<${element.name}${declared}${attributes.join('')}>${inside.join('')}</${element.name}>`;
}
