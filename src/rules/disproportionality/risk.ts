import type { Decimal } from '../decimal';
import { type Population, type PopulationNames, requirePossible } from './population';

const NAMES: PopulationNames = { count: 'count', enrollment: 'enrollment' };

/** Children counted ÷ children enrolled: the share of a group that is identified, placed or disciplined. */
export function risk(population: Population, names: PopulationNames = NAMES): Decimal {
  requirePossible(population, names);
  return population.count.div(population.enrollment);
}
