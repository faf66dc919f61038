import type { Rows } from '../../support/findings';

type Lea = readonly [name: string, base: number, enrollment: number, poverty: number];

/** 1,002 children enrolled and 150 in poverty. */
const LEAS: readonly Lea[] = [
  ['Alpha', 1000, 501, 50],
  ['Beta', 500, 251, 50],
  ['Gamma', 300, 150, 25],
  ['Delta', 150, 75, 15],
  ['Epsilon', 50, 25, 10],
];

/** What 10,011.25 less the base payments is for each child enrolled (85 percent), and for each in poverty. */
const [BY_ENROLLMENT, BY_POVERTY] = [6809.5625 / 1002, 1201.6875 / 150];

const inCents = (amount: number): number => Math.round(amount * 100) / 100;

/** A table of allocations as the state makes it: 10,011.25 in cents, or, rounded, in whole dollars. */
export function leaTable(rounded: (amount: number) => number = inCents): Rows {
  return [
    ['Total to allocate', 10011.25],
    ['Share by enrollment', 0.85],
    [],
    ['LEA', 'Base Payment', 'Enrollment', 'Children in Poverty', 'Allocation'],
    ...LEAS.map(([name, base, enrollment, poverty]) => [
      name,
      base,
      enrollment,
      poverty,
      rounded(base + BY_ENROLLMENT * enrollment + BY_POVERTY * poverty),
    ]),
  ];
}

/** The same with the part by enrollment in column E and the part by poverty in F, the allocation in G. */
export function leaTableInParts(rounded: (amount: number) => number = inCents): Rows {
  return [
    ...leaTable().slice(0, 3),
    ['LEA', 'Base Payment', 'Enrollment', 'Children in Poverty', 'Population Amount', 'Poverty Amount', 'Allocation'],
    ...LEAS.map(([name, base, enrollment, poverty]) => {
      const [byEnrollment, byPoverty] = [BY_ENROLLMENT * enrollment, BY_POVERTY * poverty];
      return [
        name,
        base,
        enrollment,
        poverty,
        rounded(byEnrollment),
        rounded(byPoverty),
        rounded(base + byEnrollment + byPoverty),
      ];
    }),
  ];
}
