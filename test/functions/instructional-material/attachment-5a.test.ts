import { ALLOCATION } from '../../../src/functions/instructional-material/allocation';
import { ALLOCATION_PRACTICE } from '../../../src/functions/instructional-material/allocation-practice';
import { PER_PUPIL_RATE } from '../../../src/functions/instructional-material/per-pupil-rate';
import { S3_DISCREPANCIES } from '../../../src/law/discrepancies/s3';
import { publishedTable } from '../../support/attachment-5a';

/** S3, Attachment 5a as printed: the department's initial allocation for FY14. */
const APPROPRIATION = 20_975_800;
const ADULT_BASIC_EDUCATION = 277_300;
const POOL = 18_628_650;
const MEMBERSHIP = 348_425;

type Cell = number | string;
interface Row {
  readonly section: string;
  readonly entity: string;
  readonly fy11: Cell;
  readonly fy12: Cell;
  readonly fy13: Cell;
  readonly adjustment: number;
  readonly allocation: Cell;
}

const cell = (text: string): Cell => (text === '' || Number.isNaN(Number(text)) ? text : Number(text));
const LINES: readonly Row[] = publishedTable('s3-attachment-5a.csv')
  .slice(1)
  .map(([section, entity, fy11, fy12, fy13, adjustment, allocation]) => ({
    section,
    entity,
    fy11: cell(fy11),
    fy12: cell(fy12),
    fy13: cell(fy13),
    adjustment: Number(adjustment),
    allocation: cell(allocation),
  }));
const ROWS = LINES.filter(({ entity }) => entity !== 'TOTAL');

/** The cells that the recomputation shows to be misprinted, and what they must have been. */
const MENDED: Readonly<Record<string, Partial<Row>>> = {
  'Animas Public Schools': { adjustment: -992.76 },
  'Grady Public Schools': { adjustment: -507.83 },
  'Clovis Municipal Schools': { fy11: 8417 },
  'Gallup-McKinley County Schools': { fy11: 11717 },
  'Jal Public Schools': { fy11: 389 },
  'Cobre Consolidated Schools': { fy12: 1339 },
  'Los Lunas Public Schools': { fy12: 8445 },
  'Pecos Independent Schools': { fy11: 635 },
  'Penasco Independent Schools': { fy11: 485 },
  'Pojoaque Valley Schools': { fy11: 2035 },
  'Wingate Elementary': { fy13: 479 },
  'Wingate High School': { fy13: 65 },
  'Zuni Christian Reform School': { fy12: 45, fy13: 54, allocation: 2887.13 },
};
const MENDED_ROWS = ROWS.map((row) => ({ ...row, ...MENDED[row.entity] }));

const RATE = PER_PUPIL_RATE.call([APPROPRIATION, MEMBERSHIP, null, ADULT_BASIC_EDUCATION])[0][0] as number;
const column = (rows: readonly Row[], key: 'fy11' | 'fy12' | 'fy13' | 'adjustment'): Cell[][] =>
  rows.map((row) => [row[key]]);
const practice = (rows: readonly Row[]): number[] =>
  ALLOCATION_PRACTICE.call([
    RATE,
    column(rows, 'fy11'),
    column(rows, 'fy12'),
    column(rows, 'fy13'),
    column(rows, 'adjustment'),
  ]).map(([value]) => value as number);
const cents = (amount: number): number => Math.round(amount * 100);
/** Prior-year adjustments are printed to the cent, so that a row may be a cent off; no more. */
const differs = (row: Row, computed: number): boolean =>
  typeof row.allocation === 'number' && Math.abs(cents(computed) - cents(row.allocation)) > 1;

describe('S3, Attachment 5a', () => {
  it('has the rate that its heading rounds to $53.47', () => {
    expect(RATE).toBeCloseTo(53.46530817249, 11);
  });

  it('is reproduced by the practice in 257 of 268 rows, and the others are the misprinted ones', () => {
    const counted = ROWS.map((row, i) => ({ row, computed: practice(ROWS)[i] })).filter(
      ({ row }) => typeof row.fy13 === 'number' && typeof row.allocation === 'number',
    );
    expect(counted).toHaveLength(268);
    const off = counted.filter(({ row, computed }) => differs(row, computed)).map(({ row }) => row.entity);
    expect(off).toEqual([
      'Animas Public Schools',
      'Clovis Municipal Schools',
      'Cobre Consolidated Schools',
      'Gallup-McKinley County Schools',
      'Grady Public Schools',
      'Jal Public Schools',
      'Los Lunas Public Schools',
      'Pecos Independent Schools',
      'Penasco Independent Schools',
      'Pojoaque Valley Schools',
      'Wingate High School',
    ]);
  });

  it('is reproduced to the cent wherever no rounded adjustment enters', () => {
    const computed = practice(MENDED_ROWS);
    const aCentOff = MENDED_ROWS.filter(
      ({ allocation }, i) => typeof allocation === 'number' && cents(computed[i]) !== cents(allocation),
    );
    expect(aCentOff.filter(({ adjustment }) => adjustment === 0)).toEqual([]);
    expect(aCentOff).toHaveLength(9);
  });

  it('is reproduced in every row once those cells are mended', () => {
    const computed = practice(MENDED_ROWS);
    expect(MENDED_ROWS.filter((row, i) => differs(row, computed[i])).map(({ entity }) => entity)).toEqual([]);
  });

  it('then foots: memberships exactly, dollars within what rounding of the rows leaves', () => {
    for (const section of ['public', 'charter', 'private', 'state']) {
      const rows = MENDED_ROWS.filter((row) => row.section === section);
      const total = LINES.find((row) => row.section === section && row.entity === 'TOTAL') as Row;
      const add = (values: readonly Cell[]): number =>
        values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
      for (const key of ['fy11', 'fy12', 'fy13'] as const) {
        expect([section, key, add(rows.map((row) => row[key]))]).toEqual([section, key, total[key]]);
      }
      expect(Math.abs(add(rows.map(({ adjustment }) => adjustment)) - total.adjustment)).toBeLessThan(0.025);
      expect(Math.abs(add(rows.map(({ allocation }) => allocation)) - (total.allocation as number))).toBeLessThan(
        0.065,
      );
    }
  });

  it('has three negative allocations, since the practice has no floor', () => {
    const computed = practice(ROWS);
    const negative = ROWS.map((row, i) => [row.entity.split(' ')[0], computed[i], row.allocation] as const).filter(
      ([, amount]) => amount < 0,
    );
    expect(negative).toEqual([
      ['Coral', -8328.59, -8328.59],
      ['Sage', -4076.02, -4076.01],
      ['William', -4799.76, -4799.75],
    ]);
  });

  it('gives an entity without a current membership nothing, whatever its adjustment', () => {
    const closing = ROWS.findIndex(({ entity }) => entity.startsWith('Village Academy'));
    expect(ROWS[closing].adjustment).toBe(-461.15);
    expect(practice(ROWS)[closing]).toBe(0);
  });

  it('is explained cell by cell in the discrepancies', () => {
    const computed = practice(ROWS);
    for (const entity of Object.keys(MENDED)) {
      const discrepancy = S3_DISCREPANCIES.find(({ place }) => place.includes(`row ${entity}`));
      expect([entity, discrepancy?.functions]).toEqual([entity, ['ALLOCATION_PRACTICE']]);
      const printedGives = /gives ([\d,.]+)\.$/.exec(discrepancy?.handling ?? '')?.[1].replace(/,/g, '');
      if (entity !== 'Zuni Christian Reform School') {
        expect([entity, Number(printedGives)]).toEqual([entity, computed[ROWS.findIndex((r) => r.entity === entity)]]);
      }
    }
  });

  it('leaves 98,037 of the pool undistributed, and the law nothing', () => {
    const grand = LINES.find(({ section }) => section === 'grand') as Row;
    expect(POOL - (grand.allocation as number)).toBe(98_037);
    const allocated = ALLOCATION.call([
      APPROPRIATION,
      column(ROWS, 'fy13'),
      column(ROWS, 'fy12'),
      null,
      ADULT_BASIC_EDUCATION,
    ]).map(([value]) => value as number);
    expect(allocated).toHaveLength(ROWS.length);
    expect(allocated.reduce((total, amount) => total + cents(amount), 0)).toBe(cents(POOL));
    expect(Math.min(...allocated)).toBe(0);
    ROWS.forEach(({ fy13 }, row) => {
      if (typeof fy13 === 'string') expect(allocated[row]).toBe(0);
      else expect(allocated[row]).toBeGreaterThan(0);
    });
  });
});
