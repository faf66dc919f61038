import { UsageError } from '../usage';
import type { JobName, Said } from './worker-process';

type Work = (question: never) => unknown;

/** What a worker process can be asked for; each loads only what it needs. */
const JOBS: Readonly<Record<JobName, () => Promise<Work>>> = {
  check: async () => (await import('../check-file')).checkFile,
  eval: async () => (await import('../eval-line')).evalLine,
  calc: async () => (await import('../work/calc')).calcFile,
  whatif: async () => (await import('../work/whatif')).whatIfFile,
  fix: async () => (await import('../work/fix')).fixFile,
  explain: async () => (await import('../work/explain')).explained,
  template: async () => (await import('../work/template')).templateFile,
  compare: async () => (await import('../work/compare')).compareFiles,
  law: async () => (await import('../work/law')).lawOfFile,
};

function say(said: Said): void {
  process.send?.(said);
}

async function answer(work: Work, question: never): Promise<void> {
  try {
    say({ answer: await work(question) });
  } catch (error) {
    say({ failed: error instanceof Error ? error.message : String(error), usage: error instanceof UsageError });
  }
}

/** In a process that serves another one: answers its questions until that one is gone. */
export async function serve(job: JobName): Promise<void> {
  process.on('disconnect', () => process.exit());
  const work = await JOBS[job]();
  process.on('message', ({ question }: { question: never }) => void answer(work, question));
  say({ ready: true });
}
