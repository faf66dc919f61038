import { parseRange } from '../../address';
import { type Edit, findElements, setAttribute } from '../xml-edit';
import { escapeXml } from '../xml-text';
import type { HeaderOp } from './structure-op';

/** A heading that a table needs for a new column, at its place in the end. */
export interface NewHeading {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Column {
  readonly xml: string;
  readonly isNew?: { readonly text: string };
}

const decoder = new TextDecoder();

/** Columns that come and go within a table: its list of them, and the headings that the new ones need. */
export function movedTable(
  part: string,
  xml: Uint8Array,
  ops: readonly HeaderOp[],
): { readonly edits: readonly Edit[]; readonly headings: readonly NewHeading[] } {
  const spans = findElements(part, xml, new Set(['table', 'tableColumns', 'tableColumn']));
  const table = spans.find(({ name }) => name === 'table');
  const list = spans.find(({ name }) => name === 'tableColumns');
  const range = parseRange(table?.attributes.get('ref') ?? '');
  if (!table || !list || !range) return { edits: [], headings: [] };
  const own = spans.filter(({ name }) => name === 'tableColumn');
  const names = new Set(own.map(({ attributes }) => (attributes.get('name') ?? '').toLowerCase()));
  let id = Math.max(0, ...own.map(({ attributes }) => Number(attributes.get('id') ?? 0)));
  let columns: Column[] = own.map(({ start, end }) => ({ xml: decoder.decode(xml.subarray(start, end)) }));
  let { top, left } = range;
  const newColumn = (): Column => {
    let number = columns.length + 1;
    while (names.has(`column${number}`)) number++;
    names.add(`column${number}`);
    const text = `Column${number}`;
    return { xml: `<${list.prefix}tableColumn id="${++id}" name="${escapeXml(text)}"/>`, isNew: { text } };
  };
  for (const op of ops) {
    const right = left + columns.length - 1;
    if (op.axis === 'row') {
      if (op.kind === 'insert' && op.at <= top) top += op.count;
      else if (op.kind === 'remove' && op.to < top) top -= op.to - op.from + 1;
    } else if (op.kind === 'insert') {
      if (op.at <= left) left += op.count;
      else if (op.at <= right)
        columns = [
          ...columns.slice(0, op.at - left),
          ...Array.from({ length: op.count }, newColumn),
          ...columns.slice(op.at - left),
        ];
    } else {
      const before = columns;
      const first = left;
      columns = before.filter((_, i) => first + i < op.from || first + i > op.to);
      left = left < op.from ? left : Math.max(left - (op.to - op.from + 1), op.from);
    }
  }
  const same = columns.length === own.length && columns.every(({ isNew }) => !isNew);
  if (same || columns.length === 0) return { edits: [], headings: [] };
  const text = columns.map((column) => column.xml).join('');
  const headings = columns.flatMap(({ isNew }, i) =>
    isNew && table.attributes.get('headerRowCount') !== '0' ? [{ row: top, column: left + i, text: isNew.text }] : [],
  );
  return {
    edits: [
      setAttribute(xml, list, 'count', String(columns.length)),
      { start: list.openEnd, end: list.closeStart, text },
    ],
    headings,
  };
}
