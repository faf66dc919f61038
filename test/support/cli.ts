import path from 'node:path';

/** The command line from its source, as a program of its own. */
export const PROGRAM = path.join(__dirname, 'cli-program.cjs');

/** For tests that start it: at its first start every source file is transpiled, on a machine that has other work too. */
export const PATIENCE = 300_000;
