/** Formulas of S4's examples and of what was found wrong with them: each with what it must give, and why. */
import { evaluateFormula } from '../../../src/engine/evaluate';

test.each([
  ['=NM.MOE_SHORTFALL(3563153.25,3506290.58,6481.13,541)', 0, 'per capita is kept in cents (Example 2)'],
  ['=NM.MOE_STATUS(3563153.25,3506290.58,6481.13,541)', 'Met per capita', 'the same'],
  ['=NM.MOE_NEXT_BASE(3563153.25,3506290.58,6481.13,541)', [[3563153.25, 6481.13]], 'the required total stays'],
  ['=NM.MOE_SHORTFALL(3563153.25,3506290.58,6340.13,555)', 56862.67, 'Example 3'],
  ['=NM.MOE_SHORTFALL(3563153.25,3506290.58,6340.13,555,46549.72)', 10312.95, 'with the approved exceptions'],
  ['=NM.INDICATOR_RATE(1,50,0)', [[0.02, 'Not met']], 'one finding misses a target of 0 %'],
  ['=NM.INDICATOR_RATE(0,50,0)', [[0, 'Met']], 'a target of 0 % is met by none'],
  ['=NM.INDICATOR_RATE(99,100,1)', [[0.99, 'Not met']], 'no threshold below 100 %'],
  ['=NM.INDICATOR_RATE(6,100,0.05,"lower")', [[0.06, 'Not met']], 'a drop-out rate above its target'],
  ['=NM.DEPARTURE_EXCEPTION(45461.52,0,"RIF")', 0, 'a reduction in force makes no exception'],
  ['=NM.DEPARTURE_EXCEPTION(45461.52,0,"retired")', 45461.52, 'Voluntary Departure Example 1'],
  ['=NM.COUNT_DATE("2014-15","120th")', 42046, 'second Wednesday of February'],
] as readonly (readonly [string, unknown, string])[])('%s is %j: %s', (formula, value) => {
  expect(evaluateFormula(formula)).toEqual({ value });
});

test.each([
  ['=NM.WORKLOAD_REDUCTION(10,3,6,3792.65,10,3,2,0)', 'unit_value is empty or 0'],
  ['=NM.WORKLOAD_COST(10,3,6,0)', 'unit_value is empty or 0'],
  ['=NM.PROGRAM_COST(100,0)', 'unit_value is empty or 0'],
  [
    '=NM.MOE_EFFORT({"11000","13000"},{"51100";"51100";"53212";"53212";""},{"1412";"1312";"0000";"0000";"1412"},{1,2;3,4;5,6;7,8;9,10})',
    'Row 5',
  ],
  ['=NM.DUE_DATE("evaluation",2014)', 'date is a year, not a date: 2014'],
  ['=NM.INSTRUCTIONAL_DAY(3,0.25)', 'hours is a time cell'],
  ['=NM.PARAMETER("constructor","FY14")', 'There is no parameter "constructor"'],
  ['=NM.PARAMETER("unit value of the year","FY14")', 'Did you mean "unit-value"'],
  ['=NM.DUE_DATE("evaluatoin",DATE(2014,9,2))', 'Did you mean "evaluation"'],
  ['=NM.RISK_RATIO_TABLE({"A";"B";" a "},{1;2;3},{10;20;30},{1;2;3},{10;20;30})', 'twice, as group 1 and group 3'],
  ['=NM.RISK_RATIO_TABLE({"A";"B";"Total"},{1;2;3},{10;20;30},{1;2;3},{10;20;30})', 'without their total'],
])('%s is refused: %s', (formula, message) => {
  const evaluation = evaluateFormula(formula);
  expect(evaluation).toMatchObject({ error: '#VALUE!', message: expect.stringContaining(message) as unknown });
});
