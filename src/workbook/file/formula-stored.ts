import { WorkbookFileError } from './error';
import { closingBracket } from './formula-shown';
import { futureSpelling, givesArray } from './future-functions';

/** A formula as a file holds it. */
export interface StoredFormula {
  /** Without "=", with prefixes. */
  readonly text: string;
  /** To be stored as a dynamic array: otherwise Excel puts @ in front of what may give more than one cell. */
  readonly dynamic: boolean;
}

/** Where a formula is to stand. */
export interface FormulaPlace {
  /** The Excel table around the cell. */
  readonly table?: string;
  /** The workbooks that the file links to already, in the order of its numbers for them. */
  readonly links?: readonly string[];
}

const LONGEST = 8192;
const NAME = String.raw`[A-Za-z_\\\u0080-\uffff][A-Za-z0-9_.\\?\u0080-\uffff]*`;
/** Texts, quoted names and brackets stay as they are; the first group is a function's name, the others operators. */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`((?:${NAME})?)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])`,
    String.raw`(${NAME})(?=\()`,
    String.raw`(${NAME})`,
  ].join('|'),
  'g',
);
const REFERENCE = String.raw`(?:(?:'(?:[^']|'')*'|[A-Za-z0-9_.]+)!)?\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const SPILL_REFERENCE = new RegExp(`(${REFERENCE})#`, 'g');
const RANGE = String.raw`${REFERENCE}:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const RANGE_AS_OPERAND = new RegExp(String.raw`[-+*/^&=<>]\s*${RANGE}|${RANGE}\s*[-+*/^&=<>]`);

function refuse(formula: string, what: string): WorkbookFileError {
  const shown = formula.length > 80 ? `${formula.slice(0, 77)}…` : formula;
  return new WorkbookFileError('bad-content', `The formula ${shown} cannot be written: ${what}.`);
}

/** The formula with texts and brackets blanked: what stands outside of them, at its place. */
function outline(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g, (piece) =>
    piece.startsWith("'") ? `'${' '.repeat(piece.length - 2)}'` : ' '.repeat(piece.length),
  );
}

function checkForm(formula: string): void {
  if (formula.length > LONGEST) throw refuse(formula, `it is longer than ${LONGEST} characters`);
  const bare = outline(formula);
  if (bare.includes('"') || closingBracket(`${bare})`, 0) !== bare.length) {
    throw refuse(formula, 'its brackets or quotation marks do not match');
  }
  if (formula.trim() === '') throw refuse(formula, 'nothing follows the equals sign');
}

/**
 * A formula as people write it (with or without "=") as Excel itself stores it: custom functions as
 * `_xldudf_NM_X`, newer functions and the parameters of LET and LAMBDA behind their prefixes, `A1#` as a call, `[@Column]`
 * as [#This Row], linked workbooks by the file's own numbers.
 */
export function storedFormula(shown: string, { table, links = [] }: FormulaPlace = {}): StoredFormula {
  const written = shown.startsWith('=') ? shown.slice(1) : shown;
  checkForm(written);
  const formula = storeLinks(written, links);
  let dynamic = RANGE_AS_OPERAND.test(outline(formula));
  const named = prefixParameters(formula);
  let text = named.replace(
    PIECE,
    (whole: string, owner: string | undefined, brackets: string | undefined, call: string | undefined) => {
      if (brackets !== undefined) return (owner ?? '') + storedBrackets(formula, owner ?? '', brackets, table);
      if (call === undefined) return whole;
      if (givesArray(call)) dynamic = true;
      if (!/^NM\./i.test(call)) return futureSpelling(call) ?? call;
      dynamic = true;
      return `_xldudf_${call.toUpperCase().replace(/\./g, '_')}`;
    },
  );
  if (outline(text).includes('#')) {
    const before = text;
    text = outside(text, (part) => part.replace(SPILL_REFERENCE, '_xlfn.ANCHORARRAY($1)'));
    if (text !== before) dynamic = true;
  }
  if (outline(text).includes('@')) text = storeIntersections(text, dynamic);
  return { text, dynamic };
}

/** Applies a change to what stands outside texts. Quoted sheet names are part of references and stay with them. */
function outside(formula: string, change: (part: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) => (part.startsWith('"') ? part : change(part)));
}

/** A text, or a reference to a linked workbook with or without quotation marks and folder. */
const LINK = /"(?:[^"]|"")*"|('(?:[^'[\]]|'')*)\[([^[\]]+\.xl\w*)\]((?:[^']|'')*'!)|(^|[^\w.\]])\[([^[\]]+\.xl\w*)\]/gi;

function storeLinks(formula: string, links: readonly string[]): string {
  return formula.replace(LINK, (whole: string, ...groups: unknown[]) => {
    const [, quotedName, quotedRest, before, bareName] = groups as (string | undefined)[];
    const name = (quotedName ?? bareName)?.replace(/''/g, "'");
    if (name === undefined) return whole;
    const number = 1 + links.findIndex((link) => link.toLowerCase() === name.toLowerCase());
    if (number === 0) throw refuse(formula, `it links to the workbook ${name}, which the file does not link to yet`);
    return quotedName === undefined ? `${before ?? ''}[${number}]` : `'[${number}]${quotedRest ?? ''}`;
  });
}

function storedBrackets(formula: string, owner: string, brackets: string, table: string | undefined): string {
  const inner = brackets.slice(1, -1);
  const isLink = /^\d+$/.test(inner) && owner === '';
  if (isLink) return brackets;
  if (owner === '' && table === undefined) {
    throw refuse(formula, `${brackets} belongs to a table, and the cell stands in none`);
  }
  const name = owner === '' ? (table ?? '') : '';
  if (!inner.startsWith('@')) return name + brackets;
  const column = inner.slice(1).trim();
  if (column === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

/** @ is the rule in an ordinary formula and goes without saying; in a dynamic one it is a call. */
function storeIntersections(text: string, dynamic: boolean): string {
  const operand = new RegExp(String.raw`@((?:${NAME})\()|@(${REFERENCE}(?::\$?[A-Za-z]{1,3}\$?\d+)?|${NAME}|\()`);
  let result = text;
  for (let bare = outline(result); bare.includes('@'); bare = outline(result)) {
    const at = bare.lastIndexOf('@');
    const match = operand.exec(result.slice(at));
    if (!match || match.index !== 0) throw refuse(text, '@ stands before nothing');
    let end = at + match[0].length;
    if (match[0].endsWith('(')) end = closingBracket(result, end) + 1;
    const inner = result.slice(at + 1, end);
    result = result.slice(0, at) + (dynamic ? `_xlfn.SINGLE(${inner})` : inner) + result.slice(end);
  }
  return result;
}

/** Where the arguments of a call begin and end. */
function argumentSpans(formula: string, open: number, close: number): { start: number; end: number }[] {
  const bare = outline(formula);
  const spans: { start: number; end: number }[] = [];
  let depth = 0;
  let start = open;
  for (let i = open; i <= close; i++) {
    if (bare[i] === '(' || bare[i] === '{') depth++;
    else if ((bare[i] === ')' || bare[i] === '}') && i < close) depth--;
    if (i === close || (bare[i] === ',' && depth === 0)) {
      spans.push({ start, end: i });
      start = i + 1;
    }
  }
  return spans;
}

/** Puts _xlpm. before the parameters of LET and LAMBDA, wherever the call uses them. */
function prefixParameters(formula: string): string {
  let result = formula;
  const call = /(^|[^A-Za-z0-9_.])(LET|LAMBDA)\(/gi;
  for (let match = call.exec(result); match; match = call.exec(result)) {
    const open = match.index + match[0].length;
    if (outline(result)[open - 1] !== '(') continue;
    const close = closingBracket(result, open);
    const spans = argumentSpans(result, open, close).slice(0, -1);
    const isLet = match[2].toUpperCase() === 'LET';
    const names = spans
      .filter((_, i) => !isLet || i % 2 === 0)
      .map(({ start, end }) => result.slice(start, end).trim())
      .filter((name) => new RegExp(`^${NAME}$`).test(name) && !name.startsWith('_xlpm.'));
    const body = result.slice(open, close).replace(PIECE, (whole: string, ...groups: unknown[]) => {
      const name = (groups[2] ?? groups[3]) as string | undefined;
      const known = name !== undefined && names.some((one) => one.toLowerCase() === name.toLowerCase());
      return known ? `_xlpm.${whole}` : whole;
    });
    result = result.slice(0, open) + body + result.slice(close);
    call.lastIndex = open;
  }
  return result;
}
