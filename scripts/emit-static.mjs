/** Writes what the build derives from the catalogue: functions.json, the help pages, and the digests of the pages' scripts. */
import { createHash } from 'node:crypto';
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

/**
 * The pages' own scripts run only as they were built: each page names their digest. Not those in vendor/, which anybody may
 * replace by another build (LGPL), and not office.js, which Microsoft changes under its address.
 */
function withIntegrity(html) {
  return html.replace(/<script defer src=([\w.-]+\.js)(?: integrity="[^"]*")?>/g, (_, name) => {
    const digest = createHash('sha384')
      .update(fs.readFileSync(path.join(web, name)))
      .digest('base64');
    return `<script defer src=${name} integrity="sha384-${digest}">`;
  });
}

for (const page of fs.readdirSync(web).filter((name) => name.endsWith('.html'))) {
  const file = path.join(web, page);
  fs.writeFileSync(file, withIntegrity(fs.readFileSync(file, 'utf8')));
}
console.log(`functions.json and ${tools.CATALOGUE.length} help pages written for ${address}`);
