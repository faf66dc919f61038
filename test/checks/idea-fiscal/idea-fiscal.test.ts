import { CHECKS } from '../../../src/checks';
import { IDEA_FISCAL_CHECKS } from '../../../src/checks/idea-fiscal';
import { type TestCell } from '../../support/snapshot';
import { fixed, moved, type Rows, told, withCell } from '../../support/findings';
import { CEIS, CEIS_FORM, EXCESS, SHARE } from './tables';

const EXCESS_FORM: Rows = [
  ['Excess cost, elementary schools'],
  ['Total expenditures', 6840000],
  ['Capital outlay and debt service', 60000],
  ['Total deductions', 1000000],
  ['Average enrollment', 800],
  ['Average per pupil expenditure', 7225],
  ['Children with disabilities', 100],
  ['Total minimum amount', 722500],
];
const SHARE_FORM: Rows = [
  ['Proportionate share, Appendix B'],
  ['Eligible children in public schools', 300],
  ['Parentally-placed eligible children', 20],
  ['Federal flow-through funds', 152500],
  ['Proportionate share', 9531.25],
];
type Lea = readonly [string, number, number, number];

const LEAS: readonly Lea[] = [
  ['Alpha', 1000, 500, 50],
  ['Beta', 500, 250, 50],
  ['Gamma', 300, 150, 25],
  ['Delta', 150, 75, 15],
  ['Epsilon', 50, 25, 10],
];

/** 10,000.00: 2,000 of base payments, 6,800 by an enrollment of 1,000, 1,200 by 150 children in poverty. */
function leas(): Rows {
  return [
    ['Total to allocate', 10000],
    ['Share by enrollment', 0.85],
    [],
    ['LEA', 'Base Payment', 'Enrollment', 'Children in Poverty', 'Allocation'],
    ...LEAS.map(([name, base, enrollment, poverty]) => [
      name,
      base,
      enrollment,
      poverty,
      base + 6.8 * enrollment + 8 * poverty,
    ]),
  ];
}

function withParts(): Rows {
  return [
    ...leas().slice(0, 3),
    ['LEA', 'Base Payment', 'Enrollment', 'Children in Poverty', 'Population Amount', 'Poverty Amount', 'Allocation'],
    ...LEAS.map(([name, base, enrollment, poverty]) => [
      name,
      base,
      enrollment,
      poverty,
      6.8 * enrollment,
      8 * poverty,
      base + 6.8 * enrollment + 8 * poverty,
    ]),
  ];
}

const CORRECT: readonly [string, Rows][] = [
  ['excess cost', EXCESS],
  ['excess cost form', EXCESS_FORM],
  ['proportionate share', SHARE],
  ['proportionate share form', SHARE_FORM],
  ['CEIS', CEIS],
  ['CEIS form', CEIS_FORM],
  ['allocation to LEAs', leas()],
  ['allocation to LEAs in parts', withParts()],
];

test.each(CORRECT)('%s as it should be: nothing is said, here and elsewhere on a sheet', (_, rows) => {
  expect(told(rows, CHECKS)).toEqual([]);
  expect(told(moved(rows, 'Excess cost, equitable participation, CEIS'), IDEA_FISCAL_CHECKS)).toEqual([]);
});

test.each<[string, Rows, string, TestCell, string[]]>([
  [
    'an average per pupil',
    EXCESS,
    'F3',
    7252,
    ['idea.excess-cost F3: 7,225.00 → F3 =NM.EXCESS_COST_PER_PUPIL(B3,C3,D3,E3)'],
  ],
  ['a minimum', EXCESS, 'H4', 208000, ['idea.excess-cost H4: 280,000.00 → H4 =NM.EXCESS_COST_MINIMUM(B4,C4,D4,E4,G4)']],
  [
    'an average in a form',
    EXCESS_FORM,
    'B6',
    7522,
    ['idea.excess-cost B6: 7,225.00 → B6 =NM.EXCESS_COST_PER_PUPIL(B2,B3,B4,B5)'],
  ],
  [
    'pooled levels',
    EXCESS,
    'A3',
    'Elementary and Secondary',
    ['idea.excess-cost-levels A3: a row for elementary and a row for secondary schools'],
  ],
  ['preschool', EXCESS, 'A4', 'Preschool', ['idea.excess-cost-levels A4: elementary and secondary schools only']],
  [
    'a pooled form',
    EXCESS_FORM,
    'A1',
    'Excess cost, K-12 combined',
    ['idea.excess-cost-levels A1: a worksheet for elementary and one for secondary schools'],
  ],
  [
    'a share',
    SHARE,
    'E2',
    9351.25,
    ['idea.proportionate-share E2: 9,531.25 → E2 =NM.PROPORTIONATE_SHARE(B2,C2,D2) [B2 149,620.00]'],
  ],
  [
    'a share in a form',
    SHARE_FORM,
    'B5',
    9531.2,
    ['idea.proportionate-share B5: 9,531.25 → B5 =NM.PROPORTIONATE_SHARE(B4,B2,B3) [B4 152,499.20]'],
  ],
  ['the fund of the share', SHARE, 'F3', 24106, ['idea.private-school-fund F3: 24115 → F3 24115']],
  ['above 15 percent', CEIS, 'G2', 60000, ['idea.ceis-limit G2: at most 45,010.20 → G2 =NM.CEIS_MAXIMUM(B2,C2,D2)']],
  [
    'above what the reduction leaves',
    CEIS,
    'G3',
    30750,
    ['idea.ceis-limit G3: at most 20,750.00 → G3 =NM.CEIS_MAXIMUM(B3,C3,D3)'],
  ],
  [
    'above it in a form',
    CEIS_FORM,
    'B6',
    45000,
    ['idea.ceis-limit B6: at most 40,010.20 → B6 =NM.CEIS_MAXIMUM(B2,B3,B4)'],
  ],
  ['below the mandatory', CEIS, 'G4', 10000, ['idea.ceis-mandatory G4: 15,300.00 → G4 =NM.CEIS_RESERVE(B4,C4)']],
  ['a reduction beside the mandatory', CEIS, 'D4', 3000, ['idea.ceis-mandatory D4: 0.00 → D4 0']],
  [
    'a maximum',
    CEIS,
    'E3',
    30750,
    ['idea.ceis-maximum E3: 20,750.00 → E3 =NM.CEIS_MAXIMUM(B3,C3,D3) [B3 266,666.67] [C3 71,666.67] [D3 0.00]'],
  ],
  ['the fund of CEIS', CEIS, 'H4', '24106', ['idea.ceis-fund H4: 24112 → H4 24112']],
  ['the share by enrollment', leas(), 'B2', 0.8, ['idea.population-share B2: 85 % → B2 0.85']],
  [
    'an allocation',
    leas(),
    'E6',
    2900,
    ['idea.lea-allocation E6: 2,600.00 → E6 =INDEX(NM.IDEA_ALLOCATION($B$1,$B$5:$B$9,$C$5:$C$9,$D$5:$D$9,$B$2),2)'],
  ],
  ['an enrollment', leas(), 'C7', 510, ['idea.lea-allocation E7: 3,968.00 [C7 150]']],
  ['the total', leas(), 'B1', 12000, ['idea.lea-allocation B1: 10,000.00']],
  ['a part', withParts(), 'E6', 1070, ['idea.lea-shares E6: 1,700.00 → E6 1700']],
  ['an allocation of parts', withParts(), 'G6', 2060, ['idea.lea-allocation G6: 2,600.00 → G6 =B6+E6+F6']],
])('%s', (_, rows, cell, value, expected) => {
  const faulty = withCell(rows, cell, value);
  expect(told(faulty, IDEA_FISCAL_CHECKS)).toEqual(expected);
  const left = told(fixed(faulty, IDEA_FISCAL_CHECKS), IDEA_FISCAL_CHECKS);
  expect(left).toEqual(expected.filter((line) => !line.includes(' → ')));
});
