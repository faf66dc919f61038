import { LAW_OF_SOURCE } from '../../rules/law';
import { fineArtsUnits } from '../../rules/equalization/program-units';
import { programUnitsSteps } from '../factor-steps';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, factor, lawOfYear } from '../runtime/kinds';
import type { Working } from '../runtime/working';

export const FINE_ARTS_UNITS = perCell({
  name: 'FINE_ARTS_UNITS',
  citation: {
    law: '22-8-23.5 NMSA 1978',
    source: 'S2, "Grade Level"',
    note: '0.05 in FY2017; 0.055 from FY24.',
  },
  params: { mem: required(count), fy: optional(lawOfYear, LAW_OF_SOURCE.funding), factor: optional(factor) },
  result: 'number',
  compute: (given) => fineArtsUnits(given.mem, given.fy, given.factor),
});

export const FINE_ARTS_UNITS_DOC: FunctionDoc<typeof FINE_ARTS_UNITS> = {
  area: 'Equalization and local revenue',
  summary: 'Fine arts education program units: 0.05 for each full-time-equivalent pupil, 0.055 from FY24.',
  params: {
    mem: 'Full-time-equivalent membership in elementary fine arts programs.',
    fy: 'Fiscal year; FY2017, the year of the funding summary, when left out.',
    factor: "A factor to use instead of the law's.",
  },
  returns: 'Program units, unrounded. #N/A for a year without a published factor.',
  tabledAs: 'COMPONENT_UNITS',
  examples: [
    { formula: '=NM.FINE_ARTS_UNITS(200)', value: 10, note: 'S2: 0.05 in FY2017.' },
    { formula: '=NM.FINE_ARTS_UNITS(200,"FY24")', value: 11, note: '22-8-23.5: 0.055 from FY24.' },
    {
      formula: '=NM.FINE_ARTS_UNITS(200,2019)',
      value: { error: '#N/A' },
      note: 'No published factor for FY19 in the sources.',
    },
  ],
};

export const FINE_ARTS_UNITS_WORKING: Working<typeof FINE_ARTS_UNITS> = (given) =>
  programUnitsSteps('fine-arts-factor', given, fineArtsUnits(given.mem, given.fy, given.factor));
