import { CEIS_MAXIMUM } from '../functions/idea-fiscal/ceis-maximum';
import { nm, orElse } from './equation';
import { defineKind, type InputRole } from './kind';

const BASIC: InputRole = {
  role: 'basic',
  title: 'Section 611 (Basic)',
  what: 'The LEA’s Part B Basic sub-grant (24106).',
  labels: [
    '611',
    'section 611',
    'basic',
    'idea b basic',
    'basic 611',
    'idea basic',
    '24106',
    'part b 611',
    'basic award',
    '611 subgrant',
  ],
  not: ['619'],
  number: 'money',
  required: true,
};
const PRESCHOOL: InputRole = {
  role: 'preschool',
  title: 'Section 619 (Preschool)',
  what: 'The LEA’s preschool sub-grant (24109).',
  labels: [
    '619',
    'section 619',
    'preschool',
    'idea b preschool',
    'preschool 619',
    '24109',
    'part b 619',
    'preschool award',
    '619 subgrant',
  ],
  not: ['611'],
  number: 'money',
  required: true,
};
const REDUCTION: InputRole = {
  role: 'reduction',
  title: '300.205 reduction',
  what: 'What the LEA reduced its effort by under 34 CFR 300.205.',
  labels: ['300 205 reduction', 'moe reduction', 'reduction', '300 205', 'moe adjustment', 'reduction of effort taken'],
  not: ['maximum', 'reserved'],
  number: 'money',
};
const RESERVED: InputRole = {
  role: 'reserved',
  title: 'Reserved for CEIS',
  what: 'Budgeted for early intervening services (24112).',
  labels: [
    'ceis',
    'reserved for ceis',
    'ceis reserve',
    'ceis amount',
    'ceis budget',
    'budgeted for ceis',
    '24112',
    'reserved',
    'set-aside',
    'actual set-aside',
  ],
  not: ['maximum', 'mandatory', 'required', 'limit', 'max', 'most', 'cap', '205'],
  number: 'money',
  required: true,
};
const MAXIMUM: InputRole = {
  role: 'maximum',
  title: 'Maximum',
  what: 'Fifteen percent of both, less the reduction.',
  labels: ['ceis maximum', 'maximum', 'maximum ceis', '15% maximum', 'required reserve', 'ceis limit', 'max set-aside'],
  number: 'money',
};

/** Coordinated early intervening services: 34 CFR 300.226 and 300.646(d). */
export const CEIS = defineKind({
  id: 'ceis',
  title: 'Early intervening services (CEIS)',
  what: 'What an LEA reserves for coordinated early intervening services, voluntary or mandatory.',
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
      role: 'basic',
      title: BASIC.title,
      what: BASIC.what,
      headers: BASIC.labels,
      not: BASIC.not,
      need: 'required',
      number: 'money',
    },
    {
      role: 'preschool',
      title: PRESCHOOL.title,
      what: PRESCHOOL.what,
      headers: PRESCHOOL.labels,
      not: PRESCHOOL.not,
      need: 'required',
      number: 'money',
    },
    {
      role: 'reduction',
      title: REDUCTION.title,
      what: REDUCTION.what,
      headers: REDUCTION.labels,
      need: 'optional',
      number: 'money',
    },
    {
      role: 'maximum',
      title: MAXIMUM.title,
      what: MAXIMUM.what,
      headers: MAXIMUM.labels,
      need: 'optional',
      number: 'money',
    },
    {
      role: 'mandatory',
      title: 'Mandatory',
      what: 'Whether the LEA has significant disproportionality and must reserve.',
      headers: ['mandatory', 'mandatory ceis', 'significant disproportionality', 'required'],
      not: ['reserve', 'reserved', 'amount'],
      need: 'optional',
      number: 'yes-no',
    },
    {
      role: 'reserved',
      title: RESERVED.title,
      what: RESERVED.what,
      headers: RESERVED.labels,
      not: RESERVED.not,
      need: 'required',
      number: 'money',
    },
    {
      role: 'fund',
      title: 'Fund',
      what: 'The fund the reserve is budgeted in: 24112.',
      headers: ['fund', 'fund code'],
      need: 'optional',
      number: 'code',
    },
  ],
  inputs: [],
  form: [BASIC, PRESCHOOL, REDUCTION, MAXIMUM, RESERVED],
  topic: 'ceis',
  patterns: [
    {
      result: 'maximum',
      of: ['basic', 'preschool', 'reduction'],
      optional: ['preschool', 'reduction'],
      telling: true,
      gives: (basic, preschool, reduction) => 0.15 * (basic + preschool) - reduction,
    },
  ],
  context: ['ceis', 'cceis', 'early intervening', 'early intervening services', 'intervencion temprana', '24112'],
})({
  maximum: {
    of: nm(CEIS_MAXIMUM, { basic_611: 'basic', preschool_619: orElse('preschool', 0), moe_reduction: 'reduction' }),
    why: '15 percent of its sub-grants less the reduction of effort is',
  },
});
