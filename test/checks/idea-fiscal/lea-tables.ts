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

/** 10,011.25 less the base payments: what the counts share, by enrollment the most. */
const REMAINDER = 8011.25;
const SHARE = 0.85;
const [BY_ENROLLMENT, BY_POVERTY] = [(REMAINDER * SHARE) / 1002, (REMAINDER * (1 - SHARE)) / 150];

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

/** Another share by enrollment, as it is written, and the allocations that it gives. */
export function leaTableBy(share: number, written: number): Rows {
  const [byEnrollment, byPoverty] = [(REMAINDER * share) / 1002, (REMAINDER * (1 - share)) / 150];
  return leaTable().map((row, index) => {
    if (index === 1) return [row[0], written];
    const [name, base, enrollment, poverty] = [row[0], ...row.slice(1, 4).map(Number)];
    return index < 4
      ? row
      : [name, base, enrollment, poverty, inCents(base + byEnrollment * enrollment + byPoverty * poverty)];
  });
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
