import { ENTITY_TYPES } from '../../rules/words/entity-type';
import { kindOf } from '../../recognition';
import { APPROPRIATION_INPUTS } from './appropriation';
import type { Template } from '../template';

export const INITIAL_ALLOCATION: Template = {
  kind: kindOf('initial-allocation'),
  sheet: 'Initial allocation',
  description:
    'The allocation of April 1: ninety percent of the estimated entitlements, to the cent, additional pupils as six.',
  inputs: APPROPRIATION_INPUTS,
  columns: [
    {
      role: 'entity',
      what: 'School district, charter school, private school or state institution, each on its own row.',
    },
    {
      role: 'type',
      title: 'Type',
      what: 'What the entity is: it decides how much may be spent off the adopted list.',
      number: 'text',
      list: ENTITY_TYPES,
    },
    {
      role: 'membership',
      titles: ['40-day membership, year before', '40-day membership, this year'],
      numberFormat: '#,##0.00',
      status: true,
      total: true,
    },
    {
      role: 'weighted',
      numberFormat: '#,##0.00',
      total: true,
      formula: (at) =>
        `=IF(${at.cell('membership', -1)}="","",NM.WEIGHTED_MEMBERSHIP(${at.cell('membership', -1)},${at.cell('membership', -2)}))`,
    },
    {
      role: 'allocation',
      total: true,
      spill: (at) =>
        `=IF(OR(COUNT(${at.input('appropriation')},${at.input('share')})<2,COUNT(${at.column('membership', -1)})=0),"",IF(${at.column('membership', -1)}="","",` +
        `NM.ALLOCATION(${at.input('appropriation')},${at.column('membership', -1)},${at.column('membership', -2)},${at.input('share')},${at.input('reserve')})))`,
    },
    {
      role: 'adopted',
      total: true,
      formula: (at) =>
        `=IF(OR(${at.cell('type')}="",${at.cell('allocation')}=""),"",${at.cell('allocation')}-${at.cell('offList')})`,
    },
    {
      role: 'offList',
      title: 'Non-adopted (at most)',
      total: true,
      formula: (at) =>
        `=IF(OR(${at.cell('type')}="",${at.cell('allocation')}=""),"",INDEX(NM.ALLOCATION_LIMITS(${at.cell('allocation')},${at.cell('type')}),1,2))`,
    },
  ],
  rows: 25,
  total: 'Grand total',
  notes: [
    'Membership is that of the 40th day. Where an entity is not paid, its status stands in place of the membership: Ineligible, CLOSED, No Enrollment.',
    'A pupil more than in the year before counts as six. An entity without membership in the year before has additional pupils only.',
    'The allocations add up to the pool to the cent: they are one formula over all entities.',
  ],
  functions: ['ALLOCATION', 'ALLOCATION_LIMITS'],
};
