import { call, callIn, column } from './call';

/** A serial by DATE itself, so that the tables read as calendars. */
function on(year: number, month: number, day: number): number {
  return call('DATE', year, month, day) as number;
}

describe('dates and their parts', () => {
  it.each([
    ['DATE', [2024, 2, 30], 45352],
    ['DATE', [108, 1, 2], 39449],
    ['DATE', [1900, 3, 1], 61],
    ['DATE', [1900, 1, 1], 1],
    ['DATE', [9999, 13, -1], '#NUM!'],
    ['DAY', [60], 29],
    ['YEAR', ['1/15/2024'], 2024],
    ['MONTH', [-1], '#NUM!'],
    ['TIME', [34, 1, 2], 0.41738425925925926],
    ['TIME', [-1, 1, 1], '#NUM!'],
    ['HOUR', [0.75], 18],
    ['MINUTE', [0.7085], 0],
    ['SECOND', [0.999988425925926], 59],
    ['DATEVALUE', ['15-Jan-2024'], 45306],
    ['DATEVALUE', ['January 15, 2024'], 45306],
    ['DATEVALUE', ['45306'], '#VALUE!'],
    ['TIMEVALUE', ['22-Aug-2011 6:35 AM'], 0.2743055555555556],
    ['WEEKDAY', [45000], 4],
    ['WEEKDAY', [45000, 3], 2],
    ['WEEKDAY', [45000, 4], '#NUM!'],
    ['WEEKNUM', [40977, 2], 11],
    ['ISOWEEKNUM', [45656], 1],
  ])('%s(%j) is %j', (name, args, expected) => {
    const result = call(name, ...args);
    if (typeof expected === 'number' && !Number.isInteger(expected)) expect(result).toBeCloseTo(expected, 8);
    else expect(result).toBe(expected);
  });

  it('count from 1904 where the workbook does', () => {
    const since1904 = { date1904: true, now: 0 };
    expect(callIn(since1904, 'DATE', 2023, 3, 15)).toBe(43538);
    expect(callIn(since1904, 'YEAR', 43538)).toBe(2023);
    expect(callIn(since1904, 'WEEKDAY', 43538)).toBe(4);
  });
});

describe('spans between dates', () => {
  it.each([
    ['EDATE', [on(2024, 3, 31), -1], on(2024, 2, 29)],
    ['EOMONTH', [on(2011, 1, 1), -3], on(2010, 10, 31)],
    ['EOMONTH', [44987, -4.7], 44895],
    ['EOMONTH', [44987, true], '#VALUE!'],
    ['DATEDIF', [on(2001, 6, 1), on(2002, 8, 15), 'YD'], 75],
    ['DATEDIF', [on(2023, 1, 15), on(2024, 3, 14), 'm'], 13],
    ['DATEDIF', [on(2024, 1, 2), on(2024, 1, 1), 'd'], '#NUM!'],
    ['DAYS', ['3/15/2021', '2/1/2021'], 42],
    ['DAYS360', [on(2011, 1, 30), on(2011, 2, 1)], 1],
    ['DAYS360', [on(2024, 2, 29), on(2025, 2, 28)], 358],
    ['YEARFRAC', [on(2012, 1, 1), on(2012, 7, 30)], 0.58055556],
    ['YEARFRAC', [on(2012, 1, 1), on(2012, 7, 30), 1], 0.57650273],
    ['YEARFRAC', [on(2012, 1, 1), on(2012, 7, 30), 3], 0.57808219],
    ['YEARFRAC', [44594, 45351, 1], 2.0720802919708032],
    ['YEARFRAC', [1, 2, 5], '#NUM!'],
  ])('%s(%j) is %j', (name, args, expected) => {
    const result = call(name, ...args);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 8);
    else expect(result).toBe(expected);
  });

  it('does not guess what Excel itself calls unreliable', () => {
    expect(() => call('DATEDIF', on(2023, 1, 31), on(2023, 3, 1), 'MD')).toThrow(
      expect.objectContaining({ reason: expect.stringContaining('unreliable') }),
    );
  });
});

describe('workdays', () => {
  it.each([
    ['NETWORKDAYS', [on(2012, 10, 1), on(2013, 3, 1)], 110],
    ['NETWORKDAYS', [on(2012, 10, 1), on(2013, 3, 1), column(41235, null, 41247, 41295)], 107],
    ['NETWORKDAYS', [on(2024, 3, 31), on(2024, 3, 1)], -21],
    ['NETWORKDAYS.INTL', [on(2006, 1, 1), on(2006, 2, 1), 7, column(38719, 38733)], 22],
    ['NETWORKDAYS.INTL', [on(2006, 1, 1), on(2006, 2, 1), '0010001', column(38719, 38733)], 20],
    ['NETWORKDAYS.INTL', [on(2006, 1, 1), on(2006, 2, 1), '1111111'], 0],
    ['WORKDAY', [on(2008, 10, 1), 151], 39933],
    ['WORKDAY', [on(2008, 10, 1), 151, column(39778, 39786, 39834)], 39938],
    ['WORKDAY', [on(2024, 3, 2), 0], on(2024, 3, 2)],
    ['WORKDAY.INTL', [on(2012, 1, 1), 90, 11], 41013],
    ['WORKDAY.INTL', [on(2012, 1, 1), 30, 0], '#NUM!'],
    ['WORKDAY.INTL', [on(2012, 1, 1), 30, '1111111'], '#VALUE!'],
  ])('%s(%j) is %j', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected);
  });
});
