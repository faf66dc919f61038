import { ALLOCATION_FINAL } from '../../functions/instructional-material/allocation-final';
import { among, last, minus, nmOfRow, sumOf } from '../equation';
import { appropriationGiven } from './allocation-given';
import { defineKind } from '../kind';
import {
  ALLOCATION_CONTEXT,
  ALLOCATION_SECTIONS,
  APPROPRIATION_INPUTS,
  ENTITY_HEADERS,
  MEMBERSHIP_HEADERS,
} from './allocation-words';

/** The halves of an allocation add up too: one is what the other leaves. */
const HALVES = ['adopted', 'nonadopted', 'off list', 'on list', 'restricted use'];

/** The recomputation of January: 22-15-9 B NMSA 1978; S3, Attachment 5b. */
export const FINAL_ALLOCATION = defineKind({
  id: 'final-allocation',
  title: 'Instructional material: final allocation',
  what: 'Each entity’s entitlement on the actual 40-day membership, less what was allocated to it by April 1.',
  columns: [
    {
      role: 'entity',
      title: 'Entity',
      what: 'School district, charter school, private school or state institution.',
      headers: ENTITY_HEADERS,
      need: 'required',
      number: 'text',
      names: true,
    },
    {
      role: 'code',
      title: 'Entity code',
      what: 'The department’s number of the entity: a safer key than its name.',
      headers: ['entity code', 'district code', 'lea code', 'school code', 'code'],
      need: 'optional',
      number: 'code',
    },
    {
      role: 'membership',
      title: '40-day membership',
      what: '40-day membership, one column a year, the last one the current year’s.',
      headers: MEMBERSHIP_HEADERS.filter((each) => each !== 'estimated membership'),
      not: [
        'weighted',
        'adjustment',
        'allocation',
        'additional',
        'new pupils',
        'new students',
        'new members',
        // The estimate of April, beside the count by which January is paid.
        'estimated',
        'estimate',
        'projected',
        'average',
        'difference',
        'change',
        'fee',
        'fees',
        'dues',
        'rate',
      ],
      need: 'required',
      // Without it the entitlement is taken as printed.
      unless: 'entitlement',
      series: { min: 1, max: 4 },
      number: 'count',
    },
    {
      role: 'entitlement',
      title: 'Entitlement',
      what: 'The entity’s part of the whole appropriation less the reserve, on the actual count.',
      headers: [
        'entitlement',
        'full entitlement',
        'final entitlement',
        'total entitlement',
        'recomputed entitlement',
        'full allocation',
        'final total',
        'total allocation',
        'recomputed share of the appropriation',
        'entitled to',
      ],
      not: ['initial', 'paid', 'due', 'remaining', 'balance', 'additional', 'payment', 'pmt', '90%', ...HALVES],
      need: 'optional',
      number: 'money',
    },
    {
      role: 'initial',
      title: 'Initial allocation',
      what: 'Dollars already allocated by April 1.',
      headers: [
        'initial allocation',
        'april allocation',
        'april 1 allocation',
        'already allocated',
        'first allocation',
        'initial payment',
        'initial',
        'initial award',
        'paid in april',
        'amount previously distributed',
        'paid initially',
        'initial budgeted',
        'advance paid',
        'advance',
        'advance paid last spring',
        'first apportionment',
        'july payment',
      ],
      not: ['final', 'due', 'remaining', 'balance', ...HALVES],
      need: 'required',
      number: 'money',
    },
    {
      role: 'final',
      title: 'Final allocation',
      what: 'Dollars still to be paid: the entitlement less the initial allocation; below zero after an over-estimate.',
      headers: [
        'final allocation',
        'final payment',
        'january allocation',
        'january payment',
        'balance due',
        'second allocation',
        'remaining allocation',
        'due',
        'remaining award',
        'additional amount to be distributed',
        'balance to be paid',
        'saldo por pagar',
        'increase decrease',
        'settle up',
        'december adjustment',
        'amount payable',
        'reallocation',
      ],
      not: ['initial', 'full', 'total', 'first', ...HALVES],
      need: 'required',
      number: 'money',
    },
  ],
  topic: 'im',
  patterns: [
    { result: 'final', of: ['entitlement', 'initial'], gives: (entitlement, initial) => entitlement - initial },
    { result: 'entitlement', of: ['membership@last'], gives: 'proportional' },
  ],
  inputs: APPROPRIATION_INPUTS,
  context: ALLOCATION_CONTEXT,
  sections: ALLOCATION_SECTIONS,
})(
  {
    final: { of: minus('entitlement', 'initial'), why: 'the entitlement less what was already allocated is' },
  },
  {
    vary: {
      title: 'instructional material, final allocation',
      notes: [
        'Baseline: the law, 22-15-9 B NMSA 1978 – the entitlement on the certified membership less what was allocated in April.',
      ],
      results: [
        {
          title: 'Entitlement',
          of: nmOfRow(ALLOCATION_FINAL, {
            appropriation: 'appropriation',
            membership: among(last('membership')),
            prior_membership: among(last('membership', 1)),
            initial_allocation: among('initial'),
            reserve: 'reserve',
          }),
        },
        { title: 'Final payment' },
      ],
      given: appropriationGiven([], { totalOf: 'entitlement' }, { totalOf: 'initial' }),
      variables: [
        {
          key: 'method',
          title: 'Method',
          argument: 'method',
          baseline: 'statute',
          choices: ['statute', 'headcount', 'seven'],
        },
        { key: 'membership', title: 'Change of membership', scales: [last('membership')] },
      ],
      ready: [
        {
          scenario: { name: 'Practice', values: { method: 'headcount' } },
          what: 'Law against practice: additional pupils counted once, as the department did from FY11 on.',
        },
      ],
      sharedOut: minus(minus('appropriation', 'reserve'), sumOf(among('initial'))),
    },
  },
);
