/** Writes what the build derives from the catalogue: functions.json and the help pages; and checks that they are whole. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const web = path.resolve(root, process.env.NM_WEB ?? 'dist/web');
const tools = createRequire(import.meta.url)(path.join(root, 'dist/cli/tools.cjs'));

/** Where the pages will be served from; the production address comes from `npm run package`. */
const address = process.env.NM_ADDRESS ?? 'https://localhost:3000';

fs.writeFileSync(
  path.join(web, 'functions.json'),
  `${JSON.stringify(tools.functionsMetadata(tools.CATALOGUE, `${address}/help`), null, 2)}\n`,
);

const help = path.join(web, 'help');
fs.mkdirSync(help, { recursive: true });
fs.cpSync(path.join(root, 'src/help/static'), help, { recursive: true });
fs.writeFileSync(path.join(help, 'index.html'), tools.indexPage(tools.CATALOGUE));
for (const entry of tools.CATALOGUE) {
  fs.writeFileSync(path.join(help, tools.helpFile(entry.fn.name)), tools.functionPage(entry));
}
console.log(`functions.json and ${tools.CATALOGUE.length} help pages written for ${address}`);
