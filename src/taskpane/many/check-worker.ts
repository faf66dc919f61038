import type { FileToCheck } from '../../batch/check-workbook';
import type { FileResult } from '../../batch/file-result';

/** The script that stands beside the pages (webpack.config.js). */
const SCRIPT = 'check-worker.js';

export type WhyStopped = 'time' | 'crash';

/** For reports, which are in English. */
const REASONS: Readonly<Record<WhyStopped, string>> = {
  time: 'It was given up because it took too long. Delete what is not needed in it, or give it more time on the command line (check --deadline SECONDS).',
  crash: 'What checked it came to an end. It may be too large for the browser: check it on the command line.',
};

/** Why there is no answer: the worker was ended, or ended itself. The next question starts a new one. */
export class WorkerStopped extends Error {
  constructor(readonly why: WhyStopped) {
    super(REASONS[why]);
    this.name = 'WorkerStopped';
  }
}

/** Something that checks one file at a time, outside the page's own thread. */
export interface CheckWorker {
  /** @throws WorkerStopped where there is no answer */
  ask(question: FileToCheck, seconds: number): Promise<FileResult>;
  /** Ends it, busy or not. */
  end(): void;
}

/** A worker of the browser: whatever a workbook does to it, the page goes on. */
export function browserWorker(): CheckWorker {
  let worker: Worker | undefined;
  let stop: (() => void) | undefined;
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
    stop?.();
  };
  return {
    end,
    ask: (question, seconds) =>
      new Promise((resolve, reject) => {
        const asked = (worker ??= new Worker(SCRIPT));
        const giveUp = (why: WhyStopped): void => {
          stop = undefined;
          end();
          reject(new WorkerStopped(why));
        };
        const timer = setTimeout(() => giveUp('time'), seconds * 1000);
        stop = () => {
          clearTimeout(timer);
          reject(new WorkerStopped('crash'));
        };
        asked.onerror = (event) => {
          event.preventDefault();
          clearTimeout(timer);
          giveUp('crash');
        };
        asked.onmessage = ({ data }: MessageEvent<FileResult>) => {
          clearTimeout(timer);
          stop = undefined;
          resolve(data);
        };
        asked.postMessage(question, [question.bytes.buffer as ArrayBuffer]);
      }),
  };
}
