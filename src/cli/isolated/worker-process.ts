import { type ChildProcess, fork } from 'node:child_process';
import { UsageError } from '../usage';
import { endWithProgram } from './running';

/** The first argument of a process that serves another one; the second is its job. */
export const SERVE = '--serve';

/** What a worker process can be asked for. */
export type JobName = 'check' | 'eval' | 'calc' | 'whatif' | 'fix' | 'explain' | 'template' | 'compare' | 'law';

/** What a worker process says: that it may be asked, an answer, or why there is none. */
export type Said =
  | { readonly ready: true }
  | { readonly answer: unknown }
  /** `usage`: the command was typed wrong, as only the work could tell. */
  | { readonly failed: string; readonly usage: boolean };

/** What is asked of a worker process, and what it may take. */
export interface Limits {
  /** For one answer, from when the process can be asked. */
  readonly seconds: number;
  /** Of JavaScript's memory. */
  readonly megabytes: number;
}

/** Why there is no answer: the process was ended, or ended itself. The next question starts a new one. */
export class Stopped extends Error {
  constructor(
    readonly kind: 'time' | 'memory' | 'crash',
    message: string,
  ) {
    super(message);
    this.name = 'Stopped';
  }
}

/** To load the program; more than any machine should need. */
const START_SECONDS = 120;
/** What is kept of what the process says on its standard error: the end tells why it stopped. */
const KEPT_TEXT = 8_192;
const OUT_OF_MEMORY = /heap out of memory|Allocation failed|invalid (?:table )?size|OOM/i;

/**
 * A process of its own for work on what others made: whatever it does (runs for ever, fills the memory, dies), the
 * program goes on. Not a thread: where V8 finds no memory for one large piece it ends the whole process.
 */
export class WorkerProcess<Question, Answer> {
  private child: ChildProcess | undefined;
  private readonly ready = new WeakSet<ChildProcess>();
  private lastWords = '';

  constructor(
    private readonly script: string,
    private readonly job: JobName,
    private readonly megabytes: number,
  ) {}

  /**
   * One question after the other: the next when this is answered.
   * @throws Stopped where the process took too long or ended
   * @throws Error with the message of what the job threw, UsageError where that was one
   */
  ask(question: Question, seconds: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const child = (this.child ??= this.start());
      let timer: NodeJS.Timeout | undefined;
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        child.off('message', onMessage).off('close', onClose).off('error', onError);
        act();
      };
      const giveUp = (error: Stopped): void =>
        settle(() => {
          this.end();
          reject(error);
        });
      const allow = (allowed: number, what: string): void => {
        clearTimeout(timer);
        timer = setTimeout(() => giveUp(new Stopped('time', `${what} more than ${allowed} seconds`)), allowed * 1000);
      };
      const put = (): void => {
        allow(seconds, 'took');
        child.send({ question }, (error) => {
          if (error) giveUp(new Stopped('crash', error.message));
        });
      };
      const onMessage = (said: Said): void => {
        if ('ready' in said) {
          this.ready.add(child);
          put();
        } else if ('answer' in said) settle(() => resolve(said.answer as Answer));
        else settle(() => reject(said.usage ? new UsageError(said.failed) : new Error(said.failed)));
      };
      const onError = (error: Error): void => giveUp(new Stopped('crash', error.message));
      const onClose = (code: number | null, signal: NodeJS.Signals | null): void => giveUp(this.whyEnded(code, signal));
      child.on('message', onMessage).on('close', onClose).on('error', onError);
      if (this.ready.has(child)) put();
      else allow(START_SECONDS, 'starting took');
    });
  }

  /** Ends the process, busy or not. */
  end(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private start(): ChildProcess {
    const child = fork(this.script, [SERVE, this.job], {
      execArgv: [`--max-old-space-size=${this.megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.lastWords = '';
    child.stderr?.on('data', (text: Buffer) => {
      if (child === this.child) this.lastWords = `${this.lastWords}${text.toString()}`.slice(-KEPT_TEXT);
    });
    endWithProgram(child);
    return child;
  }

  /** The system's own killer of processes sends SIGKILL, V8 aborts and says why. */
  private whyEnded(code: number | null, signal: NodeJS.Signals | null): Stopped {
    if (signal === 'SIGKILL' || OUT_OF_MEMORY.test(this.lastWords)) {
      return new Stopped('memory', 'needed more memory than there is for it');
    }
    return new Stopped('crash', `ended with ${signal ?? `code ${code ?? 'unknown'}`}`);
  }
}
