import type { CatalogueEntry } from '../functions/catalogue';
import { described } from '../functions/metadata';
import { syntax } from '../functions/naming';
import type { Example } from '../functions/runtime/doc';
import { citationText } from '../law/citation-text';
import { DISCREPANCIES } from '../law/discrepancies';
import { wrapped } from './wrapped';

function cellText(cell: number | string | boolean): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function valueText(value: Example['value']): string {
  if (typeof value !== 'object') return cellText(value);
  if ('error' in value) return `${value.error}, with a message`;
  return value.map((row) => row.map(cellText).join(' | ')).join('\n');
}

function exampleText({ formula, value, note }: Example): string {
  const result = valueText(value);
  const shown = result.includes('\n') ? `\n${result.replace(/^/gm, '      ')}` : ` → ${result}`;
  return `  ${formula}${shown}${note === undefined ? '' : `\n${wrapped(note, '      ')}`}`;
}

/** The help page of one function as text: what the page in HTML says, for a terminal. */
export function functionText(entry: CatalogueEntry): string {
  const { fn, doc } = entry;
  const params = Object.entries(fn.params).map(([name, { optional, kind, range }]) => {
    const give = `Give ${kind.expects}${range ? '; a range' : ''}.`;
    return `  ${name}${optional ? ' (optional)' : ''}\n${wrapped(`${doc.params[name]} ${give}`, '      ')}`;
  });
  const touching = DISCREPANCIES.filter(({ functions }) => functions.includes(fn.name));
  const sections = [
    `=${syntax(entry)}\n${wrapped(described(entry), '  ')}`,
    params.length > 0 ? `Arguments\n${params.join('\n')}` : '',
    `Result\n${[doc.returns, ...(doc.details ?? [])].map((text) => wrapped(text, '  ')).join('\n')}`,
    `Examples\n${doc.examples.map(exampleText).join('\n')}`,
    `Source\n${wrapped(citationText(fn.citation), '  ')}`,
    touching.length > 0
      ? `Where the sources disagree\n${touching.map(({ place, why, handling }) => wrapped(`${place}: ${why} ${handling}`, '  ')).join('\n')}`
      : '',
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
