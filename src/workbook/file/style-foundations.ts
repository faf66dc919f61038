import { appendInside, applyEdits, type Edit, findElements } from './xml-edit';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Lists that cell styles point into, in the order of the format, with what Excel itself takes for granted in them. */
const FOUNDATIONS: readonly { readonly list: string; readonly items: (p: string) => readonly string[] }[] = [
  {
    list: 'fonts',
    items: (p) => [
      `<${p}font><${p}sz val="11"/><${p}color rgb="FF000000"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`,
    ],
  },
  {
    list: 'fills',
    items: (p) => ['none', 'gray125'].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`),
  },
  {
    list: 'borders',
    items: (p) => [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
  },
  { list: 'cellStyleXfs', items: (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`] },
  { list: 'cellXfs', items: (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`] },
];

/** The order of all lists of a style sheet. */
const ORDER = ['numFmts', ...FOUNDATIONS.map(({ list }) => list)].concat(
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
);

function listXml({ list, items }: (typeof FOUNDATIONS)[number], p: string): string {
  const all = items(p);
  return `<${p}${list} count="${all.length}">${all.join('')}</${p}${list}>`;
}

/** The styles of a new workbook before anything is added. */
export const PLAIN_STYLES =
  `${XML}<styleSheet xmlns="${MAIN}">${FOUNDATIONS.map((one) => listXml(one, '')).join('')}` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A style sheet with every list that cell styles point into: some programs leave out those that they do not use. */
export function withFoundations(xml: Uint8Array): Uint8Array {
  const spans = findElements('styles', xml, new Set(['styleSheet', ...ORDER, 'fill', 'font', 'border', 'xf']));
  const [root] = spans;
  const missing = FOUNDATIONS.filter(({ list }) => !spans.some(({ parent }) => parent === list));
  if (missing.length === 0) return xml;
  const { prefix } = root;
  if (root.selfClosing) {
    return applyEdits(xml, [appendInside(xml, root, missing.map((one) => listXml(one, prefix)).join(''))]);
  }
  const lists = spans.filter(({ parent }) => parent === 'styleSheet');
  const edits = missing.map((one): Edit => {
    const text = listXml(one, prefix);
    const empty = lists.find(({ name }) => name === one.list);
    if (empty) return { start: empty.start, end: empty.end, text };
    const next = lists.find(({ name }) => ORDER.indexOf(name) > ORDER.indexOf(one.list));
    const at = next?.start ?? root.closeStart;
    return { start: at, end: at, text };
  });
  return applyEdits(xml, edits);
}
