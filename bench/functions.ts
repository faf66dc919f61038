import { findFunction } from '../src/functions/registry';
import type { NmFunction } from '../src/functions/runtime/define';
import { median, type Measure } from './measure';

function column(rows: number, value: (row: number) => number): number[][] {
  return Array.from({ length: rows }, (_, row) => [value(row)]);
}

function nm(name: string): NmFunction {
  const fn = findFunction(name);
  if (!fn) throw new Error(`there is no NM.${name}`);
  return fn;
}

/** Kept, so that no compiler leaves the work out. */
const owed = new Float64Array(1000);

function plainShortfalls(): void {
  for (let i = 0; i < 1000; i++) {
    const actual = 3_506_290.58 - i;
    owed[i] = actual / 555 >= 6340.13 ? 0 : Math.round((3_563_153.25 - actual) * 100) / 100;
  }
}

/** The spills of the budgets: the whole state, and ten thousand rows; against plain doubles in the same run. */
export function functionMeasures(): Measure[] {
  const allocation = nm('ALLOCATION');
  const riskRatio = nm('RISK_RATIO');
  const shortfall = nm('MOE_SHORTFALL');
  const spill = (rows: number): Measure => {
    const current = column(rows, (row) => 40 + ((row * 7919) % 9000));
    const prior = column(rows, (row) => 45 + ((row * 104_729) % 9000));
    const value = median(15, () => allocation.call([20_698_500, current, prior]));
    const doubles = median(15, () => {
      const weights = current.map(([now], row) => now + 5 * Math.max(0, now - prior[row][0]));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      weights.map((weight) => Math.round((20_698_500 * 0.9 * weight * 100) / total) / 100);
    });
    return {
      name: `ALLOCATION, ${rows} entities`,
      value,
      unit: 'ms',
      budget: rows === 350 ? 20 : 150,
      against: [{ name: 'plain doubles', value: doubles }],
    };
  };
  const rows = 10_000;
  const counts = column(rows, (row) => 11 + (row % 80));
  const enrollments = column(rows, (row) => 100 + (row % 900));
  const others = column(rows, (row) => 20 + (row % 300));
  const otherEnrollments = column(rows, (row) => 1000 + (row % 4000));
  return [
    spill(350),
    spill(10_000),
    {
      name: 'RISK_RATIO, 10,000 rows',
      value: median(15, () => riskRatio.call([counts, enrollments, others, otherEnrollments])),
      unit: 'ms',
      budget: 150,
      against: [
        {
          name: 'plain doubles',
          value: median(15, () => {
            counts.map(([each], row) => [each / enrollments[row][0] / (others[row][0] / otherEnrollments[row][0])]);
          }),
        },
      ],
    },
    {
      name: 'MOE_SHORTFALL, 1,000 single cells',
      value: median(15, () => {
        for (let i = 0; i < 1000; i++) shortfall.call([3_563_153.25, 3_506_290.58 - i, 6340.13, 555]);
      }),
      unit: 'ms',
      against: [{ name: 'plain doubles', value: median(15, plainShortfalls) }],
    },
  ];
}
