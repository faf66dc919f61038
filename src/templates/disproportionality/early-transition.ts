import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import { once } from '../places';
import type { Template } from '../template';

export const EARLY_TRANSITION: Template = {
  kind: kindOf('early-transition'),
  sheet: 'Indicator 12',
  description: 'Children referred by Part C and their IEPs by the third birthday: rate and result of indicator 12.',
  columns: [
    { role: 'entity', width: 32 },
    { role: 'referred' },
    { role: 'notEligible' },
    { role: 'iepByThree' },
    { role: 'excepted' },
    { role: 'lateReferred' },
    {
      role: 'due',
      formula: (at) =>
        once(
          [at.cell('referred'), at.cell('notEligible')],
          ['referred', 'notEligible', 'excepted', 'lateReferred'].map((role) => at.cell(role)).join('-'),
        ),
    },
    { role: 'rate', numberFormat: '0.00%', formula: byEquation('early-transition', 'rate') },
    { role: 'met', formula: byEquation('early-transition', 'met') },
  ],
  rows: 10,
  notes: ['The target is 100 %: rates are not rounded.'],
  functions: ['EARLY_TRANSITION'],
};
