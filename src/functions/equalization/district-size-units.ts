import { isBelow } from '../../rules/cell-number';
import { DISTRICT_FACTOR, DISTRICT_LIMIT, districtSizeUnits } from '../../rules/equalization/size-adjustment';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count } from '../runtime/kinds';
import { type Working, figure, n, step, verdict } from '../runtime/working';

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

export const DISTRICT_SIZE_UNITS_WORKING: Working<typeof DISTRICT_SIZE_UNITS> = ({ mem }) => {
  const units = figure(districtSizeUnits(mem));
  const small = isBelow(mem, DISTRICT_LIMIT);
  const size = step(
    'Only a district of fewer than 4,000 pupils gets size units.',
    n`${mem} < ${DISTRICT_LIMIT}`,
    small ? verdict(true) : units,
  );
  if (!small) return [size];
  return [
    size,
    step(
      'The part by which membership is below 4,000, times 0.15 for each pupil.',
      n`(${DISTRICT_LIMIT} − ${mem}) ÷ ${DISTRICT_LIMIT} × ${DISTRICT_FACTOR} × ${mem}`,
      units,
    ),
  ];
};
