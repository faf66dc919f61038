import { TABLE_KINDS } from '../../src/kinds';
import { valueOf } from '../../src/kinds/compute';
import {
  all,
  before,
  cellsIn,
  type Expression,
  firstOf,
  minus,
  nm,
  orElse,
  paramsOf,
  times,
} from '../../src/kinds/equation';
import { textOf } from '../../src/kinds/formula';
import { MOE_SHORTFALL } from '../../src/functions/maintenance-of-effort/moe-shortfall';
import { CEIS_MAXIMUM } from '../../src/functions/idea-fiscal/ceis-maximum';
import { OUTCOME_SUMMARY } from '../../src/functions/disproportionality/outcome-summary';
import { AVAILABILITY } from '../../src/functions/idea-fiscal/availability';
import { decimal } from '../../src/rules/decimal';

/** Every call of an NM function in an expression. */
function callsIn(expression: Expression): Extract<Expression, { nm: unknown }>[] {
  const terms =
    'nm' in expression
      ? Object.values(expression.args)
      : 'operator' in expression
        ? expression.terms
        : 'firstOf' in expression
          ? expression.firstOf
          : [];
  const inner = terms.flatMap((term) =>
    typeof term === 'object' && !('role' in term) && !('cell' in term) && !('word' in term) ? callsIn(term) : [],
  );
  return 'nm' in expression ? [expression, ...inner] : inner;
}

const EQUATIONS = TABLE_KINDS.flatMap(({ id, equations = {} }) =>
  Object.entries(equations).map(([role, { of }]) => [id, role, of] as const),
);

test.each(EQUATIONS)('%s: %s gives its functions all that they need', (_, __, of) => {
  for (const call of callsIn(of)) {
    const missing = paramsOf(call).filter(([name, { optional }]) => !optional && !(name in call.args));
    expect(missing.map(([name]) => name)).toEqual([]);
  }
});

const MAXIMUM = nm(CEIS_MAXIMUM, {
  basic_611: 'basic',
  preschool_619: orElse('preschool', 0),
  moe_reduction: 'reduction',
});

describe('the value of an equation', () => {
  const of = (cells: Readonly<Record<string, number>>) =>
    valueOf(MAXIMUM, ({ role }) => (role in cells ? decimal(cells[role]) : undefined));

  test('is what the function’s own rule gives, with what a blank stands for', () => {
    expect(of({ basic: 100000 })).toEqual(decimal(15000));
    expect(of({ basic: 100000, preschool: 20000, reduction: 3000 })).toEqual(decimal(15000));
  });

  test('there is none without a figure that is needed', () => {
    expect(of({ preschool: 20000 })).toBeUndefined();
  });
});

describe('an equation of one of the figures that a function gives side by side', () => {
  const STATEMENT = nm(OUTCOME_SUMMARY, { a: 'a', b: 'b', c: 'c', d: 'd', e: 'e' }, 2);
  const of = (cells: Readonly<Record<string, number>>) => valueOf(STATEMENT, ({ role }) => decimal(cells[role]));

  test('has that one as its value', () => {
    expect(of({ a: 5, b: 15, c: 30, d: 30, e: 20 })).toEqual(decimal(0.5));
  });

  test('a day is a number as its cell has it', () => {
    const obligate = nm(AVAILABILITY, { award_date: 'award' }, 1);
    expect(valueOf(obligate, () => decimal(42186))).toEqual(decimal(43008));
  });

  test('takes it out of them in its formula', () => {
    expect(textOf(STATEMENT, ({ role }) => `${role.toUpperCase()}2`)).toBe(
      'INDEX(NM.OUTCOME_SUMMARY(A2,B2,C2,D2,E2),1,2)',
    );
  });

  test('is said of every function that gives several figures, and of no other', () => {
    for (const [, , each] of EQUATIONS) {
      for (const { nm: call, part } of callsIn(each)) {
        expect([call.name, part !== undefined]).toEqual([call.name, 'width' in call]);
      }
    }
  });
});

describe('the formula of an equation', () => {
  const of = (expression: Expression, cells: Readonly<Record<string, string>>) =>
    textOf(expression, ({ role, before: above }) => cells[above ? `${role} above` : role]);

  test('leaves missing arguments at its end out, and others empty', () => {
    const shortfall = nm(MOE_SHORTFALL, {
      required_effort: 'required',
      actual_effort: 'actual',
      required_per_capita: orElse('perCapita', 0),
      exceptions: 'exceptions',
    });
    expect(of(shortfall, { required: 'B5', actual: 'C5' })).toBe('NM.MOE_SHORTFALL(B5,C5,0)');
    expect(of(shortfall, { required: 'B5', actual: 'C5', perCapita: 'D5', exceptions: 'G5' })).toBe(
      'NM.MOE_SHORTFALL(B5,C5,D5,,G5)',
    );
  });

  test('there is none without a cell that is needed', () => {
    expect(of(MAXIMUM, { preschool: 'C5' })).toBeUndefined();
  });

  test('takes the first way for which the table has all cells', () => {
    const either = firstOf(times('mem', 'factor'), 'units');
    expect(of(either, { mem: 'B2', factor: 'C2', units: 'D2' })).toBe('B2*C2');
    expect(of(either, { mem: 'B2', units: 'D2' })).toBe('D2');
  });

  test('names the row before, and keeps a sum within a product together', () => {
    expect(
      of(times('factor', minus(before('count'), 'count')), { factor: 'B3', count: 'C3', 'count above': 'C2' }),
    ).toBe('B3*(C2-C3)');
  });
});

test('the cells of an equation: which it needs, and which its function must be given at least what a blank stands for', () => {
  expect(
    cellsIn(
      nm(CEIS_MAXIMUM, { basic_611: 'basic', preschool_619: orElse(all('preschool'), 0), moe_reduction: 'reduction' }),
    ),
  ).toEqual([
    { cell: { role: 'basic' }, given: true, needed: true },
    { cell: { role: 'preschool', all: true }, given: true, needed: false },
    { cell: { role: 'reduction' }, given: false, needed: false },
  ]);
});
