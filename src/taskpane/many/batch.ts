import { secondsFor } from '../../batch/deadline';
import { type FileResult, unread } from '../../batch/file-result';
import type { ToldValue } from '../../batch/told-values';
import { browserWorker, type CheckWorker, WorkerStopped, type WhyStopped } from './check-worker';
import type { ChosenFile } from './files';

/** One of the files, and what became of it when its turn has come. */
export interface BatchRow extends ChosenFile {
  readonly result?: FileResult;
  /** Where its worker gave no answer: `result` says that it was not read, this is why. */
  readonly stopped?: WhyStopped;
}

export interface BatchState {
  /** How many times files were given: 0 before the first. */
  readonly run: number;
  readonly rows: readonly BatchRow[];
  readonly running: boolean;
  readonly cancelled: boolean;
}

export interface BatchOptions {
  /** The office's own values that count in each file. */
  readonly law?: () => Promise<readonly ToldValue[]>;
  readonly worker?: () => CheckWorker;
  readonly workers?: number;
}

/** More take memory from each other: a workbook of three million cells takes 350 MB. */
const MOST_WORKERS = 4;

function coresToUse(): number {
  return Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 2) - 1));
}

/** Those that the pane keeps for all workbooks; loaded when they are needed, with all of the law's names. */
async function keptValues(): Promise<readonly ToldValue[]> {
  const [{ toldValues }, { keptLaw }] = await Promise.all([
    import('../../batch/told-values'),
    import('../state/kept-law'),
  ]);
  return toldValues(keptLaw());
}

const EMPTY: BatchState = { run: 0, rows: [], running: false, cancelled: false };

/**
 * Many files, checked in workers of the browser, and kept with their results for as long as the page is open: it outlives
 * the screen that shows it. What one file does to its worker is said of that file; the others go on.
 */
export class Batch {
  private current = EMPTY;
  private readonly listeners = new Set<() => void>();
  private workers: readonly CheckWorker[] = [];

  constructor(private readonly options: BatchOptions = {}) {}

  /** Bound, as React's external stores are read. */
  readonly state = (): BatchState => this.current;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Checks these files in place of those before. */
  async start(files: readonly ChosenFile[]): Promise<void> {
    this.endWorkers();
    const run = this.current.run + 1;
    this.put({ run, rows: files, running: files.length > 0, cancelled: false });
    const law = await (this.options.law ?? keptValues)();
    if (!this.isAt(run)) return;
    const count = Math.min(this.options.workers ?? coresToUse(), files.length);
    this.workers = Array.from({ length: count }, this.options.worker ?? browserWorker);
    let next = 0;
    const work = async (worker: CheckWorker): Promise<void> => {
      while (next < files.length && this.isAt(run)) {
        const index = next++;
        const row = await checkedRow(worker, files[index], law);
        if (this.isAt(run))
          this.put({ ...this.current, rows: this.current.rows.map((old, at) => (at === index ? row : old)) });
      }
      worker.end();
    };
    await Promise.all(this.workers.map(work));
    if (this.isAt(run)) this.put({ ...this.current, running: false });
  }

  /** Stops; what was found so far stays. */
  cancel(): void {
    if (!this.current.running) return;
    this.put({ ...this.current, running: false, cancelled: true });
    this.endWorkers();
  }

  private isAt(run: number): boolean {
    return this.current.run === run && !this.current.cancelled;
  }

  private endWorkers(): void {
    for (const worker of this.workers) worker.end();
    this.workers = [];
  }

  private put(state: BatchState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

async function checkedRow(worker: CheckWorker, chosen: ChosenFile, law: readonly ToldValue[]): Promise<BatchRow> {
  const { path, file } = chosen;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ...chosen, result: await worker.ask({ file: path, bytes, law }, secondsFor(file.size)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof WorkerStopped) return { ...chosen, result: unread(path, reason), stopped: error.why };
    return { ...chosen, result: unread(path, reason) };
  }
}
