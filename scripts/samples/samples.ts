import { type Sample, SAMPLES } from '../../src/preview/samples';
import type { WorkbookModel } from '../../src/workbook/file';
import { attachment5a } from './attachment-5a';
import { type PrintedTable, printedSheet } from './printed-sheet';

/** A sample workbook: a table that the sources print, as they print it. The preview's gallery says what it is. */
export interface SampleWorkbook extends Sample {
  readonly model: () => WorkbookModel;
}

const FIGURE_WIDTHS = [18, 42, 44, 18, 18, 20, 18];
const EXAMPLE_WIDTHS = [14, 36, 18];

function book(...tables: readonly PrintedTable[]): () => WorkbookModel {
  return () => ({ sheets: tables.map(printedSheet) });
}

const MODELS: Readonly<Record<string, () => WorkbookModel>> = {
  'instructional-material-fy14-initial-allocation.xlsx': attachment5a,
  'bond-awards-sy2011-12.xlsx': book({
    name: 'Attachment 7',
    file: 's3-attachment-7.csv',
    above: ['SCHOOL AWARDS', '(SY 2011-12)'],
    header: 0,
    widths: [22, 36, 14, 14, 18, 16, 18],
  }),
  'level-of-effort-figures-a-to-d.xlsx': book(
    { name: 'Figure A', file: 's4-figure-a.csv', header: 1, widths: FIGURE_WIDTHS },
    { name: 'Figure B', file: 's4-figure-b.csv', header: 1, widths: FIGURE_WIDTHS },
    { name: 'Figure C, first printing', file: 's4-figure-c-first.csv', header: 1, widths: FIGURE_WIDTHS },
    { name: 'Figure C, second printing', file: 's4-figure-c-second.csv', header: 1, widths: FIGURE_WIDTHS },
    { name: 'Figure D', file: 's4-figure-d.csv', header: 1, widths: FIGURE_WIDTHS },
  ),
  'moe-examples-1-to-3.xlsx': book(
    { name: 'MOE Example 1', file: 's4-moe-example-1.csv', widths: EXAMPLE_WIDTHS },
    { name: 'MOE Example 2', file: 's4-moe-example-2.csv', widths: EXAMPLE_WIDTHS },
    { name: 'MOE Example 3', file: 's4-moe-example-3.csv', widths: EXAMPLE_WIDTHS },
  ),
  'workload-reduction-worksheet.xlsx': book({
    name: 'Workload reduction',
    file: 's4-workload-reduction.csv',
    header: 0,
    widths: [14, 10, 10, 10, 10, 10, 10, 12, 16, 18, 18],
  }),
  'payroll-expenditure-summary.xlsx': book({
    name: 'Payroll summary',
    file: 's4-payroll-summary.csv',
    header: 4,
    widths: [36, 20, 40, 18],
  }),
  'high-cost-fund-report.xlsx': book({
    name: '24120 report',
    file: 's4-24120-report.csv',
    header: 2,
    widths: [40, 38, 18],
  }),
  'adjustment-300-205.xlsx': book({
    name: '300.205 adjustment',
    file: 's4-300-205.csv',
    header: 0,
    widths: [30, 22, 22, 22, 22],
  }),
  'obms-budget-example.xlsx': book({
    name: 'OBMS budget',
    file: 's4-obms-budget.csv',
    header: 0,
    widths: [10, 10, 10, 10, 10, 10, 16, 10, 16, 10],
  }),
};

export const SAMPLE_WORKBOOKS: readonly SampleWorkbook[] = SAMPLES.map((sample) => {
  const model = MODELS[sample.file];
  if (!model) throw new Error(`Nothing makes the sample ${sample.file}.`);
  return { ...sample, model };
});
