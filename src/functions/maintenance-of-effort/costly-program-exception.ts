import { PROGRAM_END_REASONS } from '../../law/program-end-reasons';
import { ZERO } from '../../rules/decimal';
import { terminatedCost } from '../../rules/maintenance-of-effort/terminated-cost';
import { impossible } from '../../rules/rule-error';
import { parseProgramEndReason } from '../../rules/words/program-end-reason';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { choiceOf, money } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';

const reasonKind = choiceOf(PROGRAM_END_REASONS, parseProgramEndReason);

export const COSTLY_PROGRAM_EXCEPTION = perCell({
  name: 'COSTLY_PROGRAM_EXCEPTION',
  citation: {
    law: '34 CFR 300.204(c)',
    source:
      'S4, Appendix G, "Termination of the Obligation to Provide a Program of Special Education for a High Cost Student"',
    note: 'Whether a program is exceptionally costly is the department’s to determine; only spending of the funds considered for MOE counts.',
  },
  params: {
    prior_cost: required(money),
    current_cost: optional(money, ZERO),
    // Always needed; declared optional because Excel wants no needed argument after one that may be left out.
    reason: optional(reasonKind),
  },
  result: 'money',
  compute: ({ prior_cost, current_cost, reason }) => {
    if (reason === undefined) throw impossible(`reason is missing. Give ${reasonKind.expects}.`);
    return terminatedCost(prior_cost, current_cost);
  },
});

export const COSTLY_PROGRAM_EXCEPTION_DOC: FunctionDoc<typeof COSTLY_PROGRAM_EXCEPTION> = {
  area: 'Maintenance of effort',
  summary: 'The exception when the obligation to a child with an exceptionally costly program ended.',
  params: {
    prior_cost: 'What the program cost in the year before, from funds and categories that count as effort, in dollars.',
    current_cost: 'What is still spent on it this year, in dollars; 0 when left out.',
    reason:
      'Needed: "left the district", "aged out" or "no longer needs the program". Any other reason makes no exception and is refused.',
  },
  returns: 'Dollars, to the cent; 0 where as much is still spent.',
  examples: [
    {
      formula: '=NM.COSTLY_PROGRAM_EXCEPTION(21500+38200,0,"moved out of the district")',
      value: 59700,
      note: 'S4’s case: the salaries of a one-on-one assistant and a nurse, when the student moves away (amounts of ours).',
    },
    { formula: '=NM.COSTLY_PROGRAM_EXCEPTION(59700,12000,"aged out")', value: 47700 },
    { formula: '=NM.COSTLY_PROGRAM_EXCEPTION(59700,0,"too costly")', value: { error: '#VALUE!' } },
  ],
};

export const COSTLY_PROGRAM_EXCEPTION_WORKING: Working<typeof COSTLY_PROGRAM_EXCEPTION> = (given) => [
  step(
    `The obligation ended (${given.reason ?? ''}): the cost of the year before less what is still spent, not below 0.`,
    n`${dollars(given.prior_cost)} − ${dollars(given.current_cost)}`,
    dollars(terminatedCost(given.prior_cost, given.current_cost)),
  ),
];
