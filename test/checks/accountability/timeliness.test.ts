import { CHECKS } from '../../../src/checks';
import { timelinessSaid } from '../../../src/checks/accountability/timeliness';
import { findingsIn, told } from '../../support/findings';
import type { TestCell } from '../../support/snapshot';

/** Sept 2, 2014, as Excel counts days. */
const DAY = 41884;

test.each([
  ['In time?', 'yes', 'kept'],
  ['In time?', 'no, 6 days late', 'missed'],
  ['Within 60 days', 'No', 'missed'],
  ['Late?', 'No', 'kept'],
  ['Late?', 'Yes', 'missed'],
  ['Status', 'Late', 'missed'],
  ['Status', 'not met', 'missed'],
  ['Status', 'On time', 'kept'],
  ['Status', 'Within 60', 'kept'],
  ['¿A tiempo?', 'Sí', 'kept'],
  ['Status', 'Open', undefined],
])('%s: %s', (header, text, said) => {
  expect(timelinessSaid(header, text)).toBe(said);
});

describe('an evaluation after its sixtieth day', () => {
  const log = (answer: string, reason: string | null, header = 'In time?'): TestCell[][] => [
    ['First evaluations, 2014-15'],
    [],
    ['Student', 'Consent signed', 'Sixtieth day', 'Evaluated', 'Days', 'Reason (allowed)', header],
    ['ST-2301', DAY, DAY + 60, DAY + 25, 25, null, header === 'Late?' ? 'no' : 'yes'],
    ['ST-2304', DAY + 9, DAY + 69, DAY + 59, 50, null, header === 'Late?' ? 'no' : 'yes'],
    ['ST-2337', DAY + 12, DAY + 72, DAY + 78, 66, reason, answer],
  ];

  test('that the log names as late, or gives an allowed reason for, is no mistake of the log', () => {
    const severities = (rows: TestCell[][]): string[] => findingsIn(rows, CHECKS).map(({ severity }) => severity);
    expect(severities(log('no, 6 days late', null))).toEqual(['info']);
    expect(severities(log('Yes', null, 'Late?'))).toEqual(['info']);
    expect(told(log('yes, allowed', 'Parent did not bring the child'), CHECKS)).toEqual([]);
  });

  test('that it calls timely is one', () => {
    expect(told(log('yes', null), CHECKS)).toEqual([expect.stringMatching(/^deadline\.past D6: /)]);
    expect(told(log('no', null, 'Late?'), CHECKS)).toEqual([expect.stringMatching(/^deadline\.past D6: /)]);
  });
});

test('the day of the last claim is no last day of liquidation', () => {
  const awards = (obligate: number): TestCell[][] => [
    ['How long each award can be used'],
    [],
    ['Award year', 'Awarded', 'Last day to obligate', 'Last claim paid', 'Award'],
    ['FFY 2011', 40725, 41547, 41620, 19120440],
    ['FFY 2012', 41091, obligate, 41963, 18870210],
    ['FFY 2013', 41456, 42277, 42341, 18004118],
  ];
  expect(told(awards(41912), CHECKS)).toEqual([]);
  expect(told(awards(41547), CHECKS)).toEqual([expect.stringMatching(/^idea\.availability C5: /)]);
});
