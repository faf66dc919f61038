import { LAW_OF_SOURCE } from '../../rules/law';
import { kindOf } from '../../recognition';
import type { Template } from '../template';

export const LEA_ALLOCATION: Template = {
  kind: kindOf('lea-allocation'),
  sheet: 'IDEA allocation to LEAs',
  description: 'The state’s Part B grant divided among LEAs: base payments, then by enrollment and by poverty.',
  inputs: [
    { role: 'total' },
    {
      role: 'populationShare',
      value: LAW_OF_SOURCE.specialEducation.value('idea-population-share').toNumber(),
    },
  ],
  columns: [
    { role: 'entity' },
    { role: 'basePayment', total: true },
    { role: 'enrollment', total: true },
    { role: 'poverty', total: true },
    {
      role: 'allocation',
      total: true,
      // A row that is not filled in counts as nothing: blanks become 0 before the function sees them.
      spill: (at) =>
        `=IF(OR(COUNT(${at.input('total')},${at.input('populationShare')})<2,SUM(${at.column('enrollment')})=0,SUM(${at.column('poverty')})=0),"",IF(${at.column('enrollment')}="","",` +
        `NM.IDEA_ALLOCATION(${at.input('total')},${at.column('basePayment')}+0,${at.column('enrollment')}+0,${at.column('poverty')}+0,${at.input('populationShare')})))`,
    },
  ],
  rows: 25,
  total: 'Total',
  notes: [
    'Enrollment is public and private, kindergarten to grade 12; children in poverty are those of the Census Bureau.',
    'The allocations add up to the total to the cent.',
  ],
  functions: ['IDEA_ALLOCATION'],
};
