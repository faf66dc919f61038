import type { Discrepancy } from '../discrepancy';

const FUNCTIONS = ['ALLOCATION_PRACTICE'] as const;
const PRACTICE_GIVES = 'NM.ALLOCATION_PRACTICE gives the printed allocation with the implied cell';

/** One misprinted cell of a row of S3, Attachment 5a. */
function cell(id: string, row: string, what: string, printed: string, implied: string, computed: string): Discrepancy {
  return {
    id: `s3-5a-${id}`,
    place: `S3, Attachment 5a, row ${row}, ${what}`,
    printed,
    shouldBe: implied,
    why: `The row’s allocation follows from ${implied} and not from ${printed}, and the column adds up to its printed total with it.`,
    handling: `${PRACTICE_GIVES}; with the printed one it gives ${computed}.`,
    functions: FUNCTIONS,
  };
}

const FY11 = 'FY2011 membership';
const FY12 = 'FY2012 membership';
const FY13 = 'FY2013 membership';
const ADJUSTMENT = 'prior year adjustment';

/** The cells of the published table that cannot be what the department computed with: each found by recomputing its row. */
export const S3_ATTACHMENT_5A_DISCREPANCIES: readonly Discrepancy[] = [
  cell('animas', 'Animas Public Schools', ADJUSTMENT, '-92.76', '-992.76', '9,410.46'),
  cell('grady', 'Grady Public Schools', ADJUSTMENT, '-607.83', '-507.83', '4,015.12'),
  cell('clovis', 'Clovis Municipal Schools', FY11, '8,477', '8,417', '448,717.24'),
  cell('gallup', 'Gallup-McKinley County Schools', FY11, '11,777', '11,717', '600,089.88'),
  cell('jal', 'Jal Public Schools', FY11, '399', '389', '21,606.52'),
  cell('cobre', 'Cobre Consolidated Schools', FY12, '1,390', '1,339', '65,385.79'),
  cell('los-lunas', 'Los Lunas Public Schools', FY12, '8,450', '8,445', '439,044.02'),
  cell('pecos', 'Pecos Independent Schools', FY11, '485', '635', '31,694.53'),
  cell('penasco', 'Penasco Independent Schools', FY11, '2,035', '485', '18,884.10'),
  cell('pojoaque', 'Pojoaque Valley Schools', FY11, '2,965', '2,035', '98,827.83'),
  cell('wingate-elementary', 'Wingate Elementary', FY13, 'Ineligible', '479', '0.00'),
  cell('wingate-high', 'Wingate High School', FY13, '479', '65', '25,609.88'),
  {
    id: 's3-5a-zuni-christian',
    place: 'S3, Attachment 5a, row Zuni Christian Reform School',
    printed: 'FY2013 membership 65, every other cell blank',
    shouldBe: 'FY2012 membership 45, FY2013 membership 54, initial allocation 2,887.13',
    why: 'The 65 belongs one row up (Wingate High School). The totals of the private schools less their rows leave 45 pupils in FY2012, 54 in FY2013 and 2,887.15 dollars; 54 pupils at the unrounded rate are 2,887.13.',
    handling: 'NM.ALLOCATION_PRACTICE gives 2,887.13 with 45 and 54.',
    functions: FUNCTIONS,
  },
  {
    id: 's3-5a-cents',
    place: 'S3, Attachment 5a, prior year adjustments, and totals in dollars and cents',
    printed: 'adjustments and allocations in whole cents',
    shouldBe: 'amounts with more digits, rounded once',
    why: 'The department’s workbook computed with unrounded amounts and printed them in cents: the printed adjustment can be half a cent off, so that a row with one comes out a cent higher or lower, and totals differ from their printed rows by up to six cents.',
    handling: 'NM.ALLOCATION_PRACTICE rounds its result once, to the cent; nine rows differ by one cent.',
    functions: FUNCTIONS,
  },
  {
    id: 's3-5a-halves',
    place: 'S3, Attachment 5a, columns ADOPTED (50%) and NON-ADOPTED (50%)',
    printed: 'halves of the allocation in whole dollars',
    shouldBe: 'halves in cents that add up to the allocation',
    why: 'Each half is printed in whole dollars, and which half gets an odd dollar follows no one rule; their totals are added from amounts that the table does not show.',
    handling: 'NM.ALLOCATION_LIMITS gives both halves in cents, and they add up to the allocation.',
    functions: ['ALLOCATION_LIMITS'],
  },
  {
    id: 's3-5a-estancia',
    place: 'S3, Attachment 5a, second row "Espanola Public Schools" (808 pupils)',
    printed: 'Espanola Public Schools',
    shouldBe: 'Estancia',
    why: 'The name stands twice, and the public schools lack Estancia, which would follow Espanola in the alphabet.',
    handling: 'The figures of the row hold; only its name is wrong. Look entities up by a code where there is one.',
    functions: [...FUNCTIONS, 'ALLOCATION'],
  },
  {
    id: 's3-5a-names',
    place: 'S3, Attachment 5a, names of the entities',
    printed: 'Las Vegas City Schools, Las Vegas West Public School',
    shouldBe: 'a code for each entity',
    why: 'Names are unsafe keys: the two differ by a word, "West Las Vegas" is written "Las Vegas West" here, and another name stands twice.',
    handling: 'The functions take rows by position, never by name.',
    functions: ['ALLOCATION', 'ALLOCATION_FINAL', 'ALLOCATION_PRACTICE'],
  },
  {
    id: 's3-5a-negative',
    place:
      'S3, Attachment 5a, rows Coral Community Center, Sage Montessori Charter School and William W. & Joseph Dorn',
    printed: 'initial allocations of -8,328.59, -4,076.01 and -4,799.75',
    shouldBe: 'no entitlement below 0 (22-15-9 A NMSA 1978)',
    why: 'The signed prior year adjustment is larger than the allocation, and the practice has no floor.',
    handling: 'NM.ALLOCATION_PRACTICE reproduces them; NM.ALLOCATION never goes below 0.',
    functions: ['ALLOCATION_PRACTICE', 'ALLOCATION'],
  },
  {
    id: 's3-5a-undistributed',
    place: 'S3, Attachment 5a, grand total',
    printed: '18,530,613 allocated',
    shouldBe: 'the base of 18,628,650',
    why: '98,037 of the pool are not allocated, because the dollar adjustments of the practice do not cancel each other.',
    handling: 'NM.ALLOCATION gives out the whole pool, to the cent.',
    functions: ['ALLOCATION_PRACTICE', 'ALLOCATION'],
  },
];
