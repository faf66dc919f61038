import { MissingPart } from './vendor';

/** A workbook that comes with the product. Its texts are in English, as the documents are that it is taken from. */
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
    about:
      'Attachment 5a of the report on instructional material as printed, with its misprints, beside the practice and the law.',
  },
  {
    file: 'bond-awards-sy2011-12.xlsx',
    title: 'Bond awards of school year 2011-12',
    about: 'Attachment 7 of the same report: awards by membership, without a total row.',
  },
  {
    file: 'level-of-effort-figures-a-to-d.xlsx',
    title: 'Level of effort: Figures A to D',
    about:
      'The special-education manual, Appendix G. Figure C is printed twice, once with a federal fund; both are here.',
  },
  {
    file: 'moe-examples-1-to-3.xlsx',
    title: 'Maintenance of effort: Examples 1 to 3',
    about: 'The same manual: maintenance of effort met in total, met per capita, not met.',
  },
  {
    file: 'workload-reduction-worksheet.xlsx',
    title: 'Workload reduction worksheet',
    about: 'The same manual, “Decrease in Student Enrollment”; an increase is printed in brackets.',
  },
  {
    file: 'payroll-expenditure-summary.xlsx',
    title: 'Payroll expenditure summary',
    about: 'The same manual, Voluntary Departure Example 1.',
  },
  {
    file: 'high-cost-fund-report.xlsx',
    title: '24120 expenditure report',
    about: 'The same manual, costs that the high cost fund assumed.',
  },
  {
    file: 'adjustment-300-205.xlsx',
    title: 'Adjustment to local effort',
    about: 'The same manual, the table of 34 CFR 300.205.',
  },
  {
    file: 'obms-budget-example.xlsx',
    title: 'OBMS budget lines',
    about:
      'The same manual, example of the eligibility review: estimated and projected amounts, the total without a label.',
  },
];

export async function fetchSample({ file }: Sample): Promise<Uint8Array> {
  const response = await fetch(`${FOLDER}${file}`).catch(() => undefined);
  if (!response?.ok) throw new MissingPart(`${FOLDER}${file}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What the page's address asks for, ?sample=FILE; otherwise the first of the gallery. */
export function sampleOf(search: string): Sample {
  const wanted = new URLSearchParams(search).get('sample');
  return SAMPLES.find(({ file }) => file === wanted || file === `${wanted}.xlsx`) ?? SAMPLES[0];
}
