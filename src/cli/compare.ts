import { tell, workApart } from './isolated/apart';
import { DEADLINE_OPTION, parseDeadline } from './isolated/limits';
import { parse, UsageError } from './usage';
import type { CompareQuestion } from './work/compare';
import { refuseLoss, REPLACE_OPTION, writeWhole } from './write-file';

const FORMATS = ['text', 'json', 'csv'] as const;

/**
 * `nm-finance compare BEFORE.xlsx AFTER.xlsx`: two workbooks (or CSV files) held against each other by kind of table, entity
 * and role.
 * @param script what the process that does it runs: the program itself
 * @returns 0 where nothing differs, 1 where anything does
 */
export async function compare(args: readonly string[], script: string): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'text' },
    output: { type: 'string', short: 'o' },
    ...REPLACE_OPTION,
    ...DEADLINE_OPTION,
  });
  const [before, after] = positionals;
  if (positionals.length !== 2) {
    throw new UsageError('give two workbooks: nm-finance compare BEFORE.xlsx AFTER.xlsx');
  }
  const format = FORMATS.find((each) => each === values.format);
  if (!format) throw new UsageError(`--format is "${values.format}": give one of ${FORMATS.join(', ')}`);
  const { output } = values;
  const keep = { inputs: [before, after], replace: values.replace };
  if (output !== undefined) refuseLoss(output, keep);
  const question: CompareQuestion = { before, after, format };
  const work = await workApart('compare', question, { script, about: after, seconds: parseDeadline(values.deadline) });
  if (output === undefined) return tell(work);
  writeWhole(output, work.said, keep);
  return tell({ ...work, said: '' });
}
