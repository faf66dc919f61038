/** The command line as a user has it: the built program, run as a process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const SAMPLE = path.join(ROOT, 'assets/samples/instructional-material-fy14-initial-allocation.xlsx');

function nmFinance(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'bin/nm-finance.cjs'), ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

describe('eval', () => {
  test('prints the value of a formula', () => {
    expect(nmFinance(['eval', '=NM.MOE_SHORTFALL(3563153.25,3506290.58,6340.13,555)'])).toMatchObject({
      status: 0,
      stdout: '56862.67\n',
    });
  });

  test('an error goes to standard error with its reason, exit 1', () => {
    const { status, stdout, stderr } = nmFinance(['eval', '=NM.MOE_SHORTFALL(-1,2,3,4)']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('#VALUE!: required_effort is negative: -1.');
  });

  test('--json answers line by line: values, spills, errors, nested ordinary functions', () => {
    const { status, stdout } = nmFinance(
      ['eval', '--json'],
      [
        '=NM.ALLOCATION(1000,{10;20;30},,1)',
        '=ROUND(NM.PER_PUPIL_RATE(20975800,348425,0.9,277300),4)',
        '=SUM(NM.ALLOCATION(1000,{1,2,3},,1))',
        '=NM.RISK_RATIO(1,10,0,10)',
        '=NO.SUCH(1)',
        '',
      ].join('\n'),
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(lines.slice(0, 3).map(({ value }) => value)).toEqual([[[166.67], [333.33], [500]], 53.4653, 1000]);
    // Whose year's law it was, where none was given.
    expect(lines[0].notes).toEqual([
      'NM.ALLOCATION was given no fiscal year: it goes by the law of FY14. Give fy for another year.',
    ]);
    expect(lines[3]).toMatchObject({ error: '#N/A' });
    expect(String(lines[3].message).length).toBeGreaterThan(20);
    expect(lines[4]).toMatchObject({ error: '#NAME?' });
  });
});

describe('check', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nm-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('finds the rows of Attachment 5a that do not hold, exit 1', () => {
    const { status, stdout } = nmFinance(['check', SAMPLE, '--format', 'json']);
    const report = JSON.parse(stdout) as {
      files: { tables: { kind: string }[]; findings: { id: string; cell: string; expected?: string }[] }[];
    };
    expect(status).toBe(1);
    expect(report.files[0].tables.map(({ kind }) => kind)).toContain('initial-allocation');
    const rows = report.files[0].findings.filter(({ id }) => id === 'im.practice-row');
    expect(rows).toHaveLength(11);
    for (const { expected } of rows) expect(expected).toBeTruthy();
  });

  test('a file that cannot be read is reported and the rest goes on, exit 2', () => {
    const broken = path.join(folder, 'broken.xlsx');
    writeFileSync(broken, readFileSync(SAMPLE).subarray(0, 2000));
    const { status, stdout } = nmFinance(['check', broken, SAMPLE]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/broken\.xlsx\n {2}could not be read: .{20,}/);
    expect(stdout).toContain('im.practice-row');
  });

  test('a folder is searched; SARIF is written to a file', () => {
    const report = path.join(folder, 'report.sarif');
    const { status } = nmFinance(['check', path.dirname(SAMPLE), '--format', 'sarif', '--output', report]);
    expect(status).toBe(1);
    const sarif = JSON.parse(readFileSync(report, 'utf8')) as { version: string; runs: { results: unknown[] }[] };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0].results.length).toBeGreaterThanOrEqual(11);
  });

  test.each([
    [[], 'name at least one file'],
    [['no-such-file.xlsx'], 'there is no file, folder or match'],
    [[SAMPLE, '--format', 'yaml'], 'give one of text, json, sarif, xlsx'],
  ])('check %p is a mistake of use, exit 2', (args, message) => {
    const { status, stderr } = nmFinance(['check', ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
