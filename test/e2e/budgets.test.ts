/** What a page loads first is no larger than its budget; the sizes are those that npm run bench reports. */
import { bundleMeasures } from '../../bench/bundles';

test.each(bundleMeasures().map((measure) => [measure.name, measure] as const))('%s', (_, { value, budget }) => {
  expect(value).toBeGreaterThan(0);
  expect(value).toBeLessThanOrEqual(budget ?? 0);
});
