import type { DatedValue } from '../parameter';

/**
 * A value that a source document prints for the years up to `last`, the year that it describes. For later years it is
 * carried on, and told as such: nobody has read that it still holds, and no change was found.
 */
export function printed(
  { from, value, citation }: Pick<DatedValue, 'from' | 'value' | 'citation'>,
  last: number,
  until?: number,
): readonly DatedValue[] {
  return [
    { from, until: last, value, read: 'source', citation },
    { from: last + 1, ...(until !== undefined && { until }), value, read: 'carried', citation },
  ];
}
