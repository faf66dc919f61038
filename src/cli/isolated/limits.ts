import os from 'node:os';
import { UsageError } from '../usage';
import type { Stopped } from './worker-process';

/** A workbook of three million cells, 20 MB, takes 700 MB to check. */
const MEGABYTES = { least: 512, most: 3_072 };
const MOST_SECONDS = 86_400;

const MEGABYTE = 1_048_576;

/** What the option that gives more time is called, for all commands that work on what others made. */
export const DEADLINE_OPTION = { deadline: { type: 'string' } } as const;

/** @throws UsageError for what is no time */
export function parseDeadline(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (text.trim() !== '' && seconds > 0 && seconds <= MOST_SECONDS) return seconds;
  throw new UsageError(`--deadline is "${text}": give the seconds that one file may take, such as 300`);
}

/** How much memory each of so many processes may take. */
export function megabytesFor(processes: number): number {
  const share = Math.floor(os.totalmem() / MEGABYTE / 2 / processes);
  return Math.max(MEGABYTES.least, Math.min(MEGABYTES.most, share));
}

/** Why work on a workbook was ended, and what to do. */
export function whyStopped({ kind, message }: Stopped, seconds: number, megabytes: number): string {
  switch (kind) {
    case 'time':
      return `It was given up after ${seconds} seconds. Give it more time with --deadline SECONDS, or delete what is not needed in it.`;
    case 'memory':
      return `It needs more memory than the ${megabytes.toLocaleString('en-US')} MB that one workbook may take. Split it, or delete what is not needed in it.`;
    case 'crash':
      return `The process that read it ${message}. Please report this with the workbook.`;
  }
}
