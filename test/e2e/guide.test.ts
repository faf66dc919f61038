/** Every command of the guide, typed as it stands there, page by page. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const GUIDE = path.join(ROOT, 'docs/guide');

/** The arguments of a command line, quoted parts as one. */
function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
}

function commandsOf(page: string): string[] {
  const blocks = [...readFileSync(path.join(GUIDE, page), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)];
  return blocks.flatMap(([, block]) => block.trim().split('\n')).map((line) => line.trim());
}

const PAGES = readdirSync(GUIDE)
  .map((page) => [page, page.endsWith('.md') ? commandsOf(page) : []] as const)
  .filter(([, commands]) => commands.length > 0);

test('there are commands on every page but the first', () => {
  expect(PAGES).toHaveLength(9);
});

test.each(PAGES)('%s', (_, commands) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nm-guide-'));
  cpSync(path.join(ROOT, 'assets/samples'), path.join(folder, 'assets/samples'), { recursive: true });
  mkdirSync(path.join(folder, 'docs'));
  cpSync(GUIDE, path.join(folder, 'docs/guide'), { recursive: true });
  for (const command of commands) {
    const [npx, program, ...args] = words(command);
    expect([npx, program]).toEqual(['npx', 'nm-finance']);
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'bin/nm-finance.cjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    // A check that has findings ends with 1, and so does a template that could not take over every column.
    expect([command, status === 0 || status === 1]).toEqual([command, true]);
    expect([command, stderr]).toEqual([command, expect.not.stringContaining('nm-finance:')]);
    expect(stdout.length + stderr.length + Number(args.includes('--output'))).toBeGreaterThan(0);
  }
  rmSync(folder, { recursive: true });
});
