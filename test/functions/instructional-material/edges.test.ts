import { ABE_FTE } from '../../../src/functions/instructional-material/abe-fte';
import { ADOPTION_PERIOD } from '../../../src/functions/instructional-material/adoption-period';
import { ALLOCATION } from '../../../src/functions/instructional-material/allocation';
import { ALLOCATION_FINAL } from '../../../src/functions/instructional-material/allocation-final';
import { ALLOCATION_LIMITS } from '../../../src/functions/instructional-material/allocation-limits';
import { ALLOCATION_PRACTICE } from '../../../src/functions/instructional-material/allocation-practice';
import { DELIVERY_DUE } from '../../../src/functions/instructional-material/delivery-due';
import { LATE_DELIVERY_DAMAGES } from '../../../src/functions/instructional-material/late-delivery-damages';
import { PER_PUPIL_RATE } from '../../../src/functions/instructional-material/per-pupil-rate';
import { PRORATE } from '../../../src/functions/instructional-material/prorate';
import { REVIEW_OUTCOME } from '../../../src/functions/instructional-material/review-outcome';
import { WEIGHTED_MEMBERSHIP } from '../../../src/functions/instructional-material/weighted-membership';
import { RuleError } from '../../../src/rules/rule-error';

/** The message and code of a refusal. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof RuleError) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'no refusal';
}

describe('ALLOCATION', () => {
  it('spills in the shape of membership', () => {
    expect(ALLOCATION.call([1000, [[1, 2, 3, 4]], undefined, 1])).toEqual([[100, 200, 300, 400]]);
    expect(
      ALLOCATION.call([
        1000,
        [
          [1, 2],
          [3, 4],
        ],
        undefined,
        1,
      ]),
    ).toEqual([
      [100, 200],
      [300, 400],
    ]);
    expect(ALLOCATION.call([1000, 5])).toEqual([[900]]);
  });

  it.each(['Ineligible', 'CLOSED', 'No App/No AC', 'No Enrollment', 'N/A', 'n/a', '', null, undefined, 0])(
    'gives an entity with %p in membership nothing',
    (status) => {
      expect(ALLOCATION.call([1000, [[status], [10]], [[5], [10]], 1])).toEqual([[0], [1000]]);
    },
  );

  it.each(['n/a', '', null, 0])('counts every pupil of an entity with %p in prior_membership as additional', (none) => {
    expect(ALLOCATION.call([700, [[10], [10]], [[none], [10]], 1])).toEqual([[600], [100]]);
  });

  it('counts no additional pupils without prior_membership', () => {
    expect(ALLOCATION.call([700, [[10], [10]], null, 1])).toEqual([[350], [350]]);
  });

  it('takes the reserve off before the share', () => {
    expect(ALLOCATION.call([1000, [[1], [1]], null, 0.9, 100])).toEqual([[405], [405]]);
  });

  it('names the cell that it cannot read', () => {
    expect(refusal(() => ALLOCATION.call([1000, [[10], [-5]]]))).toBe(
      '#VALUE! membership (row 2) is negative: -5. Give a membership, 0 or more, or a status text such as "n/a" where there was none.',
    );
    expect(refusal(() => ALLOCATION.call([1000, [[10, '1,234']]]))).toContain(
      '#VALUE! membership (column 2) is a number stored as text: "1,234"',
    );
    expect(refusal(() => ALLOCATION.call([1000, [[10], [true]]]))).toContain('membership (row 2) is not a number');
    expect(refusal(() => ALLOCATION.call([1000, [[10], [5]], [[10], ['12']]]))).toContain(
      'prior_membership (row 2) is a number stored as text: "12"',
    );
  });

  it('refuses what does not fit together', () => {
    expect(refusal(() => ALLOCATION.call([1000, [[1], [2]], [[1], [2], [3]]]))).toBe(
      '#VALUE! membership is 2 rows by 1 column and prior_membership is 3 rows by 1 column: give ranges of the same shape.',
    );
    expect(refusal(() => ALLOCATION.call([1000, [[1]], null, 0.9, 1001]))).toContain(
      '#VALUE! reserve is 1001, more than',
    );
    expect(refusal(() => ALLOCATION.call([1000, [[1]], null, 0]))).toContain('#VALUE! share is 0');
    expect(refusal(() => ALLOCATION.call([1000, [[1]], null, 1.2]))).toContain('#VALUE! share is above 1');
    expect(refusal(() => ALLOCATION.call([1000, [[1]], null, 1, 0, 'eight']))).toContain(
      '"statute", "headcount", "seven"',
    );
    expect(refusal(() => ALLOCATION.call([1000, [['CLOSED'], [0]]]))).toContain('#N/A No entity has a membership');
    expect(refusal(() => ALLOCATION.call([1000]))).toContain('#VALUE! membership is missing');
  });

  it('divides an appropriation of nothing', () => {
    expect(ALLOCATION.call([0, [['CLOSED'], [3]]])).toEqual([[0], [0]]);
    expect(ALLOCATION.call([0, [['CLOSED']]])).toEqual([[0]]);
  });
});

describe('ALLOCATION_FINAL', () => {
  it('spills a row of entities as two rows', () => {
    expect(ALLOCATION_FINAL.call([100, [[1, 3]], [[1, 3]], [[20, '']]])).toEqual([
      [25, 75],
      [5, 75],
    ]);
  });

  it('takes the reserve off and knows the methods', () => {
    expect(ALLOCATION_FINAL.call([800, [[20], [10]], [[10], [10]], [[0], [0]], 100, 'headcount'])).toEqual([
      [466.67, 466.67],
      [233.33, 233.33],
    ]);
    expect(ALLOCATION_FINAL.call([800, [[20], [10]], [[10], [10]], [[0], [0]], 0, 'seven'])).toEqual([
      [711.11, 711.11],
      [88.89, 88.89],
    ]);
  });

  it('refuses a block of entities and ranges that do not fit', () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(refusal(() => ALLOCATION_FINAL.call([100, block, block, block]))).toContain('2 rows by 2 columns');
    expect(refusal(() => ALLOCATION_FINAL.call([100, [[1], [2]], [[1], [2]], [[1]]]))).toBe(
      '#VALUE! membership is 2 rows by 1 column and initial_allocation is one cell: give ranges of the same shape.',
    );
    expect(refusal(() => ALLOCATION_FINAL.call([100, [[1]], [[1]], [['none']]]))).toContain(
      'initial_allocation is not a number: "none"',
    );
  });
});

describe('ALLOCATION_PRACTICE', () => {
  it('adjusts below the average of three years and not at it', () => {
    // 0.95 × 60 = 57 = (50 + 61 + 60) / 3: exactly equal.
    expect(ALLOCATION_PRACTICE.call([10, 50, 61, 60])).toEqual([[600]]);
    expect(ALLOCATION_PRACTICE.call([10, 50, 61.3, 60])).toEqual([[617.4]]);
    expect(ALLOCATION_PRACTICE.call([10, 70, 80, 60])).toEqual([[540]]);
  });

  it('averages the years that have a membership', () => {
    expect(ALLOCATION_PRACTICE.call([10, 'n/a', 80, 60])).toEqual([[540]]);
    expect(ALLOCATION_PRACTICE.call([10, '', 0, 60])).toEqual([[600]]);
  });

  it('keeps one mistake in its own cell', () => {
    const [[first], [second]] = ALLOCATION_PRACTICE.call([10, [[1], [1]], [[1], [1]], [[10], [-10]]]);
    expect(first).toBe(100);
    expect(second).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('mem_current (row 2) is negative'),
    });
  });
});

describe('WEIGHTED_MEMBERSHIP and PER_PUPIL_RATE', () => {
  it('spill and refuse', () => {
    expect(
      WEIGHTED_MEMBERSHIP.call([
        [[10], [5]],
        [[8], [8]],
      ]),
    ).toEqual([[20], [5]]);
    expect(WEIGHTED_MEMBERSHIP.call([10, 8, 1])).toEqual([[10]]);
    expect(refusal(() => WEIGHTED_MEMBERSHIP.call([10, 8, 0]))).toContain('multiplier is below 1');
    expect(PER_PUPIL_RATE.call([1000, 3])[0][0]).toBe(300);
    expect(refusal(() => PER_PUPIL_RATE.call([1000, 0]))).toContain('#N/A total_membership is 0');
    expect(refusal(() => PER_PUPIL_RATE.call([1000, 3, 0.9, 2000]))).toContain('reserve is 2000');
    expect(refusal(() => PER_PUPIL_RATE.call(['a lot', 3]))).toContain('appropriation is not a number: "a lot"');
  });
});

describe('ALLOCATION_LIMITS', () => {
  it('gives the odd cent to the minimum', () => {
    expect(ALLOCATION_LIMITS.call([[[0.01], [100.05]], 'district'])).toEqual([
      [0.01, 0, 0],
      [50.03, 50.02, 12.5],
    ]);
    expect(ALLOCATION_LIMITS.call([100, 'STATE institution'])).toEqual([[50, 50, 12.5]]);
    expect(ALLOCATION_LIMITS.call([100, 'private'])).toEqual([[50, 50, 0]]);
  });

  it('does not guess what a charter school may spend on other classroom materials', () => {
    const [[adopted, offList, other]] = ALLOCATION_LIMITS.call([100, 'charter']);
    expect([adopted, offList]).toEqual([0, 100]);
    expect(other).toMatchObject({ code: '#N/A', message: expect.stringContaining('charter school') });
  });

  it('refuses an unknown kind of entity', () => {
    expect(refusal(() => ALLOCATION_LIMITS.call([100, 'tribal']))).toContain(
      'entity_type is not known: "tribal". Give one of "district"',
    );
  });
});

describe('PRORATE and ABE_FTE', () => {
  it('treat blank weights as none', () => {
    expect(PRORATE.call([10, [[1], [''], [3]]])).toEqual([[2.5], [0], [7.5]]);
    expect(refusal(() => PRORATE.call([10, [[1], ['x']]]))).toContain('weights (row 2) is not a number: "x"');
    expect(refusal(() => PRORATE.call([-10, [[1]]]))).toContain('pool is negative');
  });

  it('take a quarter of the enrolment', () => {
    expect(ABE_FTE.call([[[10], [13]]])).toEqual([[2.5], [3.25]]);
  });
});

describe('REVIEW_OUTCOME', () => {
  it.each([
    [1, undefined, 'Core/basal'],
    [0.9, 0.2, 'Core/basal'],
    [0.8999, undefined, 'Second review'],
    [0.8, undefined, 'Second review'],
    [0.8, 0, 'Second review'],
    [0.8, '', 'Second review'],
    [0.8, 0.9, 'Core/basal'],
    [0.8, 0.8999, 'Supplemental'],
    [0.7999, undefined, 'Supplemental'],
    [0.7999, 0.95, 'Supplemental'],
  ])('of %p and second review %p is %p', (score, second, outcome) => {
    expect(REVIEW_OUTCOME.call([score, second])).toEqual([[outcome]]);
  });

  it('asks for a share', () => {
    expect(refusal(() => REVIEW_OUTCOME.call([90]))).toContain('score is above 1: 90. Give a share between 0 and 1');
  });
});

describe('DELIVERY_DUE and LATE_DELIVERY_DAMAGES', () => {
  it.each([
    ['2014-03-31', '2014-08-13', 41834], // July 14: 30 days before classes
    ['2014-03-31', '2014-07-15', 41821], // July 1 is later than June 15
    ['2013-10-01', '2014-08-13', 41834],
    ['2014-04-01', '2014-08-13', 41852], // August 1
    ['2014-06-02', '2014-08-13', 41852], // August 1: exactly 60 days
    ['2014-06-03', '2014-08-13', 41853],
    ['2014-09-02', '2014-08-13', 41944],
  ])('an order of %s for classes on %s', (received, classes, due) => {
    expect(DELIVERY_DUE.call([received, classes])).toEqual([[due]]);
  });

  it('refuse what is no date, and a date beyond the calendar', () => {
    expect(refusal(() => DELIVERY_DUE.call(['2014-02-30', '2014-08-13']))).toContain('order_received is not a day');
    expect(refusal(() => DELIVERY_DUE.call(['9999-12-30', '9999-08-13']))).toContain('beyond December 31, 9999');
  });

  it('run for each title, up to the maximum', () => {
    expect(LATE_DELIVERY_DAMAGES.call(['2014-08-01', '2014-07-01'])).toEqual([[0]]);
    expect(LATE_DELIVERY_DAMAGES.call(['2014-08-01', '2014-08-02'])).toEqual([[100]]);
    expect(LATE_DELIVERY_DAMAGES.call(['2014-08-01', '2014-11-09'])).toEqual([[10000]]);
    expect(LATE_DELIVERY_DAMAGES.call(['2014-08-01', '2014-11-08', 2])).toEqual([[19800]]);
    expect(refusal(() => LATE_DELIVERY_DAMAGES.call(['2014-08-01', '2014-11-08', 0]))).toContain('titles is below 1');
  });
});

describe('ADOPTION_PERIOD', () => {
  it('is table 1 of S3', () => {
    const institutes = [2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018];
    expect(ADOPTION_PERIOD.call([institutes.map((year) => [year])])).toEqual([
      [2008, 2013],
      [2009, 2014],
      [2010, 2015],
      [2011, 2016],
      [2012, 2017],
      [2013, 2018],
      [2014, 2019],
      [2015, 2020],
      [2016, 2021],
      [2017, 2022],
      [2018, 2023],
      [2019, 2024],
    ]);
  });

  it('refuses what is no year', () => {
    expect(refusal(() => ADOPTION_PERIOD.call([2013.5]))).toContain('institute_year is not a whole number');
    expect(refusal(() => ADOPTION_PERIOD.call([13]))).toContain('institute_year is below 1900');
  });
});
