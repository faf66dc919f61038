import { WorkbookFileError } from './error';
import { closingBracket, outline } from './formula-shown';
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
const NAME_CHARACTER = String.raw`[A-Za-z0-9_.\\?\u0080-\uffff]`;
const NAME = String.raw`[A-Za-z_\\\u0080-\uffff]${NAME_CHARACTER}*`;
const TEXT = String.raw`"(?:[^"]|"")*"`;
const QUOTED = String.raw`'(?:[^']|'')*'`;
const BRACKETS = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
const LINK_NUMBER = String.raw`\[\d+\]`;
const SHEET = String.raw`(?:${QUOTED}|(?:${LINK_NUMBER})?[A-Za-z0-9_.\u0080-\uffff]*)!`;
/** Texts and what a sheet or workbook before it names, which stay; brackets with their table; a function; another name. */
const PIECE = new RegExp(
  String.raw`${TEXT}|${SHEET}(?:${NAME})?|(${NAME})?(${BRACKETS})|(${NAME})(?=\()|(${NAME})`,
  'g',
);
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
/** What stays as it is, or the cell or name (the first group) whose whole spill is meant. */
const SPILL_REFERENCE = new RegExp(`${TEXT}|((?:${SHEET})?(?:${CELL}|${NAME}))#|${QUOTED}|${BRACKETS}`, 'g');
const RANGE = `(?:${SHEET})?${CELL}:${CELL}`;
const RANGE_AS_OPERAND = new RegExp(String.raw`[-+*/^&=<>]\s*${RANGE}|${RANGE}\s*[-+*/^&=<>]`);
/** What @ stands before: a bracket or a call, up to where it opens, or a reference or a name. */
const INTERSECTED = new RegExp(
  String.raw`@(?:(?:${NAME})?\(|(?:${SHEET})?(?:(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?!${NAME_CHARACTER})|(?:${NAME})?${BRACKETS}|${NAME}))`,
  'y',
);

function refuse(formula: string, what: string): WorkbookFileError {
  const shown = formula.length > 80 ? `${formula.slice(0, 77)}…` : formula;
  return new WorkbookFileError('bad-content', `The formula ${shown} cannot be written: ${what}.`);
}

function checkForm(formula: string): void {
  if (formula.length > LONGEST) throw refuse(formula, `it is longer than ${LONGEST} characters`);
  const bare = outline(formula);
  if (/["'[\]]/.test(bare) || closingBracket(`${bare})`, 0) !== bare.length) {
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
  const called = prefixParameters(formula).replace(
    PIECE,
    (whole: string, owner: string | undefined, brackets: string | undefined, call: string | undefined) => {
      if (brackets !== undefined) return (owner ?? ownTable(formula, brackets, table)) + thisRow(brackets);
      if (call === undefined) return whole;
      if (givesArray(call)) dynamic = true;
      if (!/^NM\./i.test(call)) return futureSpelling(call) ?? call;
      dynamic = true;
      return `_xldudf_${call.toUpperCase().replace(/\./g, '_')}`;
    },
  );
  const spilled = called.replace(SPILL_REFERENCE, (whole: string, reference: string | undefined) => {
    if (reference === undefined) return whole;
    dynamic = true;
    return `_xlfn.ANCHORARRAY(${reference})`;
  });
  return { text: storeIntersections(spilled, dynamic), dynamic };
}

/**
 * What a linked workbook is named in: a reference in quotation marks, its folder before it; a name of the workbook
 * itself; both without quotation marks. Texts and other quoted names stay.
 */
const LINK = new RegExp(
  [
    TEXT,
    String.raw`'(?:[^'[\]]|'')*\[((?:[^'[\]]|'')+\.xl\w*)\]((?:[^']|'')*'!)`,
    String.raw`'(?:[^'[\]]*[\\/])?((?:[^'[\]\\/]|'')+\.xl\w*)'!`,
    QUOTED,
    String.raw`(?<![\w.\]])\[([^'[\]]+\.xl\w*)\]`,
    String.raw`(?<![\w.\]])([\w.]+\.xl\w*)!`,
  ].join('|'),
  'gi',
);

function storeLinks(formula: string, links: readonly string[]): string {
  return formula.replace(LINK, (whole: string, ...groups: unknown[]) => {
    const [quoted, rest, quotedOwner, bare, bareOwner] = groups as (string | undefined)[];
    const numberOf = (name: string): number =>
      1 + links.findIndex((link) => link.toLowerCase() === name.replace(/''/g, "'").toLowerCase());
    const book = quoted ?? bare;
    if (book !== undefined) {
      const number = numberOf(book);
      if (number > 0) return rest === undefined ? `[${number}]` : `'[${number}]${rest}`;
      throw refuse(
        formula,
        `it links to the workbook ${book.replace(/''/g, "'")}, which the file does not link to yet`,
      );
    }
    // The name may be a sheet's, too.
    const number = numberOf(quotedOwner ?? bareOwner ?? '');
    return number > 0 ? `[${number}]!` : whole;
  });
}

/** The table whose column stands in brackets without one before them. */
function ownTable(formula: string, brackets: string, table: string | undefined): string {
  if (table === undefined) throw refuse(formula, `${brackets} belongs to a table, and the cell stands in none`);
  return table;
}

/** Brackets with [@…] spelled out. */
function thisRow(brackets: string): string {
  if (!brackets.startsWith('[@')) return brackets;
  const column = brackets.slice(2, -1).trim();
  if (column === '') return '[#This Row]';
  return `[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

/** @ is the rule in an ordinary formula and goes without saying; in a dynamic one it is a call. */
function storeIntersections(text: string, dynamic: boolean): string {
  let result = text;
  for (let bare = outline(result); bare.includes('@'); bare = outline(result)) {
    const at = bare.lastIndexOf('@');
    INTERSECTED.lastIndex = at;
    const operand = INTERSECTED.exec(result)?.[0];
    if (operand === undefined) throw refuse(text, '@ stands before nothing');
    const open = at + operand.length;
    const end = operand.endsWith('(') ? closingBracket(bare, open) + 1 : open;
    const inner = result.slice(at + 1, end);
    const single = operand === '@(' ? `_xlfn.SINGLE${inner}` : `_xlfn.SINGLE(${inner})`;
    result = result.slice(0, at) + (dynamic ? single : inner) + result.slice(end);
  }
  return result;
}

/** The arguments of a call that opens and closes there, without its last. */
function firstArguments(formula: string, open: number, close: number): string[] {
  const bare = outline(formula);
  const found: string[] = [];
  let depth = 0;
  let start = open;
  for (let i = open; i < close; i++) {
    if (bare[i] === '(' || bare[i] === '{') depth++;
    else if (bare[i] === ')' || bare[i] === '}') depth--;
    else if (bare[i] === ',' && depth === 0) {
      found.push(formula.slice(start, i).trim());
      start = i + 1;
    }
  }
  return found;
}

/** Puts _xlpm. before the parameters of LET and LAMBDA, wherever the call uses them. */
function prefixParameters(formula: string): string {
  let result = formula;
  const call = /(^|[^A-Za-z0-9_.])(LET|LAMBDA)\(/gi;
  for (let match = call.exec(result); match; match = call.exec(result)) {
    const open = match.index + match[0].length;
    const bare = outline(result);
    if (bare[open - 1] !== '(') continue;
    const close = closingBracket(bare, open);
    const isLet = match[2].toUpperCase() === 'LET';
    const names = firstArguments(result, open, close)
      .filter((_, i) => !isLet || i % 2 === 0)
      .map((name) => name.toLowerCase());
    const body = result.slice(open, close).replace(PIECE, (whole: string, ...groups: unknown[]) => {
      const name = (groups[2] ?? groups[3]) as string | undefined;
      // What an outer call has prefixed already is not told again.
      const known = name !== undefined && !name.startsWith('_xlpm.') && names.includes(name.toLowerCase());
      return known ? `_xlpm.${whole}` : whole;
    });
    result = result.slice(0, open) + body + result.slice(close);
    call.lastIndex = open;
  }
  return result;
}
