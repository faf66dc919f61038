/**
 * The department's request for FY25 prints the changes of program cost in two columns, which the stored text has lost:
 * in which column a row stands follows from the two totals. The at-risk factor of 0.33 is dated by it.
 */
import { CHANGES, PRINTED_CHANGES } from '../../scripts/verification/worked-examples';

/** Hundreds of dollars, so that sums are whole numbers. */
const hundreds = (thousands: number | string): number => Math.round(Number(thousands) * 10);

const TOTAL_FY24 = hundreds(PRINTED_CHANGES.fy24);
const AT_RISK = 0;

/** The amounts that may stand in FY24: each of the choices is one amount, or what a row has in either column. */
interface Choice {
  readonly name: string;
  /** What FY24 gets where the amount stands there, and where it does not. */
  readonly there: number;
  readonly elsewhere: number;
}

/** Every way to place the amounts in which those of FY24 add up to what is printed; FY25 gets the rest. */
function placings(choices: readonly Choice[]): string[][] {
  const half = Math.floor(choices.length / 2);
  const sums = (part: readonly Choice[]): [sum: number, there: string[]][] =>
    part.reduce<[number, string[]][]>(
      (all, { name, there, elsewhere }) =>
        all.flatMap(([sum, names]): [number, string[]][] => [
          [sum + there, [...names, name]],
          [sum + elsewhere, names],
        ]),
      [[0, []]],
    );
  const later = new Map<number, string[][]>();
  for (const [sum, names] of sums(choices.slice(half))) later.set(sum, [...(later.get(sum) ?? []), names]);
  return sums(choices.slice(0, half)).flatMap(([sum, names]) =>
    (later.get(TOTAL_FY24 - sum) ?? []).map((others) => [...names, ...others]),
  );
}

const amounts = CHANGES.flatMap(([row, fy24, fy25]) => [
  ...(fy24 === null ? [] : [{ name: row, there: hundreds(fy24), elsewhere: 0 }]),
  ...(fy25 === null ? [] : [{ name: `${row}, second amount`, there: hundreds(fy25), elsewhere: 0 }]),
]);
const rows = CHANGES.map(([name, fy24, fy25]) => ({
  name,
  there: hundreds(fy24 ?? fy25 ?? 0),
  elsewhere: fy24 !== null && fy25 !== null ? hundreds(fy25) : 0,
}));
const atRisk = CHANGES[AT_RISK][0];

test('a row with two amounts has one in each column: one placing gives both totals, 0.33 among the changes of FY24', () => {
  expect(placings(rows)).toEqual([rows.map(({ name }) => name).filter((name) => name !== 'gifted screening')]);
});

test('the totals alone do not date it: of 37 placings of single amounts 12 have 0.33 in FY24', () => {
  const ways = placings(amounts);
  expect([ways.length, ways.filter((names) => names.includes(atRisk)).length]).toEqual([37, 12]);
});

test('all amounts together are both totals', () => {
  const all = amounts.reduce((sum, { there }) => sum + there, 0);
  expect(all).toBe(TOTAL_FY24 + hundreds(PRINTED_CHANGES.fy25));
});
