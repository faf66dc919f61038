import type { XlsxPackage } from './package';
import { allElements, attributeOf, elementsIn, MAIN, RELATION_IDS } from './xml-tree';

const TYPES = '[Content_Types].xml';

/** Every part has one type of content, is pointed to, and points to what is there. */
export function checkPackage(file: XlsxPackage): void {
  const types = file.tree(TYPES);
  if (!types) {
    file.fault(TYPES, 'is missing');
    return;
  }
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const one of elementsIn(types)) {
    const type = attributeOf(one, 'ContentType') ?? '';
    const isDefault = one.name === 'Default';
    const key = (isDefault ? attributeOf(one, 'Extension') : attributeOf(one, 'PartName'))?.toLowerCase() ?? '';
    const list = isDefault ? defaults : overrides;
    if (list.has(key)) file.fault(TYPES, `names ${key} twice`);
    list.set(key, type);
  }
  const parts = file.names.filter((name) => name !== TYPES && !name.endsWith('/'));
  const lower = new Set(parts.map((name) => `/${name.toLowerCase()}`));
  for (const name of overrides.keys()) if (!lower.has(name)) file.fault(TYPES, `names ${name}, which is not there`);
  const typeOf = (name: string): string | undefined =>
    overrides.get(`/${name.toLowerCase()}`) ?? defaults.get(name.split('.').pop()?.toLowerCase() ?? '');
  const reached = new Set(['', ...parts].flatMap((name) => file.relationsOf(name).map(({ target }) => target)));
  for (const name of parts) {
    const type = typeOf(name);
    const root = file.tree(name);
    if (type === undefined) file.fault(TYPES, `says nothing of ${name}`);
    const rels = name.endsWith('.rels');
    if (rels && type !== 'application/vnd.openxmlformats-package.relationships+xml') {
      file.fault(TYPES, `takes ${name} for ${type}`);
    }
    if (root && type !== undefined && /spreadsheetml\.|ms-excel\.sheet/.test(type) !== (root.namespace === MAIN)) {
      file.fault(TYPES, `takes ${name} for ${type}`);
    }
    if (!rels && !reached.has(name)) file.fault(name, 'is pointed to by no other part');
  }
  for (const [name, root] of file.trees) {
    const ids = new Set(file.relationsOf(name).map(({ id }) => id));
    for (const element of allElements(root)) {
      for (const { namespace, value } of element.attributes) {
        if (namespace === RELATION_IDS && !ids.has(value)) {
          file.fault(name, `<${element.name}> names the relationship ${value}, which is not there`);
        }
      }
    }
  }
}
