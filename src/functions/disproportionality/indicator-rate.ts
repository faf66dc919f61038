import { betterSide, indicatorRate } from '../../rules/disproportionality/indicator-rate';
import { optional, perCase, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { choice, count, noneIfBlank, share } from '../runtime/kinds';
import { type Working, figure, n, step, words } from '../runtime/working';

export const INDICATOR_RATE = perCase({
  name: 'INDICATOR_RATE',
  citation: {
    law: '34 CFR 300.600(d), 300.602(a); OSEP Memorandum 09-02',
    source: 'S4, "Compliance Indicators" and "Results Indicators"',
    note: 'A compliance indicator with a target of 100 % is met at 100 % only: the rate is not rounded.',
  },
  params: {
    compliant: required(count),
    total: required(count),
    target: required(share),
    better: optional(noneIfBlank(choice('higher', 'lower'))),
  },
  result: 'mixed',
  width: 2,
  compute: (given) => {
    const { rate, met } = indicatorRate(given.compliant, given.total, given.target, given.better);
    return [rate, met ? 'Met' : 'Not met'];
  },
});

export const INDICATOR_RATE_DOC: FunctionDoc<typeof INDICATOR_RATE> = {
  area: 'Disproportionality and discrepancy',
  summary: 'The rate of an indicator and whether it reaches its target.',
  params: {
    compliant: 'Cases that are counted: those that comply, or where lower is better those with a finding.',
    total: 'All cases.',
    target: 'The target as a share: 100 % is 1.',
    better: '"higher" or "lower"; left out: "lower" for a target of 0 %, which is met at 0 only, else "higher".',
  },
  returns: 'Two cells: the rate as a share, unrounded, and "Met" or "Not met". #N/A where there are no cases.',
  examples: [
    { formula: '=NM.INDICATOR_RATE(200,200,1)', value: [[1, 'Met']], note: 'Every case complies.' },
    { formula: '=NM.INDICATOR_RATE(1999,2000,1)', value: [[0.9995, 'Not met']], note: '99.95 % is not 100 %.' },
    { formula: '=NM.INDICATOR_RATE(70,100,0.7)', value: [[0.7, 'Met']], note: 'Exactly at the target.' },
    {
      formula: '=NM.INDICATOR_RATE(1,50,0)',
      value: [[0.02, 'Not met']],
      note: 'Indicators 4B, 9 and 10 have a target of 0 %: one finding misses it.',
    },
    { formula: '=NM.INDICATOR_RATE(12,400,0.05,"lower")', value: [[0.03, 'Met']], note: 'A drop-out rate.' },
    { formula: '=NM.INDICATOR_RATE(0,0,1)', value: { error: '#N/A' }, note: 'No cases, no rate.' },
  ],
};

export const INDICATOR_RATE_WORKING: Working<typeof INDICATOR_RATE> = (
  { compliant, total, target, better },
  { part },
) => {
  const { rate, met } = indicatorRate(compliant, total, target, better);
  const lower = betterSide(target, better) === 'lower';
  const rateStep = step(
    'Cases that comply, of all cases; the rate is not rounded.',
    n`${compliant} ÷ ${total}`,
    figure(rate),
  );
  if (part === 0) return [rateStep];
  return [
    rateStep,
    step(
      lower
        ? 'Lower is better: the target is met where no larger share is counted, compared without dividing.'
        : 'The target is met where at least that share complies, compared without dividing.',
      n`${compliant} ${lower ? '≤' : '≥'} ${target} × ${total} = ${target.times(total)}`,
      words(met ? 'Met' : 'Not met'),
    ),
  ];
};
