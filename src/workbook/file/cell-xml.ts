import { cellName } from '../address';
import { type CellValue, isErrorValue } from '../snapshot';
import { LONGEST_TEXT } from '../text-limit';
import { WorkbookFileError } from './error';
import { escapeExcelText, escapeXml } from './xml-text';

/** A cell as it is to be written. */
export interface CellParts {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** Namespace declarations for its tag, each after a space. */
  readonly declarations?: string;
  /** Without "=", as stored. */
  readonly formula?: string;
  /** In place of `formula`: its element as it is to stand. */
  readonly formulaXml?: string;
  /** For an array formula: the range that it fills. */
  readonly array?: string;
  /** For a dynamic array: the number of its cell metadata. */
  readonly metadata?: number;
  /** A constant, or what the formula gave; undefined where nothing was computed. */
  readonly value: CellValue | undefined;
}

/** The cell type and content of a text constant: by the shared table, or in place. */
export type TextStore = (text: string, prefix: string) => { readonly type: string; readonly content: string };

const ERRORS = /^#[A-Z0-9/_]+[!?]?$/;

/** A text in the cell itself: nothing else in the file has to change. */
export const inlineText: TextStore = (text, p) => ({
  type: ' t="inlineStr"',
  content: `<${p}is><${p}t${spaceAttribute(text)}>${escapeExcelText(text)}</${p}t></${p}is>`,
});

/** Spaces and line breaks at the ends are lost without it. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
}

function valueXml(value: CellValue | undefined, isFormula: boolean, cell: string, texts: TextStore, p: string) {
  if (value === undefined || value === null) return { type: '', content: '' };
  if (typeof value === 'boolean') return { type: ' t="b"', content: `<${p}v>${value ? 1 : 0}</${p}v>` };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new WorkbookFileError('bad-content', `Cell ${cell} cannot hold ${value}.`);
    return { type: '', content: `<${p}v>${Object.is(value, -0) ? 0 : value}</${p}v>` };
  }
  if (isErrorValue(value)) {
    if (!ERRORS.test(value.error)) {
      throw new WorkbookFileError('bad-content', `Cell ${cell} cannot hold the error value ${value.error}.`);
    }
    return { type: ' t="e"', content: `<${p}v>${escapeXml(value.error)}</${p}v>` };
  }
  if (value.length > LONGEST_TEXT) {
    throw new WorkbookFileError(
      'bad-content',
      `Cell ${cell} cannot hold a text of more than ${LONGEST_TEXT} characters.`,
    );
  }
  if (!isFormula) return texts(value, p);
  return { type: ' t="str"', content: `<${p}v${spaceAttribute(value)}>${escapeExcelText(value)}</${p}v>` };
}

/** A cell's element. */
export function cellXml(cell: CellParts, texts: TextStore, p = ''): string {
  const name = cellName(cell.row, cell.column);
  const isFormula = cell.formula !== undefined || cell.formulaXml !== undefined;
  const { type, content } = valueXml(cell.value, isFormula, name, texts, p);
  const style = cell.style > 0 ? ` s="${cell.style}"` : '';
  const array = cell.array === undefined ? '' : ` t="array" ref="${cell.array}"`;
  const spelled = cell.formula === undefined ? '' : `<${p}f${array}>${escapeXml(cell.formula)}</${p}f>`;
  const formula = cell.formulaXml ?? spelled;
  const metadata = cell.metadata === undefined ? '' : ` cm="${cell.metadata}"`;
  const open = `<${p}c${cell.declarations ?? ''} r="${name}"${style}${type}${metadata}`;
  return formula === '' && content === '' ? `${open}/>` : `${open}>${formula}${content}</${p}c>`;
}
