import { kindOf } from '../recognition';
import { once, type Places } from './places';
import type { Template } from './template';

const efforts = (at: Places): string[] => [at.cell('requiredEffort'), at.cell('actualEffort')];
const tests = (at: Places): string => [...efforts(at), at.cell('requiredPerCapita'), at.cell('childCount')].join(',');

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
    {
      role: 'actualPerCapita',
      formula: (at) =>
        once(
          [at.cell('actualEffort'), at.cell('childCount')],
          `NM.MOE_PER_CAPITA(${at.cell('actualEffort')},${at.cell('childCount')})`,
        ),
    },
    { role: 'exceptions' },
    { role: 'subgrant' },
    {
      role: 'status',
      formula: (at) => once([...efforts(at), at.cell('requiredPerCapita')], `NM.MOE_STATUS(${tests(at)})`),
    },
    {
      role: 'shortfall',
      formula: (at) =>
        once(
          [...efforts(at), at.cell('requiredPerCapita'), at.cell('childCount')],
          `NM.MOE_SHORTFALL(${tests(at)},${at.cell('exceptions')},${at.cell('subgrant')})`,
        ),
    },
  ],
  rows: 10,
  notes: [
    'The required effort is that of the last year in which effort was maintained, not simply that of the year before.',
    'One of the two tests is enough: in total, or for each child with a disability counted on the 40th day.',
    'Exceptions are those that the department approved. What is owed is never more than the Part B sub-grant.',
  ],
  functions: ['MOE_STATUS', 'MOE_SHORTFALL'],
};
