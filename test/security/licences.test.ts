import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const LOCK = path.join(ROOT, 'package-lock.json');
const folder = mkdtempSync(path.join(os.tmpdir(), 'nm-licences-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Lock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean }>;
}

function check(change: (packages: Lock['packages']) => void = () => undefined): {
  status: number | null;
  said: string;
} {
  const lock = JSON.parse(readFileSync(LOCK, 'utf8')) as Lock;
  change(lock.packages);
  const file = path.join(folder, 'lock.json');
  writeFileSync(file, JSON.stringify(lock));
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'scripts/licences.mjs'), '--check', file], {
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

test('every package that the product runs with has an allowed licence, and THIRD_PARTY.md lists it', () => {
  expect(check()).toEqual({ status: 0, said: '' });
});

test.each(['GPL-3.0-only', 'LGPL-3.0-only', 'AGPL-3.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE.txt', undefined])(
  'a package under %s is named',
  (license) => {
    const { status, said } = check((packages) => {
      packages['node_modules/made-up'] = { version: '1.0.0', license };
    });
    expect(status).toBe(1);
    expect(said).toContain('made-up 1.0.0');
  },
);

test('one of two licences is enough where the package offers a choice, both are asked for where it does not', () => {
  const withLicence = (license: string) => (packages: Lock['packages']) => {
    packages['node_modules/made-up'] = { version: '1.0.0', license };
  };
  expect(check(withLicence('(GPL-2.0 OR MIT)')).said).not.toContain('made-up 1.0.0');
  expect(check(withLicence('(GPL-2.0 AND MIT)')).said).toContain('made-up 1.0.0');
});

test('the spreadsheet may be under the LGPL only as it is: a separate package of that name', () => {
  expect(check((packages) => (packages['node_modules/@odoo/o-spreadsheet'].license = 'GPL-3.0')).status).toBe(1);
});

test('a package that is not in the list makes it out of date', () => {
  const { status, said } = check((packages) => {
    packages['node_modules/made-up'] = { version: '1.0.0', license: 'MIT' };
  });
  expect([status, said]).toEqual([1, expect.stringContaining('npm run licences')]);
});

test('office.js, which may only be developed and tested with, is no package that the product runs with', () => {
  const { packages } = JSON.parse(readFileSync(LOCK, 'utf8')) as Lock;
  expect(packages['node_modules/@microsoft/office-js'].dev).toBe(true);
});
