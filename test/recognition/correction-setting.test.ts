import {
  correctionsSetting,
  readCorrections,
  RECOGNITION_SETTING,
  type RecognitionCorrection,
  withCorrection,
} from '../../src/recognition';

const LEAST: RecognitionCorrection = { sheet: 'Data', headerTop: 2, headerBottom: 3, kind: 'none' };
const FULL: RecognitionCorrection = {
  sheet: 'Data',
  headerTop: 4,
  headerBottom: 4,
  left: 1,
  right: 6,
  kind: 'initial-allocation',
  columns: { entity: 1, code: null },
  series: { membership: [2, 3] },
  replaces: 7,
};

describe('the setting that holds the corrections', () => {
  test('has a name of its own', () => {
    expect(RECOGNITION_SETTING).toBe('recognition');
  });

  test('gives back what was written', () => {
    const text = correctionsSetting([LEAST, FULL]);
    expect(readCorrections({ recognition: text ?? '' })).toEqual([LEAST, FULL]);
  });

  test('goes when nothing is corrected any more', () => {
    expect(correctionsSetting([])).toBeUndefined();
    expect(readCorrections({})).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'none'],
    ['no sheet', { ...LEAST, sheet: undefined }],
    ['a number for the sheet', { ...LEAST, sheet: 1 }],
    ['no header row', { ...LEAST, headerTop: undefined }],
    ['a text for the first header row', { ...LEAST, headerTop: '2' }],
    ['a text for the last header row', { ...LEAST, headerBottom: '3' }],
    ['a header that ends above its beginning', { ...LEAST, headerBottom: 1 }],
    ['no kind', { ...LEAST, kind: undefined }],
    ['a number for the kind', { ...LEAST, kind: 3 }],
    ['null for the columns', { ...LEAST, columns: null }],
    ['a text for the columns', { ...LEAST, columns: 'A' }],
    ['a letter for one of two columns', { ...LEAST, columns: { entity: 0, allocation: 'D' } }],
    ['null for the series', { ...LEAST, series: null }],
    ['a text for the series', { ...LEAST, series: 'B' }],
    ['a number for one series', { ...LEAST, series: { membership: 1 } }],
    ['a text of a length for one series', { ...LEAST, series: { membership: '12' } }],
    ['a letter in one of two series', { ...LEAST, series: { amount: [2], membership: [1, 'C'] } }],
  ])('an entry with %s is left out, and the others stay', (_, damaged) => {
    expect(readCorrections({ recognition: JSON.stringify([LEAST, damaged, FULL]) })).toEqual([LEAST, FULL]);
  });

  test.each(['', '{', '7', 'null', '{"0":{},"length":1}', JSON.stringify(LEAST)])(
    '%s is no list of corrections',
    (damaged) => {
      expect(readCorrections({ recognition: damaged })).toEqual([]);
    },
  );
});

describe('one more correction', () => {
  const added: RecognitionCorrection = { ...FULL, headerTop: 5, headerBottom: 6, left: 2, right: 4, replaces: 9 };

  test.each<[string, Partial<RecognitionCorrection>]>([
    ['at the same header, whatever it said', { headerTop: 5, kind: 'none', columns: {} }],
    ['at the header that the new one says it replaces', { headerTop: 9 }],
    ['without an end to its columns', { headerTop: 5, left: undefined, right: undefined }],
    ['that begins in its last column', { headerTop: 5, left: 4, right: 8 }],
    ['that ends in its first column', { headerTop: 5, left: 0, right: 2 }],
    ['that ends in its first column and has no beginning', { headerTop: 5, left: undefined, right: 2 }],
  ])('takes the place of one %s', (_, change) => {
    expect(withCorrection([{ ...FULL, ...change }, LEAST], added)).toEqual([LEAST, added]);
  });

  test.each<[string, Partial<RecognitionCorrection>]>([
    ['on another sheet', { headerTop: 5, sheet: 'Other' }],
    ['at another header', { headerTop: 6 }],
    ['in the columns to the right', { headerTop: 5, left: 5, right: 8 }],
    ['in the columns to the left', { headerTop: 5, left: 0, right: 1 }],
    ['in the columns to the right, without an end', { headerTop: 5, left: 5, right: undefined }],
  ])('leaves one %s', (_, change) => {
    const earlier = { ...FULL, ...change };
    expect(withCorrection([earlier, LEAST], added)).toEqual([earlier, LEAST, added]);
  });

  test('for the whole width takes the place of those beside each other in one header', () => {
    const whole: RecognitionCorrection = { ...LEAST, headerTop: 4, headerBottom: 4 };
    expect(withCorrection([FULL, { ...FULL, left: 8, right: 9 }], whole)).toEqual([whole]);
  });
});
