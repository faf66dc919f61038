import { kindOf } from '../../recognition';
import { once } from '../places';
import type { Template } from '../template';

export const LRE_SETTING: Template = {
  kind: kindOf('lre-setting'),
  sheet: 'LRE settings',
  description: 'The share of the day inside the regular class, and the band of indicator 5 it belongs to.',
  columns: [
    { role: 'child' },
    { role: 'hoursInside' },
    { role: 'hours' },
    {
      role: 'share',
      numberFormat: '0.0%',
      formula: (at) =>
        once(
          [at.cell('hoursInside'), at.cell('hours')],
          `IF(${at.cell('hours')}=0,"",${at.cell('hoursInside')}/${at.cell('hours')})`,
        ),
    },
    { role: 'setting', width: 44, formula: (at) => once([at.cell('share')], `NM.LRE_SETTING(${at.cell('share')})`) },
  ],
  rows: 25,
  notes: [
    'Children in separate schools, residential, homebound or hospital placements are reported by their placement.',
  ],
  functions: ['LRE_SETTING'],
};
