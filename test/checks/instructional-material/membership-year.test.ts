import { MEMBERSHIP_YEAR } from '../../../src/checks/instructional-material/membership-year';
import { findingsIn, told } from '../../support/findings';
import { placeOf } from '../../support/place';
import { type TestCell } from '../../support/snapshot';

type Row = readonly TestCell[];

const initial = (title: string, ...years: readonly string[]): readonly Row[] => [
  [title],
  ['District', ...years.map((year) => `${year} 40-day membership`), 'Initial allocation'],
  ['Alpha Public Schools', ...years.map(() => 100), 5000],
];
const final = (title: string, year: string): readonly Row[] => [
  [title],
  ['District', `${year} 40-day membership`, 'Entitlement', 'Initial allocation', 'Final allocation'],
  ['Alpha Public Schools', 100, 6000, 5400, 600],
];

it('whole findings: years apart, and a last membership too old', () => {
  const whole = {
    check: 'im.membership-year',
    severity: 'warning',
    place: placeOf('C2'),
    citation: MEMBERSHIP_YEAR.citation,
  };
  expect(findingsIn(initial('Initial allocation FY 2015', 'FY 2010', 'FY 2012'), [MEMBERSHIP_YEAR])).toEqual([
    {
      ...whole,
      message:
        'The membership of FY12 stands beside that of FY10. Additional pupils are those above the year just before.',
      actual: 'FY12',
      expected: 'FY11',
    },
    {
      ...whole,
      message:
        'The allocation is for FY15, but the last membership is that of FY12. It should be the 40-day membership of FY14 or FY15.',
      actual: 'FY12',
      expected: 'FY14 or FY15',
    },
  ]);
});

it.each<[string, readonly Row[], readonly string[]]>([
  ['the year before the allocation’s', initial('Initial allocation 2014-2015', 'FY 2013', 'FY 2014'), []],
  ['the allocation’s own year', initial('Initial allocation 2014-2015', 'FY 2014', 'FY 2015'), []],
  ['two years before', initial('Entitlements for FY15', 'FY 2012', 'FY 2013'), ['C2: FY14 or FY15']],
  ['the year after', initial('Instructional material allocations FY15', 'FY 2015', 'FY 2016'), ['C2: FY14 or FY15']],
  ['January counts the year itself', final('Final allocation FY 2015', 'FY 2015'), []],
  ['January’s of the year before', final('Final allocation FY 2015', 'FY 2014'), ['B2: FY15']],
  ['three years, each after the other', initial('Allocation', 'FY 2011', 'FY 2012', 'FY 2013'), []],
  ['the first of three apart', initial('Allocation', 'FY 2010', 'FY 2012', 'FY 2013'), ['C2: FY11']],
  ['the last of three apart', initial('Allocation', 'FY 2011', 'FY 2012', 'FY 2014'), ['D2: FY13']],
  ['only one year', initial('Initial allocation FY 2015', 'FY 2012'), ['B2: FY14 or FY15']],
  ['a year missing before', initial('Initial allocation FY 2015', 'prior', 'FY 2014'), []],
  ['the last year missing', initial('Initial allocation FY 2015', 'FY 2014', 'current'), []],
  ['a title without a year', initial('Initial allocation', 'FY 2001', 'FY 2002'), []],
  ['a title that does not speak of the allocation', initial('Printed in 2015', 'FY 2001', 'FY 2002'), []],
])('%s', (_, rows, found) => {
  expect(told(rows, [MEMBERSHIP_YEAR])).toEqual(found.map((one) => `im.membership-year ${one}`));
});

describe('the year of the allocation is said', () => {
  const TOO_OLD = initial('', 'FY 2001', 'FY 2002').slice(1);
  const toldBelow = (...titles: readonly Row[]) =>
    told([...titles, ...TOO_OLD], [MEMBERSHIP_YEAR]).map((one) => one.replace(/^.*: /, ''));
  const blank = (count: number): Row[] => Array.from({ length: count }, () => []);

  it('within the six rows above the table', () => {
    expect(toldBelow(['Allocation FY 2015'], ...blank(5))).toEqual(['FY14 or FY15']);
    expect(toldBelow(['Allocation FY 2015'], ...blank(6))).toEqual([]);
  });

  it('within the first twelve columns', () => {
    const right = (columns: number): Row => [...Array.from({ length: columns }, () => null), 'Allocation FY 2015'];
    expect(toldBelow(right(11))).toEqual(['FY14 or FY15']);
    expect(toldBelow(right(12))).toEqual([]);
  });

  it('by the nearest title that has a year', () => {
    expect(toldBelow(['Allocation FY 2003'], ['Allocation FY 2015'], ['Entitlements'])).toEqual(['FY14 or FY15']);
    expect(toldBelow(['Allocation', 'Allocation FY 2015'])).toEqual(['FY14 or FY15']);
  });

  it('not below the header', () => {
    expect(told([...TOO_OLD, ['Allocation FY 2015']], [MEMBERSHIP_YEAR])).toEqual([]);
  });
});
