import { parseScenario } from '../whatif/scenario';
import { tell, workApart } from './isolated/apart';
import { DEADLINE_OPTION, parseDeadline } from './isolated/limits';
import { LAW_OPTION, lawValues } from './law-option';
import { sameEnding } from './open-workbook';
import { parse, UsageError } from './usage';
import { refuseLoss, REPLACE_OPTION, writeWhole } from './write-file';
import type { WhatIfQuestion } from './work/whatif';

/**
 * `nm-finance whatif IN.xlsx OUT.xlsx --scenario name:key=value,…`: the workbook with one sheet more; every other part
 * stays byte for byte. With `--law FILE` the office's own values of that file count where the law data has none. `nm-finance whatif IN.xlsx --list` prints what may be varied.
 * @param script what the process that makes it runs: the program itself
 * @throws Error where it cannot be made
 */
export async function compareScenarios(args: readonly string[], script: string): Promise<number> {
  const { values, positionals } = parse(args, {
    scenario: { type: 'string', multiple: true, default: [] },
    table: { type: 'string' },
    list: { type: 'boolean', default: false },
    ...LAW_OPTION,
    ...REPLACE_OPTION,
    ...DEADLINE_OPTION,
  });
  const [input, output] = positionals;
  if (input === undefined || positionals.length > 2 || (output === undefined && !values.list)) {
    throw new UsageError(
      "give a workbook and where to write it: nm-finance whatif IN.xlsx OUT.xlsx --scenario 'NAME:KEY=VALUE'",
    );
  }
  const seconds = parseDeadline(values.deadline);
  const keep = { inputs: values.law === undefined ? [input] : [input, values.law], replace: values.replace };
  if (!values.list) {
    sameEnding(input, output);
    refuseLoss(output, keep);
  }
  const law = await lawValues(values.law, { script, seconds });
  const question: WhatIfQuestion = {
    input,
    law,
    sheet: values.table,
    make: values.list ? undefined : { output, scenarios: values.scenario.map(parseScenario) },
  };
  const work = await workApart('whatif', question, { script, about: input, seconds });
  if (work.output) writeWhole(output, work.output, keep);
  return tell(work);
}
