import { SCHOOL_SIZE_UNITS } from '../../functions/equalization/school-size-units';
import { onceForAll, optional, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';

const MEM = required(
  'mem',
  'MEM',
  'Membership of the school.',
  'count',
  ['mem', 'membership', 'school mem', 'enrollment', 'students', 'pupils'],
  { not: ['units', 'district', 'limit'] },
);
const LEVEL = required(
  'level',
  'Level',
  'Elementary, junior high or senior high.',
  'text',
  ['level', 'school level', 'type', 'school type', 'grade span', 'nivel'],
  { holds: /^(?:elem(?:entary)?|jr\.? high|junior high|middle|ms|sr\.? high|senior high|high|hs)(?: school)?$/i },
);
const DISTRICT_MEM = optional(
  'districtMem',
  'District MEM',
  'Membership of the school’s district.',
  'count',
  ['district mem', 'district membership', 'mem of district', 'district enrollment'],
  { not: ['units'] },
);
const UNITS = required(
  'units',
  'School size units',
  'What a school with fewer than 400 pupils gets for its size.',
  'rate',
  [
    'size units',
    'school size units',
    'size adjustment units',
    'size adjustment',
    'size adjustment program units',
    'small school units',
    'units',
    'program units',
  ],
  { not: ['value', 'per unit'] },
);

/** Units of schools for their small size: 22-8-23 A NMSA 1978 (S2). */
export const SCHOOL_SIZE = defineKind({
  id: 'school-size',
  title: 'School size units',
  what: 'Units that schools with fewer than 400 pupils get for their size, by their level.',
  columns: [
    required('school', 'School', 'The school.', 'text', ['school', 'school name', 'campus', 'name', 'escuela'], {
      not: ['mem', 'units', 'size', 'level'],
      names: true,
    }),
    LEVEL,
    MEM,
    DISTRICT_MEM,
    UNITS,
  ],
  inputs: [onceForAll(DISTRICT_MEM)],
  form: [
    { ...onceForAll(MEM), required: true },
    { ...onceForAll(LEVEL), required: true },
    onceForAll(DISTRICT_MEM),
    { ...onceForAll(UNITS), required: true },
  ],
  topic: 'size school',
  context: ['size adjustment', 'size units', 'small school', 'school size', 'small size', 'escuela pequena'],
})(
  {
    units: {
      of: nm(SCHOOL_SIZE_UNITS, { mem: 'mem', level: 'level', district_mem: 'districtMem' }),
      why: 'by the formula of its level its membership gives',
    },
  },
  {
    template: {
      sheet: 'School size',
      description: 'Units that schools with fewer than 400 pupils get for their size, by their level.',
      columns: [
        { role: 'school' },
        { role: 'level' },
        { role: 'mem', total: true },
        { role: 'units', total: true, numberFormat: '#,##0.000' },
      ],
      rows: 20,
      total: 'Total',
      notes: [
        'Elementary or junior high: (200 − MEM) ÷ 200 × MEM. Senior high: the larger of (200 − MEM) ÷ 200 × 2.0 × MEM and (400 − MEM) ÷ 400 × 1.6 × MEM.',
        'From FY20 only for schools of districts with fewer than 2,000 MEM: for a later year give NM.SCHOOL_SIZE_UNITS the district’s membership and the year.',
      ],
    },
  },
);
