import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE } from '../../src/functions/catalogue';
import { helpFile, syntax } from '../../src/functions/naming';
import { functionPage } from '../../src/help/function-page';
import { escapeHtml } from '../../src/help/html';
import { indexPage } from '../../src/help/index-page';
import { withTable } from '../../src/help/readme-table';

test('each function has a page with its syntax, arguments, examples and law', () => {
  for (const entry of CATALOGUE) {
    const html = functionPage(entry);
    expect(html).toContain(escapeHtml(syntax(entry)));
    for (const name of Object.keys(entry.fn.params)) expect(html).toContain(`<code>${name}</code>`);
    for (const { formula } of entry.doc.examples) expect(html).toContain(escapeHtml(formula));
    expect(html).toContain(escapeHtml(entry.fn.citation.law));
  }
});

test('the index links every page once', () => {
  const html = indexPage(CATALOGUE);
  for (const { fn } of CATALOGUE) expect(html.split(`href="${helpFile(fn.name)}"`)).toHaveLength(2);
});

test('markup in a text is shown, not run', () => {
  expect(escapeHtml(`<b a="1">'&`)).toBe('&#60;b a=&#34;1&#34;&#62;&#39;&#38;');
});

test("the README's table of functions is the catalogue's (npm run readme writes it)", () => {
  const readme = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8');
  expect(withTable(readme, CATALOGUE)).toBe(readme);
});
