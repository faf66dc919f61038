import { Reading } from '../../src/recognition/reading';
import { headerBlocks } from '../../src/recognition/headers';
import { scanOf } from '../../src/recognition/scan';
import { type Rows } from '../support/findings';
import { snapshotOf } from '../support/snapshot';

/** Whether the first row could head figures. */
function heads(rows: Rows): boolean {
  const [sheet] = snapshotOf({ Sheet1: rows }).sheets;
  const scan = scanOf(sheet);
  return new Reading(sheet, scan, headerBlocks(sheet, scan, 0)[0]).headsFigures();
}

describe('a row that could be a header', () => {
  test.each<[string, Rows]>([
    [
      'has texts over figures',
      [
        ['LEA', 'Award'],
        ['Aztec', 100],
      ],
    ],
    ['has texts over nothing, as in a template', [['LEA', 'Award']]],
    [
      'has texts over nothing but a total',
      [
        ['LEA', 'Award'],
        [null, null],
        ['Total', 0],
      ],
    ],
    [
      'ends in a line of codes',
      [
        ['Object', 'Fund', null],
        [51100, 12, 13],
      ],
    ],
    [
      'has years over figures',
      [
        ['LEA', 2013, 2014],
        ['Aztec', 100, 200],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(heads(rows)).toBe(true);
  });

  test.each<[string, Rows]>([
    [
      'has texts over texts only',
      [
        ['Aztec', 'open'],
        ['Belen', 'closed'],
        ['Cuba', 'open'],
      ],
    ],
    [
      'has its own figures over figures',
      [
        ['Aztec', 'open', 'south', 12],
        ['Belen', 'open', 'north', 13],
      ],
    ],
    [
      'has its own codes over codes',
      [
        ['Aztec', 'open', '0100', '31.50'],
        ['Belen', 'shut', '0200', '12.00'],
      ],
    ],
  ])('is one of data where it %s', (_, rows) => {
    expect(heads(rows)).toBe(false);
  });
});
