import { ownElements } from './namespaces';
import { BUILT_IN_FORMATS } from './number-formats';
import type { PackageParts } from './package-parts';
import type { XmlHandler } from './xml-scanner';
import { attribute } from './xml-text';

/** The number format of every cell style (cellXfs), in order. */
export function readFormats(parts: PackageParts, part: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inCellStyles = false;
  const handler: XmlHandler = {
    open(name, tag) {
      if (name === 'numFmt' && !inCellStyles) {
        own.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? 'General');
      } else if (name === 'cellXfs') {
        inCellStyles = true;
      } else if (name === 'xf' && inCellStyles) {
        const id = Number(attribute(tag, 'numFmtId') ?? 0);
        const code = own.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General';
        formats.push(/^general$/i.test(code) ? 'General' : code);
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  };
  parts.scan(part, ownElements(handler));
  return formats;
}
