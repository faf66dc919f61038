/** A workbook that comes with the product. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly about: string;
}

const FOLDER = 'assets/samples/';

/** The gallery; the first is shown when the page opens. */
export const SAMPLES: readonly Sample[] = [
  {
    file: 'instructional-material-fy14-initial-allocation.xlsx',
    title: 'Instructional material: FY14 initial allocation',
    about: 'Attachment 5a of the department’s report as printed, with its misprints, beside the practice and the law.',
  },
  {
    file: 'bond-awards-sy2011-12.xlsx',
    title: 'Bond awards of school year 2011-12',
    about: 'S3, Attachment 7: awards by membership, without a total row.',
  },
  {
    file: 'level-of-effort-figures-a-to-d.xlsx',
    title: 'Level of effort: Figures A to D',
    about: 'S4, Appendix G. Figure C is printed twice, once with a federal fund; both printings are here.',
  },
  {
    file: 'moe-examples-1-to-3.xlsx',
    title: 'Maintenance of effort: Examples 1 to 3',
    about: 'S4, Appendix G: met in total, met per capita, not met.',
  },
  {
    file: 'workload-reduction-worksheet.xlsx',
    title: 'Workload reduction worksheet',
    about: 'S4, Appendix G, "Decrease in Student Enrollment"; an increase is printed in brackets.',
  },
  {
    file: 'payroll-expenditure-summary.xlsx',
    title: 'Payroll expenditure summary',
    about: 'S4, Appendix G, Voluntary Departure Example 1.',
  },
  {
    file: 'high-cost-fund-report.xlsx',
    title: '24120 expenditure report',
    about: 'S4, Appendix G, the assumption of cost by the high cost fund.',
  },
  {
    file: 'adjustment-300-205.xlsx',
    title: 'Adjustment to local effort',
    about: 'S4, Appendix G, the table of 34 CFR 300.205.',
  },
  {
    file: 'obms-budget-example.xlsx',
    title: 'OBMS budget lines',
    about: 'S4, example of the eligibility review: estimated and projected amounts, the total without a label.',
  },
];

/** @throws Error with a message for the user */
export async function fetchSample({ file }: Sample): Promise<Uint8Array> {
  const response = await fetch(`${FOLDER}${file}`).catch(() => undefined);
  if (!response?.ok)
    throw new Error(`The sample ${file} could not be loaded. Build the project and start the page again.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What the page's address asks for, ?sample=FILE; otherwise the first of the gallery. */
export function sampleOf(search: string): Sample {
  const wanted = new URLSearchParams(search).get('sample');
  return SAMPLES.find(({ file }) => file === wanted || file === `${wanted}.xlsx`) ?? SAMPLES[0];
}
