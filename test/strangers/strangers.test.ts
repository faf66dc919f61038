import { join } from 'node:path';
import { casesIn, judged } from './judge';

/**
 * Whole workbooks by people who had seen neither code nor lists: a planted fault each, or a correct twin. Those in `opened` were
 * looked at, those in `closed` never: their sums say what the next office's workbook can expect. So many of how many pass today
 * (docs/recognition.md); it must not become fewer. `scripts/measure-strangers.ts` tells the sums. The `second` ones are single faults,
 * kinds and fault-free workbooks by two further writers.
 */
const PASSING = {
  opened: [121, 150],
  closed: [34, 80],
  'second-opened': [65, 70],
  'second-closed': [49, 70],
} as const;

test.each(Object.entries(PASSING))(
  'workbooks of strangers, %s: faults are found, twins are silent',
  (half, [passing, all]) => {
    const folder = join(__dirname, half);
    expect(casesIn(folder)).toHaveLength(all);
    expect(judged(folder).filter(({ failures }) => failures.length === 0).length).toBeGreaterThanOrEqual(passing);
  },
  300_000,
);
