import { casesOf } from '../case';
import type { Check } from '../check';
import { figureOf, kindFindings } from '../kind-figure';
import { viewsOf } from '../table-view';
import { readingOf } from './reading';

const RATE = figureOf('discrepancy', 'rate');

/** A rate of suspensions that is not the children suspended divided by all children. */
export const DISCREPANCY_RATE: Check = {
  id: 'disp.suspension-rate',
  title: 'A suspension rate is the children suspended divided by all',
  severity: 'error',
  citation: { law: '34 CFR 300.170', source: 'S4, indicators 4A and 4B' },
  run(context) {
    const items = casesOf(context, 'discrepancy');
    return viewsOf(context, 'discrepancy').flatMap((view) => {
      const own = items.filter((item) => item.view === view);
      const reading = readingOf(own, RATE);
      return own.flatMap((item) => kindFindings(DISCREPANCY_RATE, [item], reading(item)));
    });
  },
};
