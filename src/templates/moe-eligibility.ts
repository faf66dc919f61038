import { kindOf } from '../recognition';
import { once, type Places } from './places';
import type { Template } from './template';

function eligibility(at: Places, part: number): string {
  const [effort, budget, before, now, exceptions] = [
    'lastEffort',
    'budget',
    'lastCount',
    'budgetCount',
    'exceptions',
  ].map((role) => at.cell(role));
  return once(
    [effort, budget],
    `INDEX(NM.MOE_ELIGIBILITY(${budget},${effort},${now},${before},${exceptions}),1,${part})`,
  );
}

export const MOE_ELIGIBILITY: Template = {
  kind: kindOf('moe-eligibility'),
  sheet: 'MOE eligibility',
  description: 'The effort that a budget estimates against the effort of the last year that is known.',
  columns: [
    { role: 'entity' },
    { role: 'lastEffort' },
    { role: 'budget' },
    { role: 'lastCount' },
    { role: 'budgetCount' },
    { role: 'exceptions' },
    { role: 'margin', signed: true, formula: (at) => eligibility(at, 2) },
    { role: 'result', formula: (at) => eligibility(at, 3) },
  ],
  rows: 10,
  notes: [
    'The last known year is often two years before the budget; where the LEA failed in it, the level that was required counts.',
    'One of the two tests is enough: in total, or for each child with a disability.',
  ],
  functions: ['MOE_ELIGIBILITY'],
};
