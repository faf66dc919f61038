/**
 * Validates workbook files part by part against the standard's transitional schemas, which this repository does not carry,
 * and against the rules of Excel's own that the schemas lack:
 *
 *     npm run xlsx:schema -- FOLDER-OF-XSD [--from INPUT.xlsx] FILE.xlsx…
 *
 * With --from, of files made from another only what that one had not.
 *
 * The folder holds sml.xsd and the schemas it imports, those of the package in it or in a folder below.
 */
import fs from 'node:fs';
import path from 'node:path';
import { type Fault, faultsOf } from './xlsx-check';
import { addedFaults } from './xlsx-check/new-faults';
import { MAIN_SCHEMA, readSchemas, schemaFaults } from './xlsx-check/schemas';

async function main(): Promise<number> {
  const [folder, ...rest] = process.argv.slice(2);
  const [input, files] = rest[0] === '--from' ? [rest[1], rest.slice(2)] : [undefined, rest];
  if (!folder || files.length === 0 || !fs.existsSync(path.join(folder, MAIN_SCHEMA))) {
    console.error(
      `Give the folder that holds ${MAIN_SCHEMA}, and files: npm run xlsx:schema -- FOLDER [--from INPUT.xlsx] FILE.xlsx…`,
    );
    return 2;
  }
  const schemas = readSchemas(folder);
  const faultsIn = async (file: string): Promise<Fault[]> => {
    const bytes = new Uint8Array(fs.readFileSync(file));
    return [...faultsOf(bytes), ...(await schemaFaults(bytes, schemas))];
  };
  const before = input === undefined ? [] : await faultsIn(input);
  let bad = 0;
  for (const file of files) {
    const faults = addedFaults(before, await faultsIn(file));
    console.log(`${faults.length === 0 ? 'valid' : 'NOT VALID'}  ${file}`);
    for (const fault of faults) console.log(`    ${fault}`);
    if (faults.length > 0) bad += 1;
  }
  console.log(`${files.length - bad} of ${files.length} files are valid.`);
  return bad === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
