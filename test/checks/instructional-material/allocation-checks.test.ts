import { LAW_OF_SOURCE } from '../../../src/rules/law';
import { runChecks } from '../../../src/checks';
import { type Check } from '../../../src/checks/check';
import { type Finding } from '../../../src/checks/finding';
import { INSTRUCTIONAL_MATERIAL_CHECKS } from '../../../src/checks/instructional-material';
import { ADDITIONAL_PUPILS } from '../../../src/checks/instructional-material/additional-pupils';
import { ALLOCATION_ROW } from '../../../src/checks/instructional-material/allocation-row';
import { CHARTER_APART } from '../../../src/checks/instructional-material/charter-apart';
import { HALVES } from '../../../src/checks/instructional-material/halves';
import { INELIGIBLE_PAID } from '../../../src/checks/instructional-material/ineligible-paid';
import { MEMBERSHIP_YEAR } from '../../../src/checks/instructional-material/membership-year';
import { NEGATIVE_ALLOCATION } from '../../../src/checks/instructional-material/negative-allocation';
import { NINETY_PERCENT } from '../../../src/checks/instructional-material/ninety-percent';
import { OFF_LIST } from '../../../src/checks/instructional-material/off-list';
import { MORE_THAN_POOL, POOL_NOT_EXHAUSTED } from '../../../src/checks/instructional-material/pool';
import { PRACTICE_ADJUSTMENT } from '../../../src/checks/instructional-material/practice-adjustment';
import { UNPAID_MEMBERSHIP } from '../../../src/checks/instructional-material/unpaid-membership';
import { decimal } from '../../../src/rules/decimal';
import { allocation, type AllocationMethod } from '../../../src/rules/instructional-material/allocation';
import { rangeName } from '../../../src/workbook/address';
import { attachment5a, rowOf } from '../../support/attachment-5a';
import { snapshotOf, type TestCell } from '../../support/snapshot';

type Rows = TestCell[][];

const ENTITIES: readonly (readonly [string, number | string | null, number | string])[] = [
  ['Alpha Public Schools', 1000, 1100],
  ['Beta Municipal Schools', 2000, 1900],
  ['Gamma School District', 500, 520],
  ['Delta Public Schools', null, 60],
  ['Epsilon Academy', 300, 'CLOSED'],
  ['Zeta Public Schools', 800, 800],
];

/** Rows 1 to 9 and the appropriation below: title, header, six entities, total. */
function sheet(method: AllocationMethod = 'statute', share = 0.9): Rows {
  const counts = ENTITIES.map(([, prior, current]) => ({
    prior: typeof prior === 'number' ? decimal(prior) : undefined,
    current: typeof current === 'number' ? decimal(current) : undefined,
  }));
  const amounts = allocation(
    { appropriation: decimal(1000000), reserve: decimal(50000) },
    decimal(share),
    counts.map(({ current }) => current),
    counts.map(({ prior }) => prior),
    method,
    LAW_OF_SOURCE.instructionalMaterial,
  ).map((amount) => amount.toNumber());
  const total = (values: readonly number[]): number =>
    Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;
  return [
    ['Instructional material: initial allocation 2014-2015'],
    [
      'District',
      'FY 2013 40-day membership',
      'FY 2014 40-day membership',
      'Initial allocation',
      'Adopted',
      'Non-adopted',
    ],
    ...ENTITIES.map(([name, prior, current], row): TestCell[] => {
      const half = Math.floor(amounts[row] * 50) / 100;
      return [name, prior, current, amounts[row], Math.round((amounts[row] - half) * 100) / 100, half];
    }),
    ['TOTAL', 4600, 4380, total(amounts)],
    [],
    ['Total appropriation', 1000000],
    ['Reserve', 50000],
    ['Share', share],
  ];
}

function found(rows: Rows, check: Check): string[] {
  return findings(rows, check).map(({ place }) => rangeName(place.range));
}

function findings(rows: Rows, ...checks: readonly Check[]): readonly Finding[] {
  return runChecks(snapshotOf({ Sheet1: rows }), { checks }).findings;
}

function changed(rows: Rows, row: number, column: number, value: TestCell): Rows {
  return rows.map((cells, index) =>
    index === row ? cells.map((cell, at) => (at === column ? value : cell)) : [...cells],
  );
}

test('an allocation as the law has it gives nothing', () => {
  expect(findings(sheet(), ...INSTRUCTIONAL_MATERIAL_CHECKS)).toEqual([]);
});

test('an empty workbook and an unrelated one give nothing', () => {
  expect(findings([], ...INSTRUCTIONAL_MATERIAL_CHECKS)).toEqual([]);
  expect(
    findings(
      [
        ['Item', 'Cost'],
        ['Rent', 100],
      ],
      ...INSTRUCTIONAL_MATERIAL_CHECKS,
    ),
  ).toEqual([]);
});

test('a template not yet filled in gives nothing', () => {
  const blank = sheet().map((row, index) => (index > 1 && index < 9 ? row.slice(0, 1) : row));
  expect(findings(blank, ...INSTRUCTIONAL_MATERIAL_CHECKS)).toEqual([]);
});

describe('additional pupils', () => {
  test.each<[AllocationMethod, string]>([
    ['headcount', 'additional pupils counted only once'],
    ['seven', 'additional pupils counted seven times'],
  ])('a column by %s is told', (method, actual) => {
    const [finding, ...others] = findings(sheet(method), ADDITIONAL_PUPILS);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ actual, severity: 'error' });
    expect(rangeName(finding.place.range)).toBe('D2');
  });

  test('where nobody grew, all ways of counting are the law’s', () => {
    const flat = sheet('headcount').map((row, index) =>
      index > 1 && index < 8 ? [row[0], row[2], ...row.slice(2)] : row,
    );
    expect(findings(flat, ADDITIONAL_PUPILS)).toEqual([]);
  });

  test('a weighted membership that counts them seven times, with the formula that counts them six', () => {
    const weighted: Rows = [
      [
        'District',
        'FY 2013 40-day membership',
        'FY 2014 40-day membership',
        'Weighted membership',
        'Initial allocation',
      ],
      ['Alpha', 1000, 1100, 1600, null],
      ['Beta', 500, 520, 640, null],
      ['Gamma', 500, 480, 480, null],
    ];
    const [finding, ...others] = findings(weighted, ADDITIONAL_PUPILS);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ actual: '640', expected: '620' });
    expect(finding.message).toContain('seven times');
    expect(finding.fix).toMatchObject([{ row: 2, column: 3, before: 640, after: '=NM.WEIGHTED_MEMBERSHIP(C3,B3)' }]);
  });

  test('the department’s dollar adjustment is told once for the whole table', () => {
    const [finding, ...others] = findings(attachment5a(), PRACTICE_ADJUSTMENT);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding.message).toContain('six dollars for each pupil');
    expect(findings(sheet(), PRACTICE_ADJUSTMENT)).toEqual([]);
  });
});

describe('rows', () => {
  test('an allocation that is not the rate of the others', () => {
    const right = sheet()[4][3] as number;
    const [finding, ...others] = findings(changed(sheet(), 4, 3, right + 100), ALLOCATION_ROW);
    expect(others).toEqual([]);
    expect(rangeName(finding.place.range)).toBe('D5');
    expect(Number(finding.expected?.replace(/,/g, ''))).toBeCloseTo(right, 1);
  });

  test('a closed entity that is paid, with nothing as its fix', () => {
    const [finding] = findings(changed(sheet(), 6, 3, 500), INELIGIBLE_PAID);
    expect(rangeName(finding.place.range)).toBe('D7');
    expect(finding.message).toContain('"CLOSED"');
    expect(finding.fix).toMatchObject([{ row: 6, column: 3, before: 500, after: 0 }]);
  });

  test.each(['Ineligible', 'No App/No AC', 'N/A', 'No Enrollment', null, 0])('a membership of %p is none', (status) => {
    expect(found(changed(changed(sheet(), 6, 3, 500), 6, 2, status), INELIGIBLE_PAID)).toEqual(['D7']);
  });

  test('the misprinted status of Attachment 5a is explained by the section’s totals', () => {
    const rows = attachment5a();
    const [finding, ...others] = findings(rows, INELIGIBLE_PAID);
    expect(others).toEqual([]);
    expect(finding.place.range.top).toBe(rowOf(rows, 'Wingate Elementary'));
    expect(finding.explanations).toMatchObject([{ printed: 'Ineligible', implied: '479' }]);
    expect(finding.fix).toMatchObject([{ column: 3, before: 'Ineligible', after: 479 }]);
  });

  test('the missing numbers of Attachment 5a are what the section’s totals leave', () => {
    const rows = attachment5a();
    const [finding, ...others] = findings(rows, UNPAID_MEMBERSHIP);
    expect(others).toEqual([]);
    expect(finding.place.range.top).toBe(rowOf(rows, 'Zuni Christian Reform School'));
    expect(finding.explanations?.map(({ printed, implied }) => [printed, implied])).toEqual([
      ['nothing', '45'],
      ['65', '54'],
      ['nothing', '2,887.13'],
    ]);
  });

  test('a membership whose allocation was forgotten', () => {
    const full = [
      ...sheet().slice(0, 8),
      ...Array.from({ length: 8 }, (_, n) => [`More ${n}`, 10, 10, 900]),
      ...sheet().slice(8),
    ];
    expect(found(changed(full, 4, 3, null), UNPAID_MEMBERSHIP)).toEqual(['D5']);
    expect(found(full, UNPAID_MEMBERSHIP)).toEqual([]);
  });

  test('negative allocations', () => {
    const rows = attachment5a();
    expect(findings(rows, NEGATIVE_ALLOCATION).map(({ place }) => rows[place.range.top][0])).toEqual([
      'Coral Community Center (ABQ)',
      'Sage Montessori Charter School (ABQ)',
      'William W. & Joseph Dorn Community School (ABQ)',
    ]);
  });

  test('halves that do not make up the allocation', () => {
    const half = sheet()[3][4] as number;
    expect(found(changed(sheet(), 3, 4, half - 5), HALVES)).toEqual(['E4']);
  });

  test('off-list money above one half, with the half as its fix', () => {
    const half = sheet()[2][5] as number;
    const [finding] = findings(changed(sheet(), 2, 5, half + 2), OFF_LIST);
    expect(rangeName(finding.place.range)).toBe('F3');
    expect(finding.fix).toMatchObject([{ after: half }]);
  });

  test('a charter school is not limited, and what kind an entity is must be said', () => {
    const charter = [...sheet().slice(0, 2), ['CHARTER SCHOOLS:'], ...sheet().slice(2)];
    expect(found(changed(charter, 3, 5, 1e5), OFF_LIST)).toEqual([]);
    expect(found(changed(changed(sheet(), 2, 5, 1e5), 2, 0, 'Alpha'), OFF_LIST)).toEqual([]);
  });

  test('other classroom materials above a quarter of the off-list money', () => {
    const rows = sheet().map((row, index) =>
      index === 1 ? [...row, 'Other classroom materials'] : index === 2 ? [...row, 1e5] : row,
    );
    expect(found(rows, OFF_LIST)).toEqual(['G3']);
  });

  test('a school that the table calls locally chartered', () => {
    const local = [...sheet().slice(0, 2), ['LOCALLY CHARTERED CHARTER SCHOOLS'], ...sheet().slice(2, 5)];
    expect(found(local, CHARTER_APART)).toEqual(['D4', 'D5', 'D6']);
    expect(found(attachment5a(), CHARTER_APART)).toEqual([]);
  });
});

describe('the pool', () => {
  test('a share below 90 percent, with 90 percent as its fix', () => {
    const [finding, ...others] = findings(sheet('statute', 0.85), NINETY_PERCENT);
    expect(others).toEqual([]);
    expect(rangeName(finding.place.range)).toBe('B13');
    expect(finding.fix).toMatchObject([{ before: 0.85, after: 0.9 }]);
  });

  test('a share written as 90 is 90 percent', () => {
    expect(findings(changed(sheet(), 12, 1, 90), ...INSTRUCTIONAL_MATERIAL_CHECKS)).toEqual([]);
    expect(findings(changed(sheet(), 12, 1, 85), NINETY_PERCENT)[0].fix).toMatchObject([{ before: 85, after: 90 }]);
  });

  test('allocations that add up to less than 90 percent', () => {
    expect(found(changed(sheet(), 8, 3, 800000), NINETY_PERCENT)).toEqual(['D9']);
  });

  test('the 98,037 that Attachment 5a does not allocate', () => {
    const [finding] = findings(attachment5a(), NINETY_PERCENT);
    expect(finding.message).toContain('98,037.00 are missing');
    expect(found(attachment5a(), POOL_NOT_EXHAUSTED)).toEqual([]);
  });

  test('more than the pool', () => {
    expect(found(changed(sheet(), 8, 3, 860000), MORE_THAN_POOL)).toEqual(['D9']);
  });

  test('a pool that is not exhausted although 90 percent is allocated', () => {
    expect(found(changed(sheet('statute', 1), 8, 3, 940000), POOL_NOT_EXHAUSTED)).toEqual(['D9']);
  });

  test('without an appropriation nothing is said', () => {
    const bare = changed(sheet(), 8, 3, 1).slice(0, 9);
    expect(findings(bare, NINETY_PERCENT, MORE_THAN_POOL, POOL_NOT_EXHAUSTED)).toEqual([]);
  });
});

describe('years', () => {
  test('a membership too old for the allocation', () => {
    const old = changed(changed(sheet(), 1, 1, 'FY 2011 40-day membership'), 1, 2, 'FY 2012 40-day membership');
    expect(found(old, MEMBERSHIP_YEAR)).toEqual(['C2']);
  });

  test('years that do not follow one another', () => {
    expect(found(changed(sheet(), 1, 1, 'FY 2011 40-day membership'), MEMBERSHIP_YEAR)).toEqual(['C2']);
  });

  test('Attachment 5a has the right years', () => {
    expect(found(attachment5a(), MEMBERSHIP_YEAR)).toEqual([]);
  });
});
