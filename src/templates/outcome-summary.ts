import { kindOf } from '../recognition';
import { once, type Places } from './places';
import type { Template } from './template';

const CATEGORIES = ['a', 'b', 'c', 'd', 'e'];

const part = (at: Places, of: number): string => {
  const counts = CATEGORIES.map((role) => at.cell(role));
  return once(counts, `INDEX(NM.OUTCOME_SUMMARY(${counts.join(',')}),1,${of})`);
};

export const OUTCOME_SUMMARY: Template = {
  kind: kindOf('outcome-summary'),
  sheet: 'Preschool outcomes',
  description: 'Preschool children by their progress, and the two summary statements of indicator 7.',
  columns: [
    { role: 'outcome', width: 40 },
    ...CATEGORIES.map((role) => ({ role })),
    { role: 'first', numberFormat: '0.0%', formula: (at) => part(at, 1) },
    { role: 'second', numberFormat: '0.0%', formula: (at) => part(at, 2) },
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
