import { tell, workApart } from './isolated/apart';
import { DEADLINE_OPTION, parseDeadline } from './isolated/limits';
import { parse } from './usage';
import type { ExplainQuestion } from './work/explain';

/**
 * `nm-finance explain 'FORMULA'`: the steps from the inputs to the result. With `--in FILE` references are followed in
 * that workbook, and `--cell SHEET!CELL` explains the formula that stands there, the one a check puts in its
 * place, or the one by which a figure of a recognised table follows from its row.
 * @param script what the process that computes runs: the program itself
 * @returns 0, or 1 when the formula gives no figure
 */
export async function explain(args: readonly string[], script: string): Promise<number> {
  const { values, positionals } = parse(args, {
    json: { type: 'boolean', default: false },
    in: { type: 'string' },
    cell: { type: 'string' },
    sheet: { type: 'string' },
    ...DEADLINE_OPTION,
  });
  const { deadline, ...options } = values;
  const question: ExplainQuestion = { ...options, formulas: positionals };
  const about = values.in ?? 'The formula';
  return tell(await workApart('explain', question, { script, about, seconds: parseDeadline(deadline) }));
}
