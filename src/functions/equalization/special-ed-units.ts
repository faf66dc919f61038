import { LAW_OF_SOURCE } from '../../rules/law';
import { serviceFactor, workloadUnits } from '../../rules/maintenance-of-effort/workload';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, lawOfYear } from '../runtime/kinds';
import { type Working, figure, n, step } from '../runtime/working';

export const SPECIAL_ED_UNITS = perCell({
  name: 'SPECIAL_ED_UNITS',
  citation: {
    law: '22-8-21 NMSA 1978',
    source: 'S2, "Special Education"; S4, Appendix G',
    note: "The summary's 1.7 to 3.0 are 1 + the factor: 0.7 (A/B), 1.0 (C), 2.0 (D).",
  },
  params: {
    ab: required(count),
    c: required(count),
    d: required(count),
    fy: optional(lawOfYear, LAW_OF_SOURCE.funding),
  },
  result: 'number',
  compute: (given) => workloadUnits(given, given.fy),
});

export const SPECIAL_ED_UNITS_DOC: FunctionDoc<typeof SPECIAL_ED_UNITS> = {
  area: 'Equalization and local revenue',
  summary: 'Special-education program units: 0.7 for each pupil at level A/B, 1 at C and 2 at D.',
  params: {
    ab: 'Membership at levels A and B.',
    c: 'Membership at level C.',
    d: 'Membership at level D.',
    fy: 'Fiscal year; FY2017, the year of the funding summary, when left out.',
  },
  returns: 'Program units, unrounded. #N/A for a year without a published factor.',
  details: [
    "The funding summary prints multipliers from 1.7 to 3.0: they contain the 1 of the pupil's own grade unit, which is counted with the grade.",
  ],
  tabledAs: 'COMPONENT_UNITS',
  examples: [
    { formula: '=NM.SPECIAL_ED_UNITS(10,3,6)', value: 22, note: 'S4, Appendix G: 0.7 × 10 + 1 × 3 + 2 × 6.' },
    { formula: '=NM.SPECIAL_ED_UNITS(10,0,0)', value: 7, note: 'Level A/B: 0.7.' },
  ],
};

export const SPECIAL_ED_UNITS_WORKING: Working<typeof SPECIAL_ED_UNITS> = (given) => {
  const { ab, c, d, fy } = given;
  return [
    step(
      'Units: 0.7 for each pupil at level A/B, 1 at level C, 2 at level D.',
      n`${ab} × ${serviceFactor('ab', fy)} + ${c} × ${serviceFactor('c', fy)} + ${d} × ${serviceFactor('d', fy)}`,
      figure(workloadUnits(given, fy)),
    ),
  ];
};
