import { table } from '../markdown';
import type { Home } from './homes';

const HEAD = ['function', 'rule', 'table', 'checks', 'template', 'what-if'];

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' ');
}

/** The fields that have nothing, of those that every function must have or be without for a written reason. */
export function emptyFields({ rules, kinds, checks, templates }: Home): string[] {
  const fields = { rule: rules, table: kinds, checks, template: templates };
  return Object.entries(fields).flatMap(([name, found]) => (found.length > 0 ? [] : [name]));
}

function rowOf({ entry: { fn, doc }, rules, kinds, checks, templates, whatIf }: Home): string[] {
  const files = rules.map((file) => file.replace(/^src\/rules\/|\.ts$/g, ''));
  if (doc.withoutTable !== undefined) return [`\`${fn.name}\``, code(files), doc.withoutTable, '–', '–', '–'];
  return [`\`${fn.name}\``, ...[files, kinds, checks, templates].map(code), code(whatIf) || '–'];
}

/** docs/functions.md: where every function is at home. */
export function homesPage(homes: readonly Home[]): string {
  const areas = [...new Set(homes.map(({ entry }) => entry.doc.area))];
  const tables = areas.map((area) => {
    const rows = homes.filter(({ entry }) => entry.doc.area === area).map(rowOf);
    return `## ${area}\n\n${table(HEAD, rows)}`;
  });
  return `# Where each function is at home

Written by \`npm run homes\` from the code; do not edit. Each NM function with the file of \`src/rules\` that computes it (or the dated values
of \`src/law\` that it gives), the kinds of tables that it is a figure of (\`src/kinds\`), the checks that hold what a sheet shows to it, the templates that compute it or have a
place for it, and the kinds whose what-if varies it.

A kind has a function as a figure where one of its equations names it, or a formula of its template does. A check holds it where the
check takes that equation, writes the function into a fix or applies its rule; where none does, the checks that read its tables
stand here. A what-if is made for figures that a choice changes: most have none, and a dash says so.

${tables.join('\n\n')}
`;
}
