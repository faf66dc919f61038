/**
 * The licences of every package that the product runs with, read from package-lock.json:
 *
 *     node scripts/licences.mjs                    writes THIRD_PARTY.md
 *     node scripts/licences.mjs --check [LOCK]     fails where a licence is not allowed, or THIRD_PARTY.md is out of date
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const LIST = path.join(root, 'THIRD_PARTY.md');

/** Licences that let the package be bundled, with its notice. */
const ALLOWED = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'];

/** The spreadsheet of the preview: its own unmodified files beside ours, so that anyone can replace them. */
const SEPARATE_FILES = { '@odoo/o-spreadsheet': 'LGPL-3.0-or-later', '@odoo/owl': 'LGPL-3.0-only' };

/** "(OFL-1.1 AND MIT)" asks for both, "(MIT OR GPL-3.0)" for one. */
function isAllowed(expression) {
  const bare = expression.replace(/[()]/g, '');
  return bare
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((one) => ALLOWED.includes(one.trim())));
}

/** The packages that are installed without the development ones, each version once. */
export function shipped(lock) {
  const found = new Map();
  for (const [place, { dev, devOptional, version, license }] of Object.entries(lock.packages)) {
    if (place === '' || dev || devOptional) continue;
    const name = place.replace(/^.*node_modules\//, '');
    found.set(`${name}@${version}`, { name, version, license: license ?? 'not stated', place });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

export function notAllowed(packages) {
  return packages.filter(({ name, license }) => !isAllowed(license) && SEPARATE_FILES[name] !== license);
}

function list(lock, direct) {
  const packages = shipped(lock);
  const row = ({ name, version, license }) =>
    `| [${name}](https://www.npmjs.com/package/${name}/v/${version}) | ${version} | ${license} |`;
  const table = (rows) => ['| package | version | licence |', '| --- | --- | --- |', ...rows.map(row)].join('\n');
  const own = packages.filter(({ name }) => direct.includes(name));
  const others = packages.filter(({ name }) => !direct.includes(name));
  return `# Third-party packages

Written by \`npm run licences\` from package-lock.json; do not edit. A test fails when a package that the product runs with has a
licence other than ${ALLOWED.join(', ')}.

Two packages are under the LGPL-3.0 and are therefore never bundled: \`@odoo/o-spreadsheet\` and \`@odoo/owl\`, the spreadsheet of
the preview page. Each is served as its own unmodified file (\`vendor/o_spreadsheet.js\`, \`vendor/owl.js\`) with its licence beside it
and can be replaced by another build of it; the add-in itself (task pane, functions, commands) does not use them, the command
line requires the first from its own package. \`@microsoft/office-js\` is a development dependency, used in tests only: the pages
load office.js from Microsoft's address, as its licence asks. Notices of bundled packages are in the \`*.LICENSE.txt\` files
beside the bundles; \`npm run package\` adds the full texts as \`LICENSES.txt\`.

## Packages that this product names

${table(own)}

## Packages that those bring along

${table(others)}
`;
}

/** The full licence texts, as the deployment carries them. */
export function licenceTexts() {
  const lock = readLock(path.join(root, 'package-lock.json'));
  return shipped(lock)
    .map(({ name, version, license, place }) => {
      const folder = path.join(root, place);
      const files = fs.existsSync(folder)
        ? fs
            .readdirSync(folder)
            .filter(
              (file) =>
                /^(licen[cs]e|copying|notice)/i.test(file) && !fs.statSync(path.join(folder, file)).isDirectory(),
            )
        : [];
      const texts = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim());
      return `${name} ${version} (${license})\n\n${texts.join('\n\n') || 'The package carries no licence text.'}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function readLock(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function main(args) {
  const lockFile = args.find((arg) => !arg.startsWith('--')) ?? path.join(root, 'package-lock.json');
  const lock = readLock(lockFile);
  const wrong = notAllowed(shipped(lock));
  for (const { name, version, license } of wrong) {
    console.error(`${name} ${version} has the licence "${license}", which is not among those allowed.`);
  }
  if (wrong.length > 0) process.exitCode = 1;
  const text = list(lock, Object.keys(lock.packages[''].dependencies ?? {}));
  if (!args.includes('--check')) fs.writeFileSync(LIST, text);
  else if (fs.readFileSync(LIST, 'utf8') !== text) {
    console.error('THIRD_PARTY.md is not what package-lock.json says: run "npm run licences".');
    process.exitCode = 1;
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
