import { CHECKS, findingId, runChecks, runChecksInSteps } from '../../../src/checks';
import { type Check } from '../../../src/checks/check';
import { type Finding, type Severity } from '../../../src/checks/finding';
import { ignoredAs, ignoredFinding, IGNORED_SETTING, ignoredSetting } from '../../../src/checks/ignored';
import { attachment5a } from '../../support/attachment-5a';
import { snapshotOf } from '../../support/snapshot';

const citation = { law: 'none' };

function check(id: string, run: Check['run']): Check {
  return { id, title: `Title of ${id}`, severity: 'error', citation, run };
}

function finding(id: string, sheet: string, top: number, left: number, severity: Severity): Finding {
  return {
    check: id,
    severity,
    citation,
    message: id,
    place: { sheet, range: { top, left, bottom: top, right: left } },
  };
}

const workbook = snapshotOf({ First: [[1]], Second: [[2]] });

test('findings come gravest first, then in the order of the workbook', () => {
  const all = [
    finding('a', 'Second', 0, 0, 'error'),
    finding('a', 'First', 4, 1, 'error'),
    finding('a', 'First', 4, 0, 'error'),
    finding('a', 'First', 0, 0, 'info'),
    finding('a', 'First', 2, 0, 'warning'),
  ];
  const { findings } = runChecks(workbook, { checks: [check('a', () => all)] });
  expect(findings.map(findingId)).toEqual(['a@First!A5', 'a@First!B5', 'a@Second!A1', 'a@First!A3', 'a@First!A1']);
});

test('findings at one cell come by their checks, and those of no sheet of the workbook last', () => {
  const all = [
    finding('b', 'Elsewhere', 0, 0, 'error'),
    finding('b', 'Second', 0, 0, 'error'),
    finding('c', 'First', 0, 0, 'error'),
    finding('a', 'First', 0, 0, 'error'),
    finding('b', 'First', 0, 0, 'error'),
  ];
  const { findings } = runChecks(workbook, { checks: [check('a', () => all)] });
  expect(findings.map(findingId)).toEqual(['a@First!A1', 'b@First!A1', 'c@First!A1', 'b@Second!A1', 'b@Elsewhere!A1']);
  const again = runChecks(workbook, { checks: [check('a', () => [...all].reverse())] });
  expect(again.findings).toEqual(findings);
});

test('findings of one check at one cell keep their order', () => {
  const twice = ['first', 'second'].map((message) => ({ ...finding('a', 'First', 0, 0, 'error'), message }));
  const { findings } = runChecks(workbook, { checks: [check('a', () => twice)] });
  expect(findings.map(({ message }) => message)).toEqual(['first', 'second']);
});

test('a check that throws is told as such, and the others run', () => {
  const broken = check('broken', () => {
    throw new Error('No such column.');
  });
  const { findings, checksRun } = runChecks(workbook, {
    checks: [broken, check('sound', () => [finding('sound', 'First', 0, 0, 'error')])],
  });
  expect(findings.map((one) => [one.check, one.severity])).toEqual([
    ['sound', 'error'],
    ['broken', 'warning'],
  ]);
  expect(findings[1].message).toContain('The check "Title of broken" could not be made: No such column.');
  expect(checksRun).toEqual([
    { id: 'broken', title: 'Title of broken' },
    { id: 'sound', title: 'Title of sound' },
  ]);
});

test('of a check that throws it is told where, even what is no error, and in a workbook without sheets', () => {
  const throwing = (thrown: unknown): Check =>
    check('broken', () => {
      throw thrown;
    });
  expect(runChecks(workbook, { checks: [throwing('out of memory.')] }).findings).toEqual([
    {
      check: 'broken',
      severity: 'warning',
      place: { sheet: 'First', range: { top: 0, left: 0, bottom: 0, right: 0 } },
      message:
        'The check "Title of broken" could not be made: out of memory. The other checks were. Please report this with the workbook.',
      citation,
    },
  ]);
  expect(runChecks(snapshotOf({}), { checks: [throwing(new Error('x'))] }).findings[0].place.sheet).toBe('');
});

test('progress names each check and ends with all of them', () => {
  const seen: string[] = [];
  runChecks(workbook, {
    checks: [check('a', () => []), check('b', () => [])],
    onProgress: ({ done, of, what }) => seen.push(`${done}/${of} ${what}`),
  });
  expect(seen).toEqual(['0/2 Looking for tables', '0/2 Title of a', '1/2 Title of b', '2/2 Done']);
});

test('an aborted run stops between two checks', async () => {
  const stop = new AbortController();
  const later = jest.fn(() => []);
  const stopping = check('a', () => {
    stop.abort(new Error('stopped'));
    return [];
  });
  await expect(
    runChecksInSteps(workbook, { checks: [stopping, check('b', later)], signal: stop.signal }),
  ).rejects.toThrow('stopped');
  expect(later).not.toHaveBeenCalled();
  expect(() => runChecks(workbook, { checks: [], signal: stop.signal })).toThrow('stopped');
});

test('in steps the same comes out, and tables given are not looked for again', async () => {
  const rows = snapshotOf({ FY14: attachment5a() });
  const inOne = runChecks(rows);
  expect(await runChecksInSteps(rows, { tables: inOne.tables })).toEqual(inOne);
  expect(runChecks(rows, { tables: [] }).findings.filter(({ check: id }) => id.startsWith('im.'))).toEqual([]);
}, 60_000);

test('ignored findings stay in the list, and are known by the workbook’s setting', () => {
  const [first, second] = runChecks(snapshotOf({ FY14: attachment5a() })).findings;
  const settings = { [IGNORED_SETTING]: ignoredSetting([ignoredFinding(first, 'As published.', '2026-11-22')]) ?? '' };
  const report = runChecks(snapshotOf({ FY14: attachment5a() }, { settings }));
  expect(ignoredAs(report.findings[0], report.ignored)).toMatchObject({ reason: 'As published.' });
  expect(ignoredAs(second, report.ignored)).toBeUndefined();
});

test('every check has its own id, a title and a citation, and finds nothing in an empty workbook', () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  for (const { id, title, citation: cited } of CHECKS) {
    expect(id).toMatch(/^[a-z0-9-]+\.[a-z0-9-]+$/);
    expect(title).not.toBe('');
    expect(cited.law).not.toBe('');
  }
  expect(runChecks(snapshotOf({})).findings).toEqual([]);
  expect(runChecks(snapshotOf({ Empty: [] })).findings).toEqual([]);
});
