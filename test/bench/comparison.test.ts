import { comparison, type Result } from '../../bench/comparison';
import { type Measure, table } from '../../bench/measure';

const result = (commit: string, measures: readonly Measure[]): Result => ({ node: 'v20.0.0', commit, measures });
const ms = (name: string, value: number): Measure => ({ name, value, unit: 'ms' });

test('two results side by side: what takes more, what takes less, what is the same within noise', () => {
  const before = result('aaaaaaaaaaaaaaaa', [
    ms('reading', 10),
    ms('checking', 40),
    ms('functions.js', 45),
    ms('old', 1),
  ]);
  const after = result('bbbbbbbbbbbbbbbb', [
    ms('reading', 15),
    ms('checking', 20),
    ms('functions.js', 46),
    ms('new', 2),
  ]);
  expect(comparison(before, after).split('\n')).toEqual([
    '              aaaaaaaaaaaa  bbbbbbbbbbbb',
    'reading       10.0 ms       15.0 ms       ×1.50  more',
    'checking      40.0 ms       20.0 ms       ×0.50  less',
    'functions.js  45.0 ms       46.0 ms       ×1.02',
    'old           1.00 ms                     gone',
    'new                         2.00 ms       new',
  ]);
});

test('measures of one name but another unit are not mixed up', () => {
  const before = result('a', [{ name: 'large', value: 9, unit: 's' }]);
  const after = result('b', [
    { name: 'large', value: 9, unit: 's' },
    { name: 'large', value: 600, unit: 'MB' },
  ]);
  expect(comparison(before, after)).toMatch(/large +9\.00 s +9\.00 s +×1\.00\nlarge +600\.0 MB +new$/);
});

test('the table has the ratio to the other means, and says what is over its budget', () => {
  const text = table([
    { name: 'reading', value: 10, unit: 'ms', budget: 8, against: [{ name: 'SheetJS', value: 25 }] },
    { name: 'function', value: 50, unit: 'ms', budget: 150, against: [{ name: 'plain doubles', value: 0.25 }] },
  ]);
  expect(text).toMatch(/^reading +10\.0 ms +≤ 8\.00 ms {2}OVER +SheetJS 25\.0 ms \(×2\.50\)$/m);
  expect(text).toMatch(/^function +50\.0 ms +≤ 150\.0 ms +plain doubles 0\.25 ms \(×0\.0050\)$/m);
});
