import { ACCOUNTABILITY_CHECKS } from '../../../src/checks/accountability';
import { recogniseWorkbook } from '../../../src/recognition';
import { findingsIn, told } from '../../support/findings';
import { snapshotOf } from '../../support/snapshot';
import { table } from '../../support/text-table';

const found = (text: string): string[] => told(table(text), ACCOUNTABILITY_CHECKS);
const kindIn = (text: string): string | undefined => recogniseWorkbook(snapshotOf({ Log: table(text) }))[0]?.kind;

describe('a day that the sheet says is due', () => {
  test.each([
    [
      'Due process hearings\nCase|Complaint received|Session due\nA|2014-02-12|{due}',
      '2014-02-27',
      'resolution session',
    ],
    ['Due process hearings\nCase|Filed|Period due to end\nA|2014-02-12|{due}', '2014-03-14', 'resolution period'],
    ['Hearings\nCase|Resolution period ended|Decision due\nA|2014-02-12|{due}', '2014-03-29', 'hearing'],
    ['Complaints\nCase|Received|Due|Report issued\nA|2014-02-12|{due}|2014-04-01', '2014-04-13', 'complaint'],
    ['Initial evaluations\nChild|Consent|Due|Evaluated\nA|2014-02-12|{due}|2014-04-01', '2014-04-13', 'evaluation'],
    ['Monitoring\nLEA|Identified|Notice due|Notified\nA|2014-02-12|{due}|2014-04-01', '2014-05-13', 'finding notice'],
    ['Monitoring\nLEA|Identified|Correction due|Corrected\nA|2014-02-12|{due}|2014-04-01', '2015-02-12', 'correction'],
    ['BARs\nNo.|Received|Due|Decided\nA|2014-02-12|{due}|2014-03-01', '2014-03-14', 'budget adjustment'],
    ['Reimbursements\nRfR|Submitted|Deadline|Paid\nA|2014-02-12|{due}|2014-03-01', '2014-03-14', 'reimbursement'],
  ])('%s', (log, due, event) => {
    expect(found(log.replace('{due}', due))).toEqual([]);
    const [wrong] = findingsIn(table(log.replace('{due}', '2015-06-30')), ACCOUNTABILITY_CHECKS);
    expect(wrong).toMatchObject({ check: 'deadline.past', severity: 'error', actual: '2015-06-30', expected: due });
    expect(wrong.fix?.[0].after).toMatch(new RegExp(`^=NM\\.DUE_DATE\\("${event}",[A-Z]\\d\\)$`));
  });

  test('of an expedited case is earlier', () => {
    const log = (due: string): string =>
      `Hearings\nCase|Request filed|Resolution session due|Expedited\nA|2014-02-12|${due}|Yes`;
    expect(found(log('2014-02-19'))).toEqual([]);
    expect(found(log('2014-02-27'))).toEqual([
      'deadline.past C3: 2014-02-19 → C3 =NM.DUE_DATE("expedited resolution session",B3)',
    ]);
  });

  test('may be earlier where the office keeps a stricter deadline in every row, not where the column is the law’s', () => {
    const log = (first: string): string =>
      `BARs\nNo.|Received|Due|Decided\nA|2014-02-12|${first}|2014-02-20\nB|2014-02-12|2014-02-27|2014-02-20`;
    expect(found(log('2014-02-27'))).toEqual([]);
    expect(found(log('2014-03-14'))).toEqual([
      'deadline.past C4: 2014-03-14 → C4 =NM.DUE_DATE("budget adjustment",B4)',
    ]);
  });

  test('may be later where the law gives more time', () => {
    const log = (why: string): string =>
      `Complaints\nCase|Received|Due|Report issued|Extension\nA|2014-02-12|2014-05-01|2014-04-30|${why}`;
    expect(found(log('Parties agreed to mediation'))).toEqual([]);
    expect(found(log('Staff on leave'))).toHaveLength(2);
  });
});

describe('evaluations whose headers name neither consent nor evaluation', () => {
  const log = (third: string, said: string): string => `
Initial evals 13-14: did we make the 60 days?

Student|Parent signed|Eval done|Days|On time?
S-101|2013-09-04|2013-10-18|44|Yes
S-102|2013-09-17|2013-11-14|58|Yes
${third}|${said}`;

  test('are read by their dates and days', () => {
    expect(kindIn(log('S-103|2013-10-01|2013-11-20|50', 'Yes'))).toBe('evaluation-timeline');
    expect(found(log('S-103|2013-10-01|2013-11-20|50', 'Yes'))).toEqual([]);
  });

  test('late and called on time; on time and called late', () => {
    expect(found(log('S-103|2013-10-01|2013-12-07|67', 'Yes'))).toEqual(['deadline.past C6: by 2013-11-30']);
    expect(found(log('S-103|2013-10-01|2013-11-20|50', 'No'))).toEqual([
      'deadline.past E6: in time (due on 2013-11-30)',
    ]);
  });
});

test.each([
  ['a helpdesk’s tickets', 'Tickets\nNo.|Received|Due|Closed\nA|2014-02-12|2014-02-20|2014-02-26'],
  ['purchase orders', 'Purchase orders\nNo.|Submitted|Approved\nA|2014-02-12|2014-05-26'],
  ['invoices', 'Invoices\nVendor|Invoice date|Due date|Paid\nA|2014-02-12|2014-03-14|2014-05-26'],
  ['a plan', 'Renovation\nTask|Start|End|Days\nRoof|2014-02-12|2014-03-14|30\nDoors|2014-02-12|2014-05-14|91'],
])('%s are no log of these', (_, text) => {
  expect(kindIn(text)).toBeUndefined();
  expect(found(text)).toEqual([]);
});
