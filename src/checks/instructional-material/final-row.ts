import { casesOf } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';

const FINAL = figureOf('final-allocation', 'final');

/** January pays what the entitlement has not been paid in April: less, even below zero, after an over-estimate. */
export const FINAL_ROW: Check = {
  id: 'im.final-row',
  title: 'January’s payment is the entitlement less April’s allocation',
  severity: 'error',
  citation: { law: '22-15-9 B NMSA 1978', source: 'S3, Attachment 5b' },
  run: (context) => kindFindings(FINAL_ROW, casesOf(context, 'final-allocation'), FINAL),
};
