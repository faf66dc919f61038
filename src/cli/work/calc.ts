import { recalculate, type Remark } from '../../engine/recalculated';
import { writeValues } from '../../workbook/file';
import type { Work } from '../isolated/apart';
import { openWorkbook } from '../open-workbook';

export interface CalcQuestion {
  readonly input: string;
  /** As it is named to the user. */
  readonly output: string;
}

function listed(title: string, remarks: readonly Remark[]): string {
  if (remarks.length === 0) return '';
  return `${title}\n${remarks.map(({ cell, text }) => `  ${cell} ${text}\n`).join('')}`;
}

function plural(count: number, what: string): string {
  return `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`;
}

/** The workbook with every formula computed anew, and what there is to say of it. */
export function calcFile({ input, output }: CalcQuestion): Work {
  const { bytes, workbook } = openWorkbook(input);
  const { values, kept, refused, formulas } = recalculate(workbook);
  const manual = workbook.calculation.manual
    ? 'The workbook is set to calculate by hand: values that were out of date are corrected here.\n'
    : '';
  return {
    output: writeValues(bytes, values),
    said: `${output}: ${plural(formulas - kept.length, 'formula')} computed, ${plural(values.length, 'cell')} changed.\n`,
    remarked: `${manual}${listed('These show an error:', refused)}${listed('These keep the value they had:', kept)}`,
    code: kept.length > 0 ? 1 : 0,
  };
}
