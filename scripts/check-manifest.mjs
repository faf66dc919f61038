/**
 * Validates a manifest against Microsoft's schemas, which this repository does not carry:
 *
 *     npm run manifest:schema -- FOLDER-OF-XSD [manifest.xml]
 *
 * The folder holds OfficeAppManifestV1_1.xsd and the schemas it imports.
 */
import fs from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const MAIN = 'OfficeAppManifestV1_1.xsd';
const [folder, manifest = 'manifest.xml'] = process.argv.slice(2);
if (!folder || !fs.existsSync(path.join(folder, MAIN))) {
  console.error(`Give the folder that holds ${MAIN}: npm run manifest:schema -- FOLDER [manifest.xml]`);
  process.exit(2);
}

const schemas = fs.readdirSync(folder).filter((file) => file.endsWith('.xsd'));
const text = (file) => ({ fileName: file, contents: fs.readFileSync(path.join(folder, file), 'utf8') });
// The add-in's version overrides are a schema of their own that the main one does not import by itself.
const wrapper = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${schemas
  .map((file) => {
    const namespace = /targetNamespace="([^"]+)"/.exec(text(file).contents)?.[1];
    return `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`;
  })
  .join('')}</xs:schema>`;

const { valid, errors } = await validateXML({
  xml: [{ fileName: manifest, contents: fs.readFileSync(manifest, 'utf8') }],
  schema: [{ fileName: 'all.xsd', contents: wrapper }],
  preload: schemas.map(text),
});
for (const { message, loc } of errors) console.error(`${manifest}:${loc?.lineNumber ?? '?'} ${message}`);
console.log(valid ? `${manifest} is valid.` : `${manifest} is not valid.`);
process.exitCode = valid ? 0 : 1;
