/** One file cannot stop a batch, one formula not the others, whatever becomes of the process that takes it. */
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { calc } from '../../src/cli/calc';
import { evaluate } from '../../src/cli/eval';
import { explain } from '../../src/cli/explain';
import { fix } from '../../src/cli/fix';
import { template } from '../../src/cli/template';
import { compareScenarios } from '../../src/cli/whatif';
import { Stopped, WorkerProcess } from '../../src/cli/isolated/worker-process';
import { checkFiles } from '../../src/cli/pool';
import { PATIENCE, PROGRAM } from '../support/cli';

jest.setTimeout(PATIENCE);

const UNRULY = path.join(__dirname, '../support/unruly-worker.cjs');

afterEach(() => jest.restoreAllMocks());

test.each([
  ['loop', 'time'],
  ['fill', 'memory'],
  ['exit', 'crash'],
  ['abort', 'crash'],
] as const)(
  'a process that does "%s" is told as stopped, and the next question is answered by another',
  async (deed, kind) => {
    const worker = new WorkerProcess<string, { process: number }>(UNRULY, 'check', 64);
    const before = await worker.ask('sound', 60);
    const stopped: unknown = await worker.ask(deed, deed === 'loop' ? 0.5 : 120).catch((error: unknown) => error);
    expect(stopped).toBeInstanceOf(Stopped);
    expect((stopped as Stopped).kind).toBe(kind);
    const after = await worker.ask('sound', 60);
    expect(after.process).not.toBe(before.process);
    worker.end();
  },
);

test('what the work itself refuses is its own message, and the process goes on', async () => {
  const worker = new WorkerProcess<string, { process: number }>(UNRULY, 'check', 64);
  const before = await worker.ask('sound', 60);
  await expect(worker.ask('throw', 60)).rejects.toThrow('This one refused.');
  expect(await worker.ask('sound', 60)).toEqual(before);
  worker.end();
});

test.each([1, 40])(
  'a batch of %i and more: every file has its result, in order, and the rest goes on',
  async (times) => {
    const deeds = ['first', 'exit', 'second', 'abort', 'third'];
    const files = Array.from({ length: times }, () => deeds)
      .flat()
      .slice(0, times === 1 ? 5 : 60);
    const told: string[] = [];
    const results = await checkFiles(
      files.map((file) => ({ file })),
      { script: UNRULY, seconds: 60 },
      ({ file }) => told.push(file),
    );
    expect(results.map(({ file }) => file)).toEqual(files);
    expect(told.sort()).toEqual([...files].sort());
    for (const { file, error } of results) {
      if (deeds.indexOf(file) % 2 === 0) expect(error).toBeUndefined();
      else expect(error).toContain('Please report this with the workbook.');
    }
  },
);

test('a file that takes too long is named with what to do', async () => {
  const [result] = await checkFiles([{ file: 'loop' }], { script: UNRULY, seconds: 0.5 }, () => undefined);
  expect(result.error).toBe(
    'It was given up after 0.5 seconds. Give it more time with --deadline SECONDS, or delete what is not needed in it.',
  );
});

test('eval --json answers every line, whatever one of them does', async () => {
  let out = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  const formulas = ['=1+1', '=SEQUENCE(1048576,100)', `=${'@'.repeat(5000)}{1}`, ' ', '=2+2'];
  expect(await evaluate(['--json', ...formulas], PROGRAM)).toBe(0);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { value?: unknown; error?: string; message?: string });
  expect(answers.map(({ value }) => value)).toEqual([2, undefined, undefined, undefined, 4]);
  for (const { error, message } of [answers[1], answers[2], answers[3]]) {
    expect(error).toMatch(/^#/);
    expect(message).not.toMatch(/stack|RangeError/i);
  }
});

describe('a command that works on one workbook ends in words, whatever the workbook does to it', () => {
  const out = path.join(os.tmpdir(), `nm-finance-isolation-${process.pid}.xlsx`);

  test.each([
    ['calc', calc, (deed: string) => [deed, out]],
    ['whatif', compareScenarios, (deed: string) => [deed, out, '--scenario', 'A:share=1']],
    ['fix', fix, (deed: string) => [deed, out]],
    ['explain', explain, (deed: string) => ['=NM.ABE_FTE(A1)', '--in', deed]],
    ['template', template, (deed: string) => ['initial-allocation', out, '--from', deed]],
  ] as const)('%s', async (_, command, args) => {
    await expect(command([...args('loop'), '--deadline', '0.5'], UNRULY)).rejects.toThrow(
      'loop: It was given up after 0.5 seconds. Give it more time with --deadline SECONDS',
    );
    await expect(command(args('abort'), UNRULY)).rejects.toThrow('abort: The process that read it ended with');
    expect(existsSync(out)).toBe(false);
  });

  test('a deadline that is no time is refused', async () => {
    await expect(calc(['a.xlsx', out, '--deadline', 'soon'], UNRULY)).rejects.toThrow('--deadline is "soon"');
  });
});
