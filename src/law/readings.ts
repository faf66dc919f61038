import type { Reading } from './parameter';

/** How sure a value is, in plain words. */
export const READINGS: Readonly<Record<Reading, string>> = {
  statute: 'read in the statute',
  rule: 'read in the rule',
  document: 'read in a paper of the state',
  source: 'printed in a source document',
  papers: 'reported by two papers',
  paper: 'reported by one paper',
  totals: 'follows from printed totals',
  carried: 'printed for an earlier year; no later change was found',
};
