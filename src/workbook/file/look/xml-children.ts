import { XmlScanner, type XmlTag } from '../xml-scanner';
import { attributes } from '../xml-text';

export interface XmlChild {
  /** Without its prefix. */
  readonly name: string;
  readonly xml: string;
}

interface XmlElement {
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlChild[];
}

/** An element given as text: its attributes, and its children as they stand. */
export function xmlText(xml: string): XmlElement {
  const bytes = new TextEncoder().encode(xml);
  const children: XmlChild[] = [];
  let own: ReadonlyMap<string, string> = new Map();
  let depth = 0;
  let start = 0;
  const scanner = new XmlScanner(
    'styles',
    {
      open(_name: string, tag: XmlTag) {
        if (depth === 0) own = new Map([...attributes(tag)].map(({ name, value }) => [name, value]));
        if (depth === 1) start = tag.start;
        depth++;
      },
      close(name: string, tag: XmlTag) {
        depth--;
        if (depth === 1) children.push({ name, xml: new TextDecoder().decode(bytes.subarray(start, tag.end)) });
      },
    },
    Number.MAX_SAFE_INTEGER,
  );
  scanner.write(bytes);
  scanner.finish();
  return { attributes: own, children };
}

export function childrenOf(xml: string): readonly XmlChild[] {
  return xml === '' ? [] : xmlText(xml).children;
}
