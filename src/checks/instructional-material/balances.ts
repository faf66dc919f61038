import { casesOf } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';

const CLOSING = figureOf('material-balances', 'closing');

/** Balances of allocations that schools carry over, row by row. */
export const BALANCES: Check = {
  id: 'im.balances',
  title: 'Balances follow from what was received and spent',
  severity: 'error',
  citation: { law: '22-15-9 F NMSA 1978', source: 'S3, "Current Law": annual report' },
  run: (context) => kindFindings(BALANCES, casesOf(context, 'material-balances'), CLOSING),
};
