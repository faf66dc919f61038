import { DEBT_CAPACITY } from '../../functions/equalization/debt-capacity';
import { LOCAL_LEVY } from '../../functions/equalization/local-levy';
import { onceForAll, optional, required } from '../column';
import { minus, nm } from '../equation';
import { defineKind } from '../kind';
import { BUILDING, DEBT_SERVICE, IMPROVEMENT } from './levy-rates';
import { words } from '../words';

const ASSESSED = required(
  'assessed',
  'Assessed value',
  'What the property of the district is assessed at.',
  'money',
  [
    'assessed value',
    'assessed valuation',
    'net taxable value',
    'taxable value',
    'total assessed value',
    'valuation',
    'valor gravable',
    'valor catastral',
    ...words(
      'av | net taxable | ntv | net taxable val | tax base | assessed val | assessed valuation net | base gravable | total taxable',
    ),
  ],
  { not: ['mills', 'levy', 'bonds'] },
);
const CAPACITY = optional(
  'capacity',
  'Debt capacity',
  'The most that bonds outstanding may come to: 6 % of the assessed value.',
  'money',
  [
    'debt capacity',
    'bonding capacity',
    'debt limit',
    'bonding limit',
    'capacity',
    ...words(
      '6% debt limit | 6% | constitutional limit | six percent limit | legal debt limit | limite de deuda | 6 percent of av | max debt | 6% limit',
    ),
  ],
  { not: ['remaining', 'available', 'unused', 'room'] },
);
const BONDS = optional(
  'bonds',
  'Bonds outstanding',
  'General obligation bonds outstanding.',
  'money',
  [
    'bonds outstanding',
    'outstanding bonds',
    'general obligation bonds outstanding',
    'general obligation bonds',
    'bonded debt',
    'bonded indebtedness',
    'go bonds outstanding',
    'debt outstanding',
    'bonos pendientes',
    ...words(
      'gob outstanding | go debt | os go debt | o s go debt | outstanding debt | bonds owed | bonos | unpaid bonds | debt now',
    ),
  ],
  { not: ['capacity', 'payment', 'proceeds', 'limit', 'mills', 'levy'] },
);
const AVAILABLE = optional(
  'available',
  'Remaining capacity',
  'The capacity less the bonds outstanding.',
  'money',
  [
    'remaining capacity',
    'available capacity',
    'unused capacity',
    'available',
    'remaining',
    'capacity left',
    ...words(
      'room left | room | can still borrow | unused | remaining debt room | remaining limit | disponible | margin left | left to bond',
    ),
  ],
  { not: ['bonds outstanding'] },
);
const MILLS = optional(
  'mills',
  'Mills',
  'Dollars for each $1,000 of assessed value.',
  'rate',
  [
    'mills',
    'mill rate',
    'mill levy',
    'levy mills',
    'tax rate',
    'levy rate',
    'millage',
    'operating levy mills',
    'operating mills',
    'operating levy',
    'operating mill levy',
    'rate imposed',
    ...words('milesimas | rate in mills | levy rate mills'),
  ],
  {
    not: [
      'yield',
      'revenue',
      'amount',
      'produced',
      'raised',
      'debt service',
      'buildings',
      'improvement',
      'sb 9 levy',
      'hb 33 levy',
    ],
  },
);
const YIELD = optional(
  'yield',
  'Levy yield',
  'What the levy brings on the assessed value.',
  'money',
  [
    'levy yield',
    'operating levy yield',
    'yield of the operating levy',
    'yield',
    'levy revenue',
    'half mill levy revenue',
    'operating levy revenue',
    'half mill revenue',
    'revenue of the half mill levy',
    'tax yield',
    'tax revenue',
    'taxes raised',
    'amount raised',
    'levy proceeds',
    ...words(
      'est collections | collections | expected revenue | brings in | raises | recaudacion | estimated collections | revenue raised',
    ),
  ],
  { not: ['bonds', 'capacity'] },
);

/** What the property of a district bears: a levy’s yield, and bonds up to 6 % of its assessed value (S2). */
export const PROPERTY_TAX = defineKind({
  id: 'property-tax',
  title: 'Assessed value, levy yield and bonds',
  what: 'What a levy brings on the assessed value of property, and how much of it may be pledged by bonds.',
  columns: [
    required(
      'entity',
      'District',
      'The district.',
      'text',
      ['district', 'school district', 'entity', 'name', 'tax year', 'year'],
      { not: ['assessed', 'levy', 'mills', 'bonds', 'tax rate'], names: true },
    ),
    ASSESSED,
    CAPACITY,
    BONDS,
    AVAILABLE,
    MILLS,
    YIELD,
    BUILDING,
    IMPROVEMENT,
    DEBT_SERVICE,
  ],
  anyOf: [['capacity'], ['bonds'], ['mills', 'yield']],
  inputs: [onceForAll(ASSESSED), onceForAll(MILLS)],
  form: [
    { ...onceForAll(ASSESSED), required: true },
    onceForAll(CAPACITY),
    onceForAll(BONDS),
    onceForAll(AVAILABLE),
    onceForAll(MILLS),
    onceForAll(YIELD),
    onceForAll(BUILDING),
    onceForAll(IMPROVEMENT),
    onceForAll(DEBT_SERVICE),
  ],
  patterns: [
    { result: 'yield', of: ['assessed', 'mills'], gives: (assessed, mills) => (assessed / 1000) * mills },
    { result: 'capacity', of: ['assessed'], gives: (assessed) => assessed * 0.06 },
    { result: 'available', of: ['capacity', 'bonds'], gives: (capacity, bonds) => capacity - bonds },
  ],
  context: [
    'mill levy',
    'mills',
    'mill',
    'levy',
    'debt capacity',
    'bonding capacity',
    'debt limit',
    'bonding',
    'bonds',
    'capacidad de endeudamiento',
    'hb 33',
    'sb 9',
    'property tax',
    'assessed',
  ],
})(
  {
    capacity: { of: nm(DEBT_CAPACITY, { assessed_value: 'assessed' }), why: '6 % of the assessed value is' },
    available: { of: minus('capacity', 'bonds'), why: 'the capacity less the bonds outstanding is' },
    yield: {
      of: nm(LOCAL_LEVY, { assessed_value: 'assessed', mills: 'mills' }),
      why: 'the levy on the assessed value gives',
    },
  },
  {
    vary: {
      title: 'levy yield',
      notes: ['Baseline: assessed value × mills as on the sheet (7-37-7 NMSA 1978).'],
      results: [{ title: 'Levy yield', of: 'yield' }],
      differing: { more: 'Yields more', less: 'Yields less' },
      variables: [
        { key: 'assessed', title: 'Change of assessed value', scales: ['assessed'] },
        { key: 'mills', title: 'Change of mills', scales: ['mills'] },
      ],
    },
  },
);
