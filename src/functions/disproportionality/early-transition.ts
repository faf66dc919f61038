import { ONE, ZERO } from '../../rules/decimal';
import { dueByThree, type PartCReferrals, transitionRate } from '../../rules/disproportionality/transition';
import { optional, perCase, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count } from '../runtime/kinds';
import { type Working, figure, n, step, words } from '../runtime/working';

const PARAMS = {
  referred: required(count),
  not_eligible: required(count),
  iep_by_three: required(count),
  excepted: optional(count, ZERO),
  late_referred: optional(count, ZERO),
};

function referralsOf(given: Values<typeof PARAMS>): PartCReferrals {
  return {
    referred: given.referred,
    notEligible: given.not_eligible,
    iepByThree: given.iep_by_three,
    excepted: given.excepted,
    lateReferred: given.late_referred,
  };
}

export const EARLY_TRANSITION = perCase({
  name: 'EARLY_TRANSITION',
  citation: {
    law: '20 U.S.C. 1416(a)(3)(B); 34 CFR 300.124, 300.301(d)',
    source: 'S4, Indicator 12',
    note: 'The target is 100 %.',
  },
  params: PARAMS,
  result: 'mixed',
  width: 2,
  compute(given) {
    const rate = transitionRate(referralsOf(given));
    return [rate, rate.eq(ONE) ? 'Met' : 'Not met'];
  },
});

export const EARLY_TRANSITION_DOC: FunctionDoc<typeof EARLY_TRANSITION> = {
  area: 'Disproportionality and discrepancy',
  summary: 'Indicator 12: children referred by Part C who had an IEP by their third birthdays, and whether all had.',
  params: {
    referred: 'Children referred by Part C before the age of three.',
    not_eligible: 'Of these, children found not eligible before their third birthdays.',
    iep_by_three: 'Children with an IEP developed and implemented by their third birthdays.',
    excepted:
      'Children under an exception of 34 CFR 300.301(d), such as parents who did not produce them; 0 when left out.',
    late_referred: 'Children referred less than 90 days before their third birthdays; 0 when left out.',
  },
  returns: 'Two cells: the rate as a share, unrounded, and "Met" (100 %) or "Not met".',
  examples: [
    { formula: '=NM.EARLY_TRANSITION(60,8,50,1,1)', value: [[1, 'Met']], note: '50 of 60 − 8 − 1 − 1.' },
    { formula: '=NM.EARLY_TRANSITION(60,10,49)', value: [[0.98, 'Not met']], note: 'One child had its IEP too late.' },
    { formula: '=NM.EARLY_TRANSITION(10,10,0)', value: { error: '#N/A' }, note: 'None was eligible.' },
  ],
};

export const EARLY_TRANSITION_WORKING: Working<typeof EARLY_TRANSITION> = (given, { part }) => {
  const referrals = referralsOf(given);
  const due = dueByThree(referrals);
  const rate = transitionRate(referrals);
  const steps = [
    step(
      'The children referred, without those not eligible, excepted or referred late.',
      n`${given.referred} − ${given.not_eligible} − ${given.excepted} − ${given.late_referred}`,
      figure(due),
    ),
    step('Of these, the share with an IEP by three.', n`${given.iep_by_three} ÷ ${due}`, figure(rate)),
  ];
  if (part === 0) return steps;
  return [...steps, step('The target is 100 %.', n`${rate} = 1`, words(rate.eq(ONE) ? 'Met' : 'Not met'))];
};
