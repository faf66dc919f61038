import { officeValues, type ToldValue, toldValues } from '../../batch/told-values';
import { officeLawOf, type OfficeProblem, readOfficeLaw } from '../../checks/office-law/read';
import { type RecognisedTable, recogniseWorkbook } from '../../recognition';
import type { OfficeLaw } from '../../rules/office-values';
import { cellName, quoteSheet } from '../../workbook/address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { openWorkbook } from '../open-workbook';

/** What `--law FILE` comes to. */
export interface LawOfFile {
  readonly values: readonly ToldValue[];
  /** Rows that are not taken, each with sheet, cell and what to do. */
  readonly wrong: readonly string[];
  /** What is only told. */
  readonly remarks: readonly string[];
}

function problemText({ view, row, column, message }: OfficeProblem): string {
  return `${quoteSheet(view.table.sheet)}!${cellName(row, column)}: ${message}`;
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
  const told = problems.map((problem) => ({
    text: `${file}: ${problemText(problem)}`,
    isTaken: problem.severity === 'warning',
  }));
  return {
    values: toldValues(values).map((told) => ({ ...told, where: `${file}, ${told.where}` })),
    wrong: told.filter(({ isTaken }) => !isTaken).map(({ text }) => text),
    remarks: told.filter(({ isTaken }) => isTaken).map(({ text }) => text),
  };
}

/** A workbook's office law: the values of its sheet "NM law" and of the file given, and what of the sheet cannot be used. */
export function officeLawIn(
  looked: { readonly workbook: WorkbookSnapshot; readonly tables: readonly RecognisedTable[] },
  told: readonly ToldValue[],
): { readonly office: OfficeLaw; readonly remarks: readonly string[] } {
  const { values, problems } = readOfficeLaw(looked, officeValues(told));
  return { office: officeLawOf(values), remarks: problems.map(problemText) };
}
