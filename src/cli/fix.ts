import { tell, workApart } from './isolated/apart';
import { DEADLINE_OPTION, parseDeadline } from './isolated/limits';
import { LAW_OPTION, lawValues } from './law-option';
import { sameEnding } from './open-workbook';
import { parse, UsageError } from './usage';
import { refuseLoss, REPLACE_OPTION, writeWhole } from './write-file';
import type { FixQuestion } from './work/fix';

/**
 * `nm-finance fix FILE OUT.xlsx`: makes the changes that the checks offer and notes each on a sheet of its own; all of
 * them, or those of the checks that `--only` names. `--dry-run` writes nothing and shows them. With `--law FILE` the
 * office's own values of that file count where the law data has none.
 * @param script what the process that makes them runs: the program itself
 * @returns 0, or 1 where a change could not be made
 */
export async function fix(args: readonly string[], script: string): Promise<number> {
  const { values, positionals } = parse(args, {
    only: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    ...LAW_OPTION,
    ...REPLACE_OPTION,
    ...DEADLINE_OPTION,
  });
  const [input, output] = positionals;
  const dry = values['dry-run'];
  if (input === undefined || positionals.length > 2 || (output === undefined && !dry)) {
    throw new UsageError('give a workbook and where to write it: nm-finance fix IN.xlsx OUT.xlsx');
  }
  const seconds = parseDeadline(values.deadline);
  const keep = { inputs: values.law === undefined ? [input] : [input, values.law], replace: values.replace };
  if (!dry) {
    sameEnding(input, output);
    refuseLoss(output, keep);
  }
  const law = await lawValues(values.law, { script, seconds });
  const question: FixQuestion = { input, law, only: values.only, output: dry ? undefined : output };
  const work = await workApart('fix', question, { script, about: input, seconds });
  if (work.output) writeWhole(output, work.output, keep);
  return tell(work);
}
