import { PROPORTIONATE_SHARE as FUNCTION } from '../functions/idea-fiscal/proportionate-share';
import { nm } from './equation';
import { defineKind, type InputRole } from './kind';

const SUBGRANT: InputRole = {
  role: 'subgrant',
  title: 'Part B sub-grant',
  what: 'The LEA’s sub-grant under section 611 or 619.',
  labels: [
    'sub grant',
    'subgrant',
    'part b sub grant',
    'part b allocation',
    'idea b allocation',
    'federal flow through funds',
    'total allocation',
    'award',
    'idea b basic',
    '611 award',
  ],
  not: ['share', 'private', 'public', 'per capita', 'proportionate'],
  number: 'money',
  required: true,
};
const PUBLIC: InputRole = {
  role: 'publicEligible',
  title: 'Eligible children in public schools',
  what: 'Eligible children in public schools.',
  labels: [
    'eligible children in public schools',
    'public eligible',
    'public school children',
    'public schools',
    'children in public schools',
    'public',
    'public count',
    'public swd',
    'eligible children in public schools of the lea',
  ],
  not: ['private', 'fund'],
  number: 'count',
  required: true,
};
const PRIVATE: InputRole = {
  role: 'privateEligible',
  title: 'Eligible parentally placed children in private schools',
  what: 'Eligible children whom parents placed in private schools.',
  labels: [
    'parentally placed eligible children',
    'eligible parentally placed children',
    'parentally placed children',
    'parentally placed',
    'private eligible',
    'private school children',
    'private schools',
    'private',
    'private count',
    'private swd',
    'parentally placed eligible children in private elementary and secondary schools',
  ],
  not: ['share', 'proportionate', 'amount', 'dollars', 'set-aside', 'spent', 'must'],
  number: 'count',
  required: true,
};
const SHARE: InputRole = {
  role: 'share',
  title: 'Proportionate share',
  what: 'What must be spent on the children in private schools.',
  labels: [
    'proportionate share',
    'amount to be expended for parentally placed children',
    'share',
    'private share',
    'set-aside',
    'equitable services share',
    'private school share amount',
  ],
  not: ['population', 'poverty'],
  number: 'money',
};

/** Appendix B to Part 300: the share for children whom parents placed in private schools (34 CFR 300.133). */
export const PROPORTIONATE_SHARE = defineKind({
  id: 'proportionate-share',
  title: 'Private-school proportionate share',
  what: 'The part of a sub-grant for eligible children whom parents placed in private schools.',
  columns: [
    {
      role: 'entity',
      title: 'LEA',
      what: 'The LEA.',
      headers: ['lea', 'lea name', 'district', 'entity', 'name'],
      need: 'required',
      number: 'text',
      names: true,
    },
    {
      role: 'subgrant',
      title: SUBGRANT.title,
      what: SUBGRANT.what,
      headers: SUBGRANT.labels,
      not: SUBGRANT.not,
      need: 'required',
      number: 'money',
    },
    {
      role: 'publicEligible',
      title: PUBLIC.title,
      what: PUBLIC.what,
      headers: PUBLIC.labels,
      not: PUBLIC.not,
      need: 'required',
      number: 'count',
    },
    {
      role: 'privateEligible',
      title: PRIVATE.title,
      what: PRIVATE.what,
      headers: PRIVATE.labels,
      not: PRIVATE.not,
      need: 'required',
      number: 'count',
    },
    { role: 'share', title: SHARE.title, what: SHARE.what, headers: SHARE.labels, need: 'optional', number: 'money' },
    {
      role: 'fund',
      title: 'Fund',
      what: 'The fund the share is budgeted in.',
      headers: ['fund', 'fund code', 'ucoa fund'],
      need: 'optional',
      number: 'code',
    },
  ],
  inputs: [],
  form: [SUBGRANT, PUBLIC, PRIVATE, SHARE],
  topic: 'eligible children swd idea partb',
  patterns: [
    {
      result: 'share',
      of: ['subgrant', 'publicEligible', 'privateEligible'],
      telling: true,
      gives: (subgrant, open, own) => (subgrant * own) / (open + own),
    },
  ],
  context: [
    'proportionate share',
    'equitable participation',
    'equitable services',
    'parentally placed',
    'private share',
    'ppps',
    '300 133',
    'parte proporcional',
  ],
})({
  share: {
    of: nm(FUNCTION, {
      subgrant: 'subgrant',
      public_eligible: 'publicEligible',
      private_eligible: 'privateEligible',
    }),
    why: 'the sub-grant by the part of parentally placed among all eligible children is',
  },
});
