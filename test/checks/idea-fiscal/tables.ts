import type { Rows } from '../../support/findings';

/** 5,780,000 over 800 pupils, 3,500,000 over 500. */
export const EXCESS: Rows = [
  ['Excess Cost Worksheet'],
  [
    'Level',
    'Total Expenditures',
    'Capital Outlay and Debt Service',
    'Deductions',
    'Average Enrollment',
    'Average Per Pupil',
    'Children with Disabilities',
    'Minimum Amount',
  ],
  ['Elementary', 6840000, 60000, 1000000, 800, 7225, 100, 722500],
  ['Secondary', 4000000, 0, 500000, 500, 7000, 40, 280000],
];

export const SHARE: Rows = [
  [
    'LEA',
    'Part B Sub-grant',
    'Eligible Children in Public Schools',
    'Parentally-Placed Eligible Children',
    'Proportionate Share',
    'Fund',
  ],
  ['Flintstone', 152500, 300, 20, 9531.25, 24115],
  ['Alpha', 290068, 500, 5, 2871.96, 24115],
];

/** 15 percent: 45,010.20, 30,750.00 less 10,000.00, and 15,300.00 that must be reserved. */
export const CEIS: Rows = [
  ['LEA', 'Section 611', 'Section 619', '300.205 Reduction', 'Maximum CEIS', 'Mandatory', 'Reserved for CEIS', 'Fund'],
  ['Alpha', 290068, 10000, 0, 45010.2, 'No', 45010.2, '24112'],
  ['Beta', 200000, 5000, 10000, 20750, 'No', 20000, '24112'],
  ['Gamma', 100000, 2000, 0, 15300, 'Yes', 15300, '24112'],
];

export const CEIS_FORM: Rows = [
  ['Coordinated early intervening services (CEIS)'],
  ['IDEA B Basic (24106)', 290068],
  ['IDEA B Preschool (24109)', 10000],
  ['300.205 reduction', 5000],
  ['CEIS maximum', 40010.2],
  ['Reserved for CEIS', 40000],
];
