import type { HeaderWords, InputRole } from './kind';

/** Headers of a column that names a district, school or institution. */
export const ENTITY_HEADERS: readonly HeaderWords[] = [
  'entity',
  'district',
  'school district',
  'district school',
  'districts',
  'school',
  'schools',
  'name',
  'lea',
  'lea name',
  'beneficiary',
  'district or charter',
  'district charter',
  'charter school',
  'eligible entity',
  'institution',
  'name of institution',
  'school name',
  'district or school',
];

/** Headers of a column of 40-day memberships. */
export const MEMBERSHIP_HEADERS: readonly HeaderWords[] = [
  '40 day membership',
  '40th day membership',
  'forty day membership',
  '40 day mem',
  '40th day mem',
  '40 day enrollment',
  '40th day enrollment',
  '40 day count',
  'estimated membership',
  'membership',
  'mem',
  '40 day students',
  'october enrollment',
  '40 day actual count',
];

/** Titles of the four sections of the statewide allocation sheet. */
export const ALLOCATION_SECTIONS: readonly HeaderWords[] = [
  /^(?:(?:locally|local|state) chartered )?charter schools?$/,
  /^(?:public|private|non ?public) schools?$/,
  /^state supported(?: schools?)?$/,
  /^state institutions?$/,
  /^(?:school )?districts?$/,
  /^(?:locally|state) chartered(?: schools?)?$/,
];

/** What tells an allocation of instructional material from any other by district. */
export const ALLOCATION_CONTEXT: readonly HeaderWords[] = [
  '40 day',
  '40th day',
  'forty day',
  'initial allocation',
  'final allocation',
  'final award',
  'materiales',
  '14000',
  'im',
  'textbook',
  'textbooks',
  'instructional material',
  'instructional materials',
  'entitlement',
  'mem',
];

/** The block of the appropriation: below the table in Attachment 5a, above it in many others. */
export const APPROPRIATION_INPUTS = [
  {
    role: 'appropriation',
    title: 'Total appropriation',
    what: 'The annual appropriation to the instructional material fund.',
    labels: ['total approp', 'total appropriation', 'appropriation', 'annual appropriation'],
    not: ['adjusted', 'adj', 'less', 'history', 'fiscal year', 'net'],
    number: 'money',
  },
  {
    role: 'reserve',
    title: 'Less: reserve and adult basic education',
    what: 'What is held back before the entitlements, written as a positive or a negative number.',
    labels: [
      'hed portion',
      'less hed portion',
      'reserve',
      'emergency reserve',
      'adult basic education',
      'abe allocation',
      'less',
    ],
    not: ['adjusted', 'total'],
    number: 'money',
  },
  {
    role: 'netAppropriation',
    title: 'Adjusted appropriation',
    what: 'The appropriation less what is held back.',
    labels: ['adjusted approp', 'adjusted appropriation', 'net appropriation', 'adj appropriation'],
    number: 'money',
  },
  {
    role: 'share',
    title: 'Share allocated by April 1',
    what: 'The share of the estimated entitlements that is allocated first: not less than 90 percent.',
    labels: [
      'adjustment factor',
      'share',
      'share allocated',
      'initial share',
      'percent allocated',
      'allocation percentage',
    ],
    number: 'share',
  },
  {
    role: 'pool',
    title: 'Pool',
    what: 'The adjusted appropriation times the share: what this allocation distributes.',
    labels: ['base', 'pool', 'amount to allocate', 'amount available'],
    not: ['base payment', 'base year', 'base amount'],
    number: 'money',
  },
  {
    role: 'totalMembership',
    title: 'Statewide 40-day membership',
    what: 'The membership that the rate per pupil divides by.',
    labels: [
      'student est pop',
      'statewide membership',
      'total membership',
      'statewide 40 day membership',
      'estimated membership',
      'total statewide membership',
      'statewide enrollment',
    ],
    number: 'count',
  },
  {
    role: 'rate',
    title: 'Rate per pupil',
    what: 'Pool divided by the statewide membership.',
    labels: ['rate per pupil', 'per pupil rate', 'rate per student', 'per student rate', 'initial rate', 'mem', 'rate'],
    not: ['final', 'est final', 'estimated final', 'tax'],
    number: 'rate',
  },
] as const satisfies readonly InputRole[];
