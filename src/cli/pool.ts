import { statSync } from 'node:fs';
import os from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { checkFile, type FileResult } from './check-file';

/** Below this a second thread costs more than it saves. */
const FILES_WORTH_A_THREAD = 30;
const BYTES_WORTH_A_THREAD = 3_000_000;

function size(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

function threadsFor(files: readonly string[]): number {
  const bytes = files.reduce((total, file) => total + size(file), 0);
  const worth = Math.max(files.length / FILES_WORTH_A_THREAD, bytes / BYTES_WORTH_A_THREAD);
  return Math.max(1, Math.min(os.availableParallelism(), files.length, Math.floor(worth)));
}

/**
 * Checks files on as many threads as pay off and hands each result on as it comes.
 * @returns the results in the order of the files
 */
export async function checkFiles(
  files: readonly string[],
  script: string,
  onResult: (result: FileResult, done: number) => void,
): Promise<FileResult[]> {
  const results: FileResult[] = new Array(files.length);
  let next = 0;
  let done = 0;
  const settle = (index: number, result: FileResult): void => {
    results[index] = result;
    onResult(result, ++done);
  };
  const threads = threadsFor(files);
  if (threads === 1) {
    for (; next < files.length; next++) settle(next, checkFile(files[next]));
    return results;
  }
  await Promise.all(Array.from({ length: threads }, () => work()));
  return results;

  /** One thread, fed file by file; a thread that dies takes one file with it and is replaced. */
  async function work(): Promise<void> {
    while (next < files.length) {
      const worker = new Worker(script);
      let current = -1;
      await new Promise<void>((resolve) => {
        const feed = (): void => {
          if (next >= files.length) {
            current = -1;
            void worker.terminate();
            return;
          }
          current = next++;
          worker.postMessage(files[current]);
        };
        worker.on('message', (result: FileResult) => {
          settle(current, result);
          feed();
        });
        worker.on('error', (error) => {
          if (current >= 0) settle(current, { file: files[current], tables: [], findings: [], error: error.message });
          current = -1;
        });
        worker.on('exit', () => resolve());
        feed();
      });
    }
  }
}

/** In a thread of the pool: answers each file with its result. */
export function serveThread(): boolean {
  if (isMainThread || !parentPort) return false;
  const port = parentPort;
  port.on('message', (file: string) => port.postMessage(checkFile(file)));
  return true;
}
