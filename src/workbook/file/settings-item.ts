import { SETTINGS_NAMESPACE } from '../settings-part';
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
