import { kindOf } from '../../recognition';
import { once, type Places } from '../places';
import type { Template } from '../template';

const part = (at: Places, of: number): string => {
  const values = ['compliant', 'total', 'target'].map((role) => at.cell(role));
  return once(values, `INDEX(NM.INDICATOR_RATE(${values.join(',')}),1,${of})`);
};

export const INDICATOR: Template = {
  kind: kindOf('indicator'),
  sheet: 'Indicators',
  description: 'Rates of the state performance plan’s indicators, and whether each reaches its target.',
  columns: [
    { role: 'indicator', width: 40 },
    { role: 'compliant' },
    { role: 'total' },
    { role: 'rate', numberFormat: '0.00%', formula: (at) => part(at, 1) },
    { role: 'target', numberFormat: '0.00%' },
    { role: 'met', formula: (at) => part(at, 2) },
  ],
  rows: 20,
  notes: [
    'A target of 100 % is met at 100 % only, one of 0 % at 0 % only: rates are not rounded.',
    'For drop-outs, suspensions and the like lower is better: name the indicator by its number (2, 4A, 9, 10) or its words.',
  ],
  functions: ['INDICATOR_RATE'],
};
