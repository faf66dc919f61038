import type { Case } from '../case';
import { figureOf, type KindFigure } from '../kind-figure';
import type { GroupTable } from './groups';
import { readingOf } from './reading';

const FIGURE = figureOf('risk-ratio', 'risk');

const readings = new WeakMap<GroupTable['items'], (item: Case) => KindFigure>();

/** The risk of a group, in percent where its table has risks so. */
export function riskFigure({ items }: GroupTable, item: Case): KindFigure {
  const reading = readings.get(items) ?? readingOf(items, FIGURE);
  readings.set(items, reading);
  return reading(item);
}
