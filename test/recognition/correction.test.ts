import {
  correctionsSetting,
  readCorrections,
  RECOGNITION_SETTING,
  recogniseSheet,
  type RecognitionCorrection,
  withCorrection,
} from '../../src/recognition';
import { snapshotOf } from '../support/snapshot';

const CORRECTION: RecognitionCorrection = {
  sheet: 'Data',
  headerTop: 2,
  headerBottom: 3,
  left: 1,
  right: 6,
  kind: 'initial-allocation',
  columns: { entity: 1, allocation: null },
  series: { membership: [2, 3] },
  replaces: 0,
};

const stored = (text: string): readonly RecognitionCorrection[] => readCorrections({ [RECOGNITION_SETTING]: text });

describe('the corrections of a workbook', () => {
  test('are read as they were stored', () => {
    const list = [CORRECTION, { sheet: 'Other', headerTop: 0, headerBottom: 0, kind: 'none' as const }];
    expect(stored(correctionsSetting(list) ?? '')).toEqual(list);
  });

  test('none are stored as no setting at all', () => {
    expect(correctionsSetting([])).toBeUndefined();
    expect(readCorrections({})).toEqual([]);
    expect(readCorrections({ ignored: '[1]' })).toEqual([]);
  });

  test.each(['', '{', '{}', '7', 'null', '"Data"', '{"sheet":"Data","headerTop":0,"headerBottom":0,"kind":"none"}'])(
    'a damaged setting counts as none: %s',
    (text) => {
      expect(stored(text)).toEqual([]);
    },
  );

  test.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['a text', 'Data'],
    ['a list', []],
    ['nothing in it', {}],
    ['no sheet', { ...CORRECTION, sheet: undefined }],
    ['a sheet by its number', { ...CORRECTION, sheet: 1 }],
    ['no header', { ...CORRECTION, headerTop: undefined }],
    ['a header row as text', { ...CORRECTION, headerTop: '2' }],
    ['a header above the sheet', { ...CORRECTION, headerTop: -1 }],
    ['a header between rows', { ...CORRECTION, headerTop: 1.5 }],
    ['a header that has no end', { ...CORRECTION, headerBottom: undefined }],
    ['a header that ends in a text', { ...CORRECTION, headerBottom: '3' }],
    ['a header that ends above its beginning', { ...CORRECTION, headerBottom: 1 }],
    ['a header below the last row of a sheet', { ...CORRECTION, headerBottom: 1_048_576 }],
    ['a left edge as text', { ...CORRECTION, left: 'A' }],
    ['a left edge that is null', { ...CORRECTION, left: null }],
    ['a right edge as text', { ...CORRECTION, right: 'F' }],
    ['a right edge beyond the last column', { ...CORRECTION, right: 16_384 }],
    ['no kind', { ...CORRECTION, kind: undefined }],
    ['a kind by its number', { ...CORRECTION, kind: 3 }],
    ['columns null', { ...CORRECTION, columns: null }],
    ['columns a number', { ...CORRECTION, columns: 4 }],
    ['a column as text', { ...CORRECTION, columns: { entity: 0, allocation: 'C' } }],
    ['a column beyond the last one', { ...CORRECTION, columns: { entity: 0, allocation: 16_384 } }],
    ['a column left of the sheet', { ...CORRECTION, columns: { entity: -1 } }],
    ['series null', { ...CORRECTION, series: null }],
    ['a series that is no list', { ...CORRECTION, series: { membership: 2 } }],
    ['a series with a null', { ...CORRECTION, series: { membership: [2, null] } }],
    ['a series with a text', { ...CORRECTION, series: { membership: [2, '3'] } }],
  ])('one that is damaged is passed over, the others hold: %s', (_, damaged) => {
    expect(stored(JSON.stringify([damaged, CORRECTION]))).toEqual([CORRECTION]);
  });

  test.each<[string, Partial<RecognitionCorrection>]>([
    ['on the first row and column', { headerTop: 0, headerBottom: 0, left: 0, columns: { entity: 0 } }],
    ['on the last row and column', { headerBottom: 1_048_575, right: 16_383, columns: { entity: 16_383 } }],
    ['no edges', { left: undefined, right: undefined }],
    ['no columns', { columns: undefined }],
    ['no series', { series: undefined }],
    ['a series without columns', { series: { membership: [] } }],
  ])('one that holds: %s', (_, part) => {
    const correction = { ...CORRECTION, ...part };
    expect(stored(JSON.stringify([correction]))).toEqual([correction]);
  });
});

describe('one more correction', () => {
  const earlier: RecognitionCorrection = { ...CORRECTION, left: 2, right: 5, replaces: undefined };
  const added = (part: Partial<RecognitionCorrection>): RecognitionCorrection => ({
    ...earlier,
    kind: 'final-allocation',
    ...part,
  });

  test.each<[string, Partial<RecognitionCorrection>]>([
    ['at the same header', {}],
    ['over the whole width', { left: undefined, right: undefined }],
    ['to its last column', { left: 5, right: 8 }],
    ['from its first column', { left: 0, right: 2 }],
    ['of a header that is meant in its place', { headerTop: 7, headerBottom: 7, replaces: 2 }],
  ])('takes the place of the earlier one: %s', (_, part) => {
    expect(withCorrection([earlier], added(part))).toEqual([added(part)]);
  });

  test.each<[string, Partial<RecognitionCorrection>]>([
    ['on another sheet', { sheet: 'Other' }],
    ['at another header', { headerTop: 1 }],
    ['in place of another header', { headerTop: 7, headerBottom: 7, replaces: 3 }],
    ['right of it', { left: 6, right: 8 }],
    ['right of it without an end', { left: 6, right: undefined }],
    ['left of it', { left: 0, right: 1 }],
    ['left of it from the beginning', { left: undefined, right: 1 }],
  ])('stands after the earlier one: %s', (_, part) => {
    expect(withCorrection([earlier], added(part))).toEqual([earlier, added(part)]);
  });

  test('leaves the corrections of other headers', () => {
    const other = { ...earlier, headerTop: 20, headerBottom: 20 };
    const whole = { ...earlier, left: undefined, right: undefined };
    expect(withCorrection([other, whole], added({}))).toEqual([other, added({})]);
  });
});

describe('a correction and the table recognised by itself', () => {
  const HEADER = ['District', '40 Day Membership', 'Initial Allocation'];
  const sheet = snapshotOf({
    Data: [[], ['Of the', '', ''], HEADER, ['Alpha', 100, 5880.5], ['Beta', 200, 10158]].map((row) => [null, ...row]),
  }).sheets[0];
  const tables = (part: Partial<RecognitionCorrection>): number =>
    recogniseSheet(sheet, [{ sheet: 'Data', headerTop: 2, headerBottom: 2, kind: 'none', ...part }]).length;

  test.each<[string, Partial<RecognitionCorrection>]>([
    ['at its header', {}],
    ['at a header that ends on it', { headerTop: 0 }],
    ['at a header that begins on it', { headerBottom: 4 }],
    ['in its last column', { left: 3, right: 9 }],
    ['in its first column', { left: 0, right: 1 }],
    ['elsewhere, in its place', { headerTop: 8, headerBottom: 8, replaces: 2 }],
  ])('takes it away: %s', (_, part) => {
    expect(tables(part)).toBe(0);
  });

  test.each<[string, Partial<RecognitionCorrection>]>([
    ['of another sheet', { sheet: 'Other' }],
    ['above', { headerTop: 0, headerBottom: 1 }],
    ['below', { headerTop: 3, headerBottom: 3 }],
    ['in place of another', { headerTop: 8, headerBottom: 8, replaces: 3 }],
    ['right of it', { left: 4 }],
    ['left of it', { right: 0 }],
    ['in its place, but right of it', { headerTop: 8, headerBottom: 8, replaces: 2, left: 4 }],
  ])('leaves it: %s', (_, part) => {
    expect(tables(part)).toBe(1);
  });
});
