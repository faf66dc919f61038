import { ZERO } from '../../rules/decimal';
import { terminatedCost } from '../../rules/maintenance-of-effort/terminated-cost';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { money } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';

export const LONG_TERM_PURCHASE_EXCEPTION = perCell({
  name: 'LONG_TERM_PURCHASE_EXCEPTION',
  citation: {
    law: '34 CFR 300.204(d)',
    source: 'S4, Appendix G, exception 3',
    note: 'Considered case by case: the department decides which purchases are costly and long-term.',
  },
  params: { prior_cost: required(money), current_cost: optional(money, ZERO) },
  result: 'money',
  compute: ({ prior_cost, current_cost }) => terminatedCost(prior_cost, current_cost),
});

export const LONG_TERM_PURCHASE_EXCEPTION_DOC: FunctionDoc<typeof LONG_TERM_PURCHASE_EXCEPTION> = {
  area: 'Maintenance of effort',
  summary: 'The exception when costly expenditures for long-term purchases ended: equipment, construction.',
  params: {
    prior_cost: 'What was spent on the purchase in the year before and counted as effort, in dollars.',
    current_cost: 'What is spent on it this year, in dollars; 0 when left out.',
  },
  returns: 'Dollars, to the cent; 0 where as much is still spent.',
  examples: [
    { formula: '=NM.LONG_TERM_PURCHASE_EXCEPTION(80000)', value: 80000, note: 'Equipment bought the year before.' },
    { formula: '=NM.LONG_TERM_PURCHASE_EXCEPTION(80000,95000)', value: 0, note: 'Spending rose: no exception.' },
  ],
};

export const LONG_TERM_PURCHASE_EXCEPTION_WORKING: Working<typeof LONG_TERM_PURCHASE_EXCEPTION> = (given) => [
  step(
    'The cost of the year before less what is spent on it this year, not below 0.',
    n`${dollars(given.prior_cost)} − ${dollars(given.current_cost)}`,
    dollars(terminatedCost(given.prior_cost, given.current_cost)),
  ),
];
