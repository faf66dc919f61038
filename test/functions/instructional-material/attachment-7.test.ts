import { PRORATE } from '../../../src/functions/instructional-material/prorate';
import { publishedTable } from '../../support/attachment-5a';

const LINES = publishedTable('s3-attachment-7.csv').slice(1);
const MEMBERSHIP = LINES.map((line) => Number(line[5]));
const AWARDS = LINES.map((line) => Number(line[6]));
const POOL = 1_730_702.44;

describe('S3, Attachment 7: bond awards of school year 2011-12', () => {
  it('are 88 awards of 1,730,702.44 over 28,601.00 pupils', () => {
    expect(LINES).toHaveLength(88);
    expect(MEMBERSHIP.reduce((a, b) => a + b)).toBe(28_601);
    expect(AWARDS.reduce((total, award) => total + Math.round(award * 100), 0)).toBe(Math.round(POOL * 100));
  });

  it('are every one reproduced to the cent', () => {
    const given = PRORATE.call([POOL, MEMBERSHIP.map((weight) => [weight])]).map(([award]) => award);
    expect(given).toEqual(AWARDS);
  });
});
