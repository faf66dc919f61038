import path from 'node:path';
import { TEMPLATES } from '../templates';
import { tell, workApart } from './isolated/apart';
import { DEADLINE_OPTION, parseDeadline } from './isolated/limits';
import { LAW_OPTION, lawValues } from './law-option';
import { parse, UsageError } from './usage';
import { refuseLoss, REPLACE_OPTION, writeWhole } from './write-file';
import type { Kind, TemplateQuestion } from './work/template';

function listText(): string {
  const width = Math.max(...TEMPLATES.map(({ kind }) => kind.length));
  return TEMPLATES.map(({ kind, description, inputs }) => {
    const roles = inputs.map(({ role }) => role).join(', ');
    const set = roles === '' ? '' : `  ${' '.repeat(width)}  --set ${roles}\n`;
    return `  ${kind.padEnd(width)}  ${description}\n${set}`;
  }).join('');
}

function kindNamed(name: string): Kind {
  const found = TEMPLATES.find(({ kind }) => kind === name.toLowerCase());
  if (found) return found.kind;
  throw new UsageError(`there is no template "${name}"; there are ${TEMPLATES.map(({ kind }) => kind).join(', ')}`);
}

/**
 * `nm-finance template KIND OUT.xlsx [--from DATA.csv] [--set ROLE=VALUE …]`: writes a template, filled with the data where there are some;
 * `nm-finance template --list` names the kinds. With `--law FILE` the workbook has the office's own values of that file
 * on a sheet "NM law", which the template's formulas take where the law data has none.
 * @param script what the process that makes it runs: the program itself
 * @returns 0, or 1 where columns or figures of the data could not be taken
 */
export async function template(args: readonly string[], script: string): Promise<number> {
  const { values, positionals } = parse(args, {
    from: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    list: { type: 'boolean', default: false },
    ...LAW_OPTION,
    ...REPLACE_OPTION,
    ...DEADLINE_OPTION,
  });
  if (values.list) {
    process.stdout.write(listText());
    return 0;
  }
  const [name, output] = positionals;
  if (output === undefined || positionals.length > 2) {
    throw new UsageError(
      'give a kind and where to write it: nm-finance template KIND OUT.xlsx; --list names the kinds',
    );
  }
  const kind = kindNamed(name);
  const seconds = parseDeadline(values.deadline);
  if (path.extname(output).toLowerCase() !== '.xlsx') throw new UsageError(`${output} must end in .xlsx`);
  const { from, set, law: file } = values;
  if (file !== undefined && kind === 'law-values') {
    throw new UsageError(
      '--law gives a file that this template makes: leave it out, or fill the template --from a CSV file',
    );
  }
  const keep = { inputs: [from, file].filter((each) => each !== undefined), replace: values.replace };
  refuseLoss(output, keep);
  const law = await lawValues(file, { script, seconds });
  const question: TemplateQuestion = {
    kind,
    output,
    from,
    set,
    law: file === undefined || !law ? undefined : { file, values: law },
  };
  const work = await workApart('template', question, { script, about: from ?? 'The template', seconds });
  if (work.output) writeWhole(output, work.output, keep);
  return tell(work);
}
