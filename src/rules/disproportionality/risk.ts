import type { Decimal } from '../decimal';
import { type Population, requirePossible } from './population';

/** Children counted ÷ children enrolled: the share of a group that is identified, placed or disciplined. */
export function risk(population: Population): Decimal {
  requirePossible(population, { count: 'count', enrollment: 'enrollment' });
  return population.count.div(population.enrollment);
}
