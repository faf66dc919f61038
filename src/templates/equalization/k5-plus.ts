import { LAW_OF_SOURCE } from '../../rules/law';
import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

export const K5_PLUS: Template = {
  kind: kindOf('k5-plus'),
  sheet: 'K-5 Plus',
  description: 'Schools of the K-5 Plus program: students, additional days, dates, units and funding.',
  inputs: [
    { role: 'unitValue' },
    { role: 'factor', numberFormat: '0.000', value: LAW_OF_SOURCE.k5Plus.value('k5-plus-factor').toNumber() },
  ],
  columns: [
    { role: 'school' },
    { role: 'district', width: 26 },
    { role: 'mem', total: true },
    { role: 'days' },
    { role: 'firstDay' },
    { role: 'lastDay' },
    {
      role: 'units',
      numberFormat: '#,##0.000',
      total: true,
      formula: byEquation('k5-plus', 'units', 'mem', 'factor'),
    },
    {
      role: 'funding',
      total: true,
      formula: byEquation('k5-plus', 'funding', 'factor'),
    },
    { role: 'sameTeacher' },
    { role: 'excepted' },
    { role: 'training' },
    { role: 'schoolWide' },
    {
      role: 'eligible',
      formula: (at) => {
        const asked = [at.cell('days'), at.cell('sameTeacher'), at.cell('training'), at.cell('schoolWide')];
        const blank = asked.map((cell) => `${cell}=""`).join(',');
        return `=IF(OR(${blank}),"",IF(NM.K5_PLUS_ELIGIBLE(${asked.join(',')},${at.cell('excepted')}),"Yes","No"))`;
      },
    },
  ],
  rows: 15,
  total: 'Total',
  notes: [
    'Students are those who attend on the count date. The program adds at least 25 instructional days to the regular year.',
  ],
  functions: ['K5_PLUS_FUNDING', 'K5_PLUS_ELIGIBLE'],
};
