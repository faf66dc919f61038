import type { Analyse } from './analysis';

/** All checks, loaded when the first check is asked for. */
export const analyseWithAllChecks: Analyse = async (snapshot, options) =>
  (await import('./all-checks')).analyse(snapshot, options);
