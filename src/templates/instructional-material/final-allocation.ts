import { kindOf } from '../../recognition';
import { APPROPRIATION } from './appropriation';
import type { Template } from '../template';

export const FINAL_ALLOCATION: Template = {
  kind: kindOf('final-allocation'),
  sheet: 'Final allocation',
  description: 'The recomputation of January 15 on the actual count: entitlement, less what was paid in April.',
  inputs: APPROPRIATION,
  columns: [
    { role: 'entity' },
    {
      role: 'membership',
      titles: ['40-day membership, year before', '40-day membership, this year'],
      numberFormat: '#,##0.00',
      status: true,
      total: true,
    },
    { role: 'initial', total: true },
    {
      role: 'entitlement',
      total: true,
      spill: (at) =>
        `=IF(OR(${at.input('appropriation')}="",COUNT(${at.column('membership', -1)})=0),"",IF(${at.column('membership', -1)}="","",` +
        `NM.ALLOCATION_FINAL(${at.input('appropriation')},${at.column('membership', -1)},${at.column('membership', -2)},${at.column('initial')},${at.input('reserve')})))`,
    },
    { role: 'final', total: true, filled: true },
  ],
  rows: 25,
  total: 'Grand total',
  notes: [
    'Membership is the certified one of the 40th day. An entity that was allocated money in April and has no pupils now keeps its row, with a status such as CLOSED in place of this year’s membership: it owes the allocation back.',
    'A final allocation below zero means that more was allocated in April than the actual membership gives.',
    'Initial and final allocations together are the appropriation less the reserve, to the cent.',
  ],
  functions: ['ALLOCATION_FINAL'],
};
