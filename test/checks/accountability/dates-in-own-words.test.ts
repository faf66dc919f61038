import { CHECKS } from '../../../src/checks';
import { told } from '../../support/findings';
import type { TestCell } from '../../support/snapshot';

/** Jan 13, 2014 and on, as Excel counts days. */
const DAY = 41652;

describe('logs and calendars whose dates are headed in words of their own', () => {
  const bars = (decided: number): TestCell[][] => [
    ['BARs, FY14 second half'],
    [],
    ['BAR', 'LEA', 'Received', 'SEB out', 'Approved / disapproved', 'Days', 'Within 30?'],
    ['041-0012-I', 'Alpha', DAY, DAY + 12, DAY + 21, 21, 'Yes'],
    ['069-0008-T', 'Beta', DAY + 8, DAY + 20, decided, decided - DAY - 8, 'Yes'],
  ];
  const calendar = (heading: string, sent: number): TestCell[][] => [
    ['Instructional material: dates we answer for'],
    [],
    ['What', 'Law', 'Due', heading, 'On time?'],
    ['First allocation letters', '22-15-9 A', DAY, DAY - 3, 'yes'],
    ['Recomputed entitlements', '22-15-9 B', DAY + 30, sent, 'yes'],
  ];

  test('a budget adjustment decided on day 38', () => {
    expect(told(bars(DAY + 38), CHECKS)).toEqual([]);
    expect(told(bars(DAY + 46), CHECKS)).toEqual([expect.stringMatching(/^deadline\.past E5: /)]);
  });

  test.each(['Sent', 'Letter went out'])(
    'a calendar is read whatever heads its only other column of dates: "%s"',
    (heading) => {
      expect(told(calendar(heading, DAY + 30), CHECKS)).toEqual([]);
      expect(told(calendar(heading, DAY + 33), CHECKS)).toEqual([
        expect.stringMatching(/^deadline\.due-and-done D5: /),
      ]);
    },
  );
});
