import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import { once, type Places } from '../places';
import type { Template } from '../template';

const figures = (at: Places): string[] => [at.cell('suspended'), at.cell('children')];

export const DISCREPANCY: Template = {
  kind: kindOf('discrepancy'),
  sheet: 'Suspension discrepancy',
  description: 'Suspensions and expulsions over ten days of children with disabilities, against the state’s rate.',
  inputs: [{ role: 'stateRate', numberFormat: '0.00%' }],
  columns: [
    { role: 'entity' },
    { role: 'group' },
    { role: 'suspended' },
    { role: 'children' },
    {
      role: 'rate',
      numberFormat: '0.00%',
      formula: (at) => once(figures(at), `IF(${at.cell('children')}=0,"",NM.RISK(${figures(at).join(',')}))`),
    },
    { role: 'result', formula: byEquation('discrepancy', 'result') },
  ],
  rows: 15,
  notes: [
    'The state rate is a share of all children with disabilities of the state: 0.5 % is typed as 0.5 % or 0.005.',
    'The manual is ambiguous; the rate is discrepant here where it is more than one percentage point above the state’s.',
  ],
  functions: ['DISCREPANCY'],
};
