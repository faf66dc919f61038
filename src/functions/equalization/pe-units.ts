import { LAW_OF_SOURCE } from '../../rules/law';
import { peUnits } from '../../rules/equalization/program-units';
import { programUnitsSteps } from '../factor-steps';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, factor, lawOfYear } from '../runtime/kinds';
import type { Working } from '../runtime/working';

export const PE_UNITS = perCell({
  name: 'PE_UNITS',
  citation: {
    law: '22-8-23.7 NMSA 1978',
    source: 'S2, "Grade Level"',
  },
  params: { mem: required(count), fy: optional(lawOfYear, LAW_OF_SOURCE.funding), factor: optional(factor) },
  result: 'number',
  compute: (given) => peUnits(given.mem, given.fy, given.factor),
});

export const PE_UNITS_DOC: FunctionDoc<typeof PE_UNITS> = {
  area: 'Equalization and local revenue',
  summary: 'Elementary physical education program units: 0.06 for each pupil.',
  params: {
    mem: 'Pupils in elementary physical education programs.',
    fy: 'Fiscal year; FY2017, the year of the funding summary, when left out.',
    factor: "A factor to use instead of the law's.",
  },
  returns: 'Program units, unrounded. #N/A for a year without a published factor.',
  tabledAs: 'COMPONENT_UNITS',
  examples: [
    { formula: '=NM.PE_UNITS(100)', value: 6, note: 'S2: 0.06 times the base amount.' },
    { formula: '=NM.PE_UNITS(100,2007)', value: { error: '#N/A' }, note: 'The units begin with Laws 2007, in FY08.' },
  ],
};

export const PE_UNITS_WORKING: Working<typeof PE_UNITS> = (given) =>
  programUnitsSteps('elementary-pe-factor', given, peUnits(given.mem, given.fy, given.factor));
