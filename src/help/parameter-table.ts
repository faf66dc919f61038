import type { OpenValue, Parameter, ParameterTable } from '../law/parameter';
import { READINGS } from '../law/readings';
import { yearsText } from '../rules/parameter';
import { escapeHtml } from './html';

function openRow(name: string, { title, unit }: Parameter, { law }: OpenValue): string {
  const head = `<th><code>${escapeHtml(name)}</code><br>${escapeHtml(title)}, ${escapeHtml(unit)}</th>`;
  return `<tr>${head}<td>–</td><td>–</td><td>${escapeHtml(law)}<br><em>not read: your office may enter it</em></td></tr>`;
}

/** Every dated value of the law with its years and its citation: the help of NM.PARAMETER lists what can be asked for. */
export function parameterTable(parameters: ParameterTable): string {
  const rows = Object.entries(parameters).flatMap(([name, parameter]) => {
    const { title, unit, values, open } = parameter;
    if (open) return [openRow(name, parameter, open)];
    return values.map(({ value, citation, read }, index) => {
      const years = yearsText(parameter, index);
      const head =
        index === 0
          ? `<th scope="rowgroup" rowspan="${values.length}"><code>${escapeHtml(name)}</code><br>${escapeHtml(title)}, ${escapeHtml(unit)}</th>`
          : '';
      return `<tr>${head}<td>${years}</td><td>${escapeHtml(value)}</td><td>${escapeHtml(citation)}<br><em>${READINGS[read]}</em></td></tr>`;
    });
  });
  return (
    '<h2>Names and values</h2><div class="wide" tabindex="0" role="region" aria-label="Names and values"><table>' +
    `<thead><tr><th>Name</th><th>Years</th><th>Value</th><th>Source</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  );
}
