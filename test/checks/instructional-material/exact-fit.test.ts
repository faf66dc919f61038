/** A misprint accuses its own cell only: the pool divided to the cent, the block above it, memberships that are counts. */
import { CHECKS } from '../../../src/checks';
import { apportionCents } from '../../../src/rules/apportion';
import { decimal } from '../../../src/rules/decimal';
import { type Rows, told, withCell } from '../../support/findings';

const SCHOOLS = [1893, 674, 626.5, 976.5, 1090, 305, 185.5, 178];
const POOL = 358_621.37;
const AWARDS = apportionCents(decimal(POOL), SCHOOLS.map(decimal)).map((award) => award.toNumber());

/** Eight awards, the first one the largest, with a typed total. */
const AWARD_TABLE: Rows = [
  ['School', 'Student Membership', 'Award Amount'],
  ...SCHOOLS.map((pupils, index) => [`School ${index + 1}`, pupils, AWARDS[index]]),
  ['TOTAL', SCHOOLS.reduce((a, b) => a + b), POOL],
];

test.each<[string, number]>([
  ['50 cents too high', AWARDS[0] + 0.5],
  ['27 dollars too high', AWARDS[0] + 27],
  ['ten thousand too low', AWARDS[0] - 10_000],
])('the largest award %s: it alone is named, with its cents', (_, printed) => {
  const right = AWARDS[0].toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
  expect(told(withCell(AWARD_TABLE, 'C2', Number(printed.toFixed(2))), CHECKS)).toEqual([
    `im.award-row C2: ${right} → C2 ${AWARDS[0]} [C2 ${right}]`,
  ]);
});

test('awards that divide the pool to the cent are right', () => {
  expect(told(AWARD_TABLE, CHECKS)).toEqual([]);
});

const BLOCK: Rows = [
  ['Total Appropriation', 400_000],
  ['Less: Adult Basic Education', -20_000],
  ['Adjusted Appropriation', 380_000],
  ['Share allocated', 0.9],
  ['Base', 342_000],
];
const PUPILS: readonly (readonly [string, number, number])[] = [
  ['Alpha Schools', 500, 400],
  ['Beta Schools', 300, 310],
  ['Gamma Schools', 100, 90],
  ['Delta Schools', 20, 25],
  ['Epsilon Schools', 61, 61],
];
const WEIGHTS = PUPILS.map(([, prior, current]) => decimal(current + 5 * Math.max(0, current - prior)));
const PAID = apportionCents(decimal(342_000), WEIGHTS).map((amount) => amount.toNumber());
const ALLOCATION: Rows = [
  ['Instructional material: initial allocation'],
  ['District', 'FY 2013 40-day membership', 'FY 2014 40-day membership', 'Initial allocation'],
  ...PUPILS.map(([name, prior, current], index) => [name, prior, current, PAID[index]]),
  ['TOTAL', 981, 886, 342_000],
  [],
  ...BLOCK,
];

test.each<[string, string, string | number, string]>([
  ['a base with two digits changed about', 'B14', 324_000, 'im.appropriation-block B14: 342,000.00 → B14 =B12*B13'],
  ['an adjusted appropriation', 'B12', 390_000, 'im.appropriation-block B12: 380,000.00 → B12 =B10-ABS(B11)'],
  ['a membership below zero', 'C7', -61, 'im.membership-count C7: 61 → C7 61'],
])('%s is told where it stands', (_, cell, value, finding) => {
  expect(told(withCell(ALLOCATION, cell, value), CHECKS)).toContain(finding);
});

test('a block that follows is right', () => {
  expect(told(ALLOCATION, CHECKS)).toEqual([]);
});

test('a misspelt status does not hide that it is paid', () => {
  const rows = withCell(ALLOCATION, 'C7', 'Inelgible');
  expect(told(rows, CHECKS).some((line) => line.startsWith('im.ineligible-paid D7'))).toBe(true);
});
