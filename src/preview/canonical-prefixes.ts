/** The prefixes by which the spreadsheet's import looks for elements, by the end of their namespace's address. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/spreadsheetml\/(?:2006\/)?main$/, ''],
  [/\/(?:drawingml\/2006\/|drawingml\/)spreadsheetDrawing$/, 'xdr'],
  [/\/(?:drawingml\/2006\/|drawingml\/)chart$/, 'c'],
  [/\/(?:drawingml\/2006\/|drawingml\/)main$/, 'a'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
];

const TAG = /<(\/?)([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)((?:\s[^<>"']*(?:"[^"]*"|'[^']*'))*[^<>"']*)>/g;
const DECLARED = /\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function usual(namespace: string): string | undefined {
  return PREFIXES.find(([address]) => address.test(namespace))?.[1];
}

/** A part with the prefixes that Excel itself writes: other programs choose others, which is as right. */
export function canonicalPrefixes(xml: string): string {
  if (!needed(xml)) return xml;
  const scopes: ReadonlyMap<string, string>[] = [new Map()];
  const added = PREFIXES.filter(([, prefix]) => prefix !== '')
    .map(([, prefix]) => prefix)
    .join('|');
  return xml.replace(TAG, (whole: string, close: string, prefixed: string | undefined, name: string, rest: string) => {
    const prefix = prefixed?.slice(0, -1) ?? '';
    if (close === '') {
      const scope = new Map(scopes[scopes.length - 1]);
      for (const [, key = '', double, single] of rest.matchAll(DECLARED)) {
        const canonical = usual(double ?? single ?? '');
        if (canonical === undefined) scope.delete(key);
        else scope.set(key, canonical);
      }
      scopes.push(scope);
    }
    const scope = scopes[scopes.length - 1];
    if (close === '/' || rest.endsWith('/')) scopes.pop();
    const canonical = scope.get(prefix) ?? prefix;
    const attributes = rest.replace(/(\s)([\w.-]+):(?=[\w.-]+\s*=)/g, (text: string, space: string, own: string) =>
      own === 'xmlns' || !scope.has(own) ? text : `${space}${scope.get(own)}:`,
    );
    if (whole.startsWith('<?') || !new RegExp(`^(?:|${added})$`).test(canonical))
      return `<${close}${prefixed ?? ''}${name}${attributes}>`;
    return `<${close}${canonical === '' ? '' : `${canonical}:`}${name}${attributes}>`;
  });
}

/** Whether any of the namespaces goes by another prefix than the usual one. */
function needed(xml: string): boolean {
  for (const [, key = '', double, single] of xml.matchAll(DECLARED)) {
    const canonical = usual(double ?? single ?? '');
    if (canonical !== undefined && canonical !== key) return true;
  }
  return false;
}
