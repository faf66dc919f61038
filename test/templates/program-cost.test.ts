/**
 * A program cost statement made by the template for four years, computed again in two ways that know nothing of the
 * product: a worksheet of ordinary formulas with the law's figures typed in, and whole numbers in this file.
 */
import { runChecks } from '../../src/checks';
import { FUNCTION_NAMES, withComputedValues } from '../../src/engine';
import { templateModel } from '../../src/templates';
import { parseRange } from '../../src/workbook/address';
import { readWorkbook, type WorkbookModel, writeWorkbook } from '../../src/workbook/file';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Row of the statement, quantity, factor typed in (none: the law's), the factor that the law has, multiplied or not. */
type Line = readonly [string, number, number | undefined, number, boolean];

interface Year {
  readonly fy: string;
  readonly staffing: number;
  readonly unitValue: number;
  readonly lines: readonly Line[];
  /** Levy, Impact Aid, forest reserve; energy contracts and bonding. */
  readonly amounts: readonly [number, number, number, number, number];
  readonly credit: number;
  /** Stated on the sheet, where the law data have no credit of the year. */
  readonly stated?: number;
}

const basic = (mem: number, secondary: number, sixth = 1.045): Line[] => [
  ['Kindergarten', mem, undefined, 1.44, true],
  ['Grade 1', mem, undefined, 1.2, true],
  ['Grades 2-3', 2 * mem, undefined, 1.18, true],
  ['Grades 4-5', 2 * mem, undefined, 1.045, true],
  ['Grade 6', mem + 0.5, undefined, sixth, true],
  ['Grades 7-12', 6 * mem, undefined, secondary, true],
];
const special = (multiplied: boolean): Line[] => [
  ['Special education A/B', 41, undefined, 0.7, multiplied],
  ['Special education C', 12.5, undefined, 1, multiplied],
  ['Special education D', 9, undefined, 2, multiplied],
  ['Bilingual multicultural education', 63, undefined, 0.5, multiplied],
  ['Elementary physical education', 88, undefined, 0.06, multiplied],
];

/** Factors that no source gives are made up here, as an office types them in. */
const YEARS: readonly Year[] = [
  {
    fy: 'FY17',
    staffing: 1.156,
    unitValue: 3979.63,
    lines: [
      ...basic(50, 1.25),
      ...special(true),
      ['Fine arts', 210, undefined, 0.05, true],
      ['Size adjustment', 61.375, undefined, 1, false],
      ['At-risk (factor: the at-risk index)', 650.5, 0.0742, 0.0742, false],
      ['National board certification', 3, undefined, 1.5, false],
    ],
    amounts: [41_234.56, 12_000, 799.99, 0, 0],
    credit: 0.75,
  },
  {
    fy: 'FY20',
    staffing: 1.087,
    unitValue: 4565.41,
    lines: [
      ...basic(73, 1.25),
      ...special(false),
      ['Fine arts', 210, 0.05, 0.05, false],
      ['At-risk (factor: the at-risk index)', 949.5, 0.175, 0.175, false],
      ['K-5 Plus', 120, undefined, 0.3, false],
      ['Extended learning time', 400, 0.09, 0.09, false],
      ['Charter school student activities', 14, undefined, 0.1, false],
    ],
    amounts: [20_000, 0, 0, 0, 0],
    credit: 0.75,
    stated: 0.75,
  },
  {
    fy: 'FY24',
    staffing: 1.08,
    unitValue: 6241.67,
    lines: [
      ...basic(21, 1.25),
      ...special(false),
      ['Fine arts', 33, undefined, 0.055, false],
      ['At-risk (factor: the at-risk index)', 273.5, 0.231, 0.231, false],
      ['K-12 Plus', 2735, undefined, 0.012, false],
      ['Newly created district', 273.5, undefined, 0.147, false],
    ],
    amounts: [0, 0, 0, 12_345.67, 5432.1],
    credit: 0,
  },
  {
    fy: 'FY26',
    staffing: 1.1495,
    unitValue: 6553.75,
    lines: [
      ...basic(400, 1.3, 1.3),
      ...special(false),
      ['Fine arts', 33, undefined, 0.055, false],
      ['English learners', 800, 0.15, 0.15, false],
      ['National board certification', 39, undefined, 1.5, false],
      ['Home school student activities', 7, undefined, 0.1, false],
      ['Pupils lost to a new district', 11, undefined, 0.17, false],
    ],
    amounts: [0, 0, 0, 0, 99_999.99],
    credit: 0,
  },
];

/** The template's own rows for a year, with the quantities and factors typed in. */
function statement({ fy, staffing, unitValue, lines, amounts, stated }: Year): WorkbookSnapshot {
  const [localLevy, impactAid, forestReserve, energyContracts, energyBonding] = amounts;
  const revenue = { localLevy, impactAid, forestReserve, energyContracts, energyBonding };
  const inputs = { fiscalYear: fy, staffing, unitValue, ...revenue, ...(stated !== undefined && { credit: stated }) };
  const model = templateModel('program-units', { inputs });
  const [sheet] = model.sheets;
  const found = new Set<string>();
  const cells = sheet.cells.map((row) => {
    const line = lines.find(([name]) => name === row[0]);
    if (!line) return row;
    found.add(line[0]);
    return row.map((cell, column) => (column === 1 ? line[1] : column === 2 && line[2] !== undefined ? line[2] : cell));
  });
  expect([...found].sort()).toEqual(lines.map(([name]) => name).sort());
  return computed({ ...model, sheets: [{ ...sheet, cells }] });
}

function computed(model: WorkbookModel): WorkbookSnapshot {
  return readWorkbook(writeWorkbook(withComputedValues(model)), { functionNames: FUNCTION_NAMES });
}

/** The same by a worksheet of ordinary formulas: quantity, factor, index, product; then cost and guarantee. */
function ordinary({ staffing, unitValue, lines, amounts, credit }: Year): WorkbookSnapshot {
  const last = lines.length;
  const rows = lines.map(([name, quantity, , factor, multiplied], index) => [
    name,
    quantity,
    factor,
    multiplied ? staffing : 1,
    `=B${index + 1}*C${index + 1}*D${index + 1}`,
  ]);
  const [levy, aid, forest, contracts, bonding] = amounts;
  const total = ['Total', null, null, null, `=SUM(E1:E${last})`];
  const cost = ['Cost', null, null, null, `=ROUND(E${last + 1}*${unitValue},2)`];
  const off = `${credit}*(${levy}+${aid}+${forest})+${contracts}+0.9*${bonding}`;
  const guarantee = ['Guarantee', null, null, null, `=ROUND(E${last + 2}-(${off}),2)`];
  return computed({ sheets: [{ name: 'By hand', cells: [...rows, total, cost, guarantee] }], names: [] });
}

/** Ten thousandths, so that products of the figures above are whole numbers. */
const scaled = (value: number): bigint => BigInt(Math.round(value * 1e4));
const SCALE = 10n ** 4n;

/** A whole number of parts rounded half up to hundredths, as a number of dollars. */
function rounded(value: bigint, parts: bigint): number {
  const perCent = parts / 100n;
  return Number((value + perCent / 2n) / perCent) / 100;
}

function byWholeNumbers({ staffing, unitValue, lines, amounts, credit }: Year) {
  const units = lines.reduce(
    (all, [, quantity, , factor, multiplied]) =>
      all + scaled(quantity) * scaled(factor) * (multiplied ? scaled(staffing) : SCALE),
    0n,
  );
  const cost = rounded(units * scaled(unitValue), SCALE ** 4n);
  const [levy, aid, forest, contracts, bonding] = amounts.map(scaled);
  const off = scaled(credit) * (levy + aid + forest) + SCALE * contracts + 9000n * bonding;
  return {
    units: Number(units) / Number(SCALE ** 3n),
    cost,
    guarantee: rounded(scaled(cost) * SCALE - off, SCALE ** 2n),
  };
}

function named(workbook: WorkbookSnapshot, name: string): number {
  const formula = workbook.names.find((one) => one.name === name)?.formula ?? '';
  const { top = 0, left = 0 } = parseRange(formula.slice(formula.lastIndexOf('!') + 1)) ?? {};
  return workbook.sheets[0].value(top, left) as number;
}

describe.each(YEARS.map((year) => [year.fy, year] as const))('the statement of %s', (_, year) => {
  const workbook = statement(year);

  test('is what a worksheet of ordinary formulas gives, to the cent', () => {
    const [sheet] = ordinary(year).sheets;
    const at = year.lines.length;
    expect(named(workbook, 'TotalUnits')).toBeCloseTo(sheet.value(at, 4) as number, 6);
    expect(named(workbook, 'ProgramCost')).toBe(sheet.value(at + 1, 4));
    expect(named(workbook, 'Guarantee')).toBe(sheet.value(at + 2, 4));
  });

  test('is what whole numbers give, to the cent', () => {
    const { units, cost, guarantee } = byWholeNumbers(year);
    expect(named(workbook, 'TotalUnits')).toBeCloseTo(units, 6);
    expect(named(workbook, 'ProgramCost')).toBe(cost);
    expect(named(workbook, 'Guarantee')).toBe(guarantee);
  });

  test('the checks find nothing in it', () => {
    expect(runChecks(workbook).findings.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
  });
});

test('a factor that was not read is asked for, not taken for 0', () => {
  const [, year] = YEARS;
  const lines = year.lines.map((line): Line =>
    line[0] === 'Fine arts' ? [line[0], line[1], undefined, 0, false] : line,
  );
  const workbook = statement({ ...year, lines });
  expect(named(workbook, 'TotalUnits')).not.toEqual(expect.any(Number));
});
