import type { Node } from './node';
import { SyntaxProblem } from './tokens';

type TableNode = Extract<Node, { kind: 'table' }>;

/** What stands in a table's brackets: `[Amount]`, `[@Amount]`, `[[#Totals],[Amount]:[Paid]]`, `[]`. */
export function tableReference(table: string | undefined, brackets: string): TableNode {
  const inner = brackets.slice(1, -1).trim();
  const node = (sections: readonly string[], columns: readonly string[]): TableNode => ({
    kind: 'table',
    ...(table === undefined ? {} : { table }),
    sections,
    columns,
  });
  if (inner === '') return node([], []);
  if (inner.startsWith('@')) {
    const column = inner.slice(1).trim();
    return node(['#this row'], column === '' ? [] : columnsIn(column.startsWith('[') ? column : `[${column}]`));
  }
  if (!inner.startsWith('[')) {
    return inner.startsWith('#') ? node([inner.toLowerCase()], []) : node([], [unescaped(inner)]);
  }
  const sections: string[] = [];
  let columns: string[] = [];
  for (const part of split(inner, ',')) {
    const items = columnsIn(part);
    if (items.length === 1 && items[0].startsWith('#') && !part.includes("'#")) sections.push(items[0].toLowerCase());
    else columns = items;
  }
  return node(sections, columns);
}

/** The columns of `[A]` or `[A]:[B]`. */
function columnsIn(part: string): string[] {
  return split(part.trim(), ':').map((item) => {
    const trimmed = item.trim();
    if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) {
      throw new SyntaxProblem(`The reference to a table's columns, ${part}, cannot be read.`);
    }
    return unescaped(trimmed.slice(1, -1));
  });
}

/** Splits outside of brackets. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === '[') depth++;
    else if (text[i] === ']') depth--;
    else if (text[i] === separator && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function unescaped(name: string): string {
  return name.replace(/'(.)/g, '$1');
}
