import { parseRange } from '../address';
import type { TableObject } from '../snapshot';
import type { PackageParts } from './package-parts';
import { attribute, decodeExcelEscapes } from './xml-text';

/** Reads an Excel table's part; undefined where it has no place on the sheet. */
export function readTable(parts: PackageParts, part: string): TableObject | undefined {
  let table: Omit<TableObject, 'columns'> | undefined;
  const columns: string[] = [];
  const filters: { filtered?: boolean } = {};
  parts.scan(part, {
    open(name, tag) {
      if (name === 'table') {
        const range = parseRange(attribute(tag, 'ref') ?? '');
        table = range && {
          name: attribute(tag, 'displayName') ?? attribute(tag, 'name') ?? '',
          range,
          headerRow: attribute(tag, 'headerRowCount') !== '0',
          totalsRow: Number(attribute(tag, 'totalsRowCount') ?? 0) > 0,
        };
      } else if (name === 'filterColumn') {
        filters.filtered = true;
      } else if (name === 'tableColumn') {
        columns.push(decodeExcelEscapes(attribute(tag, 'name') ?? ''));
      }
    },
    close() {},
  });
  return table && { ...table, columns, ...filters };
}
