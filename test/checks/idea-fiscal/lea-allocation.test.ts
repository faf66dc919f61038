import { IDEA_FISCAL_CHECKS } from '../../../src/checks/idea-fiscal';
import { LEA_ALLOCATION } from '../../../src/checks/idea-fiscal/lea-allocation';
import type { TestCell } from '../../support/snapshot';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { leaTable, leaTableBy, leaTableInParts } from './lea-tables';

const { citation } = LEA_ALLOCATION;

/** One cell of the sheet, as a finding's place. */
const at = (row: number, column: number): unknown => ({
  sheet: 'Sheet1',
  range: { top: row, left: column, bottom: row, right: column },
});

function without(rows: Rows, ...cells: readonly string[]): Rows {
  return cells.reduce((all, cell) => withCell(all, cell, null), rows);
}

/** Nothing stated above the table; its own total below. */
function withTotal(...totals: Rows): Rows {
  return [[], [], [], ...leaTable().slice(3), ...totals];
}

describe('what is told', () => {
  test('an allocation beside the others, with the whole table’s formula', () => {
    expect(findingsIn(withCell(leaTable(), 'E6', 2900), IDEA_FISCAL_CHECKS)).toEqual([
      {
        check: 'idea.lea-allocation',
        severity: 'error',
        place: at(5, 4),
        citation,
        message:
          "Beta is allocated 2,900.00, but its base payment and its shares by enrollment and poverty are 2,606.35, as the other LEAs' are computed.",
        actual: '2,900.00',
        expected: '2,606.35',
        fix: [
          {
            sheet: 'Sheet1',
            row: 5,
            column: 4,
            before: 2900,
            after: '=INDEX(NM.IDEA_ALLOCATION($B$1,$B$5:$B$9,$C$5:$C$9,$D$5:$D$9,$B$2),2)',
            reason: 'Beta: base payment and shares by enrollment and poverty.',
          },
        ],
      },
    ]);
  });

  test('a count with which no LEA’s share holds by the total: at the rates that the others share', () => {
    expect(findingsIn(withCell(leaTable(), 'C7', 510), IDEA_FISCAL_CHECKS)).toEqual([
      {
        check: 'idea.lea-allocation',
        severity: 'error',
        place: at(6, 4),
        citation,
        message:
          "Gamma is allocated 1,519.68, but its base payment and its shares by enrollment and poverty are 3,966.22, as the other LEAs' are computed.",
        actual: '1,519.68',
        expected: '3,966.22',
        explanations: [
          {
            place: at(6, 2),
            printed: '510',
            implied: '150',
            evidence: 'it would make the row hold by itself',
          },
        ],
      },
    ]);
  });

  test('a total that is not what was divided', () => {
    expect(findingsIn(withCell(leaTable(), 'B1', 12000), IDEA_FISCAL_CHECKS)).toEqual([
      {
        check: 'idea.lea-allocation',
        severity: 'error',
        place: at(0, 1),
        citation,
        message: '12,000.00 is to be divided, but the allocations add up to 10,011.25.',
        actual: '12,000.00',
        expected: '10,011.25',
      },
    ]);
  });

  test('an allocation that is not its parts', () => {
    expect(findingsIn(withCell(leaTableInParts(), 'G6', 2060), IDEA_FISCAL_CHECKS)).toEqual([
      {
        check: 'idea.lea-allocation',
        severity: 'error',
        place: at(5, 6),
        citation,
        message: 'Beta: Allocation is 2,060.00, but base payment and both shares add up to 2,606.35.',
        actual: '2,060.00',
        expected: '2,606.35',
        amount: 546.35,
        fix: [
          {
            sheet: 'Sheet1',
            row: 5,
            column: 6,
            before: 2060,
            after: '=B6+E6+F6',
            reason: 'Beta: base payment and both shares add up to 2,606.35.',
          },
        ],
      },
    ]);
  });
});

describe('the formula that is offered', () => {
  const wrong = withCell(leaTable(), 'E6', 2900);

  test.each<[string, Rows, string[]]>([
    [
      'without a share by enrollment: the law’s',
      without(wrong, 'A2', 'B2'),
      ['idea.lea-allocation E6: 2,606.35 → E6 =INDEX(NM.IDEA_ALLOCATION($B$1,$B$5:$B$9,$C$5:$C$9,$D$5:$D$9),2)'],
    ],
    [
      'a share in percent',
      withCell(wrong, 'B2', 85),
      [
        'idea.lea-allocation E6: 2,606.35 → E6 =INDEX(NM.IDEA_ALLOCATION($B$1,$B$5:$B$9,$C$5:$C$9,$D$5:$D$9,$B$2/100),2)',
      ],
    ],
    [
      'nothing where a row between the LEAs is none of them',
      [...wrong.slice(0, 5), ['see the notes'], ...wrong.slice(5)],
      ['idea.lea-allocation E7: 2,606.35'],
    ],
    [
      'nothing where the total is computed: it may be the sum of what would be computed from it',
      withCell(wrong, 'B1', { formula: '=5000+5011.25', value: 10011.25 }),
      ['idea.lea-allocation E6: 2,606.35'],
    ],
    [
      'nothing where the total is the table’s own',
      withCell(withTotal(['Total', 2000, 1002, 150, 10011.25]), 'E6', 2900),
      ['idea.lea-allocation E6: 2,606.35'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told(rows, IDEA_FISCAL_CHECKS)).toEqual(expected);
  });

  test('far to the right and below', () => {
    const blank: TestCell[] = Array.from({ length: 26 }, () => null);
    const far = [...Array.from({ length: 6 }, () => []), ...wrong.map((row) => [...blank, ...row])];
    expect(told(far, IDEA_FISCAL_CHECKS)).toEqual([
      'idea.lea-allocation AE12: 2,606.35 → AE12 =INDEX(NM.IDEA_ALLOCATION($AB$7,$AB$11:$AB$15,$AC$11:$AC$15,$AD$11:$AD$15,$AB$8),2)',
    ]);
  });
});

describe('what is divided, where no total is stated', () => {
  /** One count wrong: by a total the rows' own sum is told apart from the rates'. */
  const TOTAL: Rows[number] = ['Total', 2000, 1002, 150, 10011.25];
  const rate = ['idea.lea-allocation E6: 2,606.36 [B6 793.64]'];
  const total = ['idea.lea-allocation E6: 2,606.35'];

  test.each<[string, Rows, string[]]>([
    ['the table’s own total', [TOTAL], total],
    ['a grand total', [['Grand Total', 2000, 1002, 150, 10011.25]], total],
    ['no total: the rates that the other rows share', [], rate],
    ['two totals: the same', [TOTAL, ['Grand Total', 2000, 1002, 150, 10011.25]], rate],
    ['a total without its allocation: the same', [['Total', 2000, 1002, 150, null]], rate],
    ['a total below all base payments: the same', [['Total', 2000, 1002, 150, 1999]], rate],
  ])('%s', (_, totals, expected) => {
    expect(told(withCell(withTotal(...totals), 'E6', 2900), IDEA_FISCAL_CHECKS)).toEqual(expected);
    expect(told(withTotal(...totals), IDEA_FISCAL_CHECKS)).toEqual([]);
  });
});

describe('the share by enrollment that the sheet states', () => {
  test.each([
    [0.8, '$B$2'],
    [80, '$B$2/100'],
  ])('%d: it is told, and the allocations are computed with it', (written, ref) => {
    expect(told(withCell(leaTableBy(0.8, written), 'E6', 2900), IDEA_FISCAL_CHECKS)).toEqual([
      `idea.population-share B2: 85 % → B2 ${written === 80 ? 85 : 0.85}`,
      `idea.lea-allocation E6: 2,639.53 → E6 =INDEX(NM.IDEA_ALLOCATION($B$1,$B$5:$B$9,$C$5:$C$9,$D$5:$D$9,${ref}),2)`,
    ]);
  });

  test.each<[string, number, string[]]>([
    ['the sum of the allocations', 10011.25, []],
    ['a few cents beside it, as roundings are', 10011.3, []],
    ['eight cents beside it', 10011.33, ['idea.lea-allocation B1: 10,011.25']],
    ['dollars beside it', 10020, ['idea.lea-allocation B1: 10,011.25']],
  ])('another than the allocations were divided by; the total is %s', (_, total, expected) => {
    const rows = withCell(withCell(leaTable(), 'B2', 0.8), 'B1', total);
    expect(told(rows, [LEA_ALLOCATION])).toEqual(expected);
  });
});

describe('two tables on a sheet', () => {
  const second = [...Array.from({ length: 6 }, () => []), ...leaTableBy(0.5, 0.5).slice(3)];

  test('each is read by itself', () => {
    const rows = withCell([...leaTable(), ...second], 'E6', 2900);
    expect(told(rows, [LEA_ALLOCATION])).toEqual([
      'idea.lea-allocation E6: 2,606.35 → E6 =INDEX(NM.IDEA_ALLOCATION($B$1,$B$5:$B$9,$C$5:$C$9,$D$5:$D$9,$B$2),2)',
    ]);
  });
});

describe('what is not told', () => {
  const wrong = withCell(leaTable(), 'E6', 2900);

  test.each<[string, Rows]>([
    ['amounts in cents', leaTable()],
    ['amounts in whole dollars', leaTable(Math.round)],
    ['amounts and their parts in whole dollars, each rounded by itself', leaTableInParts(Math.round)],
    ['a cent more by largest remainder', withCell(leaTable(), 'E9', 300.02)],
    ['a base payment that is missing', withCell(wrong, 'B9', null)],
    ['an enrollment that is missing', withCell(wrong, 'C9', 'n/a')],
    ['a poverty count that is missing', withCell(wrong, 'D9', null)],
    ['an allocation that is missing', withCell(wrong, 'E9', null)],
    ['a base payment below zero', withCell(wrong, 'B9', -50)],
    ['an enrollment below zero', withCell(wrong, 'C9', -25)],
    ['a poverty count below zero', withCell(wrong, 'D9', -10)],
    ['three LEAs of which one is wrong: two say nothing', wrong.slice(0, 7)],
    ['five LEAs of which three are wrong', withCell(withCell(wrong, 'E5', 4000), 'E7', 1000)],
    [
      'six LEAs of which three are wrong',
      [...withCell(withCell(wrong, 'E5', 4000), 'E7', 1000), ['Zeta', 50, 25, 10, 300.01]],
    ],
    [
      'parts of which one is rounded to whole dollars',
      leaTableInParts().map((row, index) =>
        index < 3 ? [] : index === 3 ? row : [...row.slice(0, 4), Math.round(Number(row[4])), ...row.slice(5)],
      ),
    ],
    ['a part by enrollment that is missing', without(leaTableInParts(), 'A1', 'B1', 'E6')],
    ['a part by poverty that is missing', without(leaTableInParts(), 'A1', 'B1', 'F6')],
    ['no allocation', wrong.map((row) => row.slice(0, 4))],
    ['all of one LEA', [...leaTable().slice(0, 4), ['Alpha', 1000, 501, 50, 4805.34]]],
    ['no LEA', leaTable().slice(0, 4)],
  ])('%s', (_, rows) => {
    expect(told(rows, IDEA_FISCAL_CHECKS)).toEqual([]);
  });

  test.each<[string, Rows, string[]]>([
    ['two cents more than the share', withCell(leaTable(), 'E9', 300.03), ['idea.lea-allocation E9: 300.01']],
    [
      'four dollars more than the share in whole dollars',
      withCell(leaTable(Math.round), 'E9', 304),
      ['idea.lea-allocation E9: 300.01'],
    ],
    [
      'five LEAs of which two are wrong: the other three tell',
      withCell(withCell(leaTable(), 'E6', 2900), 'E5', 4000),
      ['idea.lea-allocation E5: 4,805.35', 'idea.lea-allocation E6: 2,606.35'],
    ],
    [
      'four LEAs of which one is wrong, by their own rates',
      withCell(leaTable(), 'E6', 2900).slice(0, 8),
      ['idea.lea-allocation E6: 2,606.36'],
    ],
  ])('but: %s', (_, rows, expected) => {
    expect(told(rows, IDEA_FISCAL_CHECKS).map((line) => line.split(/ →| \[/)[0])).toEqual(expected);
  });
});
