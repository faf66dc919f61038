/**
 * Validates workbook files part by part against the standard's transitional schemas, which this repository does not carry,
 * and against the rules of Excel's own that the schemas lack:
 *
 *     npm run xlsx:schema -- FOLDER-OF-XSD FILE.xlsx…
 *
 * The folder holds sml.xsd and the schemas it imports, those of the package in it or in a folder below.
 */
import fs from 'node:fs';
import path from 'node:path';
import { faultsOf } from './xlsx-check';
import { MAIN_SCHEMA, readSchemas, schemaFaults } from './xlsx-check/schemas';

async function main(): Promise<number> {
  const [folder, ...files] = process.argv.slice(2);
  if (!folder || files.length === 0 || !fs.existsSync(path.join(folder, MAIN_SCHEMA))) {
    console.error(`Give the folder that holds ${MAIN_SCHEMA}, and files: npm run xlsx:schema -- FOLDER FILE.xlsx…`);
    return 2;
  }
  const schemas = readSchemas(folder);
  let bad = 0;
  for (const file of files) {
    const bytes = new Uint8Array(fs.readFileSync(file));
    const faults = [...faultsOf(bytes), ...(await schemaFaults(bytes, schemas))];
    console.log(`${faults.length === 0 ? 'valid' : 'NOT VALID'}  ${file}`);
    for (const { part, what } of faults) console.log(`    ${part}: ${what}`);
    if (faults.length > 0) bad += 1;
  }
  console.log(`${files.length - bad} of ${files.length} files are valid.`);
  return bad === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
