import type { CatalogueEntry } from '../../functions/catalogue';
import type { Area } from '../../functions/runtime/doc';

/** The areas in the order of the catalogue. */
export function areasOf(catalogue: readonly CatalogueEntry[]): readonly Area[] {
  return [...new Set(catalogue.map(({ doc }) => doc.area))];
}

/** Every word searched for must stand in the name, the texts or the citation. */
export function filterCatalogue(
  catalogue: readonly CatalogueEntry[],
  area: Area | undefined,
  search: string,
): readonly CatalogueEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return catalogue.filter(({ fn, doc }) => {
    if (area !== undefined && doc.area !== area) return false;
    const text = [`NM.${fn.name}`, fn.name.replace(/_/g, ' '), doc.summary, fn.citation.law, ...Object.keys(fn.params)]
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
