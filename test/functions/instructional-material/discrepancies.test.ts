import { S3_DISCREPANCIES } from '../../../src/law/discrepancies/s3';
import { FUNCTIONS } from '../../../src/functions/registry';

describe('the discrepancies of S3', () => {
  it('have ids of their own and name functions that exist', () => {
    expect(new Set(S3_DISCREPANCIES.map(({ id }) => id)).size).toBe(S3_DISCREPANCIES.length);
    const names = new Set(FUNCTIONS.map(({ name }) => name));
    for (const { id, functions, handling } of S3_DISCREPANCIES) {
      expect([id, functions.filter((name) => !names.has(name))]).toEqual([id, []]);
      expect(functions.length).toBeGreaterThan(0);
      for (const [, name] of handling.matchAll(/NM\.([A-Z_]+)/g))
        expect([id, functions]).toEqual([id, expect.arrayContaining([name])]);
    }
  });
});
