import { IDEA_FISCAL_CHECKS } from '../../../src/checks/idea-fiscal';
import { kindOf } from '../../../src/kinds';
import { CEIS_FUND, PRIVATE_SCHOOL_FUND } from '../../../src/checks/idea-fiscal/reserved-fund';
import type { TestCell } from '../../support/snapshot';
import { findingsIn, type Rows, told, withCell } from '../../support/findings';
import { SHARE } from './tables';

const CEIS: Rows = [
  ['LEA', 'Section 611', 'Section 619', 'Reserved for CEIS', 'Fund'],
  ['Alpha', 290068, 10000, 45010.2, '24112'],
  ['Beta', 200000, 5000, 20000, '24112 - CEIS'],
];

const at = (row: number, column: number): unknown => ({
  sheet: 'Sheet1',
  range: { top: row, left: column, bottom: row, right: column },
});

describe('the private-school share', () => {
  test('a share that does not follow from the children', () => {
    expect(findingsIn(withCell(SHARE, 'E2', 9351.25), IDEA_FISCAL_CHECKS)).toEqual([
      {
        check: 'idea.proportionate-share',
        severity: 'error',
        place: at(1, 4),
        citation: kindOf('proportionate-share').check?.citation,
        message:
          'Flintstone: Proportionate Share is 9,351.25, but the sub-grant by the part of parentally placed among all eligible children is 9,531.25.',
        actual: '9,351.25',
        expected: '9,531.25',
        amount: 180,
        explanations: [
          {
            place: at(1, 1),
            printed: '152,500.00',
            implied: '149,620.00',
            evidence: 'it would make the row hold by itself',
          },
        ],
        fix: [
          {
            sheet: 'Sheet1',
            row: 1,
            column: 4,
            before: 9351.25,
            after: '=NM.PROPORTIONATE_SHARE(B2,C2,D2)',
            reason:
              'Flintstone: the sub-grant by the part of parentally placed among all eligible children is 9,531.25.',
          },
        ],
      },
    ]);
  });

  test.each<[string, Rows]>([
    ['as it should be', SHARE],
    ['no sub-grant', withCell(SHARE, 'B2', null)],
    ['no children in public schools', withCell(SHARE, 'C2', null)],
    ['no children in private schools', withCell(SHARE, 'D2', 'none')],
    ['no children at all', withCell(withCell(SHARE, 'C2', 0), 'D2', 0)],
    ['no share', withCell(SHARE, 'E2', null)],
  ])('%s: nothing is told', (_, rows) => {
    expect(told(rows, IDEA_FISCAL_CHECKS)).toEqual([]);
  });
});

describe('funds', () => {
  function moved(row: number, column: number, before: TestCell, after: string | number, name: string): object {
    return { sheet: 'Sheet1', row, column, before, after, reason: `The fund of ${name} is ${after}.` };
  }

  test.each<[string, Rows, string, TestCell, object]>([
    [
      'the private-school share as a number',
      SHARE,
      'F3',
      24106,
      {
        check: 'idea.private-school-fund',
        place: at(2, 5),
        citation: PRIVATE_SCHOOL_FUND.citation,
        message:
          'Alpha: the private-school share is budgeted in fund 24106, but it belongs in fund 24115 and has to stay there.',
        actual: '24106',
        expected: '24115',
        fix: [moved(2, 5, 24106, 24115, 'the private-school share')],
      },
    ],
    [
      'early intervening services as text',
      CEIS,
      'E2',
      '24106 - IDEA B Entitlement',
      {
        check: 'idea.ceis-fund',
        place: at(1, 4),
        citation: CEIS_FUND.citation,
        message:
          'Alpha: the reserve for early intervening services is budgeted in fund 24106, but it belongs in fund 24112 and has to stay there.',
        actual: '24106',
        expected: '24112',
        fix: [moved(1, 4, '24106 - IDEA B Entitlement', '24112', 'the reserve for early intervening services')],
      },
    ],
  ])('%s', (_, rows, cell, value, expected) => {
    expect(findingsIn(withCell(rows, cell, value), IDEA_FISCAL_CHECKS)).toEqual([{ severity: 'error', ...expected }]);
  });

  test.each<[string, Rows]>([
    ['as they should be', CEIS],
    ['a blank', withCell(CEIS, 'E2', null)],
    ['words without a code', withCell(CEIS, 'E2', 'to be budgeted')],
    ['the label of a total', withCell(SHARE, 'F3', 'Total')],
    ['a zero', withCell(SHARE, 'F3', 0)],
    ['no column for it', SHARE.map((row) => row.slice(0, 5))],
  ])('%s: nothing is told', (_, rows) => {
    expect(told(rows, IDEA_FISCAL_CHECKS)).toEqual([]);
  });
});
