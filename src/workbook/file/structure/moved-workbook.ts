import { type Edit, type ElementSpan, findElements } from '../xml-edit';
import type { SheetEntry } from '../workbook-part';
import { decodeEntities, escapeXml } from '../xml-text';
import type { MovedFormulas } from './moved-formula';

const NAMES = new Set(['sheet', 'definedName', 'definedNames', 'workbookView']);

function withAttribute(tag: string, name: string, value: string): string {
  return tag.replace(
    new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`),
    (_, before: string) => `${before}"${escapeXml(value)}"`,
  );
}

/** The workbook's list of sheets and its names: renamed, moved, without those that are gone. */
export function movedWorkbookEdits(
  part: string,
  xml: Uint8Array,
  sheets: readonly SheetEntry[],
  formulas: MovedFormulas,
): Edit[] {
  const spans = findElements(part, xml, NAMES);
  const { structure } = formulas;
  const decode = (start: number, end: number): string => new TextDecoder().decode(xml.subarray(start, end));
  const kept = sheets.flatMap((_, key) => (structure.nameOf(key) === undefined ? [] : [key]));
  const place = (old: string | undefined): number => kept.indexOf(Number(old));
  const edits: Edit[] = [];
  const drop = ({ start, end }: ElementSpan): void => void edits.push({ start, end, text: '' });
  spans
    .filter(({ name, parent }) => name === 'sheet' && parent === 'sheets')
    .forEach((span, key) => {
      const name = structure.nameOf(key);
      if (name === undefined) drop(span);
      else if (name !== sheets[key].name) {
        edits.push({
          start: span.start,
          end: span.openEnd,
          text: withAttribute(decode(span.start, span.openEnd), 'name', name),
        });
      }
    });
  const names = spans.filter(({ name }) => name === 'definedName');
  const gone = names.filter(({ attributes }) => {
    const local = attributes.get('localSheetId');
    return local !== undefined && place(local) < 0;
  });
  const list = spans.find(({ name }) => name === 'definedNames');
  if (list && gone.length === names.length && gone.length > 0) drop(list);
  else gone.forEach(drop);
  for (const span of names) {
    if (gone.includes(span)) continue;
    const local = span.attributes.get('localSheetId');
    const text = decodeEntities(decode(span.openEnd, span.closeStart));
    const moved = formulas.formula(text, local === undefined ? undefined : Number(local));
    const tag = decode(span.start, span.openEnd);
    const opened = local === undefined ? tag : withAttribute(tag, 'localSheetId', String(place(local)));
    if (opened === tag && moved === text) continue;
    edits.push({ start: span.start, end: span.closeStart, text: opened + escapeXml(moved) });
  }
  for (const span of spans.filter(({ name }) => name === 'workbookView')) {
    let tag = decode(span.start, span.openEnd);
    for (const name of ['activeTab', 'firstSheet']) {
      const old = span.attributes.get(name);
      if (old !== undefined) tag = withAttribute(tag, name, String(Math.max(0, place(old))));
    }
    if (tag !== decode(span.start, span.openEnd)) edits.push({ start: span.start, end: span.openEnd, text: tag });
  }
  return edits;
}
