import { statSync } from 'node:fs';
import { secondsFor } from '../../batch/deadline';
import { megabytesFor, whyStopped } from './limits';
import { type JobName, Stopped, WorkerProcess } from './worker-process';

/** What work on one file came to: the process that does it prints and writes nothing itself. */
export interface Work {
  /** The file to write, where there is one. */
  readonly output?: Uint8Array;
  /** For standard output. */
  readonly said: string;
  /** For standard error. */
  readonly remarked: string;
  readonly code: number;
}

export interface Apart {
  /** What a process of its own runs: the program itself. */
  readonly script: string;
  /** What the work is about, as messages name it: a file, or what is no file. */
  readonly about: string;
  /** How long it may take; left out, by the size of the file. */
  readonly seconds?: number;
}

function bytesOf(file: string): number {
  // What cannot be looked at, reading it will tell why.
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/**
 * One piece of work in a process of its own, with a deadline and a limit of memory: whatever a workbook does to it, the
 * program ends in words and the file to write is as it was.
 * @throws Error whose message is for the user
 */
export async function apart<Question, Answer>(
  job: JobName,
  question: Question,
  { script, about, seconds = secondsFor(bytesOf(about)) }: Apart,
): Promise<Answer> {
  const megabytes = megabytesFor(1);
  const worker = new WorkerProcess<Question, Answer>(script, job, megabytes);
  try {
    return await worker.ask(question, seconds);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    throw new Error(`${about}: ${whyStopped(error, seconds, megabytes)}`, { cause: error });
  } finally {
    worker.end();
  }
}

/** The same of work that prints and writes. */
export function workApart<Question>(job: JobName, question: Question, options: Apart): Promise<Work> {
  return apart<Question, Work>(job, question, options);
}

/** Prints what the work has to say, after what it made was written. */
export function tell({ said, remarked, code }: Work): number {
  process.stdout.write(said);
  process.stderr.write(remarked);
  return code;
}
