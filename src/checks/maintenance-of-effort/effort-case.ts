import { type Decimal, ZERO } from '../../rules/decimal';
import type { Effort } from '../../rules/maintenance-of-effort/status';
import type { Case } from '../case';

/** Required and actual effort of a row or form; undefined where one of them is missing. */
export function effortOf(item: Case): Effort | undefined {
  const requiredEffort = item.number('requiredEffort');
  const actualEffort = item.number('actualEffort');
  if (!requiredEffort || !actualEffort) return undefined;
  return {
    requiredEffort,
    actualEffort,
    requiredPerCapita: item.number('requiredPerCapita') ?? ZERO,
    childCount: item.number('childCount'),
  };
}

export function exceptionsOf(item: Case): Decimal {
  return item.number('exceptions') ?? ZERO;
}

/** The functions of maintenance of effort take the same arguments first. */
export function effortArguments(item: Case): string[] {
  return [
    item.ref('requiredEffort'),
    item.ref('actualEffort'),
    item.number('requiredPerCapita') ? item.ref('requiredPerCapita') : '0',
    item.number('childCount') ? item.ref('childCount') : '',
  ];
}
