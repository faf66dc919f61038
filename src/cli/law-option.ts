import { plain } from './formats/text';
import { apart } from './isolated/apart';
import { UsageError } from './usage';
import type { ToldValue } from '../batch/told-values';
import type { LawOfFile } from './work/law';

/** The option that gives one file of the office's own values to a batch. */
export const LAW_OPTION = { law: { type: 'string' } } as const;

/**
 * The values of the file that `--law` names. A row that cannot be used is told, by sheet and cell, and the others count.
 * @throws UsageError where no row can be used, naming each
 */
export async function lawValues(
  file: string | undefined,
  options: { readonly script: string; readonly seconds?: number },
): Promise<readonly ToldValue[] | undefined> {
  if (file === undefined) return undefined;
  const { values, wrong, remarks } = await apart<{ readonly file: string }, LawOfFile>(
    'law',
    { file },
    {
      ...options,
      about: file,
    },
  );
  if (wrong.length > 0 && values.length === 0) {
    throw new UsageError(
      ['--law names a file without a row that can be used; mend them and try again:', ...wrong].map(plain).join('\n  '),
    );
  }
  for (const remark of [...wrong.map((each) => `Not taken: ${each}`), ...remarks])
    process.stderr.write(`${plain(remark)}\n`);
  return values;
}
