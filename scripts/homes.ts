/** npm run homes: writes docs/functions.md, where every function is at home. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { homes } from './homes/homes';
import { emptyFields, homesPage } from './homes/page';

const all = homes();
writeFileSync(path.resolve(__dirname, '../docs/functions.md'), homesPage(all));

const homeless = all.filter((home) => home.entry.doc.withoutTable === undefined && emptyFields(home).length > 0);
for (const home of homeless) console.error(`NM.${home.entry.fn.name} has no ${emptyFields(home).join(', ')}.`);
if (homeless.length > 0) process.exitCode = 1;
