/** What the guide says a formula gives, it gives; the pages and files that it names are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluateFormula } from '../../src/engine';

const ROOT = path.resolve(__dirname, '../..');
const GUIDE = path.join(ROOT, 'docs/guide');
const PAGES = readdirSync(GUIDE).filter((name) => name.endsWith('.md'));
const text = (page: string): string => readFileSync(path.join(GUIDE, page), 'utf8');

const FORMULAS = PAGES.flatMap((page) =>
  [...text(page).matchAll(/^ *\| `(=[^`]+)` +\| (.+?) +\|$/gm)].map(
    ([, formula, gives]) => [page, formula, gives] as const,
  ),
);

function cells(formula: string): string[] {
  const result = evaluateFormula(formula);
  if ('error' in result) return [`${result.error}: ${result.message}`];
  return (Array.isArray(result.value) ? result.value.flat() : [result.value]).map(String);
}

test('there are formulas in the guide', () => {
  expect(FORMULAS.length).toBeGreaterThan(15);
});

test.each(FORMULAS)('%s: %s', (_, formula, gives) => {
  expect(cells(formula)).toEqual(gives.split(/[;,] /));
});

test.each([...PAGES.map((page) => `guide/${page}`), 'deployment.md', '../SECURITY.md'])(
  '%s names files that are there',
  (page) => {
    const file = path.join(ROOT, 'docs', page);
    const content = readFileSync(file, 'utf8');
    const links = [...content.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, to]) =>
      path.resolve(path.dirname(file), to),
    );
    const paths = [...content.matchAll(/(?<![\w/.])((?:assets|docs|src|test|scripts)\/[\w./-]*\w)/g)].map(([, to]) =>
      path.join(ROOT, to),
    );
    expect([...links, ...paths].filter((to) => !existsSync(to))).toEqual([]);
  },
);
