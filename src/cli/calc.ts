import { tell, workApart } from './isolated/apart';
import { DEADLINE_OPTION, parseDeadline } from './isolated/limits';
import { sameEnding } from './open-workbook';
import { parse, UsageError } from './usage';
import { refuseLoss, REPLACE_OPTION, writeWhole } from './write-file';
import type { CalcQuestion } from './work/calc';

/**
 * `nm-finance calc IN.xlsx OUT.xlsx`: computes every formula anew, NM functions included, and writes what changed; every
 * other byte of the workbook's parts stays.
 * @param script what the process that computes runs: the program itself
 * @returns 0, or 1 where formulas that only Excel computes keep the value they had
 */
export async function calc(args: readonly string[], script: string): Promise<number> {
  const { values: options, positionals } = parse(args, { ...REPLACE_OPTION, ...DEADLINE_OPTION });
  const [input, output] = positionals;
  if (output === undefined || positionals.length > 2) {
    throw new UsageError('give a workbook and where to write it: nm-finance calc IN.xlsx OUT.xlsx');
  }
  const seconds = parseDeadline(options.deadline);
  sameEnding(input, output);
  const keep = { inputs: [input], replace: options.replace };
  refuseLoss(output, keep);
  const work = await workApart<CalcQuestion>('calc', { input, output }, { script, about: input, seconds });
  if (work.output) writeWhole(output, work.output, keep);
  return tell(work);
}
