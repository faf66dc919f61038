import { ACCOUNTABILITY_CHECKS } from '../../../src/checks/accountability';
import { told } from '../../support/findings';
import { table } from '../../support/text-table';

/** Title, headers, name, the first date, a second date in time, one that is late, by when it was due. */
const LAYOUTS: readonly (readonly [string, string, string, string, string, string])[] = [
  [
    'Resolution sessions',
    'Case|Date Due Process Filed|Date of Resolution Session',
    '2015-01-05',
    '2015-01-20',
    '2015-01-25',
    '2015-01-20',
  ],
  ['Due process log', 'Case|Filed|Session held', '2015-01-05', '2015-01-20', '2015-01-21', '2015-01-20'],
  ['DPH tracking', 'DPH|Request received|Meeting convened', '2015-01-05', '2015-01-20', '2015-01-25', '2015-01-20'],
  [
    'Resolution periods',
    'Case|Complaint filed|Resolution period ended',
    '2015-01-05',
    '2015-02-04',
    '2015-02-05',
    '2015-02-04',
  ],
  ['Hearings', 'Case|End of resolution period|Decision issued', '2015-01-05', '2015-02-19', '2015-02-20', '2015-02-19'],
  [
    'State complaints',
    'Case|Date complaint received|Date report issued',
    '2015-01-05',
    '2015-03-06',
    '2015-04-01',
    '2015-03-06',
  ],
  ['Complaint log', 'No.|Received|Final report sent', '2015-01-05', '2015-03-06', '2015-03-07', '2015-03-06'],
  [
    'Findings of noncompliance',
    'Finding|Date identified|Date notified',
    '2014-09-01',
    '2014-11-30',
    '2015-01-15',
    '2014-11-30',
  ],
  ['Monitoring', 'LEA|Finding identified|Corrected', '2014-09-01', '2015-09-01', '2015-12-15', '2015-09-01'],
  ['Budget adjustment requests', 'BAR|Submitted|Approved', '2014-09-01', '2014-10-01', '2014-11-15', '2014-10-01'],
  ['OBMS', 'No.|BAR submission date|BAR decision', '2014-09-01', '2014-10-01', '2014-10-02', '2014-10-01'],
  ['Requests for reimbursement', 'RfR|Submitted|Processed', '2014-09-01', '2014-10-01', '2014-11-15', '2014-10-01'],
  ['IDEA-B', 'Fund|Reimbursement requested|Reimbursement paid', '2014-09-01', '2014-10-01', '2014-11-15', '2014-10-01'],
];

describe.each(LAYOUTS)('%s: %s', (title, header, start, inTime, late, due) => {
  const rows = (done: string): string[] =>
    told(table(`${title}\n\n${header}\n'A-1|${start}|${done}`), ACCOUNTABILITY_CHECKS);

  test('in time', () => {
    expect(rows(inTime)).toEqual([]);
  });

  test('late', () => {
    expect(rows(late)).toEqual([`deadline.past C4: by ${due}`]);
  });
});

test('the notification of a session is not the session', () => {
  const rows = (held: string): string[] =>
    told(
      table(`
Resolution Session Tracking

Date Due Process Filed|Date of Resolution Session Notification|Date of resolution session|Agreement reached
2015-01-05|2015-01-07|${held}|No`),
      ACCOUNTABILITY_CHECKS,
    );
  expect(rows('2015-01-19')).toEqual([]);
  expect(rows('2015-01-30')).toEqual(['deadline.past C4: by 2015-01-20']);
});

test('an expedited case has seven days', () => {
  const rows = (expedited: string): string[] =>
    told(
      table(`Resolution sessions\nCase|Filed|Session held|Expedited\nA|2015-01-05|2015-01-15|${expedited}`),
      ACCOUNTABILITY_CHECKS,
    );
  expect(rows('No')).toEqual([]);
  expect(rows('Yes')).toEqual(['deadline.past C3: by 2015-01-12']);
});

test('dates of other offices say nothing', () => {
  expect(
    told(table('Purchase orders\nNo.|Submitted|Approved\n1|2014-09-01|2014-11-15'), ACCOUNTABILITY_CHECKS),
  ).toEqual([]);
});
