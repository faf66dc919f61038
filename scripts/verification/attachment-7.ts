import { findFunction } from '../../src/functions/registry';
import { Decimal, sum } from '../../src/rules/decimal';
import { publishedTable } from '../samples/published';
import type { PublishedFigure } from './figure';

/** S3, Attachment 7: every award out of the pool that the awards add up to, in proportion to membership. */
export function attachment7(): PublishedFigure[] {
  const awards = publishedTable('s3-attachment-7.csv');
  const pool = sum(awards.map(({ award }) => new Decimal(award)));
  const membership = awards.map((row) => [Number(row.membership)]);
  const given = findFunction('PRORATE')?.call([pool.toNumber(), membership]) ?? [];
  return awards.map((row, index) => ({
    source: 'S3',
    place: `Attachment 7, ${row.district}, ${row.school}`,
    figure: 'award',
    printed: row.award,
    computed: new Decimal(given[index][0] as number),
    by: `NM.PRORATE(${pool.toFixed(2)}, membership of ${awards.length} schools), membership ${row.membership}`,
  }));
}
