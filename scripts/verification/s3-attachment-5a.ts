import { findFunction } from '../../src/functions/registry';
import { S3_ATTACHMENT_5A_DISCREPANCIES } from '../../src/law/discrepancies/s3-attachment-5a';
import { Decimal, sum } from '../../src/rules/decimal';
import { publishedTable } from '../samples/published';
import type { PublishedFigure } from './figure';

const MEMBERSHIPS = ['mem_fy2011', 'mem_fy2012', 'mem_fy2013'] as const;
const AMOUNTS = ['prior_year_adjustment', 'initial_allocation', 'adopted_50', 'non_adopted_50'] as const;
const COLUMNS = [...MEMBERSHIPS, ...AMOUNTS];
type Column = (typeof COLUMNS)[number];
export type Row = Readonly<Record<Column | 'section' | 'entity', string>>;

const TITLES: Readonly<Record<Column, string>> = {
  mem_fy2011: 'FY2011 membership',
  mem_fy2012: 'FY2012 membership',
  mem_fy2013: 'FY2013 membership',
  prior_year_adjustment: 'prior year adjustment',
  initial_allocation: 'initial allocation',
  adopted_50: 'adopted (50 %)',
  non_adopted_50: 'non-adopted (50 %)',
};

const SECTIONS = ['public', 'charter', 'private', 'state'];
const SOURCE = 'S3';
const CENT = new Decimal('0.01');
const HALF_DOLLAR = new Decimal('0.5');
const ONE_DOLLAR = new Decimal(1);

/** A cell that a discrepancy mends. */
interface Mend {
  readonly id: string;
  readonly entity: string;
  readonly column: Column;
  readonly value: string;
}

/** The misprinted cells, read from the discrepancies themselves: "S3, Attachment 5a, row NAME, COLUMN". */
export const MENDS: readonly Mend[] = [
  ...S3_ATTACHMENT_5A_DISCREPANCIES.flatMap(({ id, place, shouldBe }): Mend[] => {
    const [, entity, title] = /^S3, Attachment 5a, row (.+), ([^,]+)$/.exec(place) ?? [];
    const column = COLUMNS.find((candidate) => TITLES[candidate] === title);
    return column ? [{ id, entity, column, value: shouldBe.replace(/,/g, '') }] : [];
  }),
  // One discrepancy that mends a whole row.
  ...(
    [
      ['mem_fy2012', '45'],
      ['mem_fy2013', '54'],
      ['initial_allocation', '2887.13'],
      ['adopted_50', '1443.565'],
      ['non_adopted_50', '1443.565'],
    ] as const
  ).map(([column, value]): Mend => ({
    id: 's3-5a-zuni-christian',
    entity: 'Zuni Christian Reform School',
    column,
    value,
  })),
];

function mended(row: Row): Row {
  const changes = MENDS.filter(({ entity }) => entity === row.entity).map(({ column, value }) => [column, value]);
  return { ...row, ...Object.fromEntries(changes) } as Row;
}

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));
const cell = (text: string): number | string => (isNumber(text) ? Number(text) : text);

/** The department's formula on whole columns, as one spilling call. */
function practice(rows: readonly Row[]): Decimal[] {
  const rate = findFunction('PER_PUPIL_RATE')?.call([20_975_800, 348_425, 0.9, 277_300])[0][0];
  const columns = [...MEMBERSHIPS, 'prior_year_adjustment' as const].map((column) =>
    rows.map((row) => [cell(row[column])]),
  );
  const result = findFunction('ALLOCATION_PRACTICE')?.call([rate, ...columns]) ?? [];
  return result.map(([value]) => new Decimal(value as number));
}

function allocation(row: Row, computed: Decimal, corrected: Decimal): PublishedFigure {
  const ids = MENDS.filter(({ entity }) => entity === row.entity).map(({ id }) => id);
  return {
    source: SOURCE,
    place: `Attachment 5a, ${row.section}, row ${row.entity}`,
    figure: TITLES.initial_allocation,
    printed: row.initial_allocation,
    computed,
    corrected,
    by: `NM.ALLOCATION_PRACTICE(rate, ${[...MEMBERSHIPS, 'prior_year_adjustment' as const]
      .map((column) => row[column] || '(blank)')
      .join(', ')})`,
    explainedBy: [...new Set([...ids, ...(Number(row.prior_year_adjustment) === 0 ? [] : ['s3-5a-cents'])])],
    within: Number(mended(row).prior_year_adjustment) === 0 ? new Decimal(0) : CENT,
  };
}

/** The two halves: H = G × 0.5 and I = G × 0.5, printed in whole dollars. */
function halves(row: Row): PublishedFigure[] {
  return (['adopted_50', 'non_adopted_50'] as const)
    .filter((column) => isNumber(row[column]))
    .map((column) => ({
      source: SOURCE,
      place: `Attachment 5a, ${row.section}, row ${row.entity}`,
      figure: TITLES[column],
      printed: row[column],
      computed: new Decimal(row.initial_allocation).times('0.5'),
      by: `${row.initial_allocation} × 0.5`,
      explainedBy: ['s3-5a-halves'],
      within: ONE_DOLLAR,
    }));
}

const add = (rows: readonly Row[], column: Column): Decimal =>
  sum(rows.filter((row) => isNumber(row[column])).map((row) => new Decimal(row[column])));

/** What rounding in the rows leaves in a total: half a unit of the row's last place for each row that is rounded. */
function leftByRounding(rows: readonly Row[], column: Column): Decimal {
  const dollars = column === 'adopted_50' || column === 'non_adopted_50';
  if (dollars) return HALF_DOLLAR.times(rows.filter((row) => Number(row[column]) > 0).length);
  if (column === 'prior_year_adjustment' || column === 'initial_allocation') {
    return CENT.div(2).times(rows.filter((row) => Number(row[column]) !== 0 && isNumber(row[column])).length);
  }
  return new Decimal(0);
}

function totals(section: string, total: Row, rows: readonly Row[]): PublishedFigure[] {
  return COLUMNS.map((column) => {
    const ids = MENDS.filter((mend) => mend.column === column && rows.some(({ entity }) => entity === mend.entity)).map(
      ({ id }) => id,
    );
    const within = leftByRounding(rows, column);
    const rounding = column === 'adopted_50' || column === 'non_adopted_50' ? 's3-5a-halves' : 's3-5a-cents';
    return {
      source: SOURCE,
      place: `Attachment 5a, ${section}, total`,
      figure: TITLES[column],
      printed: total[column],
      computed: add(rows, column),
      corrected: add(rows.map(mended), column),
      by: 'sum of the printed rows',
      explainedBy: [...new Set([...ids, ...(within.isZero() ? [] : [rounding])])],
      within,
    };
  });
}

/** Every figure of the table: allocations, halves, section totals, grand totals, and the block below it. */
export function attachment5a(): PublishedFigure[] {
  const lines = publishedTable('s3-attachment-5a.csv') as unknown as Row[];
  const rows = lines.filter(({ entity }) => entity !== 'TOTAL');
  const totalOf = (section: string): Row =>
    lines.find((row) => row.section === section && row.entity === 'TOTAL') as Row;
  const asPrinted = practice(rows);
  const asMended = practice(rows.map(mended));
  const sectionTotals = SECTIONS.map(totalOf);
  return [
    ...rows.flatMap((row, index) =>
      isNumber(row.initial_allocation) ? [allocation(row, asPrinted[index], asMended[index]), ...halves(row)] : [],
    ),
    ...SECTIONS.flatMap((section) =>
      totals(
        section,
        totalOf(section),
        rows.filter((row) => row.section === section),
      ),
    ),
    ...COLUMNS.map((column): PublishedFigure => ({
      source: SOURCE,
      place: 'Attachment 5a, grand total',
      figure: TITLES[column],
      printed: totalOf('grand')[column],
      computed: add(sectionTotals, column),
      by: 'sum of the printed section totals',
    })),
  ];
}
