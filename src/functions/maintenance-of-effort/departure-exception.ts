import { DEPARTURE_REASONS } from '../../law/departure-reasons';
import { ZERO } from '../../rules/decimal';
import { departureException, isAllowedDeparture } from '../../rules/maintenance-of-effort/departure';
import { impossible } from '../../rules/rule-error';
import { parseDepartureReason } from '../../rules/words/departure-reason';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { choiceOf, money } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';

const reasonKind = choiceOf(
  DEPARTURE_REASONS.map(({ reason }) => reason),
  parseDepartureReason,
);

export const DEPARTURE_EXCEPTION = perCell({
  name: 'DEPARTURE_EXCEPTION',
  citation: {
    law: '34 CFR 300.204(a)',
    source: 'S4, Appendix G, "Voluntary Departure of Personnel", Examples 1–4',
    note: 'Only the salary counts, since the level of effort counts no benefits.',
  },
  params: {
    departed_salary: required(money),
    replacement_salary: optional(money, ZERO),
    // Always needed; declared optional because Excel wants no needed argument after one that may be left out.
    reason: optional(reasonKind),
  },
  result: 'money',
  compute: ({ departed_salary, replacement_salary, reason }) => {
    if (reason === undefined) throw impossible(`reason is missing. Give ${reasonKind.expects}.`);
    return departureException(departed_salary, replacement_salary, reason);
  },
});

export const DEPARTURE_EXCEPTION_DOC: FunctionDoc<typeof DEPARTURE_EXCEPTION> = {
  area: 'Maintenance of effort',
  summary: 'The exception for special-education staff who retired, resigned or left for just cause.',
  params: {
    departed_salary: 'Salary paid to the person who left, without benefits, in dollars.',
    replacement_salary: 'Salary of the replacement, in dollars; 0 or left out if not replaced.',
    reason:
      'Needed: "Retirement", "Resignation", "Just cause"; "Reduction in force", "Layoff" and "Non-renewal" give 0. Other words for them are read: "retired", "RIF", "laid off", "position eliminated".',
  },
  returns: 'Dollars, to the cent; 0 for a reason that makes no exception or a replacement paid as much or more.',
  examples: [
    {
      formula: '=NM.DEPARTURE_EXCEPTION(65000,36000,"Resignation")',
      value: 29000,
      note: 'S4, Voluntary Departure Example 2.',
    },
    {
      formula: '=NM.DEPARTURE_EXCEPTION(45461.52,,"Retirement")',
      value: 45461.52,
      note: 'Example 1: retired and not replaced.',
    },
    { formula: '=NM.DEPARTURE_EXCEPTION(11365.38,0,"Just cause")', value: 11365.38, note: 'Example 3.' },
    { formula: '=NM.DEPARTURE_EXCEPTION(65000,0,"Reduction in force")', value: 0, note: 'Example 4.' },
    { formula: '=NM.DEPARTURE_EXCEPTION(65000,0,"RIF")', value: 0, note: 'The same, as S4 abbreviates it.' },
    { formula: '=NM.DEPARTURE_EXCEPTION(65000,0,"moved")', value: { error: '#VALUE!' }, note: 'Not a known reason.' },
  ],
};

export const DEPARTURE_EXCEPTION_WORKING: Working<typeof DEPARTURE_EXCEPTION> = (given) => {
  const reason = given.reason ?? '';
  const result = dollars(departureException(given.departed_salary, given.replacement_salary, reason));
  if (!isAllowedDeparture(reason)) {
    return [
      step(
        'Only voluntary departure, by retirement or otherwise, or departure for just cause makes an exception.',
        reason,
        result,
      ),
    ];
  }
  return [
    step(
      `${reason} makes an exception: the salary no longer paid less that of the replacement, not below 0.`,
      n`${dollars(given.departed_salary)} − ${dollars(given.replacement_salary)}`,
      result,
    ),
  ];
};
