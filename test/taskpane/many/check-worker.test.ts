import { unread } from '../../../src/batch/file-result';
import { browserWorker } from '../../../src/taskpane/many/check-worker';

/** A browser's worker that does what the name of the file says. */
class FakeWorker {
  static made = 0;
  static terminated = 0;
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: ((event: { preventDefault(): void }) => void) | undefined;
  constructor(readonly script: string) {
    FakeWorker.made++;
  }
  postMessage({ file }: { file: string }): void {
    if (file === 'answers') void Promise.resolve().then(() => this.onmessage?.({ data: unread(file, 'as asked') }));
    if (file === 'dies') void Promise.resolve().then(() => this.onerror?.({ preventDefault: () => undefined }));
  }
  terminate(): void {
    FakeWorker.terminated++;
  }
}

beforeEach(() => {
  Object.assign(globalThis, { Worker: FakeWorker });
  Object.assign(FakeWorker, { made: 0, terminated: 0 });
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const ask = (file: string): { file: string; bytes: Uint8Array } => ({ file, bytes: new Uint8Array(1) });

it('one worker answers file after file', async () => {
  const worker = browserWorker();
  expect((await worker.ask(ask('answers'), 9)).error).toBe('as asked');
  await worker.ask(ask('answers'), 9);
  expect({ ...FakeWorker }).toMatchObject({ made: 1, terminated: 0 });
});

it('a worker that dies is replaced for the next file', async () => {
  const worker = browserWorker();
  await expect(worker.ask(ask('dies'), 9)).rejects.toMatchObject({ why: 'crash' });
  expect((await worker.ask(ask('answers'), 9)).file).toBe('answers');
  expect({ ...FakeWorker }).toMatchObject({ made: 2, terminated: 1 });
});

it('one that takes too long is ended', async () => {
  const asked = browserWorker().ask(ask('runs for ever'), 9);
  const told = expect(asked).rejects.toMatchObject({ why: 'time' });
  jest.advanceTimersByTime(9_001);
  await told;
  expect(FakeWorker.terminated).toBe(1);
});

it('ended by the user, the question under way gets no answer and nothing waits for it', async () => {
  const worker = browserWorker();
  const told = expect(worker.ask(ask('runs for ever'), 9)).rejects.toMatchObject({ why: 'crash' });
  worker.end();
  await told;
  expect(jest.getTimerCount()).toBe(0);
});
