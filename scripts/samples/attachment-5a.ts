import { cellName } from '../../src/workbook/address';
import type { RangeFormat, SheetModel, WorkbookModel } from '../../src/workbook/file';
import type { CellValue } from '../../src/workbook/snapshot';
import { printed, publishedTable } from './published';

/** S3, Attachment 5a: the FY14 initial allocation as the department laid it out, beside the practice and the law. */

const SECTIONS = [
  { key: 'public', title: 'PUBLIC SCHOOLS:', total: 'TOTAL PUBLIC SCHOOLS' },
  { key: 'charter', title: 'CHARTER SCHOOLS:', total: 'TOTAL CHARTER SCHOOLS' },
  { key: 'private', title: 'PRIVATE SCHOOLS', total: 'TOTAL PRIVATE SCHOOLS' },
  { key: 'state', title: 'STATE SUPPORTED SCHOOLS', total: 'TOTAL STATE SUPPORTED' },
] as const;

const LEGEND: readonly (readonly [string, string])[] = [
  ['No App/No AC', 'School did not submit a timely application or is not accredited for SY13-14'],
  ['Ineligible', 'School did not comply with required submission of reports; ineligible for all funding'],
  ['Ineligible', 'School submitted required reports after deadline; ineligible for FY13-14 funding'],
  ['CLOSED', 'School no longer in operation as of FY13-14'],
  ['No Enrollment', 'School did not provide enrollment data'],
];

const HEADER = [
  'ENTITY',
  'FY 2011 40 DAY MEMBERSHIP',
  'FY 2012 40 DAY MEMBERSHIP',
  'FY 2013 40 DAY MEMBERSHIP',
  'PRIOR YEAR (FY2013) ADJUSTMENT',
  'INITIAL ALLOCATION based on $/MEM of: $53.47',
  'ADOPTED (50%)',
  'NON-ADOPTED (50%)',
  null,
  'Recomputed as the department did',
  'Printed less recomputed',
  'By the law (22-15-9 A NMSA 1978)',
  'Law less printed',
] as const;

const [ENTITY, FY11, FY12, FY13, ADJUSTMENT, PRINTED, , NON_ADOPTED, , PRACTICE, MISPRINT, LAW, EFFECT] = HEADER.keys();
const LAST = EFFECT;
const HEADER_ROW = 4;
const MAIN = "'Attachment 5a'!";
const LAW_SHEET = 'Law';
/** Where the helper sheet's entities begin, and its columns. */
const LAW_FIRST = 6;
const [, LAW_PRIOR, LAW_CURRENT, LAW_WEIGHTED, LAW_ALLOCATION] = [0, 1, 2, 3, 4];

type Cell = CellValue;

interface Places {
  readonly entities: readonly number[];
  readonly sections: readonly {
    readonly title: number;
    readonly first: number;
    readonly last: number;
    readonly total: number;
  }[];
  readonly grand: number;
  readonly block: number;
  readonly rows: number;
}

/** Where everything stands, which the formulas need to know before the cells are filled. */
function layOut(): Places {
  const table = publishedTable('s3-attachment-5a.csv');
  let row = HEADER_ROW + 1;
  const entities: number[] = [];
  const sections = SECTIONS.map(({ key }) => {
    const title = row++;
    const first = row;
    for (const { section, entity } of table) if (section === key && entity !== 'TOTAL') entities.push(row++);
    const place = { title, first, last: row - 1, total: row };
    row += 2;
    return place;
  });
  const grand = row - 1;
  const block = grand + 2 + LEGEND.length + 1;
  return { entities, sections, grand, block, rows: block + 9 };
}

function absolute(row: number, column: number): string {
  return cellName(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}

/** The appropriation block's figures stand in column B, in this order. */
const BLOCK = ['appropriation', 'reserve', 'adjusted', 'share', 'base', 'population', 'rate'] as const;

function blockCell(places: Places, what: (typeof BLOCK)[number]): string {
  return absolute(places.block + BLOCK.indexOf(what), FY11);
}

function mainSheet(places: Places): SheetModel {
  const table = publishedTable('s3-attachment-5a.csv');
  const cells: Cell[][] = Array.from({ length: places.rows }, () => Array<Cell>(HEADER.length).fill(null));
  const put = (row: number, column: number, cell: Cell): void => {
    cells[row][column] = cell;
  };
  put(0, 0, 'INSTRUCTIONAL MATERIAL INITIAL ALLOCATION 2013-2014');
  put(1, 0, 'Public Education Department: the initial allocation of April 1, 2013, as printed in Attachment 5a.');
  put(2, 0, 'Columns J to M are computed here. Misprints of the report are left as they are: the check finds them.');
  HEADER.forEach((title, column) => put(HEADER_ROW, column, title));

  const figures = (row: number, source: Record<string, string>): void => {
    const {
      mem_fy2011,
      mem_fy2012,
      mem_fy2013,
      prior_year_adjustment,
      initial_allocation,
      adopted_50,
      non_adopted_50,
    } = source;
    [mem_fy2011, mem_fy2012, mem_fy2013, prior_year_adjustment, initial_allocation, adopted_50, non_adopted_50].forEach(
      (text, offset) => put(row, FY11 + offset, printed(text)),
    );
  };
  const differences = (row: number): void => {
    const paid = cellName(row, PRINTED);
    put(row, MISPRINT, `=ROUND(IF(${paid}="",0,${paid})-${cellName(row, PRACTICE)},2)`);
    put(row, EFFECT, `=ROUND(${cellName(row, LAW)}-IF(${paid}="",0,${paid}),2)`);
  };

  SECTIONS.forEach(({ key, title, total }, index) => {
    const place = places.sections[index];
    put(place.title, ENTITY, title);
    const rows = table.filter(({ section, entity }) => section === key && entity !== 'TOTAL');
    rows.forEach((source, offset) => {
      const row = place.first + offset;
      put(row, ENTITY, source.entity);
      figures(row, source);
      const memberships = [FY11, FY12, FY13, ADJUSTMENT].map((column) => cellName(row, column)).join(',');
      put(row, PRACTICE, `=NM.ALLOCATION_PRACTICE(${blockCell(places, 'rate')},${memberships})`);
      put(row, LAW, `=${LAW_SHEET}!${cellName(LAW_FIRST + places.entities.indexOf(row), LAW_ALLOCATION)}`);
      differences(row);
    });
    put(place.total, ENTITY, total);
    figures(place.total, table.find(({ section, entity }) => section === key && entity === 'TOTAL') ?? {});
    for (const column of [PRACTICE, LAW]) {
      put(place.total, column, `=ROUND(SUM(${cellName(place.first, column)}:${cellName(place.last, column)}),2)`);
    }
    differences(place.total);
  });
  put(places.grand, ENTITY, 'GRAND TOTAL');
  figures(places.grand, table.find(({ section }) => section === 'grand') ?? {});
  for (const column of [PRACTICE, LAW]) {
    put(places.grand, column, `=ROUND(${places.sections.map(({ total }) => cellName(total, column)).join('+')},2)`);
  }
  differences(places.grand);

  put(places.grand + 2, ENTITY, 'Legend:');
  LEGEND.forEach(([status, meaning], offset) => {
    put(places.grand + 2 + offset, FY11, status);
    put(places.grand + 2 + offset, FY12, meaning);
  });
  const block: readonly (readonly [string, Cell])[] = [
    ['Total Approp.', 20_975_800],
    ['Less: HED Portion', -277_300],
    ['Adjusted Approp.', 20_698_500],
    ['Adjustment Factor', 0.9],
    ['Base', 18_628_650],
    ['Student Est Pop FY12-13', 348_425],
    [
      'Rate for each pupil, unrounded',
      `=NM.PER_PUPIL_RATE(${blockCell(places, 'appropriation')},${blockCell(places, 'population')},${blockCell(places, 'share')},-${blockCell(places, 'reserve')})`,
    ],
    ['Est Final Per Diem (inc A)', 59.4],
  ];
  block.forEach(([label, value], offset) => {
    put(places.block + offset, ENTITY, label);
    put(places.block + offset, FY11, value);
  });
  return {
    name: 'Attachment 5a',
    cells,
    formats: mainFormats(places),
    merged: [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: NON_ADOPTED })),
    columnWidths: [42, 16, 16, 16, 16, 18, 14, 14, 3, 17, 14, 17, 15],
    rowHeights: { 0: 22, [HEADER_ROW]: 66 },
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 1,
    print: { orientation: 'landscape', fitToWidth: 1, titleRows: HEADER_ROW + 1 },
  };
}

const COUNT = '#,##0.0';
const MONEY = '#,##0.00;[Red](#,##0.00)';
const DOLLARS = '$#,##0;[Red]-$#,##0';
const HEADER_FILL = '#0B3D5C';
const SECTION_FILL = '#DCE8F1';
const TOTAL_FILL = '#F1F5F8';
const COMPUTED_FILL = '#FFF8E5';

function mainFormats(places: Places): RangeFormat[] {
  const bottom = places.grand;
  const band = (row: number, right = LAST) => ({ top: row, left: 0, bottom: row, right });
  const column = (left: number, right = left) => ({ top: HEADER_ROW + 1, left, bottom, right });
  return [
    { range: band(0), bold: true, align: 'center' },
    { range: { top: 1, left: 0, bottom: 2, right: LAST }, italic: true, color: '#555555', align: 'center', wrap: true },
    { range: column(FY11, FY13), numberFormat: COUNT, align: 'right' },
    { range: column(ADJUSTMENT, PRINTED), numberFormat: MONEY },
    { range: column(PRINTED + 1, NON_ADOPTED), numberFormat: DOLLARS },
    { range: column(PRACTICE, LAST), numberFormat: MONEY, fill: COMPUTED_FILL },
    ...places.sections.flatMap(({ title, total }): RangeFormat[] => [
      { range: band(title, NON_ADOPTED), bold: true, fill: SECTION_FILL },
      { range: band(title), bold: true, fill: SECTION_FILL },
      { range: band(total), bold: true, fill: TOTAL_FILL, border: 'top' },
    ]),
    { range: band(places.grand), bold: true, fill: SECTION_FILL, border: 'top' },
    {
      range: band(HEADER_ROW),
      bold: true,
      fill: HEADER_FILL,
      color: '#FFFFFF',
      wrap: true,
      align: 'center',
      verticalAlign: 'center',
    },
    { range: { top: places.grand + 2, left: 0, bottom: places.grand + 2, right: 0 }, bold: true },
    ...(['appropriation', 'reserve', 'adjusted', 'base'] as const).map((what): RangeFormat => {
      const row = places.block + BLOCK.indexOf(what);
      return { range: { top: row, left: FY11, bottom: row, right: FY11 }, numberFormat: '$#,##0;($#,##0)' };
    }),
    blockFormat(places, 5, '#,##0'),
    blockFormat(places, 6, '0.0000000000'),
    blockFormat(places, 7, '0.00'),
  ];
}

function blockFormat(places: Places, offset: number, numberFormat: string): RangeFormat {
  const row = places.block + offset;
  return { range: { top: row, left: FY11, bottom: row, right: FY11 }, numberFormat };
}

/** The law needs all entities in one column: cents are apportioned over the whole state, not section by section. */
function lawSheet(places: Places): SheetModel {
  const last = LAW_FIRST + places.entities.length - 1;
  const columnOf = (column: number): string => `${cellName(LAW_FIRST, column)}:${cellName(last, column)}`;
  const main = (cell: string): string => `${MAIN}${cell}`;
  const pool = [blockCell(places, 'share'), blockCell(places, 'reserve')].map(main);
  const cells: Cell[][] = [
    ['By the law: 22-15-9 A NMSA 1978, an additional pupil counts as six (22-15-2 E and F)'],
    ['One formula over all entities, so that the cents add up to the pool.'],
    ['Pool', null, null, null, `=${main(blockCell(places, 'base'))}`],
    ['Allocated', null, null, null, `=ROUND(SUM(${columnOf(LAW_ALLOCATION)}),2)`],
    [
      'Pool less allocated',
      null,
      null,
      null,
      `=ROUND(${cellName(2, LAW_ALLOCATION)}-${cellName(3, LAW_ALLOCATION)},2)`,
    ],
    ['Entity', 'Prior membership (FY12)', 'Membership (FY13)', 'Weighted membership', 'By the law'],
  ];
  places.entities.forEach((row, index) => {
    const text = (column: number): string => {
      const cell = main(cellName(row, column));
      return `=IF(${cell}="","",${cell})`;
    };
    cells.push([`=${main(cellName(row, ENTITY))}`, text(FY12), text(FY13), null, null]);
    if (index > 0) return;
    const [prior, current] = [columnOf(LAW_PRIOR), columnOf(LAW_CURRENT)];
    cells[LAW_FIRST][LAW_WEIGHTED] = `=NM.WEIGHTED_MEMBERSHIP(${current},${prior})`;
    cells[LAW_FIRST][LAW_ALLOCATION] =
      `=NM.ALLOCATION(${main(blockCell(places, 'appropriation'))},${current},${prior},${pool[0]},-${pool[1]})`;
  });
  return {
    name: LAW_SHEET,
    cells,
    formats: [
      { range: { top: 0, left: 0, bottom: 0, right: LAW_ALLOCATION }, bold: true },
      { range: { top: 1, left: 0, bottom: 1, right: LAW_ALLOCATION }, italic: true, color: '#555555' },
      { range: { top: 2, left: LAW_ALLOCATION, bottom: 4, right: LAW_ALLOCATION }, numberFormat: MONEY, bold: true },
      {
        range: { top: LAW_FIRST - 1, left: 0, bottom: LAW_FIRST - 1, right: LAW_ALLOCATION },
        bold: true,
        fill: HEADER_FILL,
        color: '#FFFFFF',
        wrap: true,
      },
      {
        range: { top: LAW_FIRST, left: LAW_PRIOR, bottom: last, right: LAW_WEIGHTED },
        numberFormat: COUNT,
        align: 'right',
      },
      { range: { top: LAW_FIRST, left: LAW_ALLOCATION, bottom: last, right: LAW_ALLOCATION }, numberFormat: MONEY },
    ],
    columnWidths: [56, 16, 16, 16, 18],
    rowHeights: { [LAW_FIRST - 1]: 46 },
    frozenRows: LAW_FIRST,
    print: { orientation: 'portrait', fitToWidth: 1, titleRows: LAW_FIRST },
  };
}

export function attachment5a(): WorkbookModel {
  const places = layOut();
  return { sheets: [mainSheet(places), lawSheet(places)] };
}
