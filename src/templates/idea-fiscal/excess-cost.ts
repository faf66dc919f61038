import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const EXCESS_COST: Template = {
  kind: kindOf('excess-cost'),
  sheet: 'Excess cost',
  description:
    'The least to be spent on children with disabilities before Part B funds, elementary and secondary apart.',
  columns: [
    { role: 'level', list: ['Elementary', 'Secondary'] },
    { role: 'expenditures' },
    { role: 'capitalAndDebt' },
    {
      role: 'deductions',
      titles: ['IDEA B', 'Title I', 'Title III', 'State special education', 'Local special education'],
      asMany: true,
    },
    { role: 'enrollment', numberFormat: '#,##0.00' },
    { role: 'perPupil', formula: byEquation('excess-cost', 'perPupil') },
    { role: 'children' },
    { role: 'minimum', formula: byEquation('excess-cost', 'minimum') },
  ],
  rows: 2,
  given: [{ level: 'Elementary' }, { level: 'Secondary' }],
  notes: [
    'All figures are those of the preceding year, for elementary and for secondary schools apart: they are never pooled. Preschool is left out.',
    'The minimum is what must be spent on the children with disabilities from other funds before Part B funds are used.',
  ],
  functions: ['EXCESS_COST_MINIMUM'],
};
