import { risk } from '../../rules/disproportionality/risk';
import { type Case, formulaOf } from '../case';
import type { Figure } from '../figure';
import type { GroupTable } from './groups';
import { readingOf, type ShareFigure } from './reading';

const FIGURE: ShareFigure = {
  role: 'risk',
  inputs: ['count', 'enrollment'],
  compute: ([count, enrollment]) => count && enrollment && risk({ count, enrollment }),
  formula: (item) => formulaOf('RISK', item.ref('count'), item.ref('enrollment')),
};

const readings = new WeakMap<GroupTable['items'], (item: Case) => Figure>();

/** The risk of a group, in percent where its table has risks so. */
export function riskFigure({ items }: GroupTable, item: Case): Figure {
  const reading = readings.get(items) ?? readingOf(items, FIGURE);
  readings.set(items, reading);
  return reading(item);
}
