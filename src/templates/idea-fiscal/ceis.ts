import { kindOf } from '../../recognition';
import { once, type Places } from '../places';
import type { Template } from '../template';

const grants = (at: Places): string[] => [at.cell('basic'), at.cell('preschool')];

export const CEIS: Template = {
  kind: kindOf('ceis'),
  sheet: 'CEIS',
  description: 'What an LEA may or must reserve for coordinated early intervening services.',
  columns: [
    { role: 'entity' },
    { role: 'basic' },
    { role: 'preschool' },
    { role: 'reduction' },
    { role: 'mandatory' },
    {
      role: 'maximum',
      what: 'Voluntary: the most that may be reserved. Mandatory: exactly what must be.',
      formula: (at) =>
        once(
          grants(at),
          `IF(${at.cell('mandatory')}="Yes",NM.CEIS_RESERVE(${grants(at).join(',')}),NM.CEIS_MAXIMUM(${[...grants(at), at.cell('reduction')].join(',')}))`,
        ),
    },
    { role: 'reserved' },
    { role: 'fund' },
  ],
  rows: 10,
  notes: [
    'Voluntary services: at most fifteen percent of both sub-grants, less what effort was lowered by under 34 CFR 300.205.',
    'An LEA with significant disproportionality must reserve exactly fifteen percent. The reserve is budgeted in fund 24112.',
  ],
  functions: ['CEIS_MAXIMUM', 'CEIS_RESERVE'],
};
