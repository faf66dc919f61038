import { readOfficeLaw } from '../../checks/office-law/read';
import { recogniseWorkbook } from '../../recognition';
import { decimal } from '../../rules/decimal';
import type { OfficeValue } from '../../rules/office-value';
import { cellName, quoteSheet } from '../../workbook/address';
import { openWorkbook } from '../open-workbook';

/** A value of the office as one process tells it to another. */
export type ToldValue = Omit<OfficeValue, 'value' | 'reference'> & { readonly value: string };

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
    values: values.map(({ name, fiscalYear, value, citation, where }) => ({
      name,
      fiscalYear,
      citation,
      value: value.toString(),
      where: `${file}, ${where}`,
    })),
    wrong: told.filter(({ stops }) => stops).map(({ text }) => text),
    remarks: told.filter(({ stops }) => !stops).map(({ text }) => text),
  };
}

/** The told values as rules take them. */
export function officeValues(told: readonly ToldValue[]): OfficeValue[] {
  return told.map((each) => ({ ...each, value: decimal(each.value) }));
}
