import { withOfficeLaw } from '../../checks/office-law/read';
import { recogniseWorkbook } from '../../recognition';
import type { OfficeLaw } from '../../rules/office-values';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { keptLaw } from './kept-law';

/** The office's own values that count in a workbook: of its sheet "NM law", and those that the pane keeps. */
export function officeLawIn(workbook: WorkbookSnapshot): OfficeLaw | undefined {
  return withOfficeLaw({ workbook, tables: recogniseWorkbook(workbook), lawFile: keptLaw() }).office;
}
