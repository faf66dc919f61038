import { exportWorkbook } from './export-workbook';
import type { OpenWorkbook } from './use-workbook';

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  readonly notices: readonly string[];
}

export async function saveWorkbook({ preview }: Pick<OpenWorkbook, 'preview'>): Promise<SavedWorkbook> {
  return { bytes: await exportWorkbook(preview.model), notices: [] };
}
