import type { TestCell } from '../../support/snapshot';
import type { Rows } from '../../support/findings';

export const HEADER = [
  'Race/Ethnicity',
  'Count',
  'Enrollment',
  'State Count',
  'State Enrollment',
  'Risk',
  'Risk Ratio',
  'Weighted Risk Ratio',
  'Alternate Risk Ratio',
  'Finding',
];

/** Four groups, their ratios to four decimals as a calculator gives them. */
export const GROUPS: Rows = [
  ['Hispanic', 60, 500, 24000, 200000, 0.12, 0.478, 0.5066, 0.9569, 'None'],
  ['White', 20, 300, 9000, 80000, 0.0667, 0.2822, 0.3392, 0.5325, 'None'],
  ['American Indian', 95, 150, 5200, 35000, 0.6333, 6.0455, 5.9143, 5.3304, 'Significant disproportionality'],
  ['Black', 8, 40, 1100, 7000, 0.2, 1.0857, 1.2233, 1.6492, 'Too few to determine'],
];

export const TABLE: Rows = [HEADER, ...GROUPS];

/** The same groups with risks in percent. */
export const IN_PERCENT: Rows = [HEADER, [12], [6.67], [63.33], [20]].map((row, index) =>
  index === 0 ? HEADER : [...GROUPS[index - 1].slice(0, 5), ...row, ...GROUPS[index - 1].slice(6)],
);

/** Some columns of a table only, named by their headers. */
export function columnsOf(rows: Rows, ...headers: readonly string[]): Rows {
  const columns = headers.map((header) => rows[0].indexOf(header));
  return rows.map((row) => columns.map((column) => row[column]));
}

/** Right of as many blank columns, below as many blank rows. */
export function farOff(rows: Rows, right: number, down: number): Rows {
  const blank: TestCell[] = Array.from({ length: right }, () => null);
  return [...Array.from({ length: down }, () => []), ...rows.map((row) => [...blank, ...row])];
}

export function place(row: number, column: number): unknown {
  return { sheet: 'Sheet1', range: { top: row, left: column, bottom: row, right: column } };
}
