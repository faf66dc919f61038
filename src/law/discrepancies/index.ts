import type { Discrepancy } from '../discrepancy';
import { S0_DISCREPANCIES } from './s0';
import { S2_DISCREPANCIES } from './s2';
import { S3_DISCREPANCIES } from './s3';
import { S4_DISCREPANCIES } from './s4';

/** Where the sources contradict themselves or miscount; shown beside the functions that each touches. */
export const DISCREPANCIES: readonly Discrepancy[] = [
  ...S0_DISCREPANCIES,
  ...S2_DISCREPANCIES,
  ...S3_DISCREPANCIES,
  ...S4_DISCREPANCIES,
];
