import { createInterface } from 'node:readline';
import type { Evaluation } from '../engine/evaluate';
import { failed } from './eval-failure';
import { Stopped, WorkerProcess } from './isolated/worker-process';
import { parse, UsageError } from './usage';

/** What one line of JSON says: the value or the error, and what a reader should know of how it came about. */
type Answer = Evaluation & { readonly notes?: readonly string[] };

type Shown = number | string | boolean | { readonly error: string; readonly message?: string };

const SECONDS = 20;
const MEGABYTES = 1_024;

function cellText(cell: Shown): string {
  if (typeof cell === 'object') return cell.error;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function why(error: unknown): string {
  if (!(error instanceof Stopped)) return error instanceof Error ? error.message : String(error);
  switch (error.kind) {
    case 'time':
      return `The formula was given up after ${SECONDS} seconds: it asks for too much at once.`;
    case 'memory':
      return 'The formula needs more memory than there is for one: it asks for too much at once.';
    case 'crash':
      return 'The formula is too long, too deep, or its result too large.';
  }
}

/** Answers lines one by one; what one of them does to the process that computes it, the next does not see. */
class Evaluator {
  private readonly worker: WorkerProcess<string, string>;

  constructor(script: string) {
    this.worker = new WorkerProcess(script, 'eval', MEGABYTES);
  }

  /** One line of JSON. */
  answer(line: string): Promise<string> {
    return this.worker.ask(line, SECONDS).catch((error: unknown) => failed(why(error)));
  }

  end(): void {
    this.worker.end();
  }
}

async function answerLines(lines: Iterable<string> | AsyncIterable<string>, evaluator: Evaluator): Promise<void> {
  for await (const line of lines) process.stdout.write(`${await evaluator.answer(line)}\n`);
}

function print(result: Evaluation): number {
  if ('error' in result) {
    process.stderr.write(`${result.error}${result.message ? `: ${result.message}` : ''}\n`);
    return 1;
  }
  const rows = Array.isArray(result.value)
    ? (result.value as readonly (readonly Shown[])[])
    : [[result.value as Shown]];
  process.stdout.write(`${rows.map((row) => row.map(cellText).join('\t')).join('\n')}\n`);
  return 0;
}

/**
 * `nm-finance eval 'FORMULA'` prints the value, a spill as rows with tabs; `eval --json` answers standard input line by line.
 * Which year’s law a function went by that was given none stands in `notes`, or on standard error.
 * @param script what a process that computes runs: the program itself
 * @returns 0, or 1 when the formula of the first form gives an error
 */
export async function evaluate(args: readonly string[], script: string): Promise<number> {
  // A formula may begin with a minus sign, which no option does after the formula itself.
  const formulas = args.filter((argument) => !argument.startsWith('--'));
  const { values } = parse(
    args.filter((argument) => argument.startsWith('--')),
    { json: { type: 'boolean', default: false } },
  );
  const evaluator = new Evaluator(script);
  try {
    if (values.json) {
      const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
      await answerLines(formulas.length > 0 ? formulas : lines, evaluator);
      return 0;
    }
    if (formulas.length !== 1) throw new UsageError("give one formula in quotes: nm-finance eval '=NM.ABE_FTE(120)'");
    const result = JSON.parse(await evaluator.answer(formulas[0])) as Answer;
    const code = print(result);
    for (const note of result.notes ?? []) process.stderr.write(`Note: ${note}\n`);
    return code;
  } finally {
    evaluator.end();
  }
}
