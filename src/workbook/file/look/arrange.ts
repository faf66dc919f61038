import { DEFAULT_LIMITS } from '../limits';
import { storedFormula } from '../formula-stored';
import { PackageEdit } from '../package-edit';
import { findWorkbookPart, PackageParts } from '../package-parts';
import { appendInside, type Edit, type ElementSpan, findElements } from '../xml-edit';
import { applyEdits } from '../xml-edit';
import { escapeXml } from '../xml-text';

export interface Arrangement {
  /** The workbook's sheets as they are to follow each other; sheets that are left out keep to the one before them. */
  readonly order?: readonly string[];
  /** Sheets that are shown or hidden from now on. */
  readonly visible?: ReadonlyMap<string, boolean>;
  /** Names of the workbook, with what they stand for, or undefined for one that goes. */
  readonly names?: ReadonlyMap<string, string | undefined>;
}

const NAMES = new Set([
  'workbook',
  'sheets',
  'sheet',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'definedName',
  'workbookView',
]);

function withAttribute(tag: string, name: string, value: string | undefined): string {
  const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '');
  return value === undefined ? bare : bare.replace(/\s*(\/?)>$/, ` ${name}="${escapeXml(value)}"$1>`);
}

/** Puts a workbook's sheets in order, shows and hides them, and sets names. */
export function arrangeWorkbook(bytes: Uint8Array, { order, visible, names }: Arrangement): Uint8Array {
  const edit = new PackageEdit(new PackageParts(bytes, DEFAULT_LIMITS));
  const part = findWorkbookPart(edit.parts);
  const xml = edit.read(part);
  const spans = findElements(part, xml, NAMES);
  const sheets = spans.filter(({ name, parent }) => name === 'sheet' && parent === 'sheets');
  const list = spans.find(({ name, parent }) => name === 'sheets' && parent === 'workbook');
  if (!list) return bytes;
  const decode = (span: ElementSpan): string => new TextDecoder().decode(xml.subarray(span.start, span.openEnd));
  const places = placesOf(
    sheets.map(({ attributes }) => attributes.get('name') ?? ''),
    order,
  );
  const moved = places.some((place, i) => place !== i);
  const tags = places.map((place) => {
    const shown = visible?.get(sheets[place].attributes.get('name') ?? '');
    const tag = decode(sheets[place]);
    return shown === undefined ? tag : withAttribute(tag, 'state', shown ? undefined : 'hidden');
  });
  const edits: Edit[] = sheets.map((span, i) => ({ start: span.start, end: span.openEnd, text: tags[i] }));
  const renumbered = new Map(places.map((place, i) => [String(place), String(i)]));
  const follow = (span: ElementSpan, ...attributes: string[]): Edit => {
    const text = attributes.reduce((tag, attribute) => {
      const now = renumbered.get(span.attributes.get(attribute) ?? '');
      return now === undefined ? tag : withAttribute(tag, attribute, now);
    }, decode(span));
    return { start: span.start, end: span.openEnd, text };
  };
  for (const span of spans) {
    if (span.name === 'workbookView' && moved) edits.push(follow(span, 'activeTab', 'firstSheet'));
    else if (span.name === 'definedName' && moved && !changes(span, names)) edits.push(follow(span, 'localSheetId'));
  }
  edits.push(...nameEdits(xml, spans, list, names));
  edit.set(part, applyEdits(xml, edits));
  return edit.toZip();
}

/** The old place of each sheet in the new order. */
function placesOf(sheets: readonly string[], order: readonly string[] | undefined): number[] {
  const all = sheets.map((_, i) => i);
  if (!order) return all;
  const placed = order.map((name) => sheets.indexOf(name)).filter((place) => place >= 0);
  for (const place of all) {
    if (placed.includes(place)) continue;
    placed.splice(place === 0 ? 0 : placed.indexOf(place - 1) + 1, 0, place);
  }
  return placed;
}

/** Whether one of the workbook's own names is set anew. */
function changes({ attributes }: ElementSpan, names: Arrangement['names']): boolean {
  return !attributes.has('localSheetId') && (names?.has(attributes.get('name') ?? '') ?? false);
}

function nameEdits(
  xml: Uint8Array,
  spans: readonly ElementSpan[],
  sheets: ElementSpan,
  names: Arrangement['names'] = new Map(),
): Edit[] {
  const list = spans.find(({ name }) => name === 'definedNames');
  const own = spans.filter(({ name }) => name === 'definedName');
  const edits: Edit[] = [];
  const p = sheets.prefix;
  let added = '';
  for (const [name, formula] of names) {
    const text =
      formula === undefined
        ? ''
        : `<${p}definedName name="${escapeXml(name)}">${escapeXml(storedFormula(formula).text)}</${p}definedName>`;
    const span = own.find((one) => changes(one, names) && one.attributes.get('name') === name);
    if (span) edits.push({ start: span.start, end: span.end, text });
    else added += text;
  }
  const left = own.length - edits.filter(({ text }) => text === '').length;
  if (list && left === 0 && added === '') return [{ start: list.start, end: list.end, text: '' }];
  if (added === '') return edits;
  if (list) return [...edits, appendInside(xml, list, added)];
  const before = spans.filter(({ name }) => name === 'externalReferences' || name === 'functionGroups').pop() ?? sheets;
  return [{ start: before.end, end: before.end, text: `<${p}definedNames>${added}</${p}definedNames>` }];
}
