import { LAW_OF_SOURCE } from '../../../src/rules/law';
import { CHECKS } from '../../../src/checks';
import { DISPROPORTIONALITY_CHECKS } from '../../../src/checks/disproportionality';
import { disproportionality } from '../../../src/rules/disproportionality/finding';
import { riskRatioTable } from '../../../src/rules/disproportionality/risk-ratio-table';
import { decimal, type Decimal } from '../../../src/rules/decimal';
import { RuleError } from '../../../src/rules/rule-error';
import { type TestCell } from '../../support/snapshot';
import { fixed, moved, type Rows, told, withCell } from '../../support/findings';
import { HEADER } from './group-tables';

type Group = readonly [string, number, number, number, number];

const GROUPS: readonly Group[] = [
  ['Hispanic', 60, 500, 24000, 200000],
  ['White', 20, 300, 9000, 80000],
  ['American Indian', 95, 150, 5200, 35000],
  ['Black', 8, 40, 1100, 7000],
];

const shown = (value: Decimal | RuleError, digits: number): TestCell =>
  value instanceof RuleError ? null : value.toDecimalPlaces(digits).toNumber();

/** A calculator's table by the rules, its ratios to four decimals. */
function body(groups: readonly Group[], digits = 4): TestCell[][] {
  const rows = riskRatioTable(
    groups.map(([name, count, enrollment, stateCount, stateEnrollment]) => ({
      name,
      local: { count: decimal(count), enrollment: decimal(enrollment) },
      state: { count: decimal(stateCount), enrollment: decimal(stateEnrollment) },
    })),
    decimal(10),
    LAW_OF_SOURCE.specialEducation,
  );
  return rows.map((row, index) => [
    ...groups[index],
    shown(row.risk, digits),
    shown(row.riskRatio, digits),
    shown(row.weighted, digits),
    shown(row.alternate, digits),
    row.finding instanceof RuleError ? null : row.finding,
  ]);
}

const TABLE: Rows = [HEADER, ...body(GROUPS)];

/** Three LEAs one below the other, each named once; counts of its own, the state's the same. */
const STATEWIDE: Rows = [
  ['LEA', ...HEADER],
  ...['Alpha', 'Beta', 'Gamma', 'Delta'].flatMap((lea, step) =>
    body(
      GROUPS.map(
        ([name, count, enrollment, ...state]) => [name, count + step, enrollment + 10 * step, ...state] as const,
      ),
      2,
    ).map((row, index) => [index === 0 ? lea : null, ...row]),
  ),
];

describe('risk ratios', () => {
  test('as they should be, for one LEA and for many, here and elsewhere on a sheet', () => {
    expect(told(TABLE, CHECKS)).toEqual([]);
    expect(told(STATEWIDE, CHECKS)).toEqual([]);
    expect(told(moved(TABLE, 'Disproportionality'), CHECKS)).toEqual([]);
  });

  test('the table has a finding of significance to lose', () => {
    expect(TABLE.map((row) => row[9])).toContain(
      disproportionality(decimal(5), decimal(5), decimal(95), LAW_OF_SOURCE.specialEducation),
    );
  });

  test.each<[string, string, TestCell, string[]]>([
    ['a risk', 'F2', 0.21, ['disp.risk F2: 0.12 → F2 =NM.RISK(B2,C2)']],
    [
      'a risk ratio',
      'G3',
      1.8,
      ['disp.risk-ratio G3: 0.2822 → G3 =NM.RISK_RATIO(B3,C3,SUM(B$2:B$5)-B3,SUM(C$2:C$5)-C3)'],
    ],
    [
      'a weighted risk ratio',
      'H4',
      6.66,
      ['disp.weighted-risk-ratio H4: 5.9143 → H4 =INDEX(NM.WEIGHTED_RISK_RATIO(B$2:B$5,C$2:C$5,E$2:E$5),3)'],
    ],
    [
      'an alternate risk ratio',
      'I2',
      2.1,
      ['disp.alternate-risk-ratio I2: 0.9569 → I2 =NM.ALTERNATE_RISK_RATIO(B2,C2,SUM(D$2:D$5)-D2,SUM(E$2:E$5)-E2)'],
    ],
    [
      'a finding',
      'J4',
      'Disproportionate representation',
      ['disp.finding J4: Significant disproportionality → J4 =NM.DISPROPORTIONALITY(G4,H4,B4)'],
    ],
    [
      'a finding of few',
      'J5',
      'Significant disproportionality',
      ['disp.finding J5: Too few to determine → J5 =NM.DISPROPORTIONALITY(G5,H5,B5)'],
    ],
    ['a count above the enrollment', 'B4', 157, ['disp.count-above-enrollment B4: at most 150']],
    ['a count', 'B2', 66, ['disp.count B2: 60 → B2 60']],
    ['an enrollment', 'C3', 330, ['disp.count C3: 300 → C3 300']],
  ])('%s', (_, cell, value, expected) => {
    const faulty = withCell(TABLE, cell, value);
    expect(told(faulty, DISPROPORTIONALITY_CHECKS)).toEqual(expected);
    const left = told(fixed(faulty, DISPROPORTIONALITY_CHECKS), DISPROPORTIONALITY_CHECKS);
    expect(left).toEqual(expected.filter((line) => !line.includes(' → ')));
  });

  test('a state figure that is not the state’s', () => {
    const found = told(withCell(STATEWIDE, 'F7', 80300), DISPROPORTIONALITY_CHECKS);
    expect(found).toContain('disp.state-figures F7: 80,000 → F7 80000');
  });

  test('ratios of ten or fewer without a finding', () => {
    const bare = TABLE.map((row) => row.slice(0, 9));
    expect(told(bare, DISPROPORTIONALITY_CHECKS)).toEqual(['disp.small-group G5: Too few to determine']);
  });

  test('weights of the LEA’s own groups', () => {
    const own = [
      HEADER,
      ...body(
        GROUPS.map(
          ([name, count, enrollment, stateCount]) => [name, count, enrollment, stateCount, enrollment * 300] as const,
        ),
      ),
    ];
    const rows = own.map((row, index) =>
      index === 0
        ? row
        : [...row.slice(0, 4), GROUPS[index - 1][4], ...row.slice(5, 8), TABLE[index][8], TABLE[index][9]],
    );
    const found = told(rows, DISPROPORTIONALITY_CHECKS).filter((line) => line.startsWith('disp.weighted-risk-ratio'));
    expect(found).toHaveLength(4);
    expect(found[0]).toContain('H2 =INDEX(NM.WEIGHTED_RISK_RATIO(B$2:B$5,C$2:C$5,E$2:E$5),1)');
  });

  test('risks in percent', () => {
    expect(
      told(
        TABLE.map((row, index) => (index === 0 ? row : [...row.slice(0, 5), Number(row[5]) * 100, ...row.slice(6)])),
        DISPROPORTIONALITY_CHECKS,
      ),
    ).toEqual([]);
  });
});

describe('suspensions over ten days', () => {
  const LEAS: Rows = [
    ['State rate', 0.012],
    [],
    ['LEA', 'Suspended > 10 Days', 'Children with Disabilities', 'Rate', 'Significant Discrepancy'],
    ['Alpha', 30, 1000, 0.03, 'Yes'],
    ['Beta', 14, 1000, 0.014, 'No'],
    ['Gamma', 8, 100, 0.08, 'Too few to determine'],
    ['Delta', 21, 1000, 0.021, 'No'],
  ];

  test.each<[string, string, TestCell, string[]]>([
    ['as they should be', 'B4', 30, []],
    ['a rate', 'D4', 0.3, ['disp.suspension-rate D4: 0.03 → D4 =NM.RISK(B4,C4) [B4 300] [C4 100]']],
    ['a result', 'E7', 'Yes', ['disp.discrepancy E7: None → E7 =NM.DISCREPANCY(B7,C7,$B$1)']],
    [
      'a result of few',
      'E6',
      'Significant discrepancy',
      ['disp.discrepancy E6: Too few to determine → E6 =NM.DISCREPANCY(B6,C6,$B$1)'],
    ],
    ['more suspended than there are', 'B6', 108, ['disp.count-above-enrollment B6: at most 100']],
  ])('%s', (_, cell, value, expected) => {
    const faulty = withCell(LEAS, cell, value);
    expect(told(faulty, DISPROPORTIONALITY_CHECKS)).toEqual(expected);
    const left = told(fixed(faulty, DISPROPORTIONALITY_CHECKS), DISPROPORTIONALITY_CHECKS);
    expect(left).toEqual(expected.filter((line) => !line.includes(' → ')));
  });

  test('another reading of the manual, followed throughout, is no fault', () => {
    const relative = withCell(withCell(LEAS, 'E5', 'Yes'), 'E7', 'Yes');
    expect(told(relative, CHECKS)).toEqual([]);
    expect(told(withCell(relative, 'E4', 'No'), DISPROPORTIONALITY_CHECKS)).toEqual([
      'disp.discrepancy E4: Significant discrepancy → E4 =NM.DISCREPANCY(B4,C4,$B$1,"relative")',
    ]);
  });

  test('in percent, elsewhere on a sheet', () => {
    const percent = LEAS.map((row, index) =>
      index === 0 ? ['State rate', 1.2] : index < 3 ? row : [...row.slice(0, 3), Number(row[3]) * 100, row[4]],
    );
    expect(told(moved(percent, 'Indicator 4A'), CHECKS)).toEqual([]);
    expect(told(withCell(percent, 'E7', 'Yes'), DISPROPORTIONALITY_CHECKS)).toEqual([
      'disp.discrepancy E7: None → E7 =NM.DISCREPANCY(B7,C7,$B$1/100)',
    ]);
  });
});

test.each<[string, Rows]>([
  ['an empty sheet', []],
  [
    'school enrolment',
    [
      ['School', 'Enrollment', 'Teachers'],
      ['Alpha', 100, 5],
    ],
  ],
  [
    'groups without their enrollment',
    [
      ['Race/Ethnicity', 'Count', 'Risk Ratio'],
      ['Hispanic', 5, 2],
      ['White', 50, 1],
    ],
  ],
])('%s: nothing is said', (_, rows) => {
  expect(told(rows, DISPROPORTIONALITY_CHECKS)).toEqual([]);
});
