import type { Decimal } from '../../rules/decimal';
import { outcomeSummary } from '../../rules/disproportionality/outcome-summary';
import { perCase, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count } from '../runtime/kinds';
import { type Working, figure, n, step } from '../runtime/working';

export const OUTCOME_SUMMARY = perCase({
  name: 'OUTCOME_SUMMARY',
  citation: {
    law: "20 U.S.C. 1416(a)(3)(A); OSEP's summary statements 1 and 2 of indicator 7",
    source: 'S4, indicator 7',
  },
  params: {
    a: required(count),
    b: required(count),
    c: required(count),
    d: required(count),
    e: required(count),
  },
  result: 'number',
  width: 2,
  compute: (given) => outcomeSummary(given),
});

export const OUTCOME_SUMMARY_DOC: FunctionDoc<typeof OUTCOME_SUMMARY> = {
  area: 'Disproportionality and discrepancy',
  summary: 'The two summary statements of preschool outcomes (indicator 7) from the five progress categories.',
  params: {
    a: 'Children who did not improve functioning.',
    b: 'Children who improved, but not enough to move nearer to same-aged peers.',
    c: 'Children who moved nearer to same-aged peers without reaching them.',
    d: 'Children who reached a level comparable to same-aged peers.',
    e: 'Children who maintained a level comparable to same-aged peers.',
  },
  returns:
    'Two cells, shares unrounded: (c+d)/(a+b+c+d) and (d+e)/(a+b+c+d+e). The first is #N/A when a to d are all 0.',
  examples: [
    {
      formula: '=NM.OUTCOME_SUMMARY(5,15,30,30,20)',
      value: [[0.75, 0.5]],
      note: '60 of the 80 who entered below age expectations; 50 of all 100.',
    },
    { formula: '=NM.OUTCOME_SUMMARY(0,0,0,0,0)', value: { error: '#N/A' }, note: 'No children.' },
  ],
};

export const OUTCOME_SUMMARY_WORKING: Working<typeof OUTCOME_SUMMARY> = (given, { part }) => {
  const { a, b, c, d, e } = given;
  const [first, second] = outcomeSummary(given);
  return part === 0
    ? [
        step(
          'Of the children who entered below age expectations, the share who substantially increased their rate of growth.',
          n`(${c} + ${d}) ÷ (${a} + ${b} + ${c} + ${d})`,
          figure(first as Decimal),
        ),
      ]
    : [
        step(
          'The share of all children who function within age expectations at exit.',
          n`(${d} + ${e}) ÷ (${a} + ${b} + ${c} + ${d} + ${e})`,
          figure(second),
        ),
      ];
};
