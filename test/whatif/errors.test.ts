import { MOST_SCENARIOS, parseScenario, rowFormula, type Scenario, whatIf, whatIfOffer } from '../../src/whatif';
import { recogniseWorkbook } from '../../src/recognition';
import { snapshotOf } from '../support/snapshot';
import { scenario } from './support';

describe('a scenario as it is typed', () => {
  test('keys and values, amounts with commas', () => {
    expect(parseScenario('Higher share: share=95%, appropriation=21,000,000,reserve=0')).toEqual({
      name: 'Higher share',
      values: { share: '95%', appropriation: '21,000,000', reserve: '0' },
    });
    expect(parseScenario('Practice')).toEqual({ name: 'Practice', values: {} });
  });

  test.each(['', ':share=1', 'A:share', 'A:=1', 'A:share='])('%j is refused', (text) => {
    expect(() => parseScenario(text)).toThrow(/has no name|is not key=value/);
  });
});

const workbook = snapshotOf({
  Plan: [
    ['Instructional material initial allocation'],
    ['Total appropriation', 100000],
    ['District', 'FY2013 40 day membership', 'Initial allocation'],
    ['Alamo', 110, 30000],
    ['Bluff', 200, 40000],
    ['Total', 310, 70000],
  ],
});
const [table] = recogniseWorkbook(workbook);
const make = (...scenarios: readonly Scenario[]) => whatIf(workbook, table, scenarios);

describe('what cannot be made is refused with what there is', () => {
  test('unknown keys list those that there are', () => {
    expect(() => make(scenario('A', { tax: '1' }))).toThrow(
      /Scenario "A" varies "tax", which there is not\. There is: appropriation \(Appropriation\); reserve .*membership/,
    );
  });

  test('a multiplier needs the year before', () => {
    expect(() => make(scenario('A', { multiplier: '7' }))).toThrow('varies "multiplier", which there is not');
  });

  test('none, too many, twice the same name, nothing varied', () => {
    expect(() => make()).toThrow('There is no scenario');
    const six = Array.from({ length: MOST_SCENARIOS + 1 }, (_, index) => scenario(`S${index}`, { share: '1' }));
    expect(() => make(...six)).toThrow('There are 6 scenarios: give at most 5');
    expect(() => make(scenario('A', { share: '1' }), scenario('a', { share: '1' }))).toThrow('The name "a" is taken');
    expect(() => make(scenario('Baseline', { share: '1' }))).toThrow('is taken');
    expect(() => make(scenario('B', {}))).toThrow(/varies nothing.*Practice, As on the sheet/);
  });

  test.each([
    ['share', '120%', 'the share itself such as 95% or 0.95'],
    ['share', 'most', 'the share itself such as 95% or 0.95'],
    ['share', '+5%', 'the share itself such as'],
    ['appropriation', '95%', 'an amount such as'],
    ['appropriation', '22,0000', 'an amount such as'],
    ['appropriation', '22.000.000', 'an amount such as'],
    ['appropriation', '22 million', 'an amount such as'],
    ['appropriation', '=-5', 'an amount such as'],
    ['appropriation', '=A1', 'an amount such as'],
    ['appropriation', '$5%', 'an amount such as'],
    ['appropriation', '+', 'an amount such as'],
    ['membership', '+$3', 'a change in percent'],
    ['membership', '=3%', 'a change in percent'],
    ['appropriation', '-150%', 'an amount such as'],
    ['membership', '3', 'a change in percent'],
    ['membership', '-101%', 'a change in percent'],
    ['method', 'guess', 'one of statute, headcount, seven, practice, sheet'],
  ])('%s=%s', (key, value, expects) => {
    expect(() => make(scenario('A', { [key]: value }))).toThrow(`${key} is "${value}": give ${expects}`);
  });

  test('a method of counting beside a multiplier', () => {
    const two = snapshotOf({
      Plan: [
        ['Instructional material initial allocation'],
        ['District', 'FY2012 40 day membership', 'FY2013 40 day membership', 'Initial allocation'],
        ['Alamo', 100, 110, 30000],
        ['Bluff', 190, 200, 40000],
      ],
    });
    const scenarios = [scenario('A', { multiplier: '3' }), scenario('B', { method: 'headcount' })];
    expect(() => whatIf(two, recogniseWorkbook(two)[0], scenarios)).toThrow('write multiplier=1 for headcount');
  });

  test('a kind without a what-if', () => {
    const ceis = { ...table, kind: 'annual-report' as const };
    expect(() => whatIf(workbook, ceis, [scenario('A', { share: '1' })])).toThrow(
      /There is no what-if for .*There is for/,
    );
  });

  test('a table that lacks what is needed', () => {
    const units = snapshotOf({
      Units: [
        ['Grade', 'MEM', 'Factor', 'Units'],
        ['Kindergarten', 10, 1.44, 14.4],
        ['Grade 1', 20, 1.2, 24],
      ],
    });
    expect(() => whatIfOffer(units, recogniseWorkbook(units)[0])).toThrow('shows no unit value');
  });
});

describe('the formula by which a figure follows from its row', () => {
  const at = (rows: Parameters<typeof snapshotOf>[0], row: number, column: number) => {
    const book = snapshotOf(rows);
    return rowFormula(book, recogniseWorkbook(book), { sheet: 'S', row, column });
  };
  const moe = {
    S: [
      ['LEA', 'Required effort', 'Actual effort', 'Required per capita', 'Child count', 'Shortfall'],
      ['Alamo', 3563153.25, 3506290.58, 6340.13, 555, 56862.67],
      ['Bluff', 100, 110, 10, 10, 0],
    ],
  };

  test('maintenance of effort', () => {
    expect(at(moe, 1, 5)).toBe('=NM.MOE_SHORTFALL(S!$B$2,S!$C$2,S!$D$2,S!$E$2)');
  });

  test('an input, a heading and another sheet have none', () => {
    expect(at(moe, 1, 1)).toBeUndefined();
    expect(at(moe, 0, 5)).toBeUndefined();
    expect(at({ Other: moe.S }, 1, 5)).toBeUndefined();
  });

  test('workload: the first year has no year before it', () => {
    const rows = {
      S: [
        ['School Year', 'A/B', 'C', 'D', 'Unit Factor', 'Decrease'],
        ['2009-2010', 10, 3, 6, 3792.65, null],
        ['2010-2011', 5, 3, 5, 3712.17, 22187.49],
      ],
    };
    expect(at(rows, 1, 5)).toBeUndefined();
    expect(at(rows, 2, 5)).toBe('=NM.WORKLOAD_REDUCTION(S!$B$2,S!$C$2,S!$D$2,S!$E$2,S!$B$3,S!$C$3,S!$D$3,S!$E$3)');
  });

  test('an award by its pool and all memberships; none where a line stands between the schools', () => {
    const rows = (...between: readonly (readonly (string | number)[])[]) => ({
      S: [
        ['Bond awards'],
        ['Pool', 28546.52],
        ['School', 'Student membership', 'Award amount'],
        ['North', 178, 10771.13],
        ...between,
        ['South', 293.75, 17775.39],
      ],
    });
    expect(at(rows(), 4, 2)).toBe('=INDEX(NM.PRORATE(S!$B$2,S!$B$4:$B$5),2)');
    expect(at(rows(['Total', 178, 10771.13]), 5, 2)).toBeUndefined();
  });

  test('a risk ratio by the groups of its own LEA', () => {
    const rows = {
      S: [
        ['Risk ratios'],
        ['LEA', 'Group', 'Count', 'Enrollment', 'State enrollment', 'Risk ratio', 'Weighted risk ratio'],
        ['Alamo', 'Hispanic', 40, 100, 1000, 4, 4],
        ['Alamo', 'White', 10, 100, 1000, 0.25, 0.25],
        ['Bluff', 'Hispanic', 10, 50, 1000, 0.33, 0.33],
        ['Bluff', 'White', 30, 50, 1000, 3, 3],
      ],
    };
    expect(at(rows, 3, 5)).toBe('=NM.RISK_RATIO(S!$C$4,S!$D$4,SUM(S!$C$3:$C$4)-S!$C$4,SUM(S!$D$3:$D$4)-S!$D$4)');
    expect(at(rows, 4, 6)).toBe('=INDEX(NM.WEIGHTED_RISK_RATIO(S!$C$5:$C$6,S!$D$5:$D$6,S!$E$5:$E$6),1)');
  });

  test('a form: the lines of its deductions, and what is taken off whatever its sign', () => {
    const rows = {
      S: [
        ['Excess cost, elementary'],
        ['Total expenditures', 7100000],
        ['Capital outlay and debt service', -60000],
        ['IDEA Part B', -200000],
        ['Title I', -250000],
        ['Average enrollment', 800],
        ['Average annual per student expenditure', 8237.5],
        ['Students with disabilities', 100],
        ['Minimum amount', 823750],
      ],
    };
    expect(at(rows, 8, 1)).toBe('=NM.EXCESS_COST_MINIMUM(S!$B$2,ABS(S!$B$3),ABS(SUM(S!$B$4:$B$5)),S!$B$6,S!$B$8)');
  });

  test('all deductions of a row', () => {
    const rows = {
      S: [
        ['Excess cost'],
        [
          'Level',
          'Total expenditures',
          'Capital outlay and debt service',
          'IDEA B',
          'Title I',
          'Average enrollment',
          'Children with disabilities',
          'Minimum amount',
        ],
        ['Elementary', 7100000, 60000, 200000, 250000, 800, 100, 823750],
        ['Secondary', 7100000, 60000, 200000, 250000, 800, 100, 823750],
      ],
    };
    expect(at(rows, 2, 7)).toBe('=NM.EXCESS_COST_MINIMUM(S!$B$3,S!$C$3,S!$D$3:$E$3,S!$F$3,S!$G$3)');
  });
});
