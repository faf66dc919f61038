import { recalculate, type Remark } from '../engine/recalculated';
import { writeValues } from '../workbook/file';
import { openWorkbook, sameEnding } from './open-workbook';
import { parse, UsageError } from './usage';
import { refuseLoss, REPLACE_OPTION, writeWhole } from './write-file';

function listed(title: string, remarks: readonly Remark[]): string {
  if (remarks.length === 0) return '';
  return `${title}\n${remarks.map(({ cell, text }) => `  ${cell} ${text}\n`).join('')}`;
}

function plural(count: number, what: string): string {
  return `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`;
}

/**
 * `nm-finance calc IN.xlsx OUT.xlsx`: computes every formula anew, NM functions included, and writes what changed; every
 * other byte of the workbook's parts stays.
 * @returns 0, or 1 where formulas that only Excel computes keep the value they had
 */
export async function calc(args: readonly string[]): Promise<number> {
  const { values: options, positionals } = parse(args, REPLACE_OPTION);
  const [input, output] = positionals;
  if (output === undefined || positionals.length > 2) {
    throw new UsageError('give a workbook and where to write it: nm-finance calc IN.xlsx OUT.xlsx');
  }
  sameEnding(input, output);
  const keep = { inputs: [input], replace: options.replace };
  refuseLoss(output, keep);
  const { bytes, workbook } = openWorkbook(input);
  const { values, kept, refused, formulas } = recalculate(workbook);
  writeWhole(output, writeValues(bytes, values), keep);
  process.stdout.write(
    `${output}: ${plural(formulas - kept.length, 'formula')} computed, ${plural(values.length, 'cell')} changed.\n`,
  );
  if (workbook.calculation.manual) {
    process.stderr.write(
      'The workbook is set to calculate by hand: values that were out of date are corrected here.\n',
    );
  }
  process.stderr.write(listed('These show an error:', refused));
  process.stderr.write(listed('These keep the value they had:', kept));
  return kept.length > 0 ? 1 : 0;
}
