import { columnIndex } from '../../address';
import { type Edit, type ElementSpan, findElements } from '../xml-edit';
import { decodeEntities, escapeXml } from '../xml-text';
import type { MovedFormulas } from './moved-formula';
import { type Axis, type HeaderOp, headerOps, movedEdge, movedIndex, type SheetKey } from './structure-op';

/**
 * Attributes that name cells of the sheet that a part belongs to (ST_Ref, ST_CellRef and ST_Sqref of ISO 29500 and their
 * like in Excel's extensions), by element. An element that is about cells which are gone goes with them, unless it is one
 * that stands for something else.
 */
const OWN_CELLS: Readonly<Record<string, { readonly attributes: readonly string[]; readonly stays?: boolean }>> = {
  autoFilter: { attributes: ['ref'] },
  sortState: { attributes: ['ref'] },
  sortCondition: { attributes: ['ref'] },
  comment: { attributes: ['ref'] },
  threadedComment: { attributes: ['ref'] },
  location: { attributes: ['ref'], stays: true },
  dimension: { attributes: ['ref'], stays: true },
  selection: { attributes: ['activeCell', 'sqref'], stays: true },
  mergeCell: { attributes: ['ref'] },
  conditionalFormatting: { attributes: ['sqref'] },
  dataValidation: { attributes: ['sqref'] },
  hyperlink: { attributes: ['ref'] },
  scenarios: { attributes: ['sqref'], stays: true },
  inputCells: { attributes: ['r'] },
  protectedRange: { attributes: ['sqref'] },
  cellWatch: { attributes: ['r'] },
  ignoredError: { attributes: ['sqref'] },
  cellSmartTags: { attributes: ['r'] },
  singleXmlCell: { attributes: ['r'] },
  webPublishItem: { attributes: ['sourceRef'], stays: true },
  table: { attributes: ['ref'], stays: true },
};

/** Attributes that hold a formula or a reference with its sheet. */
const FORMULA_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ['location'],
  controlPr: ['linkedCell', 'listFillRange'],
  formControlPr: ['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'fmlaGroup'],
  sp: ['textlink'],
  graphicFrame: ['textlink'],
};

/** Ranges with their sheet beside them. */
const BESIDE_SHEET: Readonly<Record<string, string>> = { worksheetSource: 'ref', dataRef: 'ref', rangeSet: 'ref' };

/** Elements whose text is a formula; `f` of Excel's extensions and of charts among them. */
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f', 'calculatedColumnFormula', 'totalsRowFormula']);

/** Lists that must not be empty, and that say how long they are. */
const LISTS = new Set([
  'mergeCells',
  'hyperlinks',
  'dataValidations',
  'ignoredErrors',
  'protectedRanges',
  'cellWatches',
  'rowBreaks',
  'colBreaks',
  'smartTags',
]);

const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor', 'anchor']);
const CORNER_AXES: Readonly<Record<string, Axis>> = { row: 'row', rowOff: 'row', col: 'column', colOff: 'column' };

const NAMES = new Set([
  ...Object.keys(OWN_CELLS),
  ...Object.keys(FORMULA_ATTRIBUTES),
  ...Object.keys(BESIDE_SHEET),
  ...FORMULAS,
  ...LISTS,
  ...ANCHORS,
  ...Object.keys(CORNER_AXES),
  'from',
  'to',
  'sheetData',
  'sqref',
  'brk',
  'filterColumn',
]);

interface Inside {
  readonly start: number;
  readonly end: number;
}

function inside(one: Inside, other: Inside): boolean {
  return one.start >= other.start && one.end <= other.end && one !== other;
}

function textOf(xml: Uint8Array, { openEnd, closeStart }: ElementSpan): string {
  return decodeEntities(new TextDecoder().decode(xml.subarray(openEnd, closeStart)));
}

/** The edits that let one part follow; what a sheet's own cells hold apart. */
export function movedPartEdits(
  part: string,
  xml: Uint8Array,
  home: SheetKey | undefined,
  formulas: MovedFormulas,
): Edit[] {
  // Sparklines, rules and charts of later versions name cells in elements of other namespaces.
  const spans = findElements(part, xml, NAMES, 'any namespace');
  const cells = spans.find(({ name }) => name === 'sheetData');
  const outer = cells ? spans.filter((span) => !inside(span, cells)) : spans;
  const edits: Edit[] = [];
  const gone: ElementSpan[] = [];
  const ops = home === undefined ? [] : headerOps(formulas.structure, home);
  for (const span of outer) {
    if (FORMULAS.has(span.name)) {
      const text = textOf(xml, span);
      const moved = formulas.formula(text, home);
      if (moved !== text) edits.push({ start: span.openEnd, end: span.closeStart, text: escapeXml(moved) });
      continue;
    }
    const changed = new Map<string, string>();
    if (home !== undefined && !ownCells(span, home, formulas, changed)) gone.push(span);
    for (const name of FORMULA_ATTRIBUTES[span.name] ?? []) {
      const value = span.attributes.get(name);
      if (value !== undefined) changed.set(name, formulas.formula(value, home));
    }
    besideSheet(span, home, formulas, changed);
    if (span.name === 'brk' && home !== undefined) {
      const axis = span.parent === 'rowBreaks' ? 'row' : 'column';
      const at = movedIndex(Number(span.attributes.get('id') ?? 0), axis, ops);
      if (at === undefined || at === 0) gone.push(span);
      else changed.set('id', String(at));
    }
    if (span.name === 'filterColumn' && home !== undefined) {
      const owner = outer.find(
        ({ name, start, end }) => name === 'autoFilter' && start < span.start && end >= span.end,
      );
      const left = columnIndex(/[A-Z]+/i.exec(owner?.attributes.get('ref') ?? 'A')?.[0] ?? 'A');
      const first = movedEdge(left, 'column', ops).index;
      const at = movedIndex(left + Number(span.attributes.get('colId') ?? 0), 'column', ops);
      if (at === undefined) gone.push(span);
      else changed.set('colId', String(at - first));
    }
    pushAttributes(xml, span, changed, edits);
    if (span.name === 'sqref' && home !== undefined) {
      const text = textOf(xml, span);
      const moved = formulas.list(text.trim(), home);
      // The rule around it would be about nothing: it is left with the last place it had.
      if (moved !== undefined && moved !== text) edits.push({ start: span.openEnd, end: span.closeStart, text: moved });
    }
  }
  if (ops.length > 0) edits.push(...anchorEdits(xml, outer, ops));
  return withoutGone(xml, outer, edits, gone);
}

/** Moves what is said about the sheet's own cells; false where nothing of it is left. */
function ownCells(
  { name, attributes }: ElementSpan,
  home: SheetKey,
  formulas: MovedFormulas,
  changed: Map<string, string>,
): boolean {
  const known = OWN_CELLS[name];
  if (!known) return true;
  for (const attribute of known.attributes) {
    const value = attributes.get(attribute);
    if (value === undefined) continue;
    const moved = formulas.list(value, home);
    if (moved !== undefined) changed.set(attribute, moved);
    else if (!known.stays) return false;
    else if (name === 'selection') changed.set(attribute, 'A1');
  }
  return true;
}

function besideSheet(
  { name, attributes }: ElementSpan,
  home: SheetKey | undefined,
  formulas: MovedFormulas,
  changed: Map<string, string>,
): void {
  const attribute = BESIDE_SHEET[name];
  if (attribute === undefined) return;
  const sheet = attributes.get('sheet');
  const key = sheet === undefined ? home : formulas.keyOf(sheet);
  if (key === undefined) return;
  const value = attributes.get(attribute);
  const moved = value === undefined ? undefined : formulas.list(value, key);
  if (moved !== undefined) changed.set(attribute, moved);
  const final = formulas.structure.nameOf(key);
  if (sheet !== undefined && final !== undefined) changed.set('sheet', final);
}

function pushAttributes(xml: Uint8Array, span: ElementSpan, changed: ReadonlyMap<string, string>, edits: Edit[]): void {
  const different = [...changed].filter(([name, value]) => span.attributes.get(name) !== value);
  if (different.length === 0) return;
  let tag = new TextDecoder().decode(xml.subarray(span.start, span.openEnd));
  for (const [name, value] of different) {
    tag = tag.replace(
      new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`),
      (_, before: string) => `${before}"${escapeXml(value)}"`,
    );
  }
  edits.push({ start: span.start, end: span.openEnd, text: tag });
}

/** Drawings move with the cells they stand over; where those are gone they shrink to where they were. */
function anchorEdits(xml: Uint8Array, spans: readonly ElementSpan[], ops: readonly HeaderOp[]): Edit[] {
  const edits: Edit[] = [];
  for (const anchor of spans) {
    if (!ANCHORS.has(anchor.name) || anchor.attributes.get('editAs') === 'absolute') continue;
    for (const corner of spans) {
      if ((corner.name !== 'from' && corner.name !== 'to') || !inside(corner, anchor)) continue;
      for (const span of spans) {
        const axis = CORNER_AXES[span.name];
        if (axis === undefined || !inside(span, corner)) continue;
        const offset = span.name.endsWith('Off');
        const at = Number(textOf(xml, offset ? (indexBeside(spans, corner, axis) ?? span) : span));
        const moved = movedEdge(at, axis, ops);
        const text = !offset ? String(moved.index) : moved.gone ? '0' : undefined;
        if (text !== undefined && text !== textOf(xml, span))
          edits.push({ start: span.openEnd, end: span.closeStart, text });
      }
    }
  }
  return edits;
}

function indexBeside(spans: readonly ElementSpan[], corner: ElementSpan, axis: Axis): ElementSpan | undefined {
  return spans.find(({ name, ...span }) => name === (axis === 'row' ? 'row' : 'col') && inside(span, corner));
}

/** Takes out what is gone, with lists that are left empty; the counts of the others are put right. */
function withoutGone(
  xml: Uint8Array,
  spans: readonly ElementSpan[],
  edits: readonly Edit[],
  gone: readonly ElementSpan[],
): Edit[] {
  if (gone.length === 0) return [...edits];
  const removed: ElementSpan[] = [...gone];
  const counts: Edit[] = [];
  for (const list of spans.filter(({ name }) => LISTS.has(name))) {
    const items = spans.filter((span) => span.parent === list.name && inside(span, list));
    const left = items.filter((item) => !gone.includes(item)).length;
    if (left === items.length) continue;
    if (left === 0) removed.push(list);
    else {
      const changed = new Map<string, string>();
      for (const name of ['count', 'manualBreakCount']) if (list.attributes.has(name)) changed.set(name, String(left));
      pushAttributes(xml, list, changed, counts);
    }
  }
  const outermost = removed.filter((one) => !removed.some((other) => inside(one, other)));
  const kept = [...edits, ...counts].filter(
    (edit) => !outermost.some(({ start, end }) => edit.start >= start && edit.end <= end),
  );
  return [...kept, ...outermost.map(({ start, end }) => ({ start, end, text: '' }))];
}
