import { IDEA_FISCAL_CHECKS } from '../../../src/checks/idea-fiscal';
import { type Rows, told } from '../../support/findings';
import { table } from '../../support/text-table';

const found = (text: string): string[] => told(table(text), IDEA_FISCAL_CHECKS);
const inRows = (rows: Rows): string[] => told(rows, IDEA_FISCAL_CHECKS);

describe('a charter school’s share', () => {
  const layouts: Readonly<Record<string, (share: number) => string>> = {
    'in columns': (share) => `
Objective Six - local charter schools
Charter school|SWD enrollment|LEA SWD|LEA sub-grant|Proportional share
Charter A|20|541|290068|10723.4
Charter B|35|541|290068|${share}`,
    'with the LEA’s figures above': (share) => `
Local charter schools, IDEA-B FY16
LEA SWD|541
LEA sub-grant|290068

School|SWD|Share
Charter A|20|10723.4
Charter B|35|${share}`,
    'in other words': (share) => `
Charters: IDEA-B pass through
Charter|Children with disabilities|District SWD|IDEA-B allocation|Charter allocation
Charter A|20|541|290068|10723.4
Charter B|35|541|290068|${share}`,
  };
  test.each(Object.entries(layouts))('%s', (_, layout) => {
    expect(found(layout(18765.95))).toEqual([]);
    expect(found(layout(28765.94))).toEqual([
      expect.stringMatching(/^idea\.charter-share [CE]\d+: 18,765\.95 → \w+ =NM\.CHARTER_SHARE\(/),
    ]);
  });
});

describe('a sub-grant that is given once for all charter schools', () => {
  const rows = (first: number, second: number): string[] =>
    found(`
Local charter schools, IDEA-B FY16
LEA SWD|541
LEA sub-grant|290068

School|SWD|Share
Charter A|20|${first}
Charter B|35|${second}`);

  test('is no misprint where another school’s share holds by it', () => {
    expect(rows(10723.4, 18229.78)).toEqual([
      'idea.charter-share C7: 18,765.95 → C7 =NM.CHARTER_SHARE($B$3,$B$2,B7) [B7 34]',
    ]);
  });

  test('is the misprint where all shares follow from another one', () => {
    expect(rows(11092.42, 19411.74)).toEqual(['idea.charter-share B3: 300,050.04 → B3 300050.04']);
  });
});

describe('a school-wide program', () => {
  const rows = (budgeted: number, cap: number): string => `
Schoolwide programs
School|Title I schoolwide?|SWD in school|SWD in LEA|IDEA-B sub-grant|IDEA-B budgeted in schoolwide program|Cap
Elem A|Yes|20|541|290068|${budgeted}|${cap}`;
  const above = (budgeted: number): string => `
School wide programs, Part B
District SWD|541
Part B sub-grant|290068

School|Children in program|Part B used
Elem A|20|${budgeted}`;
  const capOnly = (budgeted: number): string => `
Title I school wide, 34 CFR 300.206
Campus|School SWD|Amount budgeted|Maximum
Elem A|20|${budgeted}|10723.4`;

  test('stays within its cap', () => {
    expect(found(rows(9000, 10723.4))).toEqual([]);
    expect(found(rows(15000, 10723.4))).toEqual([
      'idea.schoolwide-budget F3: at most 10,723.40 → F3 =NM.SCHOOLWIDE_CAP(E3,D3,C3)',
    ]);
    expect(found(above(10723.4))).toEqual([]);
    expect(found(above(15000))).toEqual([
      'idea.schoolwide-budget C6: at most 10,723.40 → C6 =NM.SCHOOLWIDE_CAP($B$3,$B$2,B6)',
    ]);
    expect(found(capOnly(10723.4))).toEqual([]);
    expect(found(capOnly(10724))).toEqual(['idea.schoolwide-budget C3: at most 10,723.40 → C3 10723.4']);
  });

  test('has the cap that its children make', () => {
    expect(found(rows(9000, 12000))).toEqual([
      expect.stringContaining('idea.schoolwide-cap G3: 10,723.40 → G3 =NM.SCHOOLWIDE_CAP(E3,D3,C3)'),
    ]);
  });
});

describe('a base payment', () => {
  test.each([
    [
      'with its total',
      (a: number, b: number) => `
Base payment adjustment 300.705(b)(2)
LEA|Children with disabilities 3-21|Base payment
Old LEA|80|${a}
New charter|20|${b}
Total|100|100000`,
    ],
    [
      'stated above',
      (a: number, b: number) => `
Revised base payments, new LEA
Original base payment|100000

District|SWD served|Revised base payment
Old LEA|80|${a}
New charter|20|${b}`,
    ],
    [
      'without a total',
      (a: number, b: number) => `
Adjusted base payment
Entity|Child count|Adjusted base payment
Old LEA|80|${a}
New LEA|20|${b}`,
    ],
  ])('%s is divided by the children', (_, rows) => {
    expect(found(rows(80000, 20000))).toEqual([]);
    const wrong = found(rows(90000, 10000));
    expect(wrong).toEqual([
      expect.stringMatching(/^idea\.base-payment-split C\d: 80,000\.00 → /),
      expect.stringMatching(/^idea\.base-payment-split C\d: 20,000\.00 → /),
    ]);
  });
});

describe('a charter school opened during the year', () => {
  const rows = (amount: number): Rows =>
    table(`
Charter pro rata 34 CFR 76.792
Year start|2015-07-01
Year end|2016-06-30

Charter school|Date opened|Full year amount|Prorated amount
Ash|2015-11-01|36500|36500
Birch|2015-11-02|36600|${amount}`);
  test('after November 1 gets the part of its days', () => {
    expect(inRows(rows(24200))).toEqual([]);
    expect(inRows(rows(36600))).toEqual([
      expect.stringContaining('idea.charter-prorata D7: 24,200.00 → D7 =NM.CHARTER_PRORATA(C7,B7,$B$2,$B$3)'),
    ]);
  });
});

describe('an award', () => {
  test.each([
    ['Award|Award date|Last day to obligate|Last day to liquidate', 'IDEA-B period of availability'],
    ['Grant|Start date|Obligate by|Liquidate by', 'IDEA awards'],
    ['Award year|Date awarded|Funds available until|Liquidation deadline', 'Availability of Part B funds'],
  ])('%s', (header, title) => {
    const rows = (obligate: string, liquidate: string): string[] =>
      found(`${title}\n${header}\nFY16|2015-07-01|${obligate}|${liquidate}`);
    expect(rows('2017-09-30', '2017-12-31')).toEqual([]);
    // Ninety days, as the manual has it elsewhere.
    expect(rows('2017-09-30', '2017-12-29')).toEqual([]);
    expect(rows('2017-12-31', '2018-03-31')).toEqual([
      expect.stringContaining('idea.availability C3: 2017-09-30 → C3 =INDEX(NM.AVAILABILITY(B3),1,1)'),
      expect.stringContaining('idea.availability D3: 2017-12-31 → D3 =INDEX(NM.AVAILABILITY(B3),1,2)'),
    ]);
  });
});

describe('a budget adjustment', () => {
  test.each([
    ['Budget adjustment requests', 'From fund|To fund|Amount|Reason', 'idea.budget-transfer A3'],
    ['BARs FY16', 'Transfer from|Transfer to|Dollars|Justification', 'idea.budget-transfer A3'],
    ['Budget transfers', 'Source fund|Receiving fund|Amount moved|Purpose', 'idea.budget-transfer A3'],
  ])('%s: %s', (title, header, place) => {
    const rows = (from: string, to: string): string[] => found(`${title}\n${header}\n${from}|${to}|5000|Not needed`);
    expect(rows('24106', '24112')).toEqual([]);
    expect(rows('24112', '24112')).toEqual([]);
    expect(rows('24112', '24106')).toEqual([`${place}: no transfer out of fund 24112`]);
    expect(rows('24115 - Private school share', '24106')).toEqual([`${place}: no transfer out of fund 24115`]);
  });

  test('of lines that increase and decrease funds', () => {
    const rows = (decreased: number, increased: number): string[] =>
      found(`BAR 12\nFund|Object|Decrease|Increase\n${decreased}|51100|5000|0\n${increased}|53330|0|5000`);
    expect(rows(24112, 24112)).toEqual([]);
    expect(rows(24106, 24112)).toEqual([]);
    expect(rows(24112, 24106)).toEqual(['idea.budget-transfer C3: no transfer out of fund 24112']);
  });
});
