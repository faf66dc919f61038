import { programCost } from '../../rules/equalization/program-cost';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, unitValue } from '../runtime/kinds';
import { type Working, dollars, n, step } from '../runtime/working';

export const PROGRAM_COST = perCell({
  name: 'PROGRAM_COST',
  citation: { law: '22-8-18 NMSA 1978', source: 'S2, "Formula Type" and "Base Amount"' },
  params: { units: required(count), unit_value: required(unitValue) },
  result: 'money',
  compute: (given) => programCost(given.units, given.unit_value),
});

export const PROGRAM_COST_DOC: FunctionDoc<typeof PROGRAM_COST> = {
  area: 'Equalization and local revenue',
  summary: 'Program cost: program units times the unit value.',
  params: { units: 'Program units of the district or school.', unit_value: 'Dollars a unit, from UNIT_VALUE.' },
  returns: 'Dollars, to the cent.',
  examples: [
    { formula: '=NM.PROGRAM_COST(1.44,3979.63)', value: 5730.67, note: 'S2: one kindergarten pupil in FY2017.' },
    { formula: '=NM.PROGRAM_COST(22,3792.65)', value: 83438.3, note: 'S4, Appendix G, 2009-2010.' },
  ],
};

export const PROGRAM_COST_WORKING: Working<typeof PROGRAM_COST> = (given) => [
  step(
    'Program units times the unit value.',
    n`${given.units} × ${dollars(given.unit_value)}`,
    dollars(programCost(given.units, given.unit_value)),
  ),
];
