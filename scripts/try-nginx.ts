/**
 * Serves a packaged folder with its own nginx.conf on this machine, and says whether what arrives is what was meant:
 * the headers of every file, and the pages under them in a real Chromium. Needs nginx (NM_NGINX, or on the path) and a
 * build: npm run try:nginx
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { launch } from '../test/e2e/support/browser';
import { checkSample, isTelemetry, openWatched, type WatchedPage } from '../test/e2e/support/policy';
import { headersFor } from './headers.cjs';
import { runScript } from './preview-site';

const ROOT = path.resolve(__dirname, '..');
const NGINX = process.env.NM_NGINX ?? 'nginx';
const TYPES: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html/,
  '.js': /javascript/,
  '.json': /^application\/json/,
  '.css': /^text\/css/,
  '.woff2': /^font\/woff2/,
  '.png': /^image\/png/,
};

let problems = 0;

function say(about: string, problem: string | undefined): void {
  if (problem === undefined) return;
  problems++;
  console.error(`${about}: ${problem}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** As an administrator does it: the folder below the site's root, its nginx.conf in the server block with that root. */
function configuration(folder: string, port: number): string {
  const www = path.join(folder, 'www');
  const own = readFileSync(path.join(www, 'nm/nginx.conf'), 'utf8').replaceAll('/srv/www', www);
  writeFileSync(path.join(folder, 'add-in.conf'), own);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${path.join(folder, kind)};`)
    .join('\n');
  return `daemon off;
worker_processes 1;
pid ${path.join(folder, 'nginx.pid')};
error_log ${path.join(folder, 'error.log')};
events {}
http {
  include ${process.env.NM_NGINX_TYPES ?? '/etc/nginx/mime.types'};
  default_type application/octet-stream;
  access_log off;
${temporary}
  server {
    listen 127.0.0.1:${port};
    include ${path.join(folder, 'add-in.conf')};
  }
}
`;
}

function files(below: string): string[] {
  return readdirSync(below, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(below, entry.name);
    return entry.isDirectory() ? files(file) : [file];
  });
}

async function checkHeaders(address: string, folder: string): Promise<number> {
  const names = files(folder).map((file) => path.relative(folder, file).split(path.sep).join('/'));
  for (const name of names) {
    const response = await fetch(`${address}/${name.split('/').map(encodeURIComponent).join('/')}`);
    await response.arrayBuffer();
    say(name, response.status === 200 ? undefined : `status ${response.status}`);
    for (const [header, value] of Object.entries(headersFor(name))) {
      const sent = response.headers.get(header);
      say(name, sent === value ? undefined : `${header} is "${sent ?? 'not sent'}", should be "${value}"`);
    }
    const type = TYPES[path.extname(name)];
    const sent = response.headers.get('content-type') ?? 'none';
    say(name, type === undefined || type.test(sent) ? undefined : `its type is ${sent}`);
  }
  const lost = await fetch(`${address}/no-such-page.html`);
  say('a page that is not there', lost.status === 404 ? undefined : `status ${lost.status}`);
  say('a page that is not there', lost.headers.has('Content-Security-Policy') ? undefined : 'comes without a policy');
  return names.length;
}

const PAGES: Readonly<Record<string, (watched: WatchedPage) => Promise<unknown>>> = {
  'preview.html': ({ page }) => checkSample(page),
  'taskpane.html': ({ page }) => page.getByText('This page is the task pane of an Excel add-in.').waitFor(),
  'commands.html': ({ page }) => page.waitForLoadState('load'),
  'functions.html': ({ page }) => page.waitForLoadState('load'),
  'help/index.html': ({ page }) => page.getByRole('link').first().waitFor(),
  'help/moe-shortfall.html': ({ page }) => page.getByRole('heading', { level: 1 }).waitFor(),
};

async function checkPages(address: string): Promise<void> {
  const browser = await launch();
  try {
    for (const [name, visit] of Object.entries(PAGES)) {
      const watched = await openWatched(browser, `${address}/${name}`);
      await visit(watched).catch((error: Error) => say(name, error.message));
      for (const failure of watched.failures) say(name, failure);
      for (const violation of watched.violations.filter((each) => !isTelemetry(each))) {
        say(name, `its policy stopped ${violation.blocked} (${violation.directive})`);
      }
      await watched.page.context().close();
    }
  } finally {
    await browser.close();
  }
}

async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const up = await fetch(address).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer at ${address}`);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nm-nginx-'));
  const served = path.join(folder, 'www/nm');
  mkdirSync(path.join(folder, 'www'));
  const pack = [
    path.join(ROOT, 'scripts/package.mjs'),
    'https://finance.example.gov/nm',
    '--no-build',
    '--out',
    served,
  ];
  execFileSync(process.execPath, pack, { stdio: ['ignore', 'ignore', 'inherit'] });
  // The server's own process may be another user's.
  execFileSync('chmod', ['-R', 'a+rX', folder]);
  const port = await freePort();
  const settings = path.join(folder, 'nginx.conf');
  writeFileSync(settings, configuration(folder, port));
  const server = spawn(NGINX, ['-p', folder, '-c', settings], { stdio: 'inherit' });
  try {
    const address = `http://127.0.0.1:${port}/nm`;
    await answering(`${address}/taskpane.html`);
    const count = await checkHeaders(address, served);
    await checkPages(address);
    console.log(
      `nginx, ${count} files with their headers, ${Object.keys(PAGES).length} pages in Chromium: ${problems} problems.`,
    );
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  if (problems > 0) process.exitCode = 1;
}

runScript(main());
