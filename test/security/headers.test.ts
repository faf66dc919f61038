/** @jest-environment jsdom */
import { headersFor, policyOf, SPECIAL } from '../../scripts/headers.cjs';
import { headerFiles } from '../../scripts/server-files.cjs';

const FILES = headerFiles('https://finance.example.gov/nm');
const PATHS = [...SPECIAL, 'help/index.html'];
type Headers = Record<string, string>;

/** What a static host sends for a path: the headers of every block that fits, joined where two have the same. */
function sentByStaticHost(path: string): Headers {
  const sent: Headers = {};
  for (const block of FILES._headers.trim().split('\n\n')) {
    const [match, ...lines] = block.split('\n');
    const fits = match.endsWith('*') ? `/nm/${path}`.startsWith(match.slice(0, -1)) : match === `/nm/${path}`;
    for (const line of fits ? lines : []) {
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
    }
  }
  return sent;
}

/** What IIS sends: those of the folder, then those of the file's own location. */
function sentByIis(path: string): Headers {
  const document = new DOMParser().parseFromString(FILES['web.config'], 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  const sent: Headers = {};
  for (const element of document.querySelectorAll('customHeaders > *')) {
    const location = element.closest('location')?.getAttribute('path');
    if (location !== undefined && location !== path) continue;
    const name = element.getAttribute('name') ?? '';
    if (element.tagName === 'remove') delete sent[name];
    else {
      expect([name, name in sent]).toEqual([name, false]);
      sent[name] = element.getAttribute('value') ?? '';
    }
  }
  return sent;
}

/** What nginx sends: those of the one location that fits best. */
function sentByNginx(path: string): Headers {
  const locations = [...FILES['nginx.conf'].matchAll(/location (=|\^~) (\S+) \{([^}]*)\}/g)];
  const exact = locations.find(([, kind, match]) => kind === '=' && match === `/nm/${path}`);
  const [, , , body] = exact ?? locations.find(([, kind]) => kind === '^~') ?? [];
  return Object.fromEntries(
    [...body.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [name, value]),
  );
}

test.each(PATHS)('each server sends the same headers for %s', (path) => {
  const wanted = headersFor(path);
  expect(sentByIis(path)).toEqual(wanted);
  expect(sentByNginx(path)).toEqual(wanted);
  expect(sentByStaticHost(path)).toEqual(wanted);
});

test('no page allows more than SECURITY.md says', () => {
  for (const path of [...PATHS, 'anything/else.js']) {
    const policy = policyOf(path);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(Object.values(policy).flat()).not.toContain('*');
    expect(policy['script-src']).not.toContain("'unsafe-inline'");
    expect(policy['script-src'].includes("'unsafe-eval'")).toBe(path === 'preview.html');
    for (const directive of ['connect-src', 'img-src', 'font-src', 'style-src', 'form-action', 'base-uri']) {
      expect(policy[directive].filter((source) => source.includes('//'))).toEqual([]);
    }
  }
});
