/** Many files beside the page: what becomes of each, whatever one of them does to its worker. */
import { checkWorkbook, type FileToCheck } from '../../../src/batch/check-workbook';
import { type FileResult, unread } from '../../../src/batch/file-result';
import { Batch } from '../../../src/taskpane/many/batch';
import { type CheckWorker, WorkerStopped } from '../../../src/taskpane/many/check-worker';
import { writeWorkbook } from '../../../src/workbook/file';
import { chosen } from './chosen';

const SHEET = writeWorkbook({
  sheets: [
    {
      name: 'S',
      cells: [
        ['Item', 'Amount'],
        ['a', 1],
        ['b', 2],
      ],
    },
  ],
});

/** A worker on the page's own thread that dies over the files named so. */
function worker(asked: string[], ended: () => void = () => undefined): () => CheckWorker {
  return () => ({
    end: ended,
    async ask(question: FileToCheck): Promise<FileResult> {
      asked.push(question.file);
      if (question.file.startsWith('too-slow')) throw new WorkerStopped('time');
      try {
        return checkWorkbook(question);
      } catch (error) {
        return unread(question.file, (error as Error).message);
      }
    },
  });
}

const law = async (): Promise<readonly never[]> => [];

it('checks each file; one that is no workbook, one that takes too long and one that is gone stop none of the others', async () => {
  const asked: string[] = [];
  const batch = new Batch({ worker: worker(asked), workers: 2, law });
  const gone = chosen('gone.xlsx', SHEET);
  gone.file.arrayBuffer = () => Promise.reject(new Error('A requested file could not be found.'));
  await batch.start([
    chosen('a.xlsx', SHEET),
    chosen('too-slow.xlsx', SHEET),
    chosen('notes.xlsx', new TextEncoder().encode('no workbook')),
    gone,
    chosen('z.xlsx', SHEET),
  ]);
  const { rows, running, run } = batch.state();
  expect({ running, run }).toEqual({ running: false, run: 1 });
  expect(rows.map(({ path, stopped, result }) => [path, stopped, result?.error !== undefined])).toEqual([
    ['a.xlsx', undefined, false],
    ['too-slow.xlsx', 'time', true],
    ['notes.xlsx', undefined, true],
    ['gone.xlsx', undefined, true],
    ['z.xlsx', undefined, false],
  ]);
  expect(rows[1].result?.error).toMatch(/took too long/);
  expect(rows[3].result?.error).toBe('A requested file could not be found.');
});

it('tells of each result as it comes', async () => {
  const batch = new Batch({ worker: worker([]), workers: 1, law });
  const seen: number[] = [];
  batch.subscribe(() => seen.push(batch.state().rows.filter(({ result }) => result).length));
  await batch.start([chosen('a.xlsx', SHEET), chosen('b.xlsx', SHEET)]);
  expect(seen).toEqual([0, 1, 2, 2]);
});

it('cancelled, it keeps what it has, ends its workers and asks for no more', async () => {
  const asked: string[] = [];
  let ended = 0;
  const batch = new Batch({ worker: worker(asked, () => ended++), workers: 1, law });
  batch.subscribe(() => {
    if (batch.state().rows.some(({ result }) => result)) batch.cancel();
  });
  await batch.start([chosen('a.xlsx', SHEET), chosen('b.xlsx', SHEET), chosen('c.xlsx', SHEET)]);
  expect(asked).toEqual(['a.xlsx']);
  expect(ended).toBeGreaterThan(0);
  const { rows, running, cancelled } = batch.state();
  expect({ running, cancelled }).toEqual({ running: false, cancelled: true });
  expect(rows.map(({ result }) => result !== undefined)).toEqual([true, false, false]);
});

it('files given while others are checked take their place', async () => {
  const batch = new Batch({ worker: worker([]), workers: 1, law });
  const first = batch.start([chosen('a.xlsx', SHEET), chosen('b.xlsx', SHEET)]);
  const second = batch.start([chosen('c.xlsx', SHEET)]);
  await Promise.all([first, second]);
  expect(batch.state().rows.map(({ path, result }) => [path, result !== undefined])).toEqual([['c.xlsx', true]]);
  expect(batch.state().run).toBe(2);
});

it('the office’s own values go to every file', async () => {
  const told: unknown[] = [];
  const batch = new Batch({
    workers: 1,
    law: async () => [{ name: 'unit-value', fiscalYear: 2031, value: '7000', citation: 'memo', where: 'kept' }],
    worker: () => ({
      end: () => undefined,
      ask: async ({ file, law: given }) => {
        told.push(given);
        return unread(file, '');
      },
    }),
  });
  await batch.start([chosen('a.xlsx', SHEET), chosen('b.xlsx', SHEET)]);
  expect(told).toHaveLength(2);
  expect(told[1]).toMatchObject([{ name: 'unit-value', value: '7000' }]);
});
