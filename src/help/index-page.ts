import type { CatalogueEntry } from '../functions/catalogue';
import { helpFile, syntax } from '../functions/naming';
import { escapeHtml, pageHtml } from './html';

/** The index of the help, by area, with a search over names, summaries and arguments (help.js; without it all stand). */
export function indexPage(catalogue: readonly CatalogueEntry[]): string {
  const areas = [...new Set(catalogue.map(({ doc }) => doc.area))];
  const sections = areas.map((area) => {
    const items = catalogue
      .filter(({ doc }) => doc.area === area)
      .map((entry) => {
        const { fn, doc } = entry;
        const words = [fn.name, doc.summary, area, ...Object.keys(fn.params)].join(' ').toLowerCase();
        return `<li data-words="${escapeHtml(words)}"><a href="${helpFile(fn.name)}"><code>NM.${escapeHtml(fn.name)}</code></a> <span class="syntax">${escapeHtml(syntax(entry))}</span><p>${escapeHtml(doc.summary)}</p></li>`;
      });
    return `<section><h2>${escapeHtml(area)}</h2><ul class="index">${items.join('')}</ul></section>`;
  });
  const body = `<h1>Functions</h1>
<p>${catalogue.length} functions for New Mexico school finance and special-education money. Each page has the syntax, worked examples and the law.</p>
<p><label for="search">Search</label> <input id="search" type="search" autocomplete="off"></p>
<p id="count" role="status"></p>
${sections.join('\n')}
<script src="help.js"></script>`;
  return pageHtml('Functions', body);
}
