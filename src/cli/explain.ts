import { tell, workApart } from './isolated/apart';
import { DEADLINE_OPTION, parseDeadline } from './isolated/limits';
import { LAW_OPTION, lawValues } from './law-option';
import { parse, UsageError } from './usage';
import type { ExplainQuestion } from './work/explain';

/**
 * `nm-finance explain 'FORMULA'`: the steps from the inputs to the result. With `--in FILE` references are followed in
 * that workbook, and `--cell SHEET!CELL` explains the formula that stands there, the one a check puts in its
 * place, or the one by which a figure of a recognised table follows from its row.
 * With `--law FILE` that is by the office's own values of the file, where the law data has none.
 * @param script what the process that computes runs: the program itself
 * @returns 0, or 1 when the formula gives no figure
 */
export async function explain(args: readonly string[], script: string): Promise<number> {
  const { values, positionals } = parse(args, {
    json: { type: 'boolean', default: false },
    in: { type: 'string' },
    cell: { type: 'string' },
    sheet: { type: 'string' },
    ...LAW_OPTION,
    ...DEADLINE_OPTION,
  });
  const { deadline, law: file, ...options } = values;
  const seconds = parseDeadline(deadline);
  if (file !== undefined && options.cell === undefined) {
    throw new UsageError('--law is for a cell that a check explains: give --in FILE and --cell');
  }
  const law = await lawValues(file, { script, seconds });
  const question: ExplainQuestion = { ...options, law, formulas: positionals };
  const about = values.in ?? 'The formula';
  return tell(await workApart('explain', question, { script, about, seconds }));
}
