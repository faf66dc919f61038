import type { Discrepancy } from '../discrepancy';

/** Where the sources contradict themselves or miscount; shown beside the functions that each touches. */
export const DISCREPANCIES: readonly Discrepancy[] = [];
