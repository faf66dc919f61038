import { DEFAULT_LIMITS } from '../limits';
import { PackageEdit } from '../package-edit';
import { findWorkbookPart, PackageParts, relationshipsPart } from '../package-parts';

/** The package without the parts that nothing leads to any more, as a removed sheet leaves its drawings and comments. */
export function removeUnreachable(bytes: Uint8Array): Uint8Array {
  const parts = new PackageParts(bytes, DEFAULT_LIMITS);
  const reached = new Set<string>(['[content_types].xml']);
  const visit = (part: string): void => {
    reached.add(relationshipsPart(part).toLowerCase());
    for (const { target, external } of parts.relationships(part)) {
      if (external || reached.has(target.toLowerCase())) continue;
      reached.add(target.toLowerCase());
      visit(target);
    }
  };
  visit('');
  const edit = new PackageEdit(parts);
  const workbook = findWorkbookPart(parts);
  for (const [key, { name }] of parts.entries) {
    if (!reached.has(key) && /^xl\//i.test(name)) edit.remove(name, workbook);
  }
  return edit.toZip();
}
