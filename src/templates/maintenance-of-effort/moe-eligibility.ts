import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

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
    { role: 'margin', signed: true, formula: byEquation('moe-eligibility', 'margin') },
    { role: 'result', formula: byEquation('moe-eligibility', 'result') },
  ],
  rows: 10,
  notes: [
    'The last known year is often two years before the budget; where the LEA failed in it, the level that was required counts.',
    'One of the two tests is enough: in total, or for each child with a disability.',
  ],
  functions: ['MOE_ELIGIBILITY'],
};
