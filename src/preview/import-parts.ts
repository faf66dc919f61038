import { columnIndex } from '../workbook/address';
import { DEFAULT_LIMITS } from '../workbook/file';
import { PackageParts, resolveTarget } from '../workbook/file/package-parts';
import { PLAIN_STYLES } from '../workbook/file/style-foundations';
import { canonicalPrefixes } from './canonical-prefixes';
import { withoutColours } from './number-format';
import type { SheetWindow } from './sheet-window';

const PICTURE_TYPES: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg' };

/** A file's parts as the spreadsheet's import takes them: in the spellings that it knows of the many that are right. */
export function importParts(
  bytes: Uint8Array,
  windows: ReadonlyMap<string, SheetWindow>,
): Record<string, string | { imageSrc: string }> {
  const parts = new PackageParts(bytes, DEFAULT_LIMITS);
  const files: Record<string, string | { imageSrc: string }> = {};
  for (const { name } of parts.entries.values()) {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (extension === 'rels') files[name] = relativeTargets(name, decode(parts, name));
    else if (extension === 'xml') {
      const window = windows.get(name);
      const xml = importable(decode(parts, name));
      files[name] = window ? onlyLooks(xml, window) : xml;
    } else if (PICTURE_TYPES[extension])
      files[name] = { imageSrc: dataUrl(parts.read(name), PICTURE_TYPES[extension]) };
  }
  return withStyles(files);
}

const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The import cannot do without a style sheet, which a plain workbook need not have. */
function withStyles(files: Record<string, string | { imageSrc: string }>): typeof files {
  const types = files['[Content_Types].xml'];
  if (typeof types !== 'string' || types.includes(STYLES)) return files;
  const override = `<Override PartName="/xl/styles.xml" ContentType="${STYLES}"/>`;
  return {
    ...files,
    '[Content_Types].xml': types.replace(/<\/(?:\w+:)?Types>/, (close) => override + close),
    'xl/styles.xml': PLAIN_STYLES,
  };
}

function decode(parts: PackageParts, name: string): string {
  return new TextDecoder().decode(parts.read(name));
}

function importable(xml: string): string {
  return (
    canonicalPrefixes(xml)
      .replace(/(formatCode="[^"]*)/g, withoutColours)
      // Excel takes no notice of how opaque a colour says it is.
      .replace(/\brgb="[0-9A-Fa-f]{2}([0-9A-Fa-f]{6})"/g, 'rgb="FF$1"')
  );
}

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>[\s\S]*?<\/c>)/g;

/**
 * Cells come from this product's own reader: of those that are shown the import needs what they look like, of others
 * nothing.
 */
function onlyLooks(xml: string, { rows, columns }: SheetWindow): string {
  return xml.replace(ROW, (whole, attributes: string, content: string | undefined) => {
    const row = Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? 1);
    if (row > rows) return '';
    if (content === undefined) return whole;
    const cells = content.replace(CELL, (_, cell: string) => {
      const letters = /\sr="([A-Z]+)/.exec(cell)?.[1];
      const styled = /\ss="(?!0")/.test(cell);
      if (!styled || (letters !== undefined && columnIndex(letters) >= columns)) return '';
      return `<c${cell.replace(/\st="[^"]*"/, '')}/>`;
    });
    return `<row${attributes}>${cells}</row>`;
  });
}

/** "/xl/worksheets/sheet1.xml" as a path from the part that names it. */
function relativeTargets(name: string, xml: string): string {
  const part = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
  return xml.replace(/<(?:\w+:)?Relationship\s[^>]*>/g, (tag) => {
    if (/TargetMode\s*=\s*["']External/.test(tag)) return tag;
    return tag.replace(/(\sTarget\s*=\s*["'])([^"']*)/, (_, before: string, target: string) => {
      return before + relative(part, resolveTarget(part, target.replace(/\\/g, '/')));
    });
  });
}

function relative(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let same = 0;
  while (same < folders.length && same < steps.length - 1 && folders[same] === steps[same]) same++;
  return '../'.repeat(folders.length - same) + steps.slice(same).join('/');
}

function dataUrl(bytes: Uint8Array, type: string): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `data:${type};base64,${btoa(binary)}`;
}
