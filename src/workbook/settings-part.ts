import { attribute, attributes, escapeXml, TextBuffer } from './file/xml-text';
import { XmlScanner } from './file/xml-scanner';

/**
 * Where this product's settings (corrected recognition, ignored findings) are kept in a workbook: in one custom XML
 * part whose root is `settings` in this namespace, with one `setting` a key. The same part is reached in Excel by
 * `workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE)` and in a file below `customXml/`, so that the pane, the
 * command line and the preview see the same settings; Excel itself leaves it alone.
 *
 *     <settings xmlns="urn:nm-school-finance:settings"><setting key="recognition.Sheet1">…</setting></settings>
 */
export const SETTINGS_NAMESPACE = 'urn:nm-school-finance:settings';

const LONGEST_VALUE = 8_388_608;

/** The part's XML; the same settings always give the same text. */
export function settingsToXml(settings: Readonly<Record<string, string>>): string {
  const lines = Object.keys(settings)
    .sort()
    .map((key) => `<setting key="${escapeXml(key)}">${escapeXml(settings[key]).replace(/\r/g, '&#13;')}</setting>`);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${lines.join('')}</settings>`;
}

/** With or without a prefix: who stores the part may write it anew. */
function declaresOurs({ name, value }: { name: string; value: string }): boolean {
  return /^xmlns(?::|$)/.test(name) && value === SETTINGS_NAMESPACE;
}

/** The settings in a part's XML, or undefined when it is some other product's part. */
export function settingsFromXml(xml: string | Uint8Array): Record<string, string> | undefined {
  // No plain object: a key may be called "__proto__".
  const settings = new Map<string, string>();
  let ours: boolean | undefined;
  let key: string | undefined;
  const text = new TextBuffer();
  const scanner = new XmlScanner(
    'settings',
    {
      open(name, tag) {
        ours ??= name === 'settings' && [...attributes(tag)].some(declaresOurs);
        key = ours && name === 'setting' ? attribute(tag, 'key') : undefined;
        text.clear();
      },
      text: (bytes, start, end, cdata) => text.append(bytes, start, end, cdata),
      close(name) {
        if (name === 'setting' && key !== undefined) settings.set(key, text.toString());
        key = undefined;
      },
    },
    LONGEST_VALUE,
  );
  scanner.write(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml);
  scanner.finish();
  return ours ? Object.fromEntries(settings) : undefined;
}
