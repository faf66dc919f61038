import { LAW_OF_SOURCE } from '../../src/rules/law';
import { decimal, ONE } from '../../src/rules/decimal';
import { allocation } from '../../src/rules/instructional-material/allocation';
import { computed, type Rows, scenario } from './support';

const ALLOCATION: Rows = [
  ['Instructional material initial allocation'],
  ['Total appropriation', 100000],
  ['Less: HED portion', -10000],
  ['Adjustment factor', 0.9],
  [],
  ['District', 'FY2012 40 day membership', 'FY2013 40 day membership', 'Initial allocation'],
  ['Alamo', 100, 110, 30000],
  ['Bluff', 220, 200, 40000],
  ['Closed school', 50, 'CLOSED', 0],
  ['Dulce', null, 30, 11000],
  ['Total', 370, 340, 81000],
];

/** What the rule itself gives for the table above. */
function law(
  appropriation: number,
  share: string,
  growth: string,
  method: 'statute' | 'headcount' | 'seven',
): number[] {
  const mem = [110, 200, undefined, 30].map((each) => (each === undefined ? undefined : decimal(each).times(growth)));
  const prior = [100, 220, 50, undefined].map((each) => (each === undefined ? undefined : decimal(each)));
  const funds = { appropriation: decimal(appropriation), reserve: decimal(10000) };
  return allocation(funds, decimal(share), mem, prior, method, LAW_OF_SOURCE.instructionalMaterial).map((each) =>
    each.toNumber(),
  );
}

describe('initial allocation', () => {
  const result = computed(
    'initial-allocation',
    ALLOCATION,
    scenario('More', { appropriation: '+10%', share: '95%' }),
    scenario('Once', { method: 'headcount' }),
    scenario('Grown', { membership: '+5%' }),
    scenario('Printed', { method: 'sheet' }),
  );
  const column = (header: string): unknown[] =>
    ['Alamo', 'Bluff', 'Closed school', 'Dulce'].map((name) => result.at(name, header));

  test('baseline is the law, scenarios are the law with other figures', () => {
    expect(column('Baseline: Allocation')).toEqual(law(100000, '0.9', '1', 'statute'));
    expect(column('More: Allocation')).toEqual(law(110000, '0.95', '1', 'statute'));
    expect(column('Once: Allocation')).toEqual(law(100000, '0.9', '1', 'headcount'));
    expect(column('Grown: Allocation')).toEqual(law(100000, '0.9', '1.05', 'statute'));
    expect(column('Printed: Allocation')).toEqual([30000, 40000, 0, 11000]);
  });

  test('totals foot to the pool, differences to the difference of totals', () => {
    expect(result.at('Total', 'Baseline: Allocation')).toBe(81000);
    expect(result.at('Total', 'More: Allocation')).toBe(95000);
    for (const name of ['Baseline', 'More', 'Once', 'Grown']) {
      expect(result.at('Total less what is to be shared out', `${name}: Allocation`)).toBe(0);
    }
    expect(result.at('Total', 'More: difference')).toBe(14000);
    expect(result.at('Total', 'Once: difference')).toBe(0);
  });

  test('gainers and losers', () => {
    const differences = column('Once: difference') as number[];
    expect(result.summary('Once', 'How many: gained')).toBe(differences.filter((each) => each > 0).length);
    expect(result.summary('Once', 'How many: lost')).toBe(differences.filter((each) => each < 0).length);
    expect(result.summary('Once', 'How many: unchanged')).toBe(1);
    expect(result.summary('Once', 'All differences upwards')).toBe(
      -Number(result.summary('Once', 'All differences downwards')),
    );
    expect(result.at('Bluff', 'More: difference in per cent')).toBeCloseTo(14000 / 81000, 5);
    expect(result.at('Closed school', 'More: difference in per cent')).toBe('');
  });

  test('every input is a reference to the sheet', () => {
    const { cells } = result.sheet;
    expect(cells[result.row('Appropriation')][1]).toBe('=Source!$B$2');
    expect(cells[result.row('Held back')][1]).toBe('=ABS(Source!$B$3)');
    expect(cells[result.row('Appropriation')][2]).toMatch(/^=ROUND\(\$B\$\d+\*\(1\+0\.1\),2\)$/);
  });

  test('multiplier, and law against practice', () => {
    const seven = computed(
      'initial-allocation',
      ALLOCATION,
      scenario('Seven', { multiplier: '7' }),
      scenario('Practice', {}),
    );
    expect(['Alamo', 'Bluff', 'Closed school', 'Dulce'].map((name) => seven.at(name, 'Seven: Allocation'))).toEqual(
      law(100000, '0.9', '1', 'seven'),
    );
    // 81,000 / 340 pupils × 200, and 0.95 × 200 is not below the average of 210: 190 < 210, so 6 × (200 − 210).
    expect(seven.at('Bluff', 'Practice: Allocation')).toBe(Math.round((81000 / 340) * 200 * 100 - 6000) / 100);
  });
});

test('an initial allocation without an appropriation shares out what the table allocates', () => {
  const rows = [ALLOCATION[0], [], ...ALLOCATION.slice(5)];
  const result = computed('initial-allocation', rows, scenario('Less', { appropriation: '-10%' }));
  expect(result.at('Total', 'Baseline: Allocation')).toBe(81000);
  expect(result.at('Total', 'Less: Allocation')).toBe(72900);
});

test('final allocation: payments and the initial allocations are the whole appropriation', () => {
  const rows: Rows = [
    ['Instructional material final allocation'],
    ['Total appropriation', 100000],
    ['District', 'FY2012 40 day membership', 'FY2013 40 day membership', 'Initial allocation', 'Final allocation'],
    ['Alamo', 100, 110, 30000, 0],
    ['Bluff', 220, 200, 50000, 0],
    ['Total', 320, 310, 80000, 0],
  ];
  const result = computed('final-allocation', rows, scenario('Fewer', { membership: '-2%' }), scenario('Practice', {}));
  const funds = { appropriation: decimal(100000), reserve: decimal(0) };
  const full = allocation(
    funds,
    ONE,
    [decimal(110), decimal(200)],
    [decimal(100), decimal(220)],
    'statute',
    LAW_OF_SOURCE.instructionalMaterial,
  );
  expect(result.at('Alamo', 'Baseline: Entitlement')).toBe(full[0].toNumber());
  expect(result.at('Alamo', 'Baseline: Final payment')).toBe(full[0].minus(30000).toNumber());
  expect(result.at('Total', 'Baseline: Final payment')).toBe(20000);
  expect(result.at('Total', 'Fewer: Final payment')).toBe(20000);
  expect(result.at('Total less what is to be shared out', 'Practice: Final payment')).toBe(0);
});

test('pro-rata award', () => {
  const rows: Rows = [
    ['School', 'Student membership', 'Award amount'],
    ['North', 178, 10771.13],
    ['South', 293.75, 17775.39],
    ['Total', 471.75, 28546.52],
  ];
  const result = computed('pro-rata-award', rows, scenario('Double', { pool: '57,093.04' }));
  expect(result.at('North', 'Baseline: Award')).toBe(10771.13);
  expect(result.at('Total', 'Double: Award')).toBe(57093.04);
});

describe('maintenance of effort', () => {
  const rows: Rows = [
    ['LEA', 'Required effort', 'Actual effort', 'Required per capita', 'Child count', 'Approved exceptions'],
    ['Alamo', 3563153.25, 3506290.58, 6340.13, 555, 0],
    ['Bluff', 3563153.25, 3506290.58, 6340.13, null, 0],
    ['Dulce', 100, 110, 10, 10, 0],
  ];
  const result = computed(
    'moe-status',
    rows,
    scenario('Fewer children', { children: '-3%' }),
    scenario('Federal reading', {}),
    scenario('More effort', { effort: '+2%' }),
  );

  test('shortfalls follow the changes', () => {
    expect(result.at('Alamo', 'Baseline: Shortfall')).toBe(56862.67);
    expect(result.at('Alamo', 'Fewer children: Shortfall')).toBe(0);
    expect(result.at('Alamo', 'Federal reading: Shortfall')).toBe(12481.57);
    expect(result.at('Bluff', 'More effort: Shortfall')).toBe(0);
  });

  test('what cannot be determined keeps its error and is counted', () => {
    expect(result.at('Bluff', 'Baseline: Shortfall')).toEqual({ error: '#N/A' });
    expect(result.summary('Baseline', 'Not determinable')).toBe(1);
    expect(result.summary('More effort', 'Not determinable')).toBe(0);
    expect(result.at('Total', 'Baseline: Shortfall')).toBe(56862.67);
  });
});

test('workload reduction: the last year of the worksheet', () => {
  const rows: Rows = [
    ['School Year', 'A/B', 'C', 'D', 'Unit Factor', 'Decrease'],
    ['2009-2010', 10, 3, 6, 3792.65, null],
    ['2010-2011', 5, 3, 5, 3712.17, null],
  ];
  const result = computed(
    'workload-reduction',
    rows,
    scenario('None left', { membership: '-100%' }),
    scenario('Value', { 'unit-value': '+10%' }),
  );
  // 22 units × 3,792.65 less 16.5 units × 3,712.17.
  expect(result.at('2010-2011', 'Baseline: Reduction')).toBe(22187.49);
  expect(result.at('2010-2011', 'None left: Reduction')).toBe(83438.3);
  // 16.5 × 4,083.387 = 67,375.8855.
  expect(result.at('2010-2011', 'Value: Reduction')).toBe(16062.41);
  expect(result.at('2009-2010', 'Value: Reduction')).toBe(0);
});

test('risk ratios: other thresholds, several LEAs', () => {
  const rows: Rows = [
    ['Risk ratios'],
    ['LEA', 'Group', 'Count', 'Enrollment', 'State enrollment'],
    ['Alamo', 'Hispanic', 40, 100, 1000],
    ['Alamo', 'White', 12, 100, 1000],
    ['Alamo', 'Asian', 2, 100, 1000],
    ['Bluff', 'Hispanic', 0, 50, 1000],
    ['Bluff', 'White', 30, 50, 1000],
  ];
  const result = computed(
    'risk-ratio',
    rows,
    scenario('Lower', { significant: '3.5', representation: '2' }),
    scenario('Small', { size: '1', representation: '0.1' }),
  );
  const first = result.row('Hispanic', result.row('By entity'));
  const at = (row: number, header: string) => result.value(row, result.column(header));
  // 0.4 against 14 of 200: 5.714…; weighted with equal state composition the same.
  expect(at(first, 'Baseline: Risk ratio')).toBeCloseTo(0.4 / 0.07, 12);
  expect(at(first, 'Baseline: Weighted risk ratio')).toBeCloseTo(0.4 / 0.07, 12);
  expect(at(first, 'Baseline: Finding')).toBe('Significant disproportionality');
  expect(at(first + 1, 'Small: change')).toBe('None → Disproportionate representation');
  expect(at(first + 2, 'Baseline: Finding')).toBe('Too few to determine');
  expect(at(first + 4, 'Baseline: Finding')).toBe('Not determinable');
  expect(result.summary('Baseline', 'Significant disproportionality')).toBe(1);
  expect(result.summary('Lower', 'Changed')).toBe(0);
  expect(result.summary('Small', 'Changed')).toBe(2);
});

test('program units: unit value, membership and the factor of one program', () => {
  const rows: Rows = [
    ['Unit value', 4000],
    ['Grade', 'MEM', 'Factor', 'Units'],
    ['Kindergarten', 10, 1.44, 14.4],
    ['Grade 1', 20, 1.2, 24],
    ['Total', 30, null, 38.4],
  ];
  const result = computed(
    'program-units',
    rows,
    scenario('Value', { 'unit-value': '4100' }),
    scenario('Factor', { 'factor-kindergarten': '1.5' }),
    scenario('Fewer', { membership: '-10%' }),
  );
  expect(result.at('Total', 'Baseline: Program cost')).toBe(153600);
  expect(result.at('Total', 'Value: Program cost')).toBe(157440);
  expect(result.at('Kindergarten', 'Factor: Program cost')).toBe(60000);
  expect(result.at('Grade 1', 'Factor: difference')).toBe(0);
  expect(result.at('Total', 'Fewer: Program cost')).toBe(138240);
});

test('K-5 Plus: the law’s factor where the sheet has none', () => {
  const rows: Rows = [
    ['K-5 Plus program'],
    ['Unit value', 4000],
    ['School', 'Students', 'Additional days', 'Funding'],
    ['North', 100, 25, 120000],
    ['South', 50, 25, 60000],
  ];
  const result = computed('k5-plus', rows, scenario('Quarter', { factor: '0.25', membership: '+10%' }));
  expect(result.at('North', 'Baseline: Funding')).toBe(120000);
  expect(result.at('Total', 'Quarter: Funding')).toBe(165000);
});
