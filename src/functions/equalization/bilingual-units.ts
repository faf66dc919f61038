import { LAW_OF_SOURCE } from '../../rules/law';
import { bilingualUnits } from '../../rules/equalization/program-units';
import { programUnitsSteps } from '../factor-steps';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, factor, lawOfYear } from '../runtime/kinds';
import type { Working } from '../runtime/working';

export const BILINGUAL_UNITS = perCell({
  name: 'BILINGUAL_UNITS',
  citation: {
    law: '22-8-22 NMSA 1978',
    source: 'S2, "English-Language Learner"',
    note: "The summary's 1.5 is 1 + the factor of 0.5.",
  },
  params: { mem: required(count), fy: optional(lawOfYear, LAW_OF_SOURCE.funding), factor: optional(factor) },
  result: 'number',
  compute: (given) => bilingualUnits(given.mem, given.fy, given.factor),
});

export const BILINGUAL_UNITS_DOC: FunctionDoc<typeof BILINGUAL_UNITS> = {
  area: 'Equalization and local revenue',
  summary: 'Bilingual multicultural education program units: 0.5 for each full-time-equivalent pupil.',
  params: {
    mem: 'Full-time-equivalent membership in bilingual multicultural programs.',
    fy: 'Fiscal year; FY2017, the year of the funding summary, when left out.',
    factor: "A factor to use instead of the law's.",
  },
  returns: 'Program units, unrounded. #N/A for a year without a published factor.',
  tabledAs: 'COMPONENT_UNITS',
  examples: [
    { formula: '=NM.BILINGUAL_UNITS(100)', value: 50, note: '22-8-22: 0.5; S2 prints 1.5, which is 1 + 0.5.' },
    { formula: '=NM.BILINGUAL_UNITS(100,1993)', value: 42.5, note: '22-8-22: .425 from July 1, 1992.' },
    { formula: '=NM.BILINGUAL_UNITS(100,,0.6)', value: 60, note: 'A what-if with another factor.' },
  ],
};

export const BILINGUAL_UNITS_WORKING: Working<typeof BILINGUAL_UNITS> = (given) =>
  programUnitsSteps('bilingual-factor', given, bilingualUnits(given.mem, given.fy, given.factor));
