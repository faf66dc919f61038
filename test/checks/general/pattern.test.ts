import { type FormulaPattern, meaningAt, readPattern } from '../../../src/checks/general/model/pattern';

describe('the pattern of a formula', () => {
  function inC5(formula: string): FormulaPattern {
    return readPattern(formula, 'its relative text', 4, 2);
  }

  test.each([
    ['=A5*round(B5,2)', '# * ROUND ( # , 2 )'],
    ['=+A5*2', '# * 2'],
    ['=-A5*2', '- # * 2'],
    ['=A5*+2', '# * + 2'],
    ['=A5 *\n 2', '# * 2'],
    ['=A5*-2', '# * - 2'],
    ['=IF(A5="yes",B:B,1:1)', 'IF ( # = "yes" , # , # )'],
    ['=$A$1:B5*2', '# * 2'],
    ['=Rate*A5', 'Rate * #'],
    ['=SUM(A1:A4)', 'SUM of cells'],
    ['=A1+A2+A3', 'SUM of cells'],
    ['=average(A1:A4)', 'AVERAGE of cells'],
  ])('%s without its references: %s', (formula, skeleton) => {
    expect(inC5(formula).skeleton).toBe(skeleton);
  });

  test.each([
    ['=SUM(C1:C4)', '=C1+C2+C3+C4'],
    ['=SUM(C1:C4)', '=SUM(C1:C2,C3:C4)'],
    ["='C:\\Budget\\[Year.xlsx]Data'!A1", "='[Year.xlsx]Data'!A1"],
  ])('%s computes the same as %s', (one, other) => {
    expect(inC5(one).same).toBe(inC5(other).same);
    expect(inC5(one).references.map(({ sheet }) => sheet)[0]).toBe(inC5(other).references[0].sheet);
  });

  test.each([
    ['=A5*B5', '=B5*A5'],
    ['=A5+B5-C4', '=B5-C4+A5'],
    ['=A5*B5', '=+A5*B5'],
    ['=(A5)/B5', '=A5/B5'],
    ['=MAX(A5,B5)', '=max(B5,A5)'],
    ['=IF(A5>B5,A5*2,0)', '=IF(A5>B5,2*A5,0)'],
  ])('%s computes the same as %s, written in another order', (one, other) => {
    expect(inC5(one).same).toBe(inC5(other).same);
  });

  test.each([
    ['=A5-B5', '=B5-A5'],
    ['=A5/B5', '=B5/A5'],
    ['=A5^B5', '=B5^A5'],
    ['=A5&B5', '=B5&A5'],
    ['=A5*B5', '=A5*$B5'],
  ])('%s is not %s', (one, other) => {
    expect(inC5(one).same).not.toBe(inC5(other).same);
  });

  test('$ that names the same cell makes no difference to what is computed there', () => {
    expect(meaningAt(inC5('=A5*$B$9'), 4, 2)).toBe(meaningAt(inC5('=A5*B9'), 4, 2));
    expect(meaningAt(inC5('=A5*$B$9'), 5, 2)).not.toBe(meaningAt(inC5('=A5*B9'), 5, 2));
  });

  test('what is read in no order stands by its relative text', () => {
    expect(inC5('=INDEX(A5:B9 B5:C9,1)').same).toBe('its relative text');
    expect(inC5('=A5*2').aggregate).toBeUndefined();
    expect(inC5('=A5*2').aggregate).toBeUndefined();
  });

  test('where a formula looks: at cells, whole columns and other sheets', () => {
    expect(inC5("=A5*SUM($B:B)+'Last year'!C4").references).toEqual([
      {
        sheet: undefined,
        external: false,
        top: { fixed: false, at: 0 },
        left: { fixed: false, at: -2 },
        bottom: { fixed: false, at: 0 },
        right: { fixed: false, at: -2 },
      },
      {
        sheet: undefined,
        external: false,
        top: { fixed: true, at: 0 },
        left: { fixed: true, at: 1 },
        bottom: { fixed: true, at: 1_048_575 },
        right: { fixed: false, at: -1 },
      },
      {
        sheet: 'Last year',
        external: false,
        top: { fixed: false, at: -1 },
        left: { fixed: false, at: 0 },
        bottom: { fixed: false, at: -1 },
        right: { fixed: false, at: 0 },
      },
    ]);
  });
});
