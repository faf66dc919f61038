/**
 * Builds the folder that a web server serves, with the manifest for its address:
 *
 *     npm run package -- https://finance.example.gov/nm [--out dist/package] [--no-build]
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { licenceTexts } from './licences.mjs';
import { productionAddress, productionManifest } from './manifest.mjs';
import { headerFiles } from './server-files.cjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function run(script, args, env = {}) {
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${script} failed: nothing was packaged.`);
}

/** "1.2.0 rules 2026.1 commit abcdef0", each on a line: what runs here, for whoever asks later. */
function versionText(address) {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { RULES_VERSION } = createRequire(import.meta.url)(path.join(root, 'dist/cli/tools.cjs'));
  const { stdout, status } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' });
  const commit = status === 0 ? stdout.trim() : 'unknown';
  return `product ${version}\nrules ${RULES_VERSION}\ncommit ${commit}\naddress ${address}\n`;
}

/** What must be there for Excel to start the add-in; a build that lost a part is no deployment. */
const NEEDED = [
  'taskpane.html',
  'taskpane.js',
  'commands.html',
  'commands.js',
  'functions.html',
  'functions.js',
  'functions.json',
  'preview.html',
  'check-worker.js',
  'help/index.html',
  'manifest.xml',
];

function missing(folder, manifest, address) {
  const named = [...manifest.matchAll(/="(https:[^"]+)"/g)]
    .map(([, url]) => url.replaceAll('&amp;', '&'))
    .filter((url) => url.startsWith(`${address}/`))
    .map((url) =>
      decodeURIComponent(new URL(url).pathname.slice(new URL(address).pathname.replace(/\/$/, '').length + 1)),
    );
  return [...new Set([...NEEDED, ...named])].filter((name) => !fs.existsSync(path.join(folder, name)));
}

function main(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string', default: 'dist/package' }, 'no-build': { type: 'boolean', default: false } },
  });
  if (positionals.length !== 1) throw new Error('Usage: npm run package -- https://ADDRESS [--out FOLDER]');
  const address = productionAddress(positionals[0]);
  const out = path.resolve(root, values.out);
  if (!values['no-build']) {
    // Else parts of earlier builds, whose names carry another hash, would be packaged too.
    fs.rmSync(path.join(root, 'dist/web'), { recursive: true, force: true });
    run('node_modules/webpack-cli/bin/cli.js', ['--mode', 'production']);
  }
  // Beside the place it goes to, so that a package is whole or not there.
  const making = `${out}.making`;
  fs.rmSync(making, { recursive: true, force: true });
  fs.cpSync(path.join(root, 'dist/web'), making, { recursive: true });
  run('scripts/emit-static.mjs', [], { NM_ADDRESS: address, NM_WEB: making });

  const manifest = productionManifest(fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8'), address);
  fs.writeFileSync(path.join(making, 'manifest.xml'), manifest);
  for (const [name, text] of Object.entries(headerFiles(address))) fs.writeFileSync(path.join(making, name), text);
  fs.writeFileSync(path.join(making, 'VERSION'), versionText(address));
  fs.writeFileSync(path.join(making, 'LICENSES.txt'), licenceTexts());
  fs.copyFileSync(path.join(root, 'LICENSE'), path.join(making, 'LICENSE'));
  const lost = missing(making, manifest, address);
  if (lost.length > 0) throw new Error(`The build lacks ${lost.join(', ')}: nothing was packaged.`);

  fs.rmSync(out, { recursive: true, force: true });
  fs.renameSync(making, out);
  console.log(
    `${path.relative(root, out)}: serve this folder at ${address}/ and deploy its manifest.xml (docs/deployment.md).`,
  );
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
