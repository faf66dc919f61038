import { FY_OF_FUNDING } from '../fiscal-year-doc';
import { type Law, LAW_OF_SOURCE } from '../../rules/law';
import type { Decimal } from '../../rules/decimal';
import { type Workload, workloadCost, workloadUnits } from '../../rules/maintenance-of-effort/workload';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, unitValue, lawOfYear } from '../runtime/kinds';
import { type Working, type Step, dollars, n, step } from '../runtime/working';
import { workloadUnitsStep } from './workload-units';

export const WORKLOAD_COST = perCell({
  name: 'WORKLOAD_COST',
  citation: {
    law: '22-8-21 NMSA 1978; 34 CFR 300.204(b)',
    source: 'S4, Appendix G, workload reduction worksheet, "Extended"',
  },
  params: {
    ab: required(count),
    c: required(count),
    d: required(count),
    unit_value: required(unitValue),
    fy: optional(lawOfYear, LAW_OF_SOURCE.funding),
  },
  result: 'money',
  compute: ({ ab, c, d, unit_value, fy }) => workloadCost({ ab, c, d }, unit_value, fy),
});

export const WORKLOAD_COST_DOC: FunctionDoc<typeof WORKLOAD_COST> = {
  area: 'Maintenance of effort',
  summary: 'What a special-education workload costs: its units times the unit value of the year.',
  params: {
    ab: 'Pupils at level A/B.',
    c: 'Pupils at level C.',
    d: 'Pupils at level D.',
    unit_value: 'Unit value of the year in dollars: NM.UNIT_VALUE gives the published ones.',
    fy: FY_OF_FUNDING,
  },
  returns: 'Dollars, to the cent.',
  examples: [
    { formula: '=NM.WORKLOAD_COST(10,3,6,3792.65)', value: 83438.3, note: 'S4, Appendix G, 2009-2010.' },
    { formula: '=NM.WORKLOAD_COST(15,4,5,3598.87)', value: 88172.32, note: '2011-2012.' },
  ],
};

export const WORKLOAD_COST_WORKING: Working<typeof WORKLOAD_COST> = ({ ab, c, d, unit_value, fy }) =>
  workloadCostSteps({ ab, c, d }, unit_value, fy);

export function workloadCostSteps(workload: Workload, unitValue: Decimal, law: Law): Step[] {
  return [
    workloadUnitsStep(workload, law),
    step(
      'Times the unit value, to the cent: the worksheet’s "Extended".',
      n`${workloadUnits(workload, law)} × ${dollars(unitValue)}`,
      dollars(workloadCost(workload, unitValue, law)),
    ),
  ];
}
