import { LAW_OF_SOURCE } from '../../rules/law';
import { k5PlusUnits } from '../../rules/equalization/program-units';
import { programUnitsSteps } from '../factor-steps';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, factor, lawOfYear } from '../runtime/kinds';
import type { Working } from '../runtime/working';

export const K5_PLUS_UNITS = perCell({
  name: 'K5_PLUS_UNITS',
  citation: {
    law: '6.30.12.14 A NMAC',
    source: 'S1, "Funding Mechanisms"',
    note: 'K-5 Plus ran from FY20 to FY23; K-12 Plus took its place (Laws 2023, ch. 19).',
  },
  params: { mem: required(count), fy: optional(lawOfYear, LAW_OF_SOURCE.k5Plus), factor: optional(factor) },
  result: 'number',
  compute: (given) => k5PlusUnits(given.mem, given.fy, given.factor),
});

export const K5_PLUS_UNITS_DOC: FunctionDoc<typeof K5_PLUS_UNITS> = {
  area: 'Equalization and local revenue',
  summary: 'K-5 Plus program units: 0.3 for each pupil in attendance on the prescribed date.',
  params: {
    mem: 'Approved pupils in attendance on the date that the department prescribes.',
    fy: 'Fiscal year; FY2020, the first of the program, when left out.',
    factor: "A factor to use instead of the law's.",
  },
  returns: 'Program units, unrounded. #N/A for a year without a published factor.',
  examples: [
    { formula: '=NM.K5_PLUS_UNITS(100)', value: 30, note: 'S1: cost differential factor of 0.3.' },
    {
      formula: '=NM.K5_PLUS_UNITS(100,2017)',
      value: { error: '#N/A' },
      note: 'There was no K-5 Plus program before FY20.',
    },
  ],
};

export const K5_PLUS_UNITS_WORKING: Working<typeof K5_PLUS_UNITS> = (given) =>
  programUnitsSteps('k5-plus-factor', given, k5PlusUnits(given.mem, given.fy, given.factor));
