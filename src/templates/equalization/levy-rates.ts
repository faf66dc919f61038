import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

const MILLS = { numberFormat: '0.000' };

export const LEVY_RATES: Template = {
  kind: kindOf('levy-rates'),
  sheet: 'Levies',
  description: 'Mills that districts impose for operation, buildings, improvements and debt service.',
  columns: [
    { role: 'entity' },
    { role: 'operating', ...MILLS },
    { role: 'building', ...MILLS },
    { role: 'improvement', ...MILLS },
    { role: 'debtService', ...MILLS },
    { role: 'together', ...MILLS, formula: byEquation('levy-rates', 'together') },
    { role: 'result', width: 40, formula: byEquation('levy-rates', 'result') },
  ],
  rows: 20,
  notes: [
    'Every district imposes half a mill for operation. Buildings: 10 mills at most; improvements: 2; these two and debt service together: 15.',
  ],
  functions: ['LEVY_CHECK'],
};
