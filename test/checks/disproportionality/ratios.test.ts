import { CHECKS } from '../../../src/checks';
import { DISPROPORTIONALITY_CHECKS } from '../../../src/checks/disproportionality';
import type { TestCell } from '../../support/snapshot';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { columnsOf, farOff, HEADER, IN_PERCENT, place, TABLE } from './group-tables';

const SOURCE = 'S4, indicators 9 and 10 and Appendix E';

function fix(row: number, column: number, before: number, after: string, reason: string): unknown[] {
  return [{ sheet: 'Sheet1', row, column, before, after, reason }];
}

describe('a ratio that does not follow from the counts', () => {
  test.each<[string, string, number, object]>([
    [
      'a risk',
      'F2',
      0.132,
      {
        check: 'disp.risk',
        place: place(1, 5),
        citation: { law: '34 CFR 300.647(a)', source: SOURCE },
        message: 'Hispanic: Risk is 0.132, but the count divided by the enrollment is 0.12.',
        actual: '0.132',
        expected: '0.12',
        fix: fix(1, 5, 0.132, '=NM.RISK(B2,C2)', 'Hispanic: the count divided by the enrollment is 0.12.'),
      },
    ],
    [
      'a risk ratio',
      'G3',
      0.3,
      {
        check: 'disp.risk-ratio',
        place: place(2, 6),
        citation: { law: '34 CFR 300.646, 300.647(a)(6)', source: SOURCE },
        message: 'White: Risk Ratio is 0.3, but the risk of the group divided by that of all others is 0.2822.',
        actual: '0.3',
        expected: '0.2822',
        fix: fix(
          2,
          6,
          0.3,
          '=NM.RISK_RATIO(B3,C3,SUM(B$2:B$5)-B3,SUM(C$2:C$5)-C3)',
          'White: the risk of the group divided by that of all others is 0.2822.',
        ),
      },
    ],
    [
      'a weighted risk ratio',
      'H2',
      0.5572,
      {
        check: 'disp.weighted-risk-ratio',
        place: place(1, 7),
        citation: { law: '34 CFR 300.646', source: SOURCE, note: 'Westat’s weighted risk ratio' },
        message: 'Hispanic: Weighted Risk Ratio is 0.5572, but weighted by the state’s groups it is 0.5066.',
        actual: '0.5572',
        expected: '0.5066',
        fix: fix(
          1,
          7,
          0.5572,
          '=INDEX(NM.WEIGHTED_RISK_RATIO(B$2:B$5,C$2:C$5,E$2:E$5),1)',
          'Hispanic: weighted by the state’s groups it is 0.5066.',
        ),
      },
    ],
    [
      'a weighted risk ratio that is weighted otherwise',
      'H2',
      0.478,
      {
        check: 'disp.weighted-risk-ratio',
        place: place(1, 7),
        citation: { law: '34 CFR 300.646', source: SOURCE, note: 'Westat’s weighted risk ratio' },
        message:
          'Hispanic: Weighted Risk Ratio is 0.478, but that is weighted by the LEA’s own groups; weighted by the state’s it is 0.5066.',
        actual: '0.478',
        expected: '0.5066',
        fix: fix(
          1,
          7,
          0.478,
          '=INDEX(NM.WEIGHTED_RISK_RATIO(B$2:B$5,C$2:C$5,E$2:E$5),1)',
          'Hispanic: that is weighted by the LEA’s own groups; weighted by the state’s it is 0.5066.',
        ),
      },
    ],
    [
      'an alternate risk ratio, here the plain one',
      'I2',
      0.478,
      {
        check: 'disp.alternate-risk-ratio',
        place: place(1, 8),
        citation: { law: '34 CFR 300.647(a)(1)', source: SOURCE },
        message:
          'Hispanic: Alternate Risk Ratio is 0.478, but the risk of the group divided by the state’s risk of all others is 0.9569.',
        actual: '0.478',
        expected: '0.9569',
        fix: fix(
          1,
          8,
          0.478,
          '=NM.ALTERNATE_RISK_RATIO(B2,C2,SUM(D$2:D$5)-D2,SUM(E$2:E$5)-E2)',
          'Hispanic: the risk of the group divided by the state’s risk of all others is 0.9569.',
        ),
      },
    ],
  ])('%s', (_, cell, value, expected) => {
    const [first, ...more] = findingsIn(withCell(TABLE, cell, value), DISPROPORTIONALITY_CHECKS);
    expect(first).toEqual({ severity: 'error', ...expected });
    expect(more).toEqual([]);
  });
});

/** A ratio of each kind wrong. */
const FAULTS: readonly (readonly [string, number])[] = [
  ['F2', 0.21],
  ['I2', 2.1],
  ['G3', 0.3],
  ['H4', 6.66],
];
const faulty = (): Rows => FAULTS.reduce((rows: Rows, [cell, value]) => withCell(rows, cell, value), TABLE);

describe('the formula that is offered', () => {
  test('far to the right and below', () => {
    expect(told(farOff(faulty(), 25, 8), DISPROPORTIONALITY_CHECKS)).toEqual([
      'disp.risk AE10: 0.12 → AE10 =NM.RISK(AA10,AB10)',
      'disp.alternate-risk-ratio AH10: 0.9569 → AH10 =NM.ALTERNATE_RISK_RATIO(AA10,AB10,SUM(AC$10:AC$13)-AC10,SUM(AD$10:AD$13)-AD10)',
      'disp.risk-ratio AF11: 0.2822 → AF11 =NM.RISK_RATIO(AA11,AB11,SUM(AA$10:AA$13)-AA11,SUM(AB$10:AB$13)-AB11)',
      'disp.weighted-risk-ratio AG12: 5.9143 → AG12 =INDEX(NM.WEIGHTED_RISK_RATIO(AA$10:AA$13,AB$10:AB$13,AD$10:AD$13),3)',
    ]);
  });

  test('the values themselves, where a row between the groups is none of them', () => {
    const rows = faulty();
    expect(told([...rows.slice(0, 3), ['see the notes'], ...rows.slice(3)], DISPROPORTIONALITY_CHECKS)).toEqual([
      'disp.risk F2: 0.12 → F2 =NM.RISK(B2,C2)',
      'disp.alternate-risk-ratio I2: 0.9569 → I2 0.9568627450980393',
      'disp.risk-ratio G3: 0.2822 → G3 0.2822085889570552',
      'disp.weighted-risk-ratio H5: 5.9143 → H5 5.914316702819956',
    ]);
  });
});

describe('risks in percent', () => {
  test('are no fault', () => {
    expect(told(IN_PERCENT, CHECKS)).toEqual([]);
  });

  test.each<[number, string]>([
    [21, 'disp.risk F2: 12 → F2 =NM.RISK(B2,C2)*100'],
    [0.9, 'disp.risk F2: 12 → F2 =NM.RISK(B2,C2)*100'],
  ])('%d among them is told in percent', (value, expected) => {
    expect(told(withCell(IN_PERCENT, 'F2', value), DISPROPORTIONALITY_CHECKS)).toEqual([expected]);
  });

  test.each<[TestCell, string[]]>([
    [0.13, ['disp.risk D2: 0.12 → D2 =NM.RISK(B2,C2) [B2 65] [C2 462]']],
    [1, ['disp.risk D2: 0.12 → D2 =NM.RISK(B2,C2) [C2 60]']],
    [13, ['disp.risk D2: 12 → D2 =NM.RISK(B2,C2)*100 [B2 65] [C2 462]']],
    [0.12, []],
    [12, []],
    ['12 %', []],
    [null, []],
  ])('the only risk is %p: its size tells how it is written', (value, expected) => {
    const rows = withCell(columnsOf(TABLE, 'Race/Ethnicity', 'Count', 'Enrollment', 'Risk').slice(0, 2), 'D2', value);
    expect(told(rows, DISPROPORTIONALITY_CHECKS)).toEqual(expected);
  });
});

describe('what a ratio takes', () => {
  const [risk, alternate, ratio, weighted] = ['risk', 'alternate-risk-ratio', 'risk-ratio', 'weighted-risk-ratio'];

  test.each<[string, Readonly<Record<string, TestCell>>, string[]]>([
    ['all there', {}, [risk, alternate, ratio, weighted]],
    ['another count missing: neither risk ratio', { B5: null }, [risk, alternate]],
    ['another enrollment missing: neither', { C5: 'n/a' }, [risk, alternate]],
    ['another count below zero: neither, and its risk tells of it', { B5: -8, I5: null }, [risk, alternate, risk]],
    ['another count above its enrollment: neither', { B5: 41 }, [risk, alternate, 'count-above-enrollment']],
    ['its own count missing: neither, and no risk', { B2: null }, []],
    ['its own enrollment missing: neither, and no risk', { C2: null }, []],
    ['an enrollment of the state missing: no weights, no alternate', { E5: null }, [risk, ratio]],
    ['a count of the state missing: no alternate', { D5: null }, [risk, ratio, weighted]],
  ])('%s', (_, cells, expected) => {
    const rows = Object.entries(cells).reduce((all, [cell, value]) => withCell(all, cell, value), faulty());
    const withoutFindings = rows.map((row) => row.slice(0, 9)).slice(0, 5);
    const checks = DISPROPORTIONALITY_CHECKS.filter(({ id }) => id !== 'disp.small-group');
    expect(told(withoutFindings, checks).map((line) => line.split(' ')[0])).toEqual(
      expected.map((check) => `disp.${check}`),
    );
  });

  test('one group has nothing to be compared with', () => {
    expect(told(faulty().slice(0, 2), DISPROPORTIONALITY_CHECKS)).toEqual([
      'disp.risk F2: 0.12 → F2 =NM.RISK(B2,C2) [B2 105] [C2 286]',
    ]);
  });

  test('the state’s enrollment below zero is no weight', () => {
    const rows = columnsOf(TABLE, 'Race/Ethnicity', 'Count', 'Enrollment', 'State Enrollment', 'Weighted Risk Ratio');
    expect(told(withCell(withCell(rows, 'D5', -7000), 'E4', 6.66), DISPROPORTIONALITY_CHECKS)).toEqual([
      'disp.small-group E5: Too few to determine',
    ]);
  });

  test('a header alone', () => {
    expect(told([HEADER], DISPROPORTIONALITY_CHECKS)).toEqual([]);
  });
});
