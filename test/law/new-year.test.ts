/**
 * A new fiscal year's value is one line, and it changes no workbook that was made before: here every dated value of the
 * law gets a line for FY27, with another value, and everything that was computed for earlier years is asked again.
 */
import type * as Law from '../../src/law/parameters';
import type { Parameter } from '../../src/law/parameter';

jest.mock('../../src/law/parameters', () => {
  const law = jest.requireActual<typeof Law>('../../src/law/parameters');
  const withLine = (parameter: Parameter): Parameter => {
    const before = parameter.values.filter(({ from }) => from < 2027);
    // What no source has given so far is read at last.
    const last = before.at(-1)?.value ?? '0';
    const line = { from: 2027, value: String(Number(last) + 1), read: 'statute' as const, citation: 'made up' };
    return { ...parameter, open: undefined, values: [...before, line] };
  };
  const all = Object.entries(law.PARAMETERS).map(([name, parameter]) => [name, withLine(parameter)]);
  return { ...law, PARAMETERS: Object.fromEntries(all) as typeof law.PARAMETERS };
});

import { readFileSync } from 'node:fs';
import { evaluateFormula } from '../../src/engine/evaluate';
import { CATALOGUE } from '../../src/functions/catalogue';
import { findFunction } from '../../src/functions/registry';
import { LAW_OF_SOURCE } from '../../src/rules/law';
import { pageOf, partText } from '../checks/findings-page';
import { CORPUS_KINDS } from '../corpus/kinds';

const EXAMPLES = CATALOGUE.flatMap(({ doc }) => doc.examples).filter(
  ({ formula, value }) =>
    !(typeof value === 'object' && 'error' in value) && !/FY2[789]|20(?:2[789]|[3-9]\d)/.test(formula),
);

/** To the fifteen digits that a cell shows. */
function rounded(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result), (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(14)) : value,
  );
}

test.each(EXAMPLES.map(({ formula, value }) => [formula, value] as const))('%s stays what it was', (formula, value) => {
  expect(rounded(evaluateFormula(formula))).toEqual(rounded({ value }));
});

const nm = (name: string, ...args: unknown[]): unknown => findFunction(name)?.call(args)[0][0];

test.each<[string, readonly unknown[], number]>([
  ['CEIS_RESERVE', [100, 0], 115],
  ['DEBT_CAPACITY', [100], 106],
  ['SPECIAL_ED_UNITS', [10, 0, 0], 17],
  ['WORKLOAD_COST', [10, 0, 0, 100], 1700],
  ['ABE_FTE', [100], 125],
  ['LOCAL_LEVY', [1000], 1.5],
])('NM.%s(%p) computes with the new line where the year is given, and only there', (name, args, inFy27) => {
  const place = Object.keys(findFunction(name)?.params ?? {}).indexOf('fy');
  const withYear = (year: string): unknown[] => {
    const all = Array.from({ length: place }, (_, index): unknown => args[index]);
    return [...all, year];
  };
  expect(nm(name, ...withYear('FY27'))).toBe(inFy27);
  expect(nm(name, ...withYear('FY26'))).toBe(nm(name, ...args));
});

test('a decrease between two years is of the factors of each: 10 pupils at 0.7, then 10 at 1.7', () => {
  expect(nm('WORKLOAD_REDUCTION', 10, 0, 0, 100, 10, 0, 0, 50, 'FY27')).toBe(0);
  expect(nm('WORKLOAD_REDUCTION', 10, 0, 0, 100, 10, 0, 0, 50, 'FY26')).toBe(350);
  const worksheet = [
    [[10], [10]],
    [[0], [0]],
    [[0], [0]],
    [[100], [50]],
  ];
  const none = [undefined, undefined, undefined, undefined];
  const years = [['2025-26'], ['2026-27']];
  expect(findFunction('WORKLOAD_REDUCTION')?.call([...worksheet, ...none, years])).toEqual([[''], [0]]);
  expect(findFunction('WORKLOAD_REDUCTION')?.call(worksheet)).toEqual([[''], [350]]);
});

test.each(CORPUS_KINDS.map((kind) => [kind.name, kind] as const))('checks say of %s what they said', (_, kind) => {
  const [first] = readFileSync(pageOf(kind), 'utf8').trimEnd().split('\n\n# ');
  expect(partText(kind, 0, 0)).toBe(first);
});

test('a function that computes with a dated value where it is given no year takes one', () => {
  const asked = new Set<string>();
  for (const law of Object.values(LAW_OF_SOURCE)) {
    const value = law.value.bind(law);
    jest.spyOn(law, 'value').mockImplementation((name) => {
      asked.add(name);
      return value(name);
    });
  }
  const without = CATALOGUE.filter(({ fn, doc }) => {
    asked.clear();
    for (const { formula } of doc.examples) if (formula.startsWith(`=NM.${fn.name}(`)) evaluateFormula(formula);
    return asked.size > 0 && !('fy' in fn.params);
  });
  expect(without.map(({ fn }) => fn.name)).toEqual([]);
});
