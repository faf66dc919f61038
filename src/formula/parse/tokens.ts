import { truncated } from '../number-text';

export type TokenKind =
  | 'number'
  | 'text'
  | 'error'
  /** A cell, whole columns or whole rows, without a sheet: A1, $B, A (of A:C), 5 (of 5:7). */
  | 'name'
  | 'function'
  | 'sheet'
  | 'brackets'
  | 'operator'
  | 'space'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** As written; of a sheet prefix without its "!". */
  readonly text: string;
  readonly at: number;
  readonly value?: number | string;
}

/** A formula that cannot be read. The message is for the person who wrote it. */
export class SyntaxProblem extends Error {
  override readonly name = 'SyntaxProblem';
}

const SPACE = /[\s\u00a0]+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BLOCKED!|FIELD!|UNKNOWN!|CONNECT!|BUSY!)/iy;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
/** [1]Sheet!, [Book.xlsx]Sheet!, [0]!, Sheet!, Jan:Mar! */
const PLAIN_SHEET = /((?:\[[^[\]]+\])?(?:[\p{L}\p{N}_.\\?]+(?::[\p{L}\p{N}_.\\?]+)?)?)!/uy;
/** A1:Sheet2! is a cell, a colon and a sheet: sheets that are named like cells stand in apostrophes. */
const BEGINS_WITH_CELL = /^[A-Za-z]{1,3}[1-9]\d{0,6}:/;
const NAME = /[$\p{L}_\\][$\p{L}\p{N}_.\\?]*/uy;
const ROW = /\$\d+/y;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%:,;(){}@#|]/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The end of the brackets that open at `from`: structured references nest them once and escape with an apostrophe. */
function bracketsEnd(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === '[') depth++;
    else if (text[i] === ']' && --depth === 0) return i + 1;
  }
  throw new SyntaxProblem('A bracket [ is not closed.');
}

/** The tokens of a formula without its "=". */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = nextToken(text, at);
    tokens.push(token.token);
    at = token.end;
  }
  tokens.push({ kind: 'end', text: '', at });
  return tokens;
}

function nextToken(text: string, at: number): { token: Token; end: number } {
  const token = (kind: TokenKind, written: string, value?: number | string): { token: Token; end: number } => ({
    token: { kind, text: written, at, ...(value === undefined ? {} : { value }) },
    end: at + written.length,
  });
  const space = matchAt(SPACE, text, at);
  if (space) return token('space', space[0]);
  const character = text[at];
  if (character === '"') {
    const literal = matchAt(TEXT, text, at);
    if (!literal) throw new SyntaxProblem('A quotation mark is not closed.');
    return token('text', literal[0], literal[0].slice(1, -1).replace(/""/g, '"'));
  }
  if (character === "'") {
    const sheet = matchAt(QUOTED_SHEET, text, at);
    if (!sheet) throw new SyntaxProblem("An apostrophe ' does not begin the name of a sheet.");
    return token('sheet', sheet[0], sheet[1].replace(/''/g, "'"));
  }
  const error = character === '#' ? matchAt(ERROR, text, at) : null;
  if (error) return token('error', error[0], error[0].toUpperCase());
  const sheet = matchAt(PLAIN_SHEET, text, at);
  if (sheet && sheet[1] !== '' && !BEGINS_WITH_CELL.test(sheet[1])) return token('sheet', sheet[0], sheet[1]);
  if (character === '[') return token('brackets', text.slice(at, bracketsEnd(text, at)));
  const row = matchAt(ROW, text, at);
  if (row) return token('name', row[0]);
  const number = matchAt(NUMBER, text, at);
  if (number) {
    const value = truncated(number[0]);
    if (!Number.isFinite(value)) throw new SyntaxProblem(`${number[0]} is larger than any number that Excel knows.`);
    return token('number', number[0], value);
  }
  const name = matchAt(NAME, text, at);
  if (name) return token(text[at + name[0].length] === '(' ? 'function' : 'name', name[0]);
  const operator = matchAt(OPERATOR, text, at);
  if (operator) return token('operator', operator[0]);
  throw new SyntaxProblem(`The character ${character} has no meaning here.`);
}
