import { CHECKS } from '../../../src/checks';
import { told } from '../../support/findings';
import { table } from '../../support/text-table';

const found = (text: string): string[] => told(table(text), CHECKS);

describe('half of an increase beside what may be taken of it', () => {
  const sheet = (half: number, allowed: number, heading = 'Reduction allowed'): string[] =>
    found(`
Reduction of local effort under 34 CFR 300.205, FY2015

LEA|Annual determination|Part B 611 award FY14|Part B 611 award FY15|Increase|Half of the increase|CEIS maximum|Spent on CEIS|${heading}
Hatch|Meets Requirements|301220|322460|21240|10620|52110.45|0|10620
Deming|Meets Requirements|1180400|1240900|60500|${half}|190450.2|21400|${allowed}
Cobre|Needs Assistance|290100|299300|9200|4600|47780.1|0|0
Lordsburg|Meets Requirements|118000|117200|0|0|18420|0|0`);

  test.each(['Reduction allowed', 'Allowable reduction', 'MOE adjustment'])(
    'what went to CEIS is taken off: “%s”',
    (heading) => {
      expect(sheet(30250, 8850, heading)).toEqual([]);
      expect(sheet(30250, 30250, heading)).toEqual([expect.stringMatching(/^moe\.adjustment I5: 8,850\.00/)]);
    },
  );

  test('the half itself is half of the increase', () => {
    expect(sheet(32050, 8850)).toEqual([expect.stringMatching(/^moe\.adjustment F5: 30,250\.00/)]);
  });
});

test('after an action of the department nothing may be taken', () => {
  const sheet = (allowed: number): string[] =>
    found(`
Which LEAs may lower their effort for 2013-14, and by how much

LEA|Determination 2013-14|Action by the department|611 award 2012-13|611 award 2013-14|May lower?|At most
Artesia|Meets requirements|no|846039|904415.69|yes|29188.35
Belen|Meets requirements|no|1649890.43|1783531.55|yes|66820.56
Portales|Meets requirements|yes|361191.78|382863.29|no|${allowed}
Carlsbad|Meets requirements|no|1876561.57|2036069.3|yes|79753.87`);
  expect(sheet(0)).toEqual([]);
  expect(sheet(10835.76)).toEqual([expect.stringMatching(/^moe\.adjustment G6: 0\.00/)]);
});

describe('levels of the next year under headers of their own', () => {
  const results = (perStudent: number, heading: string): string[] =>
    found(`
Maintenance of effort, results for FY2015

LEA|Effort to maintain|Spent from state funds FY15|Students with disabilities, 40th day|Per student to maintain|Per student spent|Result|To maintain in FY16|${heading}
Aztec|2410249.97|2455000|425|5766.15|5776.47|Met|2455000|5776.47
Bloomfield|1020400|1000150.5|160|6002.35|6250.94|Met per capita|1020400|${perStudent}
Cuba|655120|660000|95|7279.11|6947.37|Met|660000|7279.11
Dulce|3100000|3050000|545|5636.36|5596.33|Not met|3100000|5636.36`);

  test.each(['Per student to maintain in FY16', 'Per capita required FY16', 'Next year per student'])(
    'met per capita raises it: “%s”',
    (heading) => {
      expect(results(6250.94, heading)).toEqual([]);
      expect(results(6002.35, heading)).toEqual([expect.stringMatching(/^moe\.next-base I5: 6,250\.94/)]);
    },
  );
});

describe('a ledger whose level of effort stands apart from its lines', () => {
  const lines = (fund: number): string => `Job class|Object|Function|Fund|Program|Location|Line|YTD actual
1412|51100|1000|11000|2000|15|Sp. ed. teachers|640118.2
1712|51100|1000|11000|2000|15|Sp. ed. assistants|151020.75
1412|51100|1000|${fund}|2000|15|Preschool teacher|31200
1312|51100|2100|11000|2000|15|Speech therapists|90440
0000|53213|2100|11000|2000|15|OT contract|28115.6`;
  const onTop = (fund: number): string[] =>
    found(`
Actual expenditures FY15, special education
Level of effort|||||||940894.55

${lines(fund)}`);
  const below = (fund: number): string[] =>
    found(`
Actual expenditures FY15, special education

${lines(fund)}


Effort of the year|||||||940894.55`);

  test.each([
    ['above the headers', onTop],
    ['below a gap', below],
  ])('%s, federal lines are none of it', (_, sheet) => {
    expect(sheet(11000)).toEqual([]);
    expect(sheet(24109)).toEqual([expect.stringMatching(/^moe\.uncounted-fund D\d/)]);
  });
});
