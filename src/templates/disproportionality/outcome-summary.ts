import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

const CATEGORIES = ['a', 'b', 'c', 'd', 'e'];

export const OUTCOME_SUMMARY: Template = {
  kind: kindOf('outcome-summary'),
  sheet: 'Preschool outcomes',
  description: 'Preschool children by their progress, and the two summary statements of indicator 7.',
  columns: [
    { role: 'outcome', width: 40 },
    ...CATEGORIES.map((role) => ({ role })),
    { role: 'first', numberFormat: '0.0%', formula: byEquation('outcome-summary', 'first') },
    { role: 'second', numberFormat: '0.0%', formula: byEquation('outcome-summary', 'second') },
  ],
  rows: 3,
  given: [
    { outcome: 'Positive social-emotional skills' },
    { outcome: 'Acquisition and use of knowledge and skills' },
    { outcome: 'Use of appropriate behaviors to meet needs' },
  ],
  notes: ['Each outcome has the same children: its five categories add up to the same total.'],
  functions: ['OUTCOME_SUMMARY'],
};
