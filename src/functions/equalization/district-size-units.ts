import { districtSizeUnits } from '../../rules/equalization/size-adjustment';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count } from '../runtime/kinds';

export const DISTRICT_SIZE_UNITS = perCell({
  name: 'DISTRICT_SIZE_UNITS',
  citation: { law: '22-8-23 NMSA 1978', source: 'S2, "Sparsity and/or Small Size"' },
  params: { mem: required(count) },
  result: 'number',
  compute: (given) => districtSizeUnits(given.mem),
});

export const DISTRICT_SIZE_UNITS_DOC: FunctionDoc<typeof DISTRICT_SIZE_UNITS> = {
  area: 'Equalization and local revenue',
  summary: 'Size adjustment program units of a district with fewer than 4,000 pupils.',
  params: { mem: 'Total membership of the district.' },
  returns: 'Program units, unrounded: (4,000 − MEM) ÷ 4,000 × 0.15 × MEM; 0 from 4,000 pupils on.',
  examples: [
    { formula: '=NM.DISTRICT_SIZE_UNITS(2000)', value: 150, note: '0.5 × 0.15 × 2,000.' },
    { formula: '=NM.DISTRICT_SIZE_UNITS(4000)', value: 0, note: 'Not fewer than 4,000.' },
  ],
};
