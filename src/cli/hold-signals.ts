const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ctrl-C while a file is written must not leave a piece of it: what comes meanwhile ends the program when that is done.
 * @returns what lets signals through again
 */
export function holdSignals(): () => void {
  const later = (signal: NodeJS.Signals): void => {
    letGo();
    process.kill(process.pid, signal);
  };
  const letGo = (): void => {
    for (const signal of SIGNALS) process.off(signal, later);
  };
  for (const signal of SIGNALS) process.on(signal, later);
  // A signal is heard in the next turn of the event loop.
  return () => setImmediate(() => setImmediate(letGo));
}
