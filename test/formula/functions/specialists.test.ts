/**
 * Functions that few workbooks use: units, lists as databases, regressions, distributions and tests. Values are those of
 * Microsoft's documentation, or stored by Excel in the workbooks of IronCalc's tests.
 */
import { calculate } from '../../../src/engine/calculate';
import { evaluateFormula } from '../../../src/engine/evaluate';
import { snapshotOf } from '../../support/snapshot';

function valueOf(formula: string): unknown {
  const result = evaluateFormula(formula);
  return 'value' in result ? result.value : result.error;
}

test.each<[string, unknown]>([
  ['=CONVERT(1,"lbm","kg")', 0.45359237],
  ['=CONVERT(68,"F","C")', 20],
  ['=CONVERT(2.5,"ft","sec")', '#N/A'],
  ['=CONVERT(0.05,"Mang2","m2")', 5e-10],
  ['=CONVERT(12,"MK","K")', 12000000],
  ['=CONVERT(0.0002,"Muk_pt","m3")', 0.11365225],
  ['=SUM(LINEST({3;5;7},{1;2;3}))', 3],
  ['=INDEX(LINEST({1,9,5,7},{0,4,2,3}),2)', 1],
  ['=INDEX(LINEST({1;2;4;5},{1;2;3;4},TRUE,TRUE),3,1)', 0.98],
  ['=TREND({1;2;3},{1;2;3},5)', 5],
  ['=GROWTH({2;4;8},{1;2;3},4)', 16],
  ['=LINEST({1;2},{1;2;3})', '#REF!'],
  ['=GAMMA(2.5)', 1.3293403881791384],
  ['=GAMMA(-1)', '#NUM!'],
  ['=GAMMALN(4)', 1.791759469228055],
  ['=GAMMA.DIST(10.00001131,9,2,TRUE)', 0.068094],
  ['=GAMMA.INV(0.068094,9,2)', 10.0000112],
  ['=BETA.DIST(2,8,10,TRUE,1,3)', 0.6854706],
  ['=BETA.INV(1,2,3)', '#NUM!'],
  ['=CHISQ.DIST.RT(18.307,10)', 0.0500006],
  ['=CHISQ.INV(0.93,1)', 3.283020286],
  ['=T.DIST.2T(1.959999998,60)', 0.05464493],
  ['=T.INV.2T(0.546449,60)', 0.606533076],
  ['=TDIST(1,5,3)', '#NUM!'],
  ['=F.DIST.RT(15.20686486,6,4)', 0.01],
  ['=F.INV(0.01,6,4)', 0.10930991],
  ['=WEIBULL.DIST(105,20,100,TRUE)', 0.92958139],
  ['=LOGNORM.DIST(4,3.5,1.2,TRUE)', 0.0390835557],
  ['=NEGBINOM.DIST(10,5,0.25,FALSE)', 0.0550486604],
  ['=HYPGEOM.DIST(1,4,8,20,TRUE)', 0.4654282766],
  ['=BINOM.INV(6,0.5,0.75)', 4],
  ['=BINOM.DIST.RANGE(60,0.75,45,50)', 0.5236297934],
  ['=CONFIDENCE.T(0.05,1,50)', 0.284196855],
  ['=T.TEST({3;4;5;8;9;1;2;4;5},{6;19;3;2;14;4;5;17;1},2,1)', 0.196015785],
  ['=F.TEST({6;7;9;15;21},{20;28;31;38;40})', 0.64831785],
  ['=CHISQ.TEST({58,35;11,25;10,23},{45.35,47.65;17.56,18.44;16.09,16.91})', 0.000308192],
  ['=Z.TEST({3;6;7;8;6;5;4;2;1;9},4)', 0.090574197],
  ['=ERF(0.745)', 0.70792892],
  ['=ERFC(1)', 0.15729921],
])('%s is %p', (formula, expected) => {
  const value = valueOf(formula);
  if (typeof expected === 'number') expect(value as number).toBeCloseTo(expected, 6);
  else expect(value).toBe(expected);
});

test('functions of databases take a list with headings and criteria below headings', () => {
  const formulas: readonly [string, unknown][] = [
    ['=DSUM(A1:C6,"Amount",E1:F2)', 75],
    ['=DCOUNT(A1:C6,,E1:E2)', 3],
    ['=DAVERAGE(A1:C6,3,E1:E2)', 51.666666666666664],
    ['=DMAX(A1:C6,"Amount",E1:E3)', 80],
    ['=DGET(A1:C6,"Amount",E1:F2)', { error: '#NUM!' }],
    ['=DGET(A1:C6,"School",G1:G2)', 'Mesa'],
    ['=DSUM(A1:C6,"Cost",E1:E2)', { error: '#VALUE!' }],
    ['=DSUM(A1:C1,"Amount",E1:E2)', { error: '#VALUE!' }],
  ];
  const workbook = snapshotOf({
    List: [
      ['School', 'Fund', 'Amount', null, 'School', 'Amount', 'Fund'],
      ['Acoma', 11000, 25, null, 'Acoma', '<60', '>24105'],
      ['Acoma Annex', 11000, 50, null, 'Mesa', null, null],
      ['Acoma', 24101, 80, null, null, null, null],
      ['Mesa', 24106, 10, null, null, null, null],
      ['Rio', 11000, 5, null, null, null, null],
    ],
    Results: formulas.map(([formula]) => [{ formula: formula.replace(/[A-G]1:[A-G]\d/g, 'List!$&') }]),
  });
  const sheet = calculate(workbook, { arrays: 'as stored' }).sheets[1];
  expect(formulas.map((_, row) => sheet.value(row, 0))).toEqual(formulas.map(([, expected]) => expected));
});
