import { DISPROPORTIONALITY_CHECKS } from '../../../src/checks/disproportionality';
import { told } from '../../support/findings';
import { table } from '../../support/text-table';

const found = (text: string): string[] => told(table(text), DISPROPORTIONALITY_CHECKS);

describe('an indicator', () => {
  const layouts: Readonly<Record<string, (rate: number, ...met: readonly string[]) => string>> = {
    'in shares': (rate, a, b) => `
SPP/APR indicators
Indicator|Numerator|Denominator|Rate|Target|Met?
11 - 60 day timeline|99|100|${rate}|1|${a}
4B|1|89|0.0112|0|${b}
12|50|50|1|1|Yes`,
    'in percent': (rate, a, b) => `
Annual performance report
Measure|Number compliant|Total cases|Percent compliant|Target|Target met
Indicator 11|99|100|${rate * 100}|100|${a}
Indicator 9|1|89|1.12|0|${b}
Indicator 13|50|50|100|100|Yes`,
    'without rates': (_, a, b) => `
State performance plan
Indicator|Timely|Reviewed|State target|Status
11|99|100|1|${a}
10 disproportionate representation|1|89|0|${b}
12|50|50|1|Met`,
  };
  test.each(Object.entries(layouts))('%s is met where its rate reaches the target', (_, layout) => {
    expect(found(layout(0.99, 'No', 'No'))).toEqual([]);
    expect(found(layout(0.99, 'Yes', 'Yes'))).toEqual([
      expect.stringMatching(/^disp\.indicator-met [EF]3: Not met/),
      expect.stringMatching(/^disp\.indicator-met [EF]4: Not met/),
    ]);
  });

  test('has the rate of its cases', () => {
    expect(found(layouts['in shares'](0.95, 'No', 'No'))).toEqual([
      expect.stringMatching(/^disp\.indicator-rate D3: 0\.99 → D3 =B3\/C3/),
    ]);
    expect(found(layouts['in percent'](0.95, 'No', 'No'))).toEqual([
      expect.stringMatching(/^disp\.indicator-rate D3: 99 → D3 =B3\/C3\*100/),
    ]);
  });

  test('of drop-outs is met below its target', () => {
    const rows = (met: string): string[] =>
      found(`Indicators\nIndicator|Numerator|Denominator|Target|Met\n2 - drop-out|12|400|0.05|${met}`);
    expect(rows('Yes')).toEqual([]);
    expect(rows('No')).toEqual(['disp.indicator-met E3: Met → E3 =INDEX(NM.INDICATOR_RATE(B3,C3,D3,"lower"),1,2)']);
  });
});

describe('a setting', () => {
  test.each([
    ['Student|% of day in regular class|Setting', '0.85|A - 80% or more', '0.2|40-79%', 'less than 40'],
    ['Child|Percent in general education|LRE category', '85|80% or more of the day', '79.5|≥ 80%', '40% to 79%'],
    ['Case|Share of day|Educational environment', '0.39|Less than 40%', '0.8|40% to 79%', '80% or more'],
  ])('%s', (header, right, wrong, expected) => {
    expect(found(`Indicator 5 LRE\n${header}\nS1|${right}`)).toEqual([]);
    expect(found(`Indicator 5 LRE\n${header}\nS1|${wrong}`)).toEqual([
      expect.stringContaining(`disp.lre-band C3: Inside the regular class ${expected}`),
    ]);
  });
});

describe('summary statements of outcomes', () => {
  test.each([
    'Outcome|a|b|c|d|e|Summary statement 1|Summary statement 2',
    'LEA|Category A|Category B|Category C|Category D|Category E|SS1|SS2',
  ])('%s', (header) => {
    const rows = (first: number, second: number): string[] =>
      found(`Indicator 7 preschool outcomes\n${header}\nSocial|2|10|20|30|38|${first}|${second}`);
    expect(rows(0.8065, 0.68)).toEqual([]);
    expect(rows(80.65, 68)).toEqual([]);
    expect(rows(0.75, 0.5)).toEqual([
      expect.stringContaining('disp.outcome-summary G3: 0.8065 → G3 =INDEX(NM.OUTCOME_SUMMARY(B3,C3,D3,E3,F3),1,1)'),
      expect.stringContaining('disp.outcome-summary H3: 0.68 → H3 =INDEX(NM.OUTCOME_SUMMARY(B3,C3,D3,E3,F3),1,2)'),
    ]);
  });
});

describe('the state’s rate in a column of its own', () => {
  const rows = (a: string, b: string, rate: number): string[] =>
    found(`
Indicator 4A 2014-15
LEA|Suspended/expelled > 10 days|Students with disabilities|Rate|State average|Significant discrepancy?
Alpha|13|600|0.021667|0.01|${a}
Beta|12|600|0.02|0.01|No
Gamma|5|100|0.05|0.01|${b}
Delta|30|5000|${rate}|0.01|No`);
  test('judges each LEA', () => {
    expect(rows('Yes', 'No', 0.006)).toEqual([]);
    expect(rows('No', 'Yes', 0.006)).toEqual([
      'disp.discrepancy F3: Significant discrepancy → F3 =NM.DISCREPANCY(B3,C3,E3)',
      'disp.discrepancy F5: Too few to determine → F5 =NM.DISCREPANCY(B5,C5,E5)',
    ]);
  });
});
