/**
 * Mutation runs, an area at a time: NM_MUTATE=checks npm run mutate. What an area's own tests do not notice counts as a
 * survivor, also where the tests of what stands on it would.
 */
const TESTS = {
  rules: 'test/{rules,functions,law}/**/*.test.ts',
  checks: 'test/checks/**/*.test.ts',
  workbook: 'test/workbook/**/*.test.ts',
};
const area = process.env.NM_MUTATE ?? 'rules';
if (!(area in TESTS)) throw new Error(`NM_MUTATE is ${area}; the areas are ${Object.keys(TESTS).join(', ')}`);

/** Derived from the functions (metadata, help, workings) they say the same more slowly; upkeep replaces law modules. */
const SLOWER = 'test/**/{metadata,associate,catalogue,workings,upkeep}.test.ts';
/** Tests of size and of whole tables in hundreds of layouts take longer than all the others together. */
const SLOW_TESTS = [
  'in pieces: a cell may lie across',
  'no more is taken than it said',
  'inside the XML of a part whose checksum',
  'is reproduced by the practice in 257',
  'is written in parts where it is large',
  'a correct table is left alone, however',
  'a column of thousands of totals',
];

export default {
  testRunner: 'mocha',
  mutate: [`src/${area}/**/*.ts`],
  mochaOptions: {
    require: ['./scripts/mutation/browser.cjs', './scripts/mutation/jest-in-mocha.cjs'],
    spec: [TESTS[area]],
    ignore: [SLOWER],
    grep: `^(?!.*(${SLOW_TESTS.join('|')}))`,
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
  htmlReporter: { fileName: `reports/mutation/${area}.html` },
  jsonReporter: { fileName: `reports/mutation/${area}.json` },
  thresholds: { high: 95, low: 90, break: area === 'rules' ? 90 : 80 },
  concurrency: 2,
  timeoutMS: 5000,
  tempDirName: '.stryker-tmp',
};
