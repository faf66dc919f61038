import { DISTRICT_SIZE_UNITS } from '../../functions/equalization/district-size-units';
import { districtSizeUnits } from '../../rules/equalization/size-adjustment';
import { decimal } from '../../rules/decimal';
import { LAW_OF_SOURCE } from '../../rules/law';
import { onceForAll, optional, required } from '../column';
import { minus, nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

const LIMIT = LAW_OF_SOURCE.funding.value('district-size-limit').toNumber();

const MEM = required(
  'mem',
  'MEM',
  'Membership of the district.',
  'count',
  [
    'mem',
    'membership',
    'district mem',
    'enrollment',
    'total mem',
    'students',
    ...words('mem of district | whole district mem | matricula | district membership'),
  ],
  { not: ['units', 'short', 'below', 'under', 'limit', 'less than'] },
);
const SHORT = optional(
  'short',
  'Below 4,000',
  'How far the membership is below the limit.',
  'count',
  [
    'short of 4 000',
    /\b(?:short\w*|below|under|from|to)\b.*\b4 ?000\b|\b4 ?000\b.*\b(?:less|minus)\b/,
    'below 4 000',
    'under 4 000',
    '4 000 less mem',
    '4 000 minus mem',
    'below limit',
    ...words('distance to 4 000'),
  ],
  { not: ['units'] },
);
const UNITS = required(
  'units',
  'District size units',
  'What a district with fewer than 4,000 pupils gets for its size.',
  'rate',
  [
    'size units',
    'district size units',
    'size adjustment units',
    'size adjustment',
    'size adjustment program units',
    'units',
    'program units',
    'small district units',
    ...words('small district units | unidades | add on units | extra units | small dist units | units earned'),
  ],
  { not: ['value', 'school', 'per unit'] },
);

/** Units of districts for their small size: 22-8-23 NMSA 1978 (S2). */
export const DISTRICT_SIZE = defineKind({
  id: 'district-size',
  title: 'District size units',
  what: 'Units that districts with fewer than 4,000 pupils get for their size.',
  columns: [
    required('entity', 'District', 'The district.', 'text', ['district', 'school district', 'entity', 'name'], {
      not: ['mem', 'units', 'size'],
      names: true,
    }),
    MEM,
    SHORT,
    UNITS,
  ],
  inputs: [],
  form: [{ ...onceForAll(MEM), required: true }, onceForAll(SHORT), { ...onceForAll(UNITS), required: true }],
  topic: 'size district',
  patterns: [
    {
      result: 'units',
      of: ['mem'],
      telling: true,
      gives: (mem) => (mem < 0 ? NaN : districtSizeUnits(decimal(mem), LAW_OF_SOURCE.funding).toNumber()),
    },
    { result: 'short', of: ['mem'], gives: (mem) => LIMIT - mem },
  ],
  context: [
    'size adjustment',
    'size units',
    'small district',
    'district size',
    'small size',
    'distrito pequeno',
    ...words('small districts | under 4 000 | under 4000 | fewer than 4 000 | size factor | small district adjustment'),
  ],
})(
  {
    short: { of: minus(LIMIT, 'mem'), why: 'the limit less its membership is' },
    units: { of: nm(DISTRICT_SIZE_UNITS, { mem: 'mem' }), why: 'for its membership the district size adjustment is' },
  },
  {
    template: {
      sheet: 'District size',
      description: 'Units that districts with fewer than 4,000 pupils get for their size.',
      columns: [
        { role: 'entity' },
        { role: 'mem', total: true },
        { role: 'units', total: true, numberFormat: '#,##0.000' },
      ],
      rows: 20,
      total: 'Total',
      notes: ['(4,000 − MEM) ÷ 4,000 × 0.15 × MEM; none from 4,000 pupils on.'],
    },
  },
);
