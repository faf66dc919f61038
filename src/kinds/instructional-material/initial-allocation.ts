import { ALLOCATION } from '../../functions/instructional-material/allocation';
import { ALLOCATION_PRACTICE } from '../../functions/instructional-material/allocation-practice';
import { PER_PUPIL_RATE } from '../../functions/instructional-material/per-pupil-rate';
import { PRORATE } from '../../functions/instructional-material/prorate';
import { WEIGHTED_MEMBERSHIP } from '../../functions/instructional-material/weighted-membership';
import { LAW_OF_SOURCE } from '../../rules/law';
import { appropriationGiven } from './allocation-given';
import { among, firstOf, last, minus, nm, nmOfRow, orElse, sumOf, times } from '../equation';
import { defineKind } from '../kind';
import {
  ALLOCATION_CONTEXT,
  ALLOCATION_SECTIONS,
  APPROPRIATION_INPUTS,
  MEMBERSHIP_HEADERS,
  ENTITY_HEADERS,
} from './allocation-words';

const LAW = LAW_OF_SOURCE.instructionalMaterial;
const MEMBERSHIPS = { membership: among(last('membership')), prior_membership: among(last('membership', 1)) } as const;

/** The statewide sheet of April 1: S3, Attachment 5a. */
export const INITIAL_ALLOCATION = defineKind({
  id: 'initial-allocation',
  title: 'Instructional material: initial allocation',
  what: 'Each entity’s 40-day membership and its part of the instructional material appropriation, as allocated by April 1.',
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
      what: '40-day membership, one column a year, the last one the year the allocation counts.',
      headers: MEMBERSHIP_HEADERS,
      not: [
        'weighted',
        'adjustment',
        'allocation',
        'additional',
        /\bnew (?:pupils|students|members|kids)\b/,
        'average',
        'difference',
        'change',
        'growth',
        'fee',
        'fees',
        'dues',
        'rate',
      ],
      need: 'required',
      series: { min: 1, max: 4 },
      number: 'count',
    },
    {
      role: 'adjustment',
      title: 'Prior-year adjustment',
      what: 'Dollars carried over from the year before: its final allocation less its initial one.',
      headers: ['prior year adjustment', 'prior year adj', 'adjustment', 'carryover adjustment', 'adjmt'],
      not: ['factor', 'allocation'],
      need: 'optional',
      number: 'money',
    },
    {
      role: 'additional',
      title: 'Additional pupils',
      what: 'Pupils by whom the membership grew from the year before.',
      headers: [
        /\b(?:new|added|additional|extra) (?:pupils|students|members|kids|children|mem)\b/,
        /^(?:increase|growth)(?: in (?:membership|pupils|students))?$/,
      ],
      need: 'optional',
      number: 'count',
    },
    {
      role: 'weighted',
      title: 'Weighted membership',
      what: 'Membership with each additional pupil counted as six.',
      headers: [
        'weighted membership',
        'weighted mem',
        'weighted 40 day membership',
        'weighted pupils',
        /\bcounted (?:pupils|students|members|membership)\b/,
      ],
      need: 'optional',
      number: 'count',
    },
    {
      role: 'allocation',
      title: 'Initial allocation',
      what: 'Dollars allocated to the entity by April 1.',
      headers: [
        'initial allocation',
        'allocation',
        'initial entitlement',
        'estimated entitlement',
        'entitlement',
        'instructional material allocation',
        'award',
        'initial award',
        'preliminary distribution',
        'initial budget authority',
        'textbook allotment',
        'share of pool',
        /^april (?:1(?:st)? )?(?:amount|allocation|distribution|payment)\b/,
      ],
      not: [
        'final',
        'january',
        'second',
        'adopted',
        /\bshare of (?!(?:the )?(?:pool|money|funds?)\b)/,
        'percent of',
        'base allocation',
        'idea',
        'adjustment',
        'adj',
        'per student',
        'bond',
        'title1',
        'balance',
        'remaining',
        'poverty',
      ],
      need: 'required',
      number: 'money',
    },
    {
      role: 'adopted',
      title: 'Adopted (50 %)',
      what: 'The half for material on the adopted multiple list.',
      headers: ['adopted', 'adopted list', 'multiple list', 'on list', 'on state list', 'core', '50% core'],
      not: ['non adopted', 'nonadopted', 'not adopted', 'not on list', 'unadopted'],
      need: 'optional',
      number: 'money',
    },
    {
      role: 'offList',
      title: 'Non-adopted (50 %)',
      what: 'The half that may be spent on material that is not on the adopted multiple list.',
      headers: [
        'non adopted',
        'nonadopted',
        'off list',
        'not on list',
        'supplemental',
        'not adopted',
        'off state list',
        'flexible',
        '50% flex',
      ],
      need: 'optional',
      number: 'money',
    },
    {
      role: 'otherMaterials',
      title: 'Other classroom materials',
      what: 'The part of the off-list money for other classroom materials: at most 25 percent of it.',
      headers: ['other classroom materials', 'other classroom material', 'classroom materials', 'other materials'],
      need: 'optional',
      number: 'money',
    },
  ],
  topic: 'im',
  patterns: [
    { result: 'allocation', of: ['adopted', 'offList'], gives: (adopted, offList) => adopted + offList },
    {
      result: 'weighted',
      of: ['membership@last', 'membership@first'],
      gives: (count, before) => count + 5 * Math.max(0, count - before),
    },
    { result: 'allocation', of: ['weighted'], gives: 'proportional' },
    { result: 'allocation', of: ['membership@last'], gives: 'proportional' },
  ],
  inputs: APPROPRIATION_INPUTS,
  context: ALLOCATION_CONTEXT,
  sections: ALLOCATION_SECTIONS,
})(
  {
    weighted: {
      of: nm(WEIGHTED_MEMBERSHIP, {
        membership: last('membership'),
        prior_membership: orElse(last('membership', 1), ''),
      }),
      why: 'its membership with its additional pupils is',
    },
    // What the department's own spreadsheet computes: a rate, three years of membership and the adjustment.
    allocation: {
      of: nm(ALLOCATION_PRACTICE, {
        rate: firstOf(
          nm(PER_PUPIL_RATE, {
            appropriation: 'appropriation',
            total_membership: firstOf('totalMembership', sumOf(among(last('membership')))),
            share: 'share',
            reserve: 'reserve',
          }),
          'rate',
        ),
        mem_two_years_ago: orElse(last('membership', 2), ''),
        mem_prior_year: orElse(last('membership', 1), ''),
        mem_current: orElse(last('membership'), ''),
        prior_year_adjustment: 'adjustment',
      }),
      why: 'the rate for its membership of three years, with the adjustment, is',
    },
  },
  {
    vary: {
      title: 'instructional material, initial allocation',
      notes: [
        'Baseline: the law, 22-15-9 A NMSA 1978 – each entity’s part by its membership, an additional pupil counted as six.',
        'method: statute, headcount or seven by NM.ALLOCATION; practice is the department’s spreadsheet (S3, Attachment 5b); sheet is what the sheet shows.',
      ],
      results: [
        {
          title: 'Allocation',
          of: nmOfRow(ALLOCATION, {
            appropriation: 'appropriation',
            ...MEMBERSHIPS,
            share: 'share',
            reserve: 'reserve',
          }),
        },
      ],
      instead: {
        practice: 'allocation',
        sheet: firstOf('allocation'),
        multiplier: nmOfRow(PRORATE, {
          pool: times(minus('appropriation', 'reserve'), 'share'),
          weights: nm(WEIGHTED_MEMBERSHIP, MEMBERSHIPS),
        }),
      },
      given: appropriationGiven(
        [
          { shown: 'share' },
          { law: LAW.value('instructional-material-share').toNumber(), note: 'The share is the law’s.' },
        ],
        { shown: 'pool' },
        { totalOf: 'allocation' },
      ),
      variables: [
        {
          key: 'multiplier',
          title: 'Additional pupil counts as',
          argument: 'multiplier',
          baseline: LAW.value('additional-pupil-multiplier').toNumber(),
          least: 1,
          needs: last('membership', 1),
        },
        {
          key: 'method',
          title: 'Method',
          argument: 'method',
          baseline: 'statute',
          choices: ['statute', 'headcount', 'seven', 'practice', 'sheet'],
        },
        { key: 'membership', title: 'Change of membership', scales: [last('membership'), 'totalMembership'] },
      ],
      ready: [
        {
          scenario: { name: 'Practice', values: { method: 'practice' } },
          what: 'Law against practice: what the department’s spreadsheet gives.',
        },
        {
          scenario: { name: 'As on the sheet', values: { method: 'sheet' } },
          what: 'Law against what the sheet shows.',
        },
      ],
      sharedOut: times(minus('appropriation', 'reserve'), 'share'),
      // headcount and seven are multipliers of 1 and 7: beside a multiplier they would say two things.
      apart: {
        key: 'multiplier',
        words: ['headcount', 'seven'],
        instead: 'write multiplier=1 for headcount and multiplier=7 for seven',
      },
    },
  },
);
