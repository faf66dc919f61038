import { parseScenario } from '../../src/whatif';
import { computed, scenario } from './support';

test('a key given twice is refused, not taken as the last of them', () => {
  expect(() => parseScenario('a:pool=1e9,Pool=2')).toThrow('"pool" is given twice in scenario "a": give it once.');
});

describe('what is typed for a value is read as it was meant', () => {
  const rows = [
    ['Instructional material initial allocation'],
    ['Appropriation', 1_000_000],
    [],
    ['District', 'FY2013 40 day membership', 'Initial allocation'],
    ['Alamo', 100, 30_000],
    ['Bluff', 200, 60_000],
  ];

  test.each([
    ['22,000,000', 22_000_000],
    ['=22000000', 22_000_000],
    ['to 22,000,000', 22_000_000],
    ['To $22,000,000.50', 22_000_000.5],
    ['+1000000', 2_000_000],
    ['+1,000,000', 2_000_000],
    ['+ $1,000,000', 2_000_000],
    ['-250,000', 750_000],
    ['−250000', 750_000],
    ['+5%', 1_050_000],
    ['+5 %', 1_050_000],
    ['-12.5%', 875_000],
  ])('appropriation %s is %d', (typed, appropriation) => {
    const result = computed('initial-allocation', rows, scenario('Bill', { appropriation: typed }));
    const assumption = result.row('Appropriation');
    expect(result.value(assumption, 1)).toBe(1_000_000);
    expect(result.value(assumption, 2)).toBe(appropriation);
  });

  test.each(['=cmd', '+1', '-1', '@SUM(A1)', '=1+1'])('a scenario called %s is that text everywhere', (name) => {
    const { sheet } = computed('initial-allocation', rows, scenario(name, { appropriation: '+5%' }));
    const named = sheet.cells
      .flat()
      .filter((cell) => typeof cell === 'object' && cell !== null && 'text' in cell && cell.text.startsWith(name));
    expect(named).not.toHaveLength(0);
    expect(sheet.cells.flat()).not.toContain(name);
  });

  test('a scenario that varies nothing is told what there is to vary, in no program’s syntax', () => {
    const make = () => computed('initial-allocation', rows, scenario('Idle', {}));
    expect(make).toThrow('Scenario "Idle" varies nothing: change at least one of appropriation (Appropriation)');
    expect(make).not.toThrow('key=value');
  });
});
