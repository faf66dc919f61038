/**
 * Harmed workbook files through reader, recogniser, checks and patching: whatever is in a file, it is read or refused
 * in words, every check can be made, and what a finding says can be pointed at.
 *
 * 500 files in the normal run, the same ones each time. NM_FUZZ=nightly takes 10,000 from a new seed; a failure prints
 * seed and path, and NM_FUZZ_SEED with NM_FUZZ_PATH runs that file alone again.
 */
import fc from 'fast-check';
import { runChecks } from '../../src/checks';
import type { Finding } from '../../src/checks/finding';
import { patchWorkbook, readWorkbook, WorkbookFileError, type FileSnapshot } from '../../src/workbook/file';
import { type Harm, mutate } from './mutate';
import { SOUND } from './workbooks';

const NIGHTLY = process.env.NM_FUZZ === 'nightly';
const RUNS = NIGHTLY ? 10_000 : 500;
const SEED = Number(process.env.NM_FUZZ_SEED ?? (NIGHTLY ? Date.now() % 2 ** 31 : 1));
const MINUTES = 60_000;

const harm: fc.Arbitrary<Harm> = fc.array(fc.nat({ max: 2 ** 30 }), { minLength: 8, maxLength: 8, size: 'max' });
const harmedFile = fc.record({
  base: fc.nat({ max: SOUND.length - 1 }),
  harms: fc.array(harm, { minLength: 1, maxLength: 6, size: 'max' }),
  container: harm,
});

/** The file as read, or undefined where it is refused in words. */
function readOrRefused(bytes: Uint8Array): FileSnapshot | undefined {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    expect(error.message).toMatch(/^[A-Z].{15,}[.!?)]$/s);
    return undefined;
  }
}

/** What a person is told is told of a place that is there, in words without the leavings of a program. */
function expectSound(finding: Finding, workbook: FileSnapshot): void {
  const { message, place, check } = finding;
  expect([check, message]).toEqual([check, expect.not.stringMatching(/could not be made|undefined|NaN|\[object/)]);
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  expect([check, place.sheet, sheet?.name]).toEqual([check, place.sheet, place.sheet]);
  expect(place.range.top).toBeLessThan(1_048_576);
  expect(place.range.left).toBeLessThan(16_384);
  expect(place.range.bottom).toBeGreaterThanOrEqual(place.range.top);
  expect(place.range.right).toBeGreaterThanOrEqual(place.range.left);
}

/** A fix is made or refused in words, and the file stays one. */
function expectMended(finding: Finding, bytes: Uint8Array): void {
  if (!finding.fix || finding.fix.length === 0) return;
  try {
    readWorkbook(patchWorkbook(bytes, finding.fix));
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
  }
}

let read = 0;
let refused = 0;

test(
  `${RUNS} harmed workbook files, seed ${SEED}`,
  () => {
    fc.assert(
      fc.property(harmedFile, ({ base, harms, container }) => {
        const bytes = mutate(SOUND[base], harms, container);
        const workbook = readOrRefused(bytes);
        if (!workbook) {
          refused++;
          return;
        }
        read++;
        const { findings } = runChecks(workbook);
        for (const finding of findings) expectSound(finding, workbook);
        for (const finding of findings.slice(0, 3)) expectMended(finding, bytes);
      }),
      { numRuns: RUNS, seed: SEED, path: process.env.NM_FUZZ_PATH },
    );
    // A mutator that only breaks files, or never does, would test nothing.
    if (process.env.NM_FUZZ_PATH === undefined) {
      expect(read).toBeGreaterThan(RUNS / 5);
      expect(refused).toBeGreaterThan(RUNS / 20);
    }
  },
  NIGHTLY ? 120 * MINUTES : 5 * MINUTES,
);

test('the sound files themselves are read, and tables are found in them', () => {
  for (const parts of SOUND) {
    const workbook = readWorkbook(mutate(parts, [], [2]));
    expect(runChecks(workbook).tables.length).toBeGreaterThan(0);
  }
});
