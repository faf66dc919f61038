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
    requiredPerCapita: item.number('requiredPerCapita') ?? perChild(requiredEffort, item.number('requiredCount')),
    childCount: item.number('childCount'),
  };
}

/** Where no column shows it, the level for each child is the level divided by the children of its year. */
function perChild(requiredEffort: Decimal, children: Decimal | undefined): Decimal {
  return children?.gt(0) ? requiredEffort.div(children) : ZERO;
}

export function exceptionsOf(item: Case): Decimal {
  return item.number('exceptions') ?? ZERO;
}

/** The functions of maintenance of effort take the same arguments first. */
export function effortArguments(item: Case): string[] {
  return [
    item.ref('requiredEffort'),
    item.ref('actualEffort'),
    requiredPerCapitaIn(item),
    item.number('childCount') ? item.ref('childCount') : '',
  ];
}

function requiredPerCapitaIn(item: Case): string {
  if (item.number('requiredPerCapita')) return item.ref('requiredPerCapita');
  return item.number('requiredCount')?.gt(0) ? `${item.ref('requiredEffort')}/${item.ref('requiredCount')}` : '0';
}
