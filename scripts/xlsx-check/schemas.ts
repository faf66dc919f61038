import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import type { Fault } from './package';
import { parseXml, toXml, withoutExtensions } from './xml-tree';

/** Which schema of the standard's folder describes parts whose root is of a namespace. */
const SCHEMAS: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'sml.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'dml-spreadsheetDrawing.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'dml-chart.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'dml-main.xsd',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'opc-contentTypes.xsd',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'opc-relationships.xsd',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'shared-documentPropertiesExtended.xsd',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'shared-documentPropertiesCustom.xsd',
};
export const MAIN_SCHEMA = 'sml.xsd';
/** What the schemas take of XML's own namespace and leave to the reader to have. */
const XML_SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute>
<xs:attribute name="lang" type="xs:language"/>
</xs:schema>`;

interface Schema {
  readonly fileName: string;
  readonly contents: string;
}

/** The schemas of a folder and of the folders in it, by their file names alone. */
export function readSchemas(folder: string): Schema[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xsd'));
  const own = files.map((file) => ({
    fileName: path.basename(file),
    contents: fs
      .readFileSync(path.join(folder, file), 'utf8')
      .replace(
        /(<xsd?:import\b[^>]*namespace="http:\/\/www\.w3\.org\/XML\/1998\/namespace")\s*\/>/g,
        '$1 schemaLocation="xml.xsd"/>',
      ),
  }));
  return [...own, { fileName: 'xml.xsd', contents: XML_SCHEMA }];
}

/** Where the parts of a workbook file differ from the standard's schemas. */
export async function schemaFaults(bytes: Uint8Array, schemas: readonly Schema[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  const bySchema = new Map<string, { part: string; contents: string }[]>();
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/i.test(part)) continue;
    const undeclared = (prefix: string): number =>
      faults.push({ part, what: `passes over the undeclared prefix ${prefix}` });
    const root = withoutExtensions(parseXml(new TextDecoder().decode(content)), undeclared);
    const schema = SCHEMAS[root.namespace];
    if (schema === undefined) continue;
    bySchema.set(schema, [...(bySchema.get(schema) ?? []), { part, contents: toXml(root) }]);
  }
  for (const [schema, parts] of bySchema) {
    const main = schemas.find(({ fileName }) => fileName === schema);
    if (!main) throw new Error(`The folder of schemas has no ${schema}.`);
    const { errors } = await validateXML({
      xml: parts.map(({ contents }, i) => ({ fileName: `part${i}.xml`, contents })),
      schema: [main],
      preload: schemas.filter((one) => one !== main),
      initialMemoryPages: 1024,
      maxMemoryPages: 16384,
    });
    for (const { message, loc } of errors) {
      // The summary line of each file has no place.
      if (!loc) continue;
      const part = parts[Number(/\d+/.exec(loc.fileName)?.[0])].part;
      faults.push({ part, what: message });
    }
  }
  return faults;
}
