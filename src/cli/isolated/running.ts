import type { ChildProcess } from 'node:child_process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const running = new Set<ChildProcess>();

function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** As if nobody listened, once the others are gone. */
function stop(signal: NodeJS.Signals): void {
  killAll();
  forget();
  process.kill(process.pid, signal);
}

function forget(): void {
  process.off('exit', killAll);
  for (const signal of SIGNALS) process.off(signal, stop);
}

/** A process that must not go on working when the program is gone. */
export function endWithProgram(child: ChildProcess): void {
  if (running.size === 0) {
    process.on('exit', killAll);
    for (const signal of SIGNALS) process.on(signal, stop);
  }
  running.add(child);
  child.once('close', () => {
    running.delete(child);
    if (running.size === 0) forget();
  });
}
