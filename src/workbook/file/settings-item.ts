import { SETTINGS_NAMESPACE, settingsFromXml } from '../settings-part';
import { WorkbookFileError } from './error';
import type { PackageParts } from './package-parts';
import { type NewPart, relationshipsXml } from './sheet-writer';

/** Identifies our part among custom XML parts. */
const ITEM_ID = '{6E2F3B0C-4B6A-4D0E-9C57-5A1E6E4D8F21}';

/** The parts of a custom XML item: itself, its properties, and what ties them. */
export function settingsItemParts(xml: string, number: number): NewPart[] {
  return [
    { name: `customXml/item${number}.xml`, xml },
    {
      name: `customXml/itemProps${number}.xml`,
      xml:
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
        `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
      contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    },
    {
      name: `customXml/_rels/item${number}.xml.rels`,
      xml: relationshipsXml([{ kind: 'customXmlProps', target: `itemProps${number}.xml` }]),
    },
  ];
}

/** Our settings and the part that holds them. Other products' custom XML, some of it not even well formed, is passed over. */
export function settingsItem(
  parts: PackageParts,
  workbook: string,
): { readonly part: string; readonly settings: Readonly<Record<string, string>> } | undefined {
  for (const { kind, target, external } of parts.relationships(workbook)) {
    if (kind !== 'customXml' || external || !parts.has(target)) continue;
    const settings = ownSettings(parts.read(target));
    if (settings) return { part: target, settings };
  }
  return undefined;
}

function ownSettings(xml: Uint8Array): Record<string, string> | undefined {
  try {
    return settingsFromXml(xml);
  } catch (error) {
    if (error instanceof WorkbookFileError) return undefined;
    throw error;
  }
}
