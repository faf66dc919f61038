import type { Recalculated, Remark } from '../engine';
import { type FileSnapshot, writeValues } from '../workbook/file';
import { openWorkbook, sameEnding } from './open-workbook';
import { parse, UsageError } from './usage';
import { refuseLoss, REPLACE_OPTION, writeWhole } from './write-file';

/** What of a workbook is to be written after every formula was computed anew. */
export async function recalculate(workbook: FileSnapshot): Promise<Recalculated> {
  const { calculate, recalculated } = await import('../engine');
  const { sheets } = calculate(workbook, { arrays: 'as stored' });
  const each = workbook.sheets.map((sheet, index) => recalculated(sheet, sheets[index]));
  return {
    values: each.flatMap(({ values }) => values),
    kept: each.flatMap(({ kept }) => kept),
    refused: each.flatMap(({ refused }) => refused),
    formulas: each.reduce((total, { formulas }) => total + formulas, 0),
  };
}

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
  const { values, kept, refused, formulas } = await recalculate(workbook);
  writeWhole(output, writeValues(bytes, values), keep);
  process.stdout.write(
    `${output}: ${plural(formulas - kept.length, 'formula')} computed, ${plural(values.length, 'cell')} changed.\n`,
  );
  process.stderr.write(listed('These show an error:', refused));
  process.stderr.write(listed('These keep the value they had, since only Excel computes them:', kept));
  return kept.length > 0 ? 1 : 0;
}
