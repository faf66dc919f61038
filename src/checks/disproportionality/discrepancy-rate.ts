import { risk } from '../../rules/disproportionality/risk';
import { casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { figureFindings } from '../figure';
import { viewsOf } from '../table-view';
import { readingOf, type ShareFigure } from './reading';

const RATE: ShareFigure = {
  role: 'rate',
  inputs: ['suspended', 'children'],
  compute: ([count, enrollment]) => count && enrollment && risk({ count, enrollment }),
  formula: (item) => formulaOf('RISK', item.ref('suspended'), item.ref('children')),
};

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
      return own.flatMap((item) =>
        figureFindings(DISCREPANCY_RATE, [item], reading(item), 'children suspended divided by all children is'),
      );
    });
  },
};
