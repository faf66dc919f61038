import type { Said } from './worker-process';

type Work = (question: never) => unknown;

/** What a worker process can be asked for; each loads only what it needs. */
const JOBS: Readonly<Record<string, () => Promise<Work>>> = {
  check: async () => (await import('../check-file')).checkFile,
  eval: async () => (await import('../eval-line')).evalLine,
};

function say(said: Said): void {
  process.send?.(said);
}

function answer(work: Work, question: never): void {
  try {
    say({ answer: work(question) });
  } catch (error) {
    say({ failed: error instanceof Error ? error.message : String(error) });
  }
}

/** In a process that serves another one: answers its questions until that one is gone. */
export async function serve(job: string): Promise<void> {
  process.on('disconnect', () => process.exit());
  const work = await JOBS[job]();
  process.on('message', ({ question }: { question: never }) => answer(work, question));
  say({ ready: true });
}
