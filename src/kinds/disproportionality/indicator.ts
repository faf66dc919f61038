import { optional, required } from '../column';
import { over } from '../equation';
import { defineKind } from '../kind';

/** Indicators of the state performance plan with their rates and targets: S4, compliance and results indicators. */
export const INDICATOR = defineKind({
  id: 'indicator',
  title: 'Indicators against their targets',
  what: 'Rates of the state performance plan’s indicators, and whether each reaches its target.',
  columns: [
    required(
      'indicator',
      'Indicator',
      'The indicator, or the LEA it is computed for.',
      'text',
      ['indicator', 'indicator number', 'measure', 'spp indicator', 'lea', 'district'],
      {
        not: ['rate', 'target', 'met', 'numerator', 'denominator'],
        names: true,
      },
    ),
    required(
      'compliant',
      'Cases counted',
      'Cases that comply; where lower is better, those with a finding.',
      'count',
      [
        'numerator',
        'compliant',
        'number compliant',
        'cases compliant',
        'timely',
        'number met',
        'number timely',
        'cases counted',
        'leas with finding',
        'number in compliance',
        'count met',
        'timely cases',
        'cases timely',
      ],
      { not: ['total', 'rate', 'target', 'percent'] },
    ),
    required(
      'total',
      'All cases',
      'All cases.',
      'count',
      [
        'denominator',
        'total',
        'total cases',
        'all cases',
        'number of cases',
        'cases',
        'total number',
        'cases reviewed',
        'number reviewed',
        'total reviewed',
      ],
      { not: ['compliant', 'rate', 'target', 'timely', 'met'] },
    ),
    optional(
      'rate',
      'Rate',
      'Cases counted, of all.',
      'ratio',
      ['rate', 'percent', 'actual', 'result', 'percentage', 'percent compliant', 'actual rate', '%', 'performance'],
      { not: ['target'] },
    ),
    required(
      'target',
      'Target',
      'The target as a share.',
      'ratio',
      ['target', 'state target', 'spp target', 'target rate', 'goal'],
      { not: ['met', 'reached'] },
    ),
    optional(
      'met',
      'Met',
      'Whether the rate reaches the target.',
      'text',
      ['met', 'met target', 'target met', 'status', 'in compliance', 'compliance', 'reached'],
      {
        not: ['number', 'rate', 'percent'],
      },
    ),
  ],
  patterns: [{ result: 'rate', of: ['compliant', 'total'], gives: (compliant, total) => compliant / total }],
  inputs: [],
  context: [
    'indicator',
    'indicators',
    'indicador',
    'indicadores',
    'spp',
    'apr',
    'state performance plan',
    'annual performance report',
  ],
})({
  rate: { of: over('compliant', 'total'), why: 'the cases counted, of all, are' },
});
