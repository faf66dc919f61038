import { casesOf } from '../case';
import type { Check } from '../check';
import { type Figure, figureFindings } from '../figure';

const FINAL: Figure = {
  role: 'final',
  inputs: ['entitlement', 'initial'],
  compute: ([entitlement, initial]) => (entitlement && initial ? entitlement.minus(initial) : undefined),
  formula: (item) => `=${item.ref('entitlement')}-${item.ref('initial')}`,
};

/** January pays what the entitlement has not been paid in April: less, even below zero, after an over-estimate. */
export const FINAL_ROW: Check = {
  id: 'im.final-row',
  title: 'January’s payment is the entitlement less April’s allocation',
  severity: 'error',
  citation: { law: '22-15-9 B NMSA 1978', source: 'S3, Attachment 5b' },
  run(context) {
    return figureFindings(
      FINAL_ROW,
      casesOf(context, 'final-allocation'),
      FINAL,
      'the entitlement less what was already allocated is',
    );
  },
};
