import { statSync } from 'node:fs';
import os from 'node:os';
import { secondsFor } from '../batch/deadline';
import { type FileResult, unread } from '../batch/file-result';
import type { CheckQuestion } from './check-question';
import { megabytesFor, whyStopped } from './isolated/limits';
import { Stopped, WorkerProcess } from './isolated/worker-process';

/** Below this a second process costs more than it saves. */
const FILES_WORTH_A_PROCESS = 30;
const BYTES_WORTH_A_PROCESS = 3_000_000;

export interface PoolOptions {
  /** What a worker process runs. */
  readonly script: string;
  /** For one file; left out, by its size. */
  readonly seconds?: number;
}

function size({ file, bytes }: CheckQuestion): number {
  if (bytes) return bytes.length;
  try {
    return statSync(file).size;
  } catch {
    // Reading it will tell why.
    return 0;
  }
}

function workersFor(files: readonly CheckQuestion[]): number {
  const bytes = files.reduce((total, file) => total + size(file), 0);
  const worth = Math.max(files.length / FILES_WORTH_A_PROCESS, bytes / BYTES_WORTH_A_PROCESS);
  return Math.max(1, Math.min(os.availableParallelism(), files.length, Math.floor(worth)));
}

/**
 * Checks files, each in a process that has a deadline and a limit of memory, on as many at once as pay off, and hands
 * each result on as it comes. A file that exceeds them is a file that could not be read; the rest goes on.
 * @returns the results in the order of the files
 */
export async function checkFiles(
  files: readonly CheckQuestion[],
  options: PoolOptions,
  onResult: (result: FileResult, done: number) => void,
): Promise<FileResult[]> {
  const results: FileResult[] = new Array(files.length);
  const workers = workersFor(files);
  const megabytes = megabytesFor(workers);
  let next = 0;
  let done = 0;
  await Promise.all(Array.from({ length: Math.min(workers, files.length) }, () => work()));
  return results;

  /** One process, fed file by file; one that is ended takes one file with it and is replaced. */
  async function work(): Promise<void> {
    const worker = new WorkerProcess<CheckQuestion, FileResult>(options.script, 'check', megabytes);
    while (next < files.length) {
      const index = next++;
      results[index] = await resultOf(worker, files[index]);
      onResult(results[index], ++done);
    }
    worker.end();
  }

  async function resultOf(worker: WorkerProcess<CheckQuestion, FileResult>, file: CheckQuestion): Promise<FileResult> {
    const seconds = options.seconds ?? secondsFor(size(file));
    try {
      return await worker.ask(file, seconds);
    } catch (error) {
      const reason =
        error instanceof Stopped
          ? whyStopped(error, seconds, megabytes)
          : error instanceof Error
            ? error.message
            : String(error);
      return unread(file.file, reason);
    }
  }
}
