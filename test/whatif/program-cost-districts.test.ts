/** A bill that changes factors: what every district gains or loses. */
import { recogniseWorkbook } from '../../src/recognition';
import { whatIf, whatIfOffer } from '../../src/whatif';
import { snapshotOf } from '../support/snapshot';
import { computed, type Rows, scenario } from './support';

const STATE: Rows = [
  ['Program cost by district'],
  ['Fiscal year', 'FY25'],
  ['Unit value', 6000],
  [],
  ['District', 'Kindergarten', 'Grades 7-12', 'At-risk units', 'TCI', 'Total program units', 'Program cost'],
  ['Alamo', 100, 500, 40, 1.05, 847.45, 5_084_700],
  ['Bluff', 20, 0, 0, 1, 28.8, 172_800],
  ['Total', 120, 500, 40, null, 876.25, 5_257_500],
];

describe('a bill over the statewide table', () => {
  const result = computed(
    'program-cost-districts',
    STATE,
    scenario('Bill', { 'factor-grades-7-12': '1.30', 'factor-kindergarten': '1.40' }),
    scenario('At-risk', { 'change-at-risk-units': '+10%' }),
    scenario('Value', { 'unit-value': '6100' }),
    scenario('Factors of FY26', {}),
  );

  test('the baseline is the table', () => {
    expect(['Alamo', 'Bluff', 'Total'].map((name) => result.at(name, 'Baseline: Program cost'))).toEqual([
      5_084_700, 172_800, 5_257_500,
    ]);
  });

  test('of the components only those that some scenario varies are among its assumptions', () => {
    const bill = computed('program-cost-districts', STATE, scenario('Bill', { 'factor-kindergarten': '1.40' }));
    const assumptions = bill.sheet.cells
      .map((_, row) => String(bill.value(row, 0)))
      .filter((text) => /^(?:Factor|Change)/.test(text));
    expect(assumptions).toEqual(['Factor: Kindergarten']);
  });

  test('what every district gains or loses', () => {
    // Alamo: (500 × 0.05 − 100 × 0.04) × 1.05 × 6,000; Bluff: −20 × 0.04 × 6,000.
    expect(['Alamo', 'Bluff', 'Total'].map((name) => result.at(name, 'Bill: difference'))).toEqual([
      132_300, -4_800, 127_500,
    ]);
    expect([result.summary('Bill', 'How many: gained'), result.summary('Bill', 'How many: lost')]).toEqual([1, 1]);
  });

  test('units that the index does not multiply change as they are, and the unit value changes all', () => {
    expect(result.at('Alamo', 'At-risk: difference')).toBe(24_000);
    expect(result.at('Bluff', 'Value: difference')).toBe(2_880);
  });

  test('what Laws 2025, ch. 89 gave comes ready', () => {
    expect(result.at('Alamo', 'Factors of FY26: difference')).toBe(157_500);
    expect(result.at('Bluff', 'Factors of FY26: difference')).toBe(0);
  });
});

describe('refuses, and says what to do', () => {
  const offer = (change: (row: Rows[number]) => Rows[number]): unknown => {
    const workbook = snapshotOf({ Source: STATE.map(change) });
    const [table] = recogniseWorkbook(workbook);
    return whatIfOffer(workbook, table);
  };

  test.each([
    ['a table of no year', 'Fiscal year', ['As of', 'today'], /does not say of which year it is: write "Fiscal year"/],
    [
      'totals of another law',
      'Fiscal year',
      ['Fiscal year', 'FY26'],
      /do not follow from its components by the law of FY26/,
    ],
  ])('%s', (_, label, row, message) => {
    expect(() => offer((each) => (each[0] === label ? row : each))).toThrow(message);
  });

  test('no unit value, of a year for which the law data has none either', () => {
    const ofFy26 = STATE.map((row) => (row[0] === 'Fiscal year' ? ['Fiscal year', 'FY26'] : row))
      .filter(([first]) => first !== 'Unit value')
      .map((row) => (row[0] === 'Alamo' ? ['Alamo', 100, 500, 40, 1.05, 873.7, 5_242_200] : row));
    expect(() => {
      const workbook = snapshotOf({ Source: ofFy26 });
      whatIfOffer(workbook, recogniseWorkbook(workbook)[0]);
    }).toThrow(/shows no unit value/);
  });

  test('a component that the table does not have', () => {
    const workbook = snapshotOf({ Source: STATE });
    const [table] = recogniseWorkbook(workbook);
    expect(() => whatIf(workbook, table, [scenario('Bill', { 'factor-bilingual': '0.6' })])).toThrow(
      'factor-bilingual',
    );
  });
});
