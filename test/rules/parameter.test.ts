import type { Parameter } from '../../src/law/parameter';
import { entryFor, knownYears, lastYearOf, parameterValue } from '../../src/rules/parameter';

const factor: Parameter = {
  title: 'factor of the test',
  unit: 'factor',
  values: [
    { from: 2009, until: 2014, value: '0.1', read: 'statute', citation: 'a' },
    { from: 2017, until: 2017, value: '0.2', read: 'statute', citation: 'b' },
    { from: 2020, value: '0.3', read: 'statute', citation: 'c' },
  ],
};

test('a year inside an entry has its value, also in an entry without an end', () => {
  expect(parameterValue(factor, 2012).toString()).toBe('0.1');
  expect(parameterValue(factor, 2035).toString()).toBe('0.3');
  expect(entryFor(factor, 2017)?.citation).toBe('b');
});

test('a year between entries has none, and the message lists the years there are', () => {
  expect(() => parameterValue(factor, 2015)).toThrow(
    'The sources give no factor of the test for FY15. Known years: FY09–FY14, FY17, FY20 and later.',
  );
});

test('an entry without an end ends where the next one begins', () => {
  const superseded: Parameter = {
    ...factor,
    values: [...factor.values, { from: 2027, value: '0.4', read: 'statute', citation: 'd' }],
  };
  expect(superseded.values.map((_, index) => lastYearOf(superseded, index))).toEqual([2014, 2017, 2026, undefined]);
  expect(knownYears(superseded)).toBe('FY09–FY14, FY17, FY20 and later');
  expect(parameterValue(superseded, 2026).toString()).toBe('0.3');
});

test('entries that follow each other are listed as one span', () => {
  const split: Parameter = {
    ...factor,
    values: [
      { from: 2009, until: 2010, value: '1', read: 'statute', citation: 'a' },
      { from: 2011, until: 2012, value: '2', read: 'statute', citation: 'b' },
    ],
  };
  expect(knownYears(split)).toBe('FY09–FY12');
});
