import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const MOE_STATUS: Template = {
  kind: kindOf('moe-status'),
  sheet: 'MOE per capita and shortfall',
  description: 'Required against actual effort in total and for each child, with exceptions, status and shortfall.',
  columns: [
    { role: 'entity' },
    { role: 'year' },
    { role: 'requiredEffort' },
    { role: 'actualEffort' },
    { role: 'requiredPerCapita' },
    { role: 'childCount' },
    { role: 'actualPerCapita', formula: byEquation('moe-status', 'actualPerCapita') },
    { role: 'exceptions' },
    { role: 'subgrant' },
    { role: 'status', formula: byEquation('moe-status', 'status') },
    { role: 'shortfall', formula: byEquation('moe-status', 'shortfall', 'childCount') },
  ],
  rows: 10,
  notes: [
    'The required effort is that of the last year in which effort was maintained, not simply that of the year before.',
    'One of the two tests is enough: in total, or for each child with a disability counted on the 40th day.',
    'Exceptions are those that the department approved. What is owed is never more than the Part B sub-grant.',
  ],
  functions: ['MOE_STATUS', 'MOE_SHORTFALL'],
};
