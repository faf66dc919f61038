import { FY_OF_FUNDING } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { isBelow } from '../../rules/cell-number';
import { districtSizeUnits } from '../../rules/equalization/size-adjustment';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, lawOfYear } from '../runtime/kinds';
import { type Working, figure, n, step, verdict } from '../runtime/working';

export const DISTRICT_SIZE_UNITS = perCell({
  name: 'DISTRICT_SIZE_UNITS',
  citation: { law: '22-8-23 NMSA 1978', source: 'S2, "Sparsity and/or Small Size"' },
  params: { mem: required(count), fy: optional(lawOfYear, LAW_OF_SOURCE.funding) },
  result: 'number',
  compute: (given) => districtSizeUnits(given.mem, given.fy),
});

export const DISTRICT_SIZE_UNITS_DOC: FunctionDoc<typeof DISTRICT_SIZE_UNITS> = {
  area: 'Equalization and local revenue',
  summary: 'Size adjustment program units of a district with fewer than 4,000 pupils.',
  params: { mem: 'Total membership of the district.', fy: FY_OF_FUNDING },
  returns: 'Program units, unrounded: (4,000 − MEM) ÷ 4,000 × 0.15 × MEM; 0 from 4,000 pupils on.',
  examples: [
    { formula: '=NM.DISTRICT_SIZE_UNITS(2000)', value: 150, note: '0.5 × 0.15 × 2,000.' },
    { formula: '=NM.DISTRICT_SIZE_UNITS(4000)', value: 0, note: 'Not fewer than 4,000.' },
  ],
};

export const DISTRICT_SIZE_UNITS_WORKING: Working<typeof DISTRICT_SIZE_UNITS> = ({ mem, fy }) => {
  const limit = fy.value('district-size-limit');
  const units = figure(districtSizeUnits(mem, fy));
  const small = isBelow(mem, limit);
  const size = step(
    'Only a district of fewer than 4,000 pupils gets size units.',
    n`${mem} < ${limit}`,
    small ? verdict(true) : units,
  );
  if (!small) return [size];
  return [
    size,
    step(
      'The part by which membership is below 4,000, times 0.15 for each pupil.',
      n`(${limit} − ${mem}) ÷ ${limit} × ${fy.value('district-size-factor')} × ${mem}`,
      units,
    ),
  ];
};
