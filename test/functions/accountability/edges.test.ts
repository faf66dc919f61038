import { COUNT_DATE } from '../../../src/functions/accountability/count-date';
import { CSI_STATUS } from '../../../src/functions/accountability/csi-status';
import { DUE_DATE } from '../../../src/functions/accountability/due-date';
import { EVALUATION_TIMELY } from '../../../src/functions/accountability/evaluation-timely';
import { PARTICIPATION_GRADE } from '../../../src/functions/accountability/participation-grade';
import { SCHOOL_SCORE } from '../../../src/functions/accountability/school-score';
import { SET_ASIDE } from '../../../src/functions/accountability/set-aside';
import { SUBGROUP_GAP } from '../../../src/functions/accountability/subgroup-gap';
import { DEADLINES } from '../../../src/law/deadlines';
import { isoDate } from '../../../src/rules/calendar';
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

const day = (rows: readonly (readonly unknown[])[]): string => isoDate(rows[0][0] as number);

describe('PARTICIPATION_GRADE', () => {
  it('lowers a grade by one letter below 95 percent, F at most', () => {
    const grades = [['A'], ['B'], ['C'], ['D'], ['F']];
    expect(PARTICIPATION_GRADE.call([grades, 0.9499])).toEqual([['B'], ['C'], ['D'], ['F'], ['F']]);
    expect(PARTICIPATION_GRADE.call([grades, 0.95])).toEqual(grades);
    expect(PARTICIPATION_GRADE.call([' b ', 1])).toEqual([['B']]);
  });

  it('refuses what is no grade and no share', () => {
    expect(refusal(() => PARTICIPATION_GRADE.call(['E', 0.9]))).toContain(
      '#VALUE! grade is not known: "E". Give one of "A", "B"',
    );
    expect(refusal(() => PARTICIPATION_GRADE.call(['A', 94]))).toContain('participation_rate is above 1: 94');
    expect(refusal(() => PARTICIPATION_GRADE.call(['', 0.9]))).toContain('grade is blank');
  });
});

describe('SCHOOL_SCORE', () => {
  it('weighs each indicator by its share of the grade', () => {
    const alone = (indicator: number): number[] => [0, 1, 2, 3, 4, 5].map((each) => (each === indicator ? 100 : 0));
    expect([0, 1, 2, 3, 4, 5].map((indicator) => SCHOOL_SCORE.call(alone(indicator))[0][0])).toEqual([
      25, 15, 10, 20, 20, 10,
    ]);
    expect(SCHOOL_SCORE.call([1, 1, 1, 1, 1, 1])).toEqual([[1]]);
  });

  it('refuses shares and points mixed, and scores beyond either', () => {
    expect(refusal(() => SCHOOL_SCORE.call([80, 70, 60, 50, 40, 0.9]))).toContain('Give all six as shares');
    expect(refusal(() => SCHOOL_SCORE.call([101, 70, 60, 50, 40, 90]))).toContain('proficiency is above 100');
    expect(SCHOOL_SCORE.call([80, 0, 60, 50, 40, 90])).toEqual([[53]]);
  });
});

describe('SUBGROUP_GAP', () => {
  it.each([
    [0.1, 0.5, 10, undefined, 'Consistently underperforming'],
    [0.3, 0.7, 10, undefined, 'Consistently underperforming'],
    [0.1001, 0.5, 10, undefined, 'Not consistently underperforming'],
    [0.6, 0.5, 10, undefined, 'Not consistently underperforming'],
    [0.2, 0.5, 10, 0.3, 'Consistently underperforming'],
    [0, 1, 9, undefined, 'Too few to determine'],
  ])('%p against %p of %p students at %p is %p', (group, other, size, threshold, finding) => {
    expect(SUBGROUP_GAP.call([group, other, size, threshold])).toEqual([[finding]]);
  });

  it('refuses a threshold of nothing', () => {
    expect(refusal(() => SUBGROUP_GAP.call([0.1, 0.5, 10, 0]))).toContain('#VALUE! threshold is 0');
  });
});

describe('CSI_STATUS', () => {
  it.each([
    [0.0499, 'F', 0, 'Identified'],
    [0.05, 'F', 0, 'Not identified'],
    [0.0499, 'D', 1, 'Remains identified'],
    [0.05, 'D', 2.9, 'Remains identified'],
    [0.05, 'F', 3, 'More rigorous intervention'],
    [0.0501, 'F', 3, 'Exits'],
    [0.01, 'C', 5, 'Exits'],
    [0.01, 'A', 1, 'Exits'],
  ])('at %p with %p after %p years is %p', (percentile, grade, years, status) => {
    expect(CSI_STATUS.call([percentile, grade, years])).toEqual([[status]]);
  });
});

describe('SET_ASIDE', () => {
  it('gives two figures for each grant, to the cent', () => {
    expect(SET_ASIDE.call([[[100], [33.33]]])).toEqual([
      [7, 3],
      [2.33, 1],
    ]);
    expect(refusal(() => SET_ASIDE.call([-1]))).toContain('title_i is negative');
  });
});

describe('COUNT_DATE', () => {
  it.each([
    ['2013-14', 40, '2013-10-09'],
    ['FY14', '80D', '2013-12-11'],
    [2014, '120th day', '2014-02-12'],
    [2015, '40-day', '2014-10-08'],
    ['2019-2020', '120', '2020-02-12'],
  ])('of %p, report %p, is %p', (year, report, expected) => {
    expect(day(COUNT_DATE.call([year, report]))).toBe(expected);
  });

  it('refuses other reports and years before date cells', () => {
    expect(refusal(() => COUNT_DATE.call([2014, 60]))).toContain('report is not a reporting date: 60');
    expect(refusal(() => COUNT_DATE.call([2014, true]))).toContain('report is not a reporting date: TRUE');
    expect(refusal(() => COUNT_DATE.call([1900, 40]))).toContain('A date cell begins with 1900');
  });
});

describe('DUE_DATE', () => {
  it.each([
    ['evaluation', '2014-09-02', '2014-11-01'],
    ['complaint', '2014-09-02', '2014-11-01'],
    ['resolution session', '2014-09-02', '2014-09-17'],
    ['expedited resolution session', '2014-09-02', '2014-09-09'],
    ['resolution period', '2014-09-02', '2014-10-02'],
    ['expedited resolution period', '2014-09-02', '2014-09-17'],
    ['hearing', '2014-10-02', '2014-11-16'],
    ['mediation copy', '2014-09-02', '2014-09-09'],
    ['finding notice', '2014-09-02', '2014-12-01'],
    ['correction', '2014-09-02', '2015-09-02'],
    ['stars correction', '2014-10-08', '2014-10-18'],
    ['budget adjustment', '2014-09-02', '2014-10-02'],
    ['reimbursement', '2014-09-02', '2014-10-02'],
    ['initial allocation', '2014-01-01', '2014-04-01'],
    ['final allocation', '2014-01-16', '2015-01-15'],
    ['requisitions', '2014-03-31', '2014-03-31'],
    ['delivery of early orders', '2014-03-31', '2014-07-01'],
    ['delivery of later orders', '2014-04-02', '2014-08-01'],
    ['adoption', '2014-06-09', '2014-08-01'],
    ['non-public application', '2014-04-02', '2015-04-01'],
    ['non-public reports', '2014-07-01', '2014-08-01'],
    ['non-public activity', '2014-08-13', '2014-11-15'],
    ['k-5 plus application', '2019-07-01', '2019-10-15'],
    ['k-5 plus notice', '2019-10-15', '2019-11-15'],
    ['ceis report', '2014-07-01', '2015-06-15'],
  ])('%p from %p is %p', (event, from, due) => {
    expect(day(DUE_DATE.call([event, from]))).toBe(due);
  });

  it('knows every deadline of the law by its name, each with where it comes from', () => {
    for (const [event, { citation, title, from }] of Object.entries(DEADLINES)) {
      expect(day(DUE_DATE.call([event, '2014-09-02']))).not.toBe('2014-09-02');
      expect(citation.law.length).toBeGreaterThan(3);
      expect(citation.source).toMatch(/^S[0-4]/);
      expect(title.length).toBeGreaterThan(10);
      expect(from.length).toBeGreaterThan(10);
    }
  });

  it('takes a name in any case, with hyphens or underscores for spaces', () => {
    for (const name of ['Finding notice', 'finding-notice', 'FINDING_NOTICE', '  finding   notice ']) {
      expect(day(DUE_DATE.call([name, '2014-09-02']))).toBe('2014-12-01');
    }
    expect(day(DUE_DATE.call(['K-5 Plus notice', '2019-07-01']))).toBe('2019-11-15');
    expect(day(DUE_DATE.call(['Non-public reports', '2014-07-01']))).toBe('2014-08-01');
  });

  it('says where the events are listed when it does not know one, and refuses days beyond the calendar', () => {
    expect(refusal(() => DUE_DATE.call(['lunch', '2014-09-02']))).toBe(
      `#VALUE! event is not a known event: "lunch". The help of NM.DUE_DATE lists all ${Object.keys(DEADLINES).length}.`,
    );
    expect(refusal(() => DUE_DATE.call([60, '2014-09-02']))).toContain('event is not a name: 60');
    for (const event of ['evaluation', 'correction', 'initial allocation']) {
      expect(refusal(() => DUE_DATE.call([event, '9999-12-30']))).toContain('beyond December 31, 9999');
    }
  });
});

describe('EVALUATION_TIMELY', () => {
  it('counts sixty days as timely and the sixty-first as late', () => {
    expect(
      EVALUATION_TIMELY.call(['2014-09-02', [['2014-09-02'], ['2014-11-01'], ['2014-11-02'], ['2014-12-01']]]),
    ).toEqual([
      [0, 'Timely'],
      [60, 'Timely'],
      [61, '1 day late'],
      [90, '30 days late'],
    ]);
  });

  it('knows the two exceptions, and a blank or 0 as none', () => {
    expect(EVALUATION_TIMELY.call(['2014-09-02', '2014-12-01', [['parent'], ['transfer'], [''], [0]]])).toEqual([
      [90, 'Timely by exception'],
      [90, 'Timely by exception'],
      [90, '30 days late'],
      [90, '30 days late'],
    ]);
    expect(EVALUATION_TIMELY.call(['2014-09-02', '2014-09-12', 'parent'])).toEqual([[10, 'Timely']]);
  });

  it('refuses an evaluation before consent and one that is missing', () => {
    expect(refusal(() => EVALUATION_TIMELY.call(['2014-09-02', '2014-09-01']))).toContain(
      'evaluation is before consent',
    );
    expect(refusal(() => EVALUATION_TIMELY.call(['2014-09-02', 0]))).toContain('evaluation is not a date: 0');
    expect(refusal(() => EVALUATION_TIMELY.call(['2014-09-02', '2014-12-01', 'snow']))).toContain(
      'exception_code is not known: "snow". Give one of "parent", "transfer"',
    );
  });
});
