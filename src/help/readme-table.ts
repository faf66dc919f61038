import type { CatalogueEntry } from '../functions/catalogue';
import { syntax } from '../functions/naming';

export const TABLE_BEGIN = '<!-- functions: written by npm run readme -->';
export const TABLE_END = '<!-- end of functions -->';

/** The README's table of functions, by area. */
export function readmeTable(catalogue: readonly CatalogueEntry[]): string {
  const areas = [...new Set(catalogue.map(({ doc }) => doc.area))];
  return areas
    .map((area) => {
      const rows = catalogue
        .filter(({ doc }) => doc.area === area)
        .map((entry) => `| \`${syntax(entry)}\` | ${entry.doc.summary.replace(/\|/g, '\\|')} |`);
      return [`### ${area}`, '', '| function | gives |', '| --- | --- |', ...rows].join('\n');
    })
    .join('\n\n');
}

/** The README with its table replaced by the catalogue's. */
export function withTable(readme: string, catalogue: readonly CatalogueEntry[]): string {
  const begin = readme.indexOf(TABLE_BEGIN);
  const end = readme.indexOf(TABLE_END);
  if (begin < 0 || end < begin) throw new Error('README.md has lost the markers of its table of functions');
  return `${readme.slice(0, begin + TABLE_BEGIN.length)}\n\n${readmeTable(catalogue)}\n\n${readme.slice(end)}`;
}
