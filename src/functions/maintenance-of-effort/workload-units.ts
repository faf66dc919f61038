import { serviceFactor, type Workload, workloadUnits } from '../../rules/maintenance-of-effort/workload';
import { type Law, LAW_OF_SOURCE } from '../../rules/law';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, lawOfYear } from '../runtime/kinds';
import { type Working, type Step, figure, n, step } from '../runtime/working';

export const WORKLOAD_UNITS = perCell({
  name: 'WORKLOAD_UNITS',
  citation: {
    law: '22-8-21 NMSA 1978',
    source: 'S4, Appendix G, workload reduction worksheet, "Total Unit"',
  },
  params: {
    ab: required(count),
    c: required(count),
    d: required(count),
    fy: optional(lawOfYear, LAW_OF_SOURCE.funding),
  },
  result: 'number',
  compute: ({ ab, c, d, fy }) => workloadUnits({ ab, c, d }, fy),
});

export const WORKLOAD_UNITS_DOC: FunctionDoc<typeof WORKLOAD_UNITS> = {
  area: 'Maintenance of effort',
  summary: 'Units of a special-education workload: 0.7 a pupil at A/B, 1 at C, 2 at D.',
  params: {
    ab: 'Pupils at level A/B.',
    c: 'Pupils at level C.',
    d: 'Pupils at level D.',
    fy: 'Fiscal year whose factors are used, such as FY14; those of FY17 when left out.',
  },
  returns: 'Units, unrounded.',
  examples: [
    { formula: '=NM.WORKLOAD_UNITS(10,3,6)', value: 22, note: 'S4, Appendix G, 2009-2010.' },
    { formula: '=NM.WORKLOAD_UNITS(15,4,5,"FY12")', value: 24.5, note: '2011-2012.' },
    {
      formula: '=NM.WORKLOAD_UNITS(10,3,6,1999)',
      value: { error: '#N/A' },
      note: 'A year that the sources do not cover.',
    },
  ],
};

export const WORKLOAD_UNITS_WORKING: Working<typeof WORKLOAD_UNITS> = ({ ab, c, d, fy }) => [
  workloadUnitsStep({ ab, c, d }, fy),
];

/** Units of a workload, also a step of its cost and of the reduction. */
export function workloadUnitsStep(workload: Workload, law: Law): Step {
  const { ab, c, d } = workload;
  const factor = (level: keyof Workload) => serviceFactor(level, law);
  return step(
    'Units: 0.7 for each pupil at level A/B, 1 at level C, 2 at level D.',
    n`${ab} × ${factor('ab')} + ${c} × ${factor('c')} + ${d} × ${factor('d')}`,
    figure(workloadUnits(workload, law)),
    '22-8-21 NMSA 1978',
  );
}
