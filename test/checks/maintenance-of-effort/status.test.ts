import { SHORTFALL_CAP } from '../../../src/checks/maintenance-of-effort/shortfall-cap';
import { STATUS } from '../../../src/checks/maintenance-of-effort/status';
import { findingsIn, type Rows, told } from '../../support/findings';
import { changeOf, placeOf } from '../../support/place';
import type { TestCell } from '../../support/snapshot';
import { STATE, withCells, without } from './tables';

type Cells = Readonly<Record<string, TestCell>>;

const found = (rows: Rows): string[] => told(rows, [STATUS]);

/** Met per capita, not met, met, not met: no status yet. */
const OPEN: Rows = withCells(STATE, { I2: null, I3: null, I4: null, I5: null });

describe('a status', () => {
  test('that the efforts do not give', () => {
    expect(findingsIn(withCells(STATE, { I3: 'Met' }), [STATUS])).toEqual([
      {
        check: 'moe.status',
        severity: 'error',
        place: placeOf('I3'),
        message:
          'Beta is shown as "Met", but 3,506,290.58 was spent and 3,563,153.25 required: the status is "Not met".',
        actual: 'Met',
        expected: 'Not met',
        citation: STATUS.citation,
        fix: [
          changeOf('I3', {
            before: 'Met',
            after: '=NM.MOE_STATUS(B3,C3,D3,E3)',
            reason: 'Beta: the status follows from the efforts compared.',
          }),
        ],
      },
    ]);
  });

  test.each([
    'No',
    'NOT MET',
    'Not  met',
    'Did not meet',
    'does not – meet',
    'Fail',
    'Failed',
    'Unmet',
    'Not maintained',
    'Non-compliant',
    'Noncompliant',
  ])('"%s" says that it was not met', (text) => {
    expect(found(withCells(OPEN, { I3: text }))).toEqual([]);
    expect(found(withCells(OPEN, { I4: text }))).toEqual(['moe.status I4: Met → I4 =NM.MOE_STATUS(B4,C4,D4,E4)']);
  });

  test.each(['Yes', 'MET', '★ Met', 'Meets', 'Pass', 'Passed', 'Maintained', 'Compliant'])(
    '"%s" says that it was met',
    (text) => {
      expect(found(withCells(OPEN, { I2: text, I4: text }))).toEqual([]);
      expect(found(withCells(OPEN, { I3: text }))).toEqual(['moe.status I3: Not met → I3 =NM.MOE_STATUS(B3,C3,D3,E3)']);
    },
  );

  test.each(['Met per capita', 'Met – per  child', 'Yes (per pupil)'])('"%s" says how', (text) => {
    // Epsilon failed per capita only.
    const rows = [...OPEN, ['Epsilon', 90, 100, 20, 8, 12.5, 0, 50, text, 0]];
    expect(found(withCells(rows, { I2: text }))).toEqual(['moe.status I6: Met → I6 =NM.MOE_STATUS(B6,C6,D6,E6)']);
    expect(found(withCells(rows, { I3: text, I6: null }))).toEqual([
      'moe.status I3: Not met → I3 =NM.MOE_STATUS(B3,C3,D3,E3)',
    ]);
  });

  test.each([
    'Not determinable',
    'Undetermined',
    'N/A',
    'Unknown',
    'Pending: met in FY13',
    'Almost met',
    'See the letter: not met in FY13',
    'Notice sent',
    'Failure letter sent',
    'Metropolitan',
    'Passage',
  ])('"%s" says neither', (text) => {
    expect(found(withCells(OPEN, { I2: text, I3: text, I4: text, I5: text }))).toEqual([]);
  });

  test.each<[string, Cells]>([
    ['without the effort required', { B3: null, I3: 'Met' }],
    ['without the actual effort', { C4: null, I4: 'Not met' }],
    ['that hangs on a child count which is blank', { E3: null, I3: 'Met' }],
    ['that hangs on a child count of 0', { E3: 0, I3: 'Met' }],
    ['that hangs on a per capita amount which is blank', { D3: null, I3: 'Met' }],
    ['where approved exceptions cover the shortfall', { G3: 56862.67, I3: 'Met' }],
  ])('%s is not judged', (_, cells) => {
    expect(found(withCells(OPEN, cells))).toEqual([]);
  });

  test.each<[string, Cells, string[]]>([
    [
      'where approved exceptions leave a cent of the shortfall',
      { G3: 56862.66, I3: 'Met' },
      ['moe.status I3: Not met → I3 =NM.MOE_STATUS(B3,C3,D3,E3)'],
    ],
    [
      'of one who met per capita',
      { I2: 'Not met' },
      ['moe.status I2: Met per capita → I2 =NM.MOE_STATUS(B2,C2,D2,E2)'],
    ],
    [
      'of one whose child count is blank',
      { E4: null, I4: 'Not met' },
      ['moe.status I4: Met → I4 =NM.MOE_STATUS(B4,C4,D4)'],
    ],
    [
      'of one whose per capita amount is blank',
      { D4: null, I4: 'Not met' },
      ['moe.status I4: Met → I4 =NM.MOE_STATUS(B4,C4,0,E4)'],
    ],
    [
      'of one who spent exactly what was required',
      { C4: 2388949.99, I4: 'Not met' },
      ['moe.status I4: Met → I4 =NM.MOE_STATUS(B4,C4,D4,E4)'],
    ],
    [
      'of one who fell a cent short, in total and per capita',
      { C4: 2388949.98, E4: 500, I4: 'Met' },
      ['moe.status I4: Not met → I4 =NM.MOE_STATUS(B4,C4,D4,E4)'],
    ],
  ])('%s', (_, cells, expected) => {
    expect(found(withCells(OPEN, cells))).toEqual(expected);
  });

  describe('"Met per capita" of one who met in total', () => {
    test.each<[string, Cells]>([
      ['met both ways', {}],
      ['has no child count', { E4: null }],
      ['has no per capita amount', { D4: null }],
    ])('is right where it %s', (_, cells) => {
      expect(found(withCells(OPEN, { ...cells, I4: 'Met per capita' }))).toEqual([]);
    });
  });

  test('is told apart table by table', () => {
    const apart = withCells(OPEN, { I2: 'Met per capita' });
    const rows = [...apart, [], [], [], [], [], [], ...withCells(OPEN, { I2: 'Met' })];
    expect(found(rows)).toEqual([]);
    expect(found(withCells(rows, { I2: 'Met', I13: null }))).toEqual([]);
  });
});

describe('a shortfall above the sub-grant', () => {
  test('is told with what is owed', () => {
    expect(findingsIn(withCells(STATE, { J5: 100000 }), [SHORTFALL_CAP])).toEqual([
      {
        check: 'moe.shortfall-cap',
        severity: 'error',
        place: placeOf('J5'),
        message:
          'Delta: the shortfall of 100,000.00 is above the Part B sub-grant of 60,000.00. An LEA owes the lower of the two.',
        actual: '100,000.00',
        expected: 'at most 60,000.00',
        citation: SHORTFALL_CAP.citation,
        fix: [
          changeOf('J5', {
            before: 100000,
            after: '=NM.MOE_SHORTFALL(B5,C5,D5,E5,G5,H5)',
            reason: 'Delta: no more is owed than the Part B sub-grant.',
          }),
        ],
      },
    ]);
  });

  test.each<[string, Cells, string[]]>([
    ['the sub-grant itself', { J5: 60000 }, []],
    [
      'a cent more',
      { J5: 60000.01 },
      ['moe.shortfall-cap J5: at most 60,000.00 → J5 =NM.MOE_SHORTFALL(B5,C5,D5,E5,G5,H5)'],
    ],
    ['a sub-grant of 0, which nobody has filled in', { H5: 0, J5: 100000 }, []],
    ['no sub-grant', { H5: null, J5: 100000 }, []],
    ['no shortfall', { J5: null }, []],
    ['no effort to compute it from', { B5: null, J5: 100000 }, ['moe.shortfall-cap J5: at most 60,000.00']],
  ])('%s', (_, cells, expected) => {
    expect(told(withCells(STATE, cells), [SHORTFALL_CAP])).toEqual(expected);
  });

  test('is not looked for without such a column', () => {
    expect(told(without(withCells(STATE, { J5: 100000 }), 7), [SHORTFALL_CAP])).toEqual([]);
    expect(told(without(STATE, 9), [SHORTFALL_CAP])).toEqual([]);
  });
});
