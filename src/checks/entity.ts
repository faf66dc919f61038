import type { RecognisedTable } from '../recognition';
import { overlap } from '../workbook/address';
import type { Place } from '../workbook/port';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding } from './finding';
import { stakeOf, type Stake } from './verdict';

export function tableAround({ sheet, range }: Place, tables: readonly RecognisedTable[]): RecognisedTable | undefined {
  return tables.find((table) => table.sheet === sheet && overlap(table.range, range));
}

/** What a row of a table is called: in its column of names, else in its first text. */
export function entityAt(
  place: Place,
  tables: readonly RecognisedTable[],
  sheets: readonly SheetSnapshot[],
): string | undefined {
  const table = tableAround(place, tables);
  const sheet = sheets.find(({ name }) => name === place.sheet);
  if (!table || !sheet) return undefined;
  const { left, right } = table.range;
  const columns = [table.columns.entity ?? left, ...Array.from({ length: right - left + 1 }, (_, at) => left + at)];
  for (const column of columns) {
    const value = sheet.value(place.range.top, column);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

export interface EntityStake extends Stake {
  readonly entity: string;
  readonly findings: number;
}

/**
 * The dollars of findings by district, school or line: most first. What stands in no named row is nobody's and left out; a
 * total's row is called as its table calls it.
 */
export function stakesByEntity(
  findings: readonly Finding[],
  tables: readonly RecognisedTable[],
  workbook: WorkbookSnapshot,
): readonly EntityStake[] {
  const byEntity = new Map<string, Finding[]>();
  for (const finding of findings) {
    const entity = finding.amount ? entityAt(finding.place, tables, workbook.sheets) : undefined;
    if (entity === undefined) continue;
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), finding]);
  }
  return [...byEntity]
    .flatMap(([entity, own]): EntityStake[] => {
      const stake = stakeOf(own, workbook);
      return stake ? [{ entity, findings: own.length, ...stake }] : [];
    })
    .sort((a, b) => b.gross - a.gross || a.entity.localeCompare(b.entity, 'en'));
}
