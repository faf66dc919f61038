import { kindOf } from '../../recognition';
import { once } from '../places';
import type { Template } from '../template';

export const MOE_ADJUSTMENT: Template = {
  kind: kindOf('moe-adjustment'),
  sheet: 'Adjustment to local effort',
  description: 'By how much effort may be lowered when the IDEA B allocation rises (34 CFR 300.205).',
  columns: [
    { role: 'entity' },
    {
      role: 'determination',
      list: ['Meets Requirements', 'Needs Assistance', 'Needs Intervention', 'Needs Substantial Intervention'],
    },
    {
      role: 'allocation',
      titles: ['IDEA B basic allocation, year before', 'IDEA B basic allocation, this year'],
    },
    {
      role: 'eligible',
      formula: (at) =>
        `=IF(${at.cell('determination')}="","",IF(${at.cell('determination')}="Meets Requirements","Yes","No"))`,
    },
    { role: 'ceisSpent' },
    {
      role: 'ceisMaximum',
      title: 'CEIS maximum',
      what: 'The most that may be spent on early intervening services, where any was spent.',
      number: 'money',
    },
    {
      role: 'reduction',
      formula: (at) =>
        once(
          [at.cell('allocation', 0), at.cell('allocation', 1)],
          `IF(${at.cell('determination')}="","",NM.MOE_ADJUSTMENT(${[
            at.cell('allocation', 0),
            at.cell('allocation', 1),
            at.cell('determination'),
            at.cell('ceisSpent'),
            at.cell('ceisMaximum'),
          ].join(',')}))`,
        ),
    },
  ],
  rows: 10,
  notes: [
    'Only an LEA whose annual determination is Meets Requirements may lower its effort, by half of the increase at most.',
    'What is spent on early intervening services counts toward the same limit.',
  ],
  functions: ['MOE_ADJUSTMENT'],
};
