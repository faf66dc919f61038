import fc from 'fast-check';
import { evaluateFormula } from '../../../src/engine/evaluate';
import { cellDecimal, isAtLeast, isBelow } from '../../../src/rules/cell-number';
import { Decimal } from '../../../src/rules/decimal';

describe('a cell’s number', () => {
  test.each([
    [0.1, '0.1'],
    [0.7 + 0.1, '0.8'],
    [0.1 + 0.2, '0.3'],
    [0.3 / 0.1, '3'],
    [1.0049999999999999, '1.005'],
    [3563153.2500000005, '3563153.25'],
    [20698499.999999996, '20698500'],
    // A third and a rate have no end: what stands there is no noise.
    [1 / 3, '0.3333333333333333'],
    [53.465308172490494, '53.465308172490495'],
    [348425, '348425'],
    [1e21, '1000000000000000000000'],
  ])('%d is %s', (cell, expected) => {
    expect(cellDecimal(cell).toFixed()).toBe(expected);
  });

  test('amounts in cents are read to the cent, in whatever order they were added', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900_000_000 }), { minLength: 1, maxLength: 12 }), (cents) => {
        const exact = new Decimal(cents.reduce((total, each) => total + each, 0)).div(100);
        const forwards = cents.reduce((total, each) => total + each / 100, 0);
        const backwards = cents.reduceRight((total, each) => total + each / 100, 0);
        expect(cellDecimal(forwards).eq(exact)).toBe(true);
        expect(cellDecimal(backwards).eq(exact)).toBe(true);
      }),
    );
  });

  test('what fifteen digits do not tell apart is equal at a threshold, what they do is not', () => {
    const third = new Decimal('0.3333333333333333');
    expect(isAtLeast(third.times(3), new Decimal(1))).toBe(true);
    expect(isBelow(new Decimal('0.99999999999999'), new Decimal(1))).toBe(true);
  });
});

describe('noise decides nothing', () => {
  test.each([
    // The same four amounts, summed in two orders.
    ['=NM.MOE_STATUS(1000.1+200.2+30.3+4.4,4.4+30.3+200.2+1000.1,0,5)', 'Met'],
    ['=NM.MOE_STATUS(4.4+30.3+200.2+1000.1,1000.1+200.2+30.3+4.4,0,5)', 'Met'],
    ['=NM.MOE_STATUS(0.3,0.1+0.2,0,5)', 'Met'],
    ['=NM.MOE_STATUS(0.1+0.2,0.3,0,5)', 'Met'],
    ['=NM.LRE_SETTING(0.7+0.1)', 'Inside the regular class 80% or more of the day'],
    ['=NM.DISPROPORTIONALITY((3/10)/(1/10),3,20)', 'Disproportionate representation'],
    ['=NM.INSTRUCTIONAL_DAY(3,(TIME(14,0,0)-TIME(8,30,0))*24)', true],
    ['=NM.PARTICIPATION_GRADE("A",0.85+0.1)', 'A'],
    ['=NM.SUBGROUP_GAP(0.1,0.4+0.1,25,1.2/3)', 'Consistently underperforming'],
    ['=NM.CSI_STATUS(0.15-0.1,"F",0)', 'Not identified'],
    ['=NM.REVIEW_OUTCOME(0.6+0.3)', 'Core/basal'],
    ['=NM.K5_PLUS_PRIORITY(0.7+0.1,FALSE,FALSE,FALSE,FALSE)', true],
    ['=NM.DISCREPANCY(30,3000,1/3*0.03,"relative")', 'None'],
    ['=NM.LEVY_CHECK(0.1+0.4,10,0.7+1.3,3)', 'Within limits'],
    ['=NM.SUBGROUP_GAP(0.1,1.1-0.1,25)', 'Consistently underperforming'],
  ])('%s is %s', (formula, expected) => {
    expect(evaluateFormula(formula)).toEqual({ value: expected });
  });
});
