import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const CHARTER_PRORATA: Template = {
  kind: kindOf('charter-prorata'),
  sheet: 'Charter pro rata',
  description: 'What a charter school LEA gets in the year in which it opens or expands.',
  inputs: [{ role: 'yearStart' }, { role: 'yearEnd' }],
  columns: [
    { role: 'school' },
    { role: 'opened' },
    { role: 'amount' },
    { role: 'prorated', formula: byEquation('charter-prorata', 'prorated') },
  ],
  rows: 8,
  notes: [
    'Opened by November 1: all of it. Later: the part of the year’s days. From February 1 the state may pay, but need not.',
  ],
  functions: ['CHARTER_PRORATA'],
};
