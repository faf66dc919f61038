import { tell, workApart } from './isolated/apart';
import { DEADLINE_OPTION, parseDeadline } from './isolated/limits';
import { sameEnding } from './open-workbook';
import { parse, UsageError } from './usage';
import { refuseLoss, REPLACE_OPTION, writeWhole } from './write-file';
import type { FixQuestion } from './work/fix';

/**
 * `nm-finance fix FILE OUT.xlsx`: makes the changes that the checks offer and notes each on a sheet of its own; all of
 * them, or those of the checks that `--only` names. `--dry-run` writes nothing and shows them.
 * @param script what the process that makes them runs: the program itself
 * @returns 0, or 1 where a change could not be made
 */
export async function fix(args: readonly string[], script: string): Promise<number> {
  const { values, positionals } = parse(args, {
    only: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    ...REPLACE_OPTION,
    ...DEADLINE_OPTION,
  });
  const [input, output] = positionals;
  const dry = values['dry-run'];
  if (input === undefined || positionals.length > 2 || (output === undefined && !dry)) {
    throw new UsageError('give a workbook and where to write it: nm-finance fix IN.xlsx OUT.xlsx');
  }
  const seconds = parseDeadline(values.deadline);
  const keep = { inputs: [input], replace: values.replace };
  if (!dry) {
    sameEnding(input, output);
    refuseLoss(output, keep);
  }
  const question: FixQuestion = { input, only: values.only, output: dry ? undefined : output };
  const work = await workApart('fix', question, { script, about: input, seconds });
  if (work.output) writeWhole(output, work.output, keep);
  return tell(work);
}
