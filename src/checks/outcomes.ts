import { Decimal } from '../rules/decimal';
import { shortfall } from '../rules/maintenance-of-effort/shortfall';
import type { Place } from '../workbook/port';
import type { CheckContext } from './check';
import { casesOf } from './case';
import { determined } from './figure';
import { formatMoney } from './format';
import { effortOf, exceptionsOf } from './maintenance-of-effort/effort-case';
import { subgrantOf } from './maintenance-of-effort/shortfall';

/** What the figures come to, whether or not a cell is wrong: an LEA that did not maintain effort owes money. */
export interface Outcome {
  readonly kind: 'moe-owed';
  readonly entity: string;
  /** The figure by which it is so. */
  readonly place: Place;
  /** Dollars. */
  readonly amount: number;
}

/** The outcomes that somebody pays for, by the figures as they stand. */
export function outcomesOf(context: CheckContext): readonly Outcome[] {
  return casesOf(context, 'moe-status').flatMap((item): Outcome[] => {
    const effort = effortOf(item);
    const at = item.at('actualEffort');
    const owed = effort && determined(() => shortfall(effort, exceptionsOf(item), subgrantOf(item), 'total'));
    if (!at || !owed?.gt(0)) return [];
    return [{ kind: 'moe-owed', entity: item.name, place: item.place(at), amount: owed.toDecimalPlaces(2).toNumber() }];
  });
}

/** An outcome in a sentence for reports. */
export function outcomeText({ entity, amount }: Pick<Outcome, 'entity' | 'amount'>): string {
  return `${entity} does not maintain effort: owes $${formatMoney(new Decimal(amount))} (34 CFR 300.203(d)).`;
}
