import { findFunction } from '../../../src/functions/registry';
import { workingOf, workingText } from '../../../src/functions/workings';
import { ELIGIBILITY } from '../../../src/checks/maintenance-of-effort/eligibility';
import { EXCEPTIONS_LIST } from '../../../src/checks/maintenance-of-effort/exceptions-list';
import { told } from '../../support/findings';
import { table } from '../../support/text-table';

describe('a list of exceptions', () => {
  const list = (header: string, departure: string): string[] =>
    told(
      table(`
Allowable exceptions 2013-14

${header}
Voluntary departure|Teacher A retired|20461.52
Voluntary departure|${departure}|25000
High cost|assumed by Puente|1088.2
Total||46549.72`),
      [EXCEPTIONS_LIST],
    );
  test.each(['Type of exception|Description|Amount', 'Exception|Detail|Amount claimed', 'Basis|Explanation|Dollars'])(
    '%s',
    (header) => {
      expect(list(header, 'Teacher E resigned')).toEqual([]);
      expect(list(header, 'Teacher E - reduction in force')).toEqual(['moe.exceptions-list C5: 0.00 → C5 0']);
      expect(list(header, 'Position eliminated, budget cuts')).toEqual(['moe.exceptions-list C5: 0.00 → C5 0']);
    },
  );
});

describe('the budget’s estimated effort', () => {
  test.each([
    ['Estimated MOE FY16', 'LEA|FY14 actual effort|FY16 budgeted effort|Eligible?'],
    ['Eligibility standard 300.203(a)', 'District|Prior year effort|Estimated effort|Eligibility'],
    ['MOE eligibility', 'Entity|Last year effort|Budgeted level of effort|Meets eligibility'],
  ])('%s: %s', (title, header) => {
    const rows = (budget: number, result: string): string[] =>
      told(table(`${title}\n${header}\nA|1000|${budget}|${result}\nB|1000|1100|Yes`), [ELIGIBILITY]);
    expect(rows(1000, 'Yes')).toEqual([]);
    expect(rows(900, 'No')).toEqual([]);
    expect(rows(900, 'Yes')).toEqual(['moe.eligibility D3: Not eligible → D3 =INDEX(NM.MOE_ELIGIBILITY(C3,B3),1,3)']);
    expect(rows(1000, 'No')).toEqual(['moe.eligibility D3: Eligible → D3 =INDEX(NM.MOE_ELIGIBILITY(C3,B3),1,3)']);
  });
});

test('one count of two: a failure in total is not determinable, and a printed verdict is left alone; a budget that meets it is', () => {
  const verdict = (...args: unknown[]): unknown => findFunction('MOE_ELIGIBILITY')?.call(args)[0][2];
  expect([verdict(900, 1000, 10), verdict(900, 1000, '', 10), verdict(900, 1000)]).toEqual([
    'Not determinable',
    'Not determinable',
    'Not eligible',
  ]);
  expect([verdict(1000, 1000, 10), verdict(950, 1000, 10, '', 50)]).toEqual(['Eligible', 'Eligible with exceptions']);
  expect(workingText(workingOf('MOE_ELIGIBILITY', [900, 1000, 10], { row: 0, column: 2 }))).toContain(
    'needs the children of both years, and one count is missing',
  );
  const header =
    'Entity|Last year effort|Budgeted level of effort|Budgeted child count|Last year child count|Meets eligibility';
  const rows = table(`MOE eligibility\n${header}\nA|1000|900|10||No\nB|1000|1100|10|10|Yes`);
  expect(told(rows, [ELIGIBILITY])).toEqual([]);
});
