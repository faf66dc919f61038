/** npm run readme: writes the table of functions in README.md from the catalogue. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE } from '../src/functions/catalogue';
import { withTable } from '../src/help/readme-table';

const file = path.resolve(__dirname, '../README.md');
writeFileSync(file, withTable(readFileSync(file, 'utf8'), CATALOGUE));
