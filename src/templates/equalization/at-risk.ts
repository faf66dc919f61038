import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

const RATE = { numberFormat: '0.0000' };

export const AT_RISK: Template = {
  kind: kindOf('at-risk'),
  sheet: 'At-risk',
  description: 'The at-risk index of districts from their three rates, and the units that it gives.',
  columns: [
    { role: 'entity' },
    { role: 'titleI', ...RATE },
    { role: 'ell', ...RATE },
    { role: 'mobility', ...RATE },
    { role: 'factor', ...RATE },
    { role: 'index', ...RATE, formula: byEquation('at-risk', 'index', 'factor') },
    { role: 'mem', total: true },
    { role: 'units', total: true, formula: byEquation('at-risk', 'units') },
  ],
  rows: 20,
  total: 'Total',
  notes: ['Each rate is the average of three years, as a share: 30 % is 0.3. The factor is that of the year.'],
  functions: ['AT_RISK_INDEX', 'AT_RISK_UNITS'],
  orientation: 'landscape',
};
