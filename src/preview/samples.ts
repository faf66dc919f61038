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
