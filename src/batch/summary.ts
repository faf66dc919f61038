import type { FileResult } from './file-result';

/** A file's line in a list of many. */
export interface FileSummary {
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  /** Dollars at stake in what is open, without a sign. */
  readonly stake: number;
  /** Sheets without a table of a kind we know: looked at by the general checks only. */
  readonly unrecognised: number;
}

const CENTS = 100;

/** What a file's findings come to; ignored ones and notes do not count, as they do not fail a check. */
export function summaryOf({ tables, findings, unrecognised }: FileResult): FileSummary {
  const open = findings.filter(({ ignored, severity }) => ignored === undefined && severity !== 'info');
  const stake = open.reduce((sum, { amount = 0 }) => sum + amount, 0);
  return {
    tables: tables.length,
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
    stake: Math.round(stake * CENTS) / CENTS,
    unrecognised: unrecognised.length,
  };
}
