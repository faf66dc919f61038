/** `npm run package` on the build: a folder that is whole, for its address only. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const ADDRESS = 'https://finance.example.gov/nm';
const folder = mkdtempSync(path.join(os.tmpdir(), 'nm-package-'));
const out = path.join(folder, 'package');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function pack(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'scripts/package.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const read = (name: string): string => readFileSync(path.join(out, name), 'utf8');

function files(below = out): string[] {
  return readdirSync(below, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(below, entry.name);
    return entry.isDirectory() ? files(file) : [path.relative(out, file)];
  });
}

test('makes the folder', () => {
  expect(pack(ADDRESS, '--no-build', '--out', out)).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(`${out}.making`)).toBe(false);
});

test('it has every page, file and icon that the manifest names, at the address', () => {
  const named = [...read('manifest.xml').matchAll(/="(https:[^"]+)"/g)].map(([, url]) => url);
  const own = named.filter((url) => url.startsWith(`${ADDRESS}/`));
  expect(own.length).toBeGreaterThan(10);
  for (const url of own) {
    const file = path.join(out, new URL(url).pathname.slice('/nm/'.length));
    expect([url, existsSync(file) && statSync(file).size > 0]).toEqual([url, true]);
  }
});

test('every function has a help page at the address, and the page is there', () => {
  const { functions } = JSON.parse(read('functions.json')) as { functions: { id: string; helpUrl: string }[] };
  expect(functions.length).toBeGreaterThan(70);
  for (const { id, helpUrl } of functions) {
    expect(helpUrl.startsWith(`${ADDRESS}/help/`)).toBe(true);
    expect([id, existsSync(path.join(out, helpUrl.slice(ADDRESS.length)))]).toEqual([id, true]);
  }
});

test('nothing of it points to the machine it was made on', () => {
  const texts = files().filter((name) => /\.(html|json|xml|config|conf)$|^_headers$|^VERSION$/.test(name));
  expect(texts.length).toBeGreaterThan(80);
  for (const name of texts)
    expect([name, /localhost|127\.0\.0\.1|\/work\/|\/home\//.test(read(name))]).toEqual([name, false]);
  expect(files().filter((name) => /\.(map|ts|tsx)$/.test(name))).toEqual([]);
});

test('it says what it is, and carries the licences', () => {
  const [product, rules, commit, address] = read('VERSION').trim().split('\n');
  expect(product).toMatch(/^product \d+\.\d+\.\d+$/);
  expect(rules).toMatch(/^rules \d{4}\.\d+$/);
  expect(commit).toMatch(/^commit ([0-9a-f]{40}|unknown)$/);
  expect(address).toBe(`address ${ADDRESS}`);
  for (const name of ['react 19', '@fluentui/react-components', 'decimal.js', '@odoo/o-spreadsheet']) {
    expect(read('LICENSES.txt')).toContain(name);
  }
  for (const name of ['_headers', 'web.config', 'nginx.conf', 'LICENSE', 'vendor/owl.LICENSE']) {
    expect(existsSync(path.join(out, name))).toBe(true);
  }
});

test('a package that cannot be made leaves the earlier one', () => {
  const before = read('VERSION');
  for (const address of ['http://finance.example.gov', 'https://localhost:3000', 'nowhere']) {
    expect(pack(address, '--no-build', '--out', out).status).toBe(2);
  }
  const pane = path.join(ROOT, 'dist/web/taskpane.html');
  renameSync(pane, `${pane}.away`);
  try {
    const { status, stderr } = pack(ADDRESS, '--no-build', '--out', out);
    expect([status, stderr]).toEqual([2, expect.stringContaining('taskpane.html')]);
  } finally {
    renameSync(`${pane}.away`, pane);
  }
  expect(read('VERSION')).toBe(before);
});
