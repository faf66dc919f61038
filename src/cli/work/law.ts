import { type ToldValue, toldValues } from '../../batch/told-values';
import { readOfficeLaw } from '../../checks/office-law/read';
import { recogniseWorkbook } from '../../recognition';
import { cellName, quoteSheet } from '../../workbook/address';
import { openWorkbook } from '../open-workbook';

/** What `--law FILE` comes to. */
export interface LawOfFile {
  readonly values: readonly ToldValue[];
  /** What stops the command, each with sheet, cell and what to do. */
  readonly wrong: readonly string[];
  /** What is only told. */
  readonly remarks: readonly string[];
}

/** The office's own values of a workbook that holds a sheet "NM law". */
export function lawOfFile({ file }: { readonly file: string }): LawOfFile {
  const { workbook } = openWorkbook(file);
  const tables = recogniseWorkbook(workbook);
  if (!tables.some(({ kind }) => kind === 'law-values')) {
    throw new Error(
      `${file}: no sheet holds values of your office: columns Parameter, Fiscal year and Value on a sheet "NM law". Make one with nm-finance template law-values law.xlsx.`,
    );
  }
  const { values, problems } = readOfficeLaw({ workbook, tables });
  const told = problems.map(({ view, row, column, message, severity }) => ({
    text: `${file}: ${quoteSheet(view.table.sheet)}!${cellName(row, column)}: ${message}`,
    stops: severity !== 'warning',
  }));
  return {
    values: toldValues(values).map((told) => ({ ...told, where: `${file}, ${told.where}` })),
    wrong: told.filter(({ stops }) => stops).map(({ text }) => text),
    remarks: told.filter(({ stops }) => !stops).map(({ text }) => text),
  };
}
