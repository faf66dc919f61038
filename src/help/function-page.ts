import type { CatalogueEntry } from '../functions/catalogue';
import { described } from '../functions/metadata';
import { syntax } from '../functions/naming';
import type { Example } from '../functions/runtime/doc';
import { citationText } from '../law/citation-text';
import { DISCREPANCIES } from '../law/discrepancies';
import { PARAMETERS } from '../law/parameters';
import { escapeHtml, pageHtml } from './html';
import { parameterTable } from './parameter-table';

function valueHtml(value: Example['value']): string {
  if (typeof value === 'object' && 'error' in value) return `<code>${escapeHtml(value.error)}</code>, with a message`;
  if (typeof value !== 'object') return `<code>${escapeHtml(cellText(value))}</code>`;
  const rows = value.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cellText(cell))}</td>`).join('')}</tr>`);
  return `<table class="spill">${rows.join('')}</table>`;
}

function cellText(cell: number | string | boolean): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function exampleHtml({ formula, value, note }: Example): string {
  return `<li><code>${escapeHtml(formula)}</code><div>${valueHtml(value)}</div>${note ? `<p>${escapeHtml(note)}</p>` : ''}</li>`;
}

/** The help page of one function: syntax, arguments, result, examples, citation, what the sources have wrong. */
export function functionPage(entry: CatalogueEntry): string {
  const { fn, doc } = entry;
  const params = Object.entries(fn.params).map(
    ([name, param]) =>
      `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${param.optional ? 'optional' : 'required'}</td>` +
      `<td>${escapeHtml(doc.params[name])}</td><td>${escapeHtml(param.kind.expects)}${param.range ? '; a range' : ''}</td></tr>`,
  );
  const touching = DISCREPANCIES.filter((discrepancy) => discrepancy.functions.includes(fn.name));
  const sections = [
    `<p class="area">${escapeHtml(doc.area)}</p><h1>NM.${escapeHtml(fn.name)}</h1><p class="summary">${escapeHtml(described(entry))}</p>`,
    `<h2>Syntax</h2><pre>=${escapeHtml(syntax(entry))}</pre>`,
    params.length > 0
      ? `<h2>Arguments</h2><div class="wide" tabindex="0" role="region" aria-label="Arguments"><table><thead><tr><th>Argument</th><th></th><th>Meaning</th><th>Give</th></tr></thead><tbody>${params.join('')}</tbody></table></div>`
      : '',
    `<h2>Result</h2><p>${escapeHtml(doc.returns)}</p>`,
    (doc.details ?? []).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join(''),
    `<h2>Examples</h2><ul class="examples">${doc.examples.map(exampleHtml).join('')}</ul>`,
    fn.name === 'PARAMETER' ? parameterTable(PARAMETERS) : '',
    `<h2>Source</h2><p>${escapeHtml(citationText(fn.citation))}</p>`,
    touching.length > 0
      ? `<h2>Where the sources disagree</h2>${touching
          .map(
            ({ place, printed, shouldBe, why, handling }) =>
              `<dl><dt>${escapeHtml(place)}</dt><dd>Printed: ${escapeHtml(printed)}</dd><dd>Should be: ${escapeHtml(shouldBe)}</dd><dd>${escapeHtml(why)}</dd><dd>${escapeHtml(handling)}</dd></dl>`,
          )
          .join('')}`
      : '',
  ];
  return pageHtml(`NM.${fn.name}`, sections.filter(Boolean).join('\n'));
}
