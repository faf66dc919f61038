import { fourMethods, lowestShortfall, smallestFailure } from '../../rules/maintenance-of-effort/methods';
import { optional, perCell } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { money } from '../runtime/kinds';
import { type Step, type Working, dollars, n, step, words } from '../runtime/working';
import { amountSteps } from './method-steps';
import { METHODS_PARAMS, METHODS_PARAMS_DOC, methodsCaseOf } from './moe-methods';
import { capOf } from './subgrant-cap';

export const MOE_LOWEST_SHORTFALL = perCell({
  name: 'MOE_LOWEST_SHORTFALL',
  citation: {
    law: '34 CFR 300.203(b)(2) and (d), 300.204, 300.205',
    source: 'S4, Appendix G, footnotes 1 and 2',
    note: 'The manual measures a failure in total only: NM.MOE_SHORTFALL.',
  },
  params: { ...METHODS_PARAMS, subgrant: optional(money) },
  result: 'money',
  compute: (given) => lowestShortfall(methodsCaseOf(given), capOf(given.subgrant)),
});

export const MOE_LOWEST_SHORTFALL_DOC: FunctionDoc<typeof MOE_LOWEST_SHORTFALL> = {
  area: 'Maintenance of effort',
  summary: 'The smallest amount by which a district failed one of the four federal methods, less approved exceptions.',
  params: {
    ...METHODS_PARAMS_DOC,
    subgrant: 'Part B sub-grant of the year, in dollars: nothing above it is owed. Left out, blank or 0: no cap.',
  },
  returns: 'Dollars, to the cent; 0 where a method is met, with exceptions or without.',
  details: [
    'In total a failure is the required less the actual effort. Per capita it is the required amount a child, in cents, times the children of this year, less the actual effort. Approved exceptions are taken off each, not below 0; the smallest of the four is what is owed, and never more than the sub-grant.',
    'Methods that cannot be used, since nothing was spent from the source before or a child count is missing, are left out; #N/A where that leaves none.',
  ],
  examples: [
    {
      formula: '=NM.MOE_LOWEST_SHORTFALL(0,0,3563153.25,3506290.58,562,555)',
      value: 12481.57,
      note: 'S4, Example 3: 56,862.67 in total, 6,340.13 × 555 less the effort per capita.',
    },
    {
      formula: '=NM.MOE_LOWEST_SHORTFALL(0,0,3563153.25,3506290.58,562,541)',
      value: 0,
      note: 'S4, Example 2: met per capita.',
    },
    {
      formula: '=NM.MOE_LOWEST_SHORTFALL(500,450,950,900,10,10)',
      value: 50,
      note: 'Fifty short by every method.',
    },
    { formula: '=NM.MOE_LOWEST_SHORTFALL(0,0,0,0,10,10)', value: { error: '#N/A' }, note: 'Nothing to compare with.' },
  ],
};

export const MOE_LOWEST_SHORTFALL_WORKING: Working<typeof MOE_LOWEST_SHORTFALL> = (given) => {
  const compared = methodsCaseOf(given);
  const outcomes = fourMethods(compared);
  const smallest = smallestFailure(outcomes);
  const subgrant = capOf(given.subgrant);
  const owed = dollars(lowestShortfall(compared, subgrant));
  const steps = outcomes.flatMap((outcome): Step[] => {
    const { method, figures, perCapita } = outcome;
    if (!figures) return [];
    const funds = method.startsWith('Local') ? compared.local : compared.stateAndLocal;
    const numbers = perCapita
      ? n`${dollars(figures.required)} × ${compared.countActual} − ${dollars(funds.actual)} − ${dollars(compared.exceptions)}`
      : n`${dollars(figures.required)} − ${dollars(figures.actual)} − ${dollars(compared.exceptions)}`;
    return [
      ...amountSteps(outcome, compared),
      figures.result === 'Not met'
        ? step(`${method}: what is missing, less approved exceptions.`, numbers, dollars(figures.shortfall))
        : step(
            `${method}: nothing is missing.`,
            n`${dollars(figures.actual)} against ${dollars(figures.required)}`,
            words(figures.result),
          ),
    ];
  });
  return [
    ...steps,
    step(
      'The smallest of them is owed, and never more than the Part B sub-grant.',
      `${smallest?.method ?? ''}: ${smallest ? dollars(smallest.shortfall).text : ''}${subgrant ? n`; sub-grant ${dollars(subgrant)}` : ''}`,
      owed,
      '34 CFR 300.203(d)',
    ),
  ];
};
