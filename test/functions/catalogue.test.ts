import fc from 'fast-check';
import { evaluateFormula } from '../../src/engine/evaluate';
import { CATALOGUE } from '../../src/functions/catalogue';
import { FUNCTIONS } from '../../src/functions/registry';
import type { Example } from '../../src/functions/runtime/doc';
import { RuleError } from '../../src/rules/rule-error';

/** The sources print cents, rates are shown with their digits: an example holds to the last digit it shows. */
function holds(actual: unknown, expected: unknown): boolean {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const digits = /\.(\d+)$/.exec(String(expected))?.[1].length ?? 0;
    return digits > 6 ? Math.abs(actual - expected) <= 0.6 * 10 ** -digits : actual === expected;
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return expected.length === actual.length && expected.every((each, i) => holds(actual[i], each));
  }
  return actual === expected;
}

const examples = CATALOGUE.flatMap(({ fn, doc }) =>
  doc.examples.map((example): [string, Example] => [`${fn.name}: ${example.formula}`, example]),
);

describe('every example of the help is what the spreadsheet computes', () => {
  test.each(examples)('%s', (_, { formula, value }) => {
    const evaluation = evaluateFormula(formula);
    if (typeof value === 'object' && 'error' in value) {
      expect(evaluation).toMatchObject({ error: value.error });
      return;
    }
    expect(evaluation).toHaveProperty('value');
    const actual = 'value' in evaluation ? evaluation.value : undefined;
    if (!holds(actual, value)) expect(actual).toEqual(value);
  });
});

describe('every function', () => {
  test.each(CATALOGUE.map((entry) => [entry.fn.name, entry] as const))('%s is documented', (name, { fn, doc }) => {
    expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/);
    expect(doc.summary.length).toBeGreaterThan(20);
    expect(doc.summary.length).toBeLessThanOrEqual(200);
    expect(Object.keys(doc.params)).toEqual(Object.keys(fn.params));
    for (const description of Object.values(doc.params)) expect(description.length).toBeGreaterThan(3);
    expect(fn.citation.law.length).toBeGreaterThan(3);
    // One example at least that computes something.
    expect(doc.examples.some(({ value }) => typeof value !== 'object' || !('error' in value))).toBe(true);
  });

  test('names are unique', () => {
    expect(new Set(FUNCTIONS.map(({ name }) => name)).size).toBe(FUNCTIONS.length);
  });
});

const anyCell = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, 1, -1, 0.5, 10, 2014, 41556, 1e308, -1e-308, NaN, Infinity, ''),
  fc.string(),
  fc.constantFrom('K', 'A', 'FY14', 'n/a', 'total', 'Meets', '11000', '53212 - Speech', '2013-10-09', 'retirement'),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.constant({ error: '#REF!' }),
);
const anyRange = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const anyArgument = fc.oneof(anyCell, anyRange);

describe('no cell value whatever', () => {
  test.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))('makes %s crash or give NaN', (_, fn) => {
    const width = Object.keys(fn.params).length;
    fc.assert(
      fc.property(fc.array(anyArgument, { minLength: 0, maxLength: width + 1 }), (args) => {
        let rows;
        try {
          rows = fn.call(args);
        } catch (error) {
          if (!(error instanceof RuleError)) throw error;
          return error.message.length > 10;
        }
        return rows.flat().every((cell) => typeof cell !== 'number' || Number.isFinite(cell));
      }),
      { numRuns: 300 },
    );
  });
});
