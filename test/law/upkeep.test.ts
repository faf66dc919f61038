/**
 * A new fiscal year is one line of law data with its citation. Here each line is added to a copy of the data, and what
 * stands on the data is asked again: the functions, NM.PARAMETER, the working, the help, the pane and the checks.
 */
import type { DatedValue, Parameter } from '../../src/law/parameter';
import type * as SpecialEducation from '../../src/law/parameters/special-education';

const ACT = 'Laws 2026, ch. 1 (made up for this test)';
const UNIT_VALUE_LINE: DatedValue = { from: 2027, until: 2027, value: '7000.10', read: 'statute', citation: ACT };
const FACTOR_LINE: DatedValue = { from: 2027, value: '1.25', read: 'statute', citation: ACT };

jest.mock('../../src/law/parameters/special-education', () => {
  const law = jest.requireActual<typeof SpecialEducation>('../../src/law/parameters/special-education');
  const withLine = (parameter: Parameter, line: Parameter['values'][number]): Parameter => ({
    ...parameter,
    values: [...parameter.values, line],
  });
  const UNIT_VALUE = withLine(law.UNIT_VALUE, UNIT_VALUE_LINE);
  const c = withLine(law.SPECIAL_EDUCATION_FACTORS.c, FACTOR_LINE);
  return {
    ...law,
    UNIT_VALUE,
    SPECIAL_EDUCATION_FACTORS: { ...law.SPECIAL_EDUCATION_FACTORS, c },
    SPECIAL_EDUCATION_PARAMETERS: {
      ...law.SPECIAL_EDUCATION_PARAMETERS,
      'unit-value': UNIT_VALUE,
      'special-education-factor-c': c,
    },
  };
});

import { MAINTENANCE_OF_EFFORT_CHECKS } from '../../src/checks/maintenance-of-effort';
import { evaluateFormula } from '../../src/engine/evaluate';
import { explainFormula } from '../../src/engine/explain';
import { CATALOGUE } from '../../src/functions/catalogue';
import { explanationText } from '../../src/functions/explanation';
import { findFunction } from '../../src/functions/registry';
import { functionPage } from '../../src/help/function-page';
import { PARAMETERS } from '../../src/law/parameters';
import { valuesIn, yearsOf } from '../../src/taskpane/sources/law-data';
import { told } from '../support/findings';
import { refused } from '../support/refused';

const nm = (name: string, ...args: unknown[]): unknown => findFunction(name)?.call(args)[0][0];

describe('one line for FY27', () => {
  test('the functions know the year', () => {
    expect(nm('UNIT_VALUE', 'FY27')).toBe(7000.1);
    expect(nm('UNIT_VALUE', '2026-27')).toBe(7000.1);
    expect(nm('SPECIAL_ED_UNITS', 0, 10, 0, 'FY27')).toBe(12.5);
    expect(nm('WORKLOAD_UNITS', 0, 10, 0, 'FY28')).toBe(12.5);
  });

  test('and the years before keep their values', () => {
    expect(nm('UNIT_VALUE', 'FY14')).toBe(3817.55);
    expect(nm('SPECIAL_ED_UNITS', 0, 10, 0, 'FY26')).toBe(10);
    expect(nm('WORKLOAD_UNITS', 10, 3, 6, 'FY10')).toBe(22);
  });

  test('and what was computed without a year stays, the published worksheet among it', () => {
    const examples = CATALOGUE.filter(({ fn }) => /^(WORKLOAD_|SPECIAL_ED_)/.test(fn.name)).flatMap(
      ({ doc }) => doc.examples,
    );
    expect(examples.length).toBeGreaterThan(10);
    for (const { formula, value } of examples) {
      if (typeof value === 'object' && 'error' in value) continue;
      expect([formula, evaluateFormula(formula)]).toEqual([formula, { value }]);
    }
  });

  test('NM.PARAMETER gives it, and a year without a value lists it among the known ones', () => {
    expect(nm('PARAMETER', 'unit-value', 'FY27')).toBe(7000.1);
    expect(nm('PARAMETER', 'special-education-factor-c', 2030)).toBe(1.25);
    expect(refused(() => nm('PARAMETER', 'unit-value', 2028)).message).toContain('FY24–FY25, FY27');
  });

  test('the working cites it', () => {
    expect(explanationText(explainFormula('=NM.UNIT_VALUE("FY27")'))).toContain(ACT);
  });

  test('the help lists it with its citation', () => {
    const entry = CATALOGUE.find(({ fn }) => fn.name === 'PARAMETER');
    const html = entry ? functionPage(entry) : '';
    expect(html).toContain(`<td>FY27</td><td>7000.10</td><td>${ACT}<br><em>read in the statute</em></td>`);
    expect(html).toContain(`<td>FY27 and later</td><td>1.25</td><td>${ACT}<br><em>read in the statute</em></td>`);
    // What the line supersedes ends where it begins, without a second line that says so.
    expect(html).toContain('<td>FY18–FY26</td><td>1.0</td>');
  });

  test("the pane's sources show it, newest year first", () => {
    expect(yearsOf(PARAMETERS)[0]).toBe(2027);
    const shown = valuesIn(PARAMETERS, 2027, 'unit-value').find(({ name }) => name === 'unit-value');
    expect(shown?.entry).toEqual(UNIT_VALUE_LINE);
  });

  test('the checks hold a worksheet of the year against it', () => {
    const header = [null, 'A/B', 'Factor', 'C', 'Factor', 'D', 'Factor', 'Total Unit', 'Unit Factor', 'Extended'];
    const worksheet = (unitValue: number): (string | number | null)[][] => [
      [...header, 'Decrease'],
      ['2012-2013', 16, 0.7, 2, 1, 1, 2, 15.2, 3673.54, 55837.81, null],
      ['2013-2014', 16, 0.7, 0, 1, 0, 2, 11.2, 3817.55, 42756.56, 13081.25],
      ['2026-2027', 10, 0.7, 0, 1.25, 0, 2, 7, unitValue, Math.round(700 * unitValue) / 100, null],
    ];
    const ofUnitValue = (rows: (string | number | null)[][]): string[] =>
      told(rows, MAINTENANCE_OF_EFFORT_CHECKS).filter((line) => line.startsWith('moe.workload-unit-value'));
    expect(ofUnitValue(worksheet(6000))).toEqual(['moe.workload-unit-value I4: 7,000.10 → I4 =NM.UNIT_VALUE(2027)']);
    expect(ofUnitValue(worksheet(7000.1))).toEqual([]);
  });

  test('the checks hold each row to the factors of its year, and their fixes name the year', () => {
    const header = [null, 'A/B', 'Factor', 'C', 'Factor', 'D', 'Factor', 'Total Unit', 'Unit Factor', 'Extended'];
    const row = (year: string, factorC: number, units: number): (string | number | null)[][] => [
      header,
      [year, 10, 0.7, 4, factorC, 0, 2, units, null, null],
    ];
    const found = (rows: (string | number | null)[][]): string[] =>
      told(rows, MAINTENANCE_OF_EFFORT_CHECKS).filter((line) => /^moe\.workload-(factor|row)/.test(line));
    expect(found(row('2025-2026', 1, 11))).toEqual([]);
    expect(found(row('2026-2027', 1.25, 12))).toEqual([]);
    expect(found(row('2025-2026', 1.25, 12))).toEqual([
      'moe.workload-factor E2: 1 → E2 1',
      'moe.workload-row H2: 11 → H2 =NM.WORKLOAD_UNITS(B2,D2,F2) [D2 5]',
    ]);
    expect(found(row('2026-2027', 1, 11))).toEqual([
      'moe.workload-factor E2: 1.25 → E2 1.25',
      'moe.workload-row H2: 12 → H2 =NM.WORKLOAD_UNITS(B2,D2,F2,2027)',
    ]);
  });
});
