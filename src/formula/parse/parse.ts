import { DEEPEST_FORMULA } from '../../workbook/formula-limits';
import { FormulaError, type ErrorCode } from '../error';
import type { Scalar } from '../value';
import { isCell, type Piece, pieceOf, wholeLines } from './corner';
import type { BinaryOperator, Corner, Node, SheetSpan } from './node';
import { tableReference } from './structured';
import { SyntaxProblem, type Token, tokensOf } from './tokens';

/** What Excel takes at most. */
const LONGEST = 8192;

const BINDING: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

const NO_REFERENCES: ReadonlySet<Node['kind']> = new Set(['constant', 'sign', 'percent', 'binary', 'array']);

/**
 * Reads a formula, with or without its "=".
 * @throws SyntaxProblem
 */
export function parseFormula(formula: string): Node {
  const text = formula.trim().replace(/^=/, '');
  if (text.length > LONGEST * 2)
    throw new SyntaxProblem(`The formula is longer than the ${LONGEST} characters of Excel.`);
  return new Parser(text).whole();
}

class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {
    this.tokens = tokensOf(text);
  }

  whole(): Node {
    this.skipSpace();
    if (this.peek().kind === 'end') throw new SyntaxProblem('There is no formula.');
    let node = this.expression(1);
    // A union that is the whole of a name: =Sheet1!A2,Sheet1!A4
    while (this.takes(',')) node = this.union(node);
    if (this.peek().kind !== 'end') throw this.unexpected(this.peek());
    return node;
  }

  private peek(ahead = 0): Token {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)];
  }

  private skipSpace(): void {
    while (this.peek().kind === 'space') this.at++;
  }

  /** Takes an operator, with the space around it, if it comes next. */
  private takes(operator: string): boolean {
    const skipped = this.peek().kind === 'space' ? 1 : 0;
    const token = this.peek(skipped);
    if (token.kind !== 'operator' || token.text !== operator) return false;
    this.at += skipped + 1;
    this.skipSpace();
    return true;
  }

  private unexpected(token: Token): SyntaxProblem {
    if (token.kind === 'end') return new SyntaxProblem('The formula ends too early: something is missing at its end.');
    if (token.text === ';') {
      return new SyntaxProblem('Arguments are separated by commas here: write a comma in place of the semicolon.');
    }
    if (token.text === ')') return new SyntaxProblem('There is a closing parenthesis too many.');
    return new SyntaxProblem(`The formula cannot be read at "${this.text.slice(token.at, token.at + 20)}".`);
  }

  private deeper<T>(read: () => T): T {
    if (++this.depth > DEEPEST_FORMULA) {
      throw new SyntaxProblem(`The formula is nested more than ${DEEPEST_FORMULA} deep, which is not supported.`);
    }
    const result = read();
    this.depth--;
    return result;
  }

  private expression(least: number): Node {
    let left = this.signed();
    for (;;) {
      const skipped = this.peek().kind === 'space' ? 1 : 0;
      const token = this.peek(skipped);
      const binding = token.kind === 'operator' ? BINDING[token.text] : undefined;
      if (binding === undefined || binding < least) return left;
      this.at += skipped + 1;
      this.skipSpace();
      const right = this.expression(binding + 1);
      left = { kind: 'binary', operator: token.text as BinaryOperator, left, right, parenthesised: false };
    }
  }

  /** Signs bind before the power: -2^2 is 4. */
  private signed(): Node {
    const signs: boolean[] = [];
    for (;;) {
      this.skipSpace();
      if (this.takes('-')) signs.push(true);
      else if (this.takes('+')) signs.push(false);
      else break;
    }
    let node = this.percent();
    for (const negative of signs.reverse()) node = { kind: 'sign', negative, operand: node };
    return node;
  }

  private percent(): Node {
    let node = this.references();
    while (this.takes('%')) node = { kind: 'percent', operand: node };
    return node;
  }

  /** What @, :, # and a space between references make of them. */
  private references(): Node {
    if (this.takes('@')) return { kind: 'single', operand: this.deeper(() => this.references()) };
    let left = this.range();
    while (this.peek().kind === 'space' && this.beginsReference(this.peek(1))) {
      this.at++;
      left = { kind: 'reference', operator: ' ', left, right: this.range() };
    }
    return left;
  }

  private beginsReference(token: Token): boolean {
    return ['name', 'function', 'sheet', 'brackets'].includes(token.kind) || token.text === '(';
  }

  private range(): Node {
    let left = this.postfix();
    while (this.peek().text === ':' && this.peek().kind === 'operator') {
      this.at++;
      left = { kind: 'reference', operator: ':', left, right: this.postfix() };
    }
    return left;
  }

  private postfix(): Node {
    let node = this.primary();
    for (;;) {
      const token = this.peek();
      if (token.kind !== 'operator') return node;
      if (token.text === '#') {
        this.at++;
        node = { kind: 'spill', operand: node };
      } else if (token.text === '(') {
        this.at++;
        node = { kind: 'apply', callee: node, args: this.args() };
      } else return node;
    }
  }

  private primary(): Node {
    const token = this.peek();
    this.at++;
    switch (token.kind) {
      case 'number':
        return this.numberOrRows(token);
      case 'text':
        return { kind: 'constant', value: token.value as string };
      case 'error':
        return { kind: 'constant', value: new FormulaError(token.value as ErrorCode) };
      case 'function':
        return this.call(token);
      case 'sheet':
        return this.onSheet(token);
      case 'brackets':
        return tableReference(undefined, token.text);
      case 'name':
        return this.name(token, undefined);
      default:
        if (token.text === '(') return this.parenthesis();
        if (token.text === '{') return this.array();
        throw this.unexpected(token);
    }
  }

  private numberOrRows(token: Token): Node {
    const lines = /^0*[1-9]\d*$/.test(token.text) ? this.lines(pieceOf(token.text), undefined) : undefined;
    return lines ?? { kind: 'constant', value: token.value as number };
  }

  private parenthesis(): Node {
    return this.deeper(() => {
      this.skipSpace();
      let node = this.expression(1);
      while (this.takes(',')) node = this.union(node);
      if (!this.takesClosing()) throw this.notClosed();
      return node.kind === 'binary' ? { ...node, parenthesised: true } : node;
    });
  }

  /** A comma outside of arguments joins references; between numbers it is the decimal comma of another language. */
  private union(left: Node): Node {
    const right = this.expression(1);
    if (NO_REFERENCES.has(left.kind) || NO_REFERENCES.has(right.kind)) {
      throw new SyntaxProblem('A comma stands between values. For a decimal point write a point.');
    }
    return { kind: 'reference', operator: ',', left, right };
  }

  private takesClosing(): boolean {
    const skipped = this.peek().kind === 'space' ? 1 : 0;
    if (this.peek(skipped).text !== ')' || this.peek(skipped).kind !== 'operator') return false;
    this.at += skipped + 1;
    return true;
  }

  private notClosed(): SyntaxProblem {
    this.skipSpace();
    const token = this.peek();
    return token.kind === 'end' ? new SyntaxProblem('A closing parenthesis is missing.') : this.unexpected(token);
  }

  private call(token: Token): Node {
    this.at++;
    const args = this.args();
    const name = token.text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, '');
    return { kind: 'call', name, args, text: token.text };
  }

  private args(): Node[] {
    return this.deeper(() => {
      const args: Node[] = [];
      this.skipSpace();
      if (this.takesClosing()) return args;
      for (;;) {
        const token = this.peek();
        const missing = token.kind === 'operator' && (token.text === ',' || token.text === ')');
        args.push(missing ? { kind: 'missing' } : this.expression(1));
        if (this.takes(',')) continue;
        if (this.takesClosing()) return args;
        throw this.notClosed();
      }
    });
  }

  private onSheet(token: Token): Node {
    const written = token.value as string;
    const book = /^(.*?)\[([^[\]]*)\](.*)$/.exec(written);
    const own = book && book[1] === '' && book[2] === '0';
    const name = own ? book[3] : written;
    if ((book && !own) || /\.xl\w{1,3}$/i.test(name)) return this.external(token);
    const next = this.peek();
    this.at++;
    if (next.kind === 'error') return { kind: 'constant', value: new FormulaError(next.value as ErrorCode) };
    const [first, last = first] = name.split(':');
    if (next.kind === 'number') {
      const rows = this.lines(pieceOf(next.text), { first, last });
      if (rows) return rows;
    }
    if (next.kind === 'function') return this.call(next);
    if (next.kind !== 'name') throw this.unexpected(next);
    return this.name(next, name === '' ? undefined : { first, last });
  }

  /** A reference to another workbook, to its end. */
  private external(token: Token): Node {
    const piece = (): string => {
      const { kind, text } = this.peek();
      if (kind !== 'name' && kind !== 'number' && kind !== 'error' && kind !== 'function')
        throw this.unexpected(this.peek());
      this.at++;
      if (kind === 'function') {
        this.at++;
        this.args();
      }
      return text;
    };
    let text = token.text + piece();
    if (this.peek().kind === 'brackets') text += this.tokens[this.at++].text;
    if (this.peek().text === ':' && ['name', 'number'].includes(this.peek(1).kind)) {
      this.at++;
      text += `:${piece()}`;
    }
    return { kind: 'external', text };
  }

  private name(token: Token, sheets: SheetSpan | undefined): Node {
    const { text } = token;
    if (sheets === undefined && this.peek().kind === 'brackets') {
      this.at++;
      return tableReference(text, this.tokens[this.at - 1].text);
    }
    if (sheets === undefined && /^(true|false)$/i.test(text)) return { kind: 'constant', value: /^t/i.test(text) };
    const piece = pieceOf(text);
    if (isCell(piece)) return this.cells(piece, sheets);
    const lines = this.lines(piece, sheets);
    if (lines) return lines;
    if (text.includes('$')) throw this.unexpected(token);
    const name = text.replace(/^_xlpm\./i, '');
    return { kind: 'name', name, ...(sheets === undefined ? {} : { sheet: sheets.first }) };
  }

  /** A cell, or with the ":" and the cell that follow a range. */
  private cells(piece: Piece & { row: number; column: number }, sheets: SheetSpan | undefined): Node {
    const from: Corner = piece;
    const next = this.peek().kind === 'operator' && this.peek().text === ':' && this.peek(1).kind === 'name';
    const other = next ? pieceOf(this.peek(1).text) : undefined;
    const follows = this.peek(2);
    // A1:B2:C3 and A1:B2(…) are for the operator.
    if (!isCell(other) || follows.text === '(') return { kind: 'cells', ...(sheets && { sheets }), from, to: from };
    this.at += 2;
    return { kind: 'cells', ...(sheets && { sheets }), from, to: other };
  }

  /** Whole columns or rows. */
  private lines(piece: Piece | undefined, sheets: SheetSpan | undefined): Node | undefined {
    if (piece === undefined || this.peek().text !== ':' || this.peek().kind !== 'operator') return undefined;
    const other = ['name', 'number'].includes(this.peek(1).kind) ? pieceOf(this.peek(1).text) : undefined;
    const corners = other && wholeLines(piece, other);
    if (!corners) return undefined;
    this.at += 2;
    return { kind: 'cells', ...(sheets && { sheets }), ...corners };
  }

  private array(): Node {
    const rows: Scalar[][] = [[]];
    for (;;) {
      this.skipSpace();
      rows[rows.length - 1].push(this.arrayCell());
      this.skipSpace();
      const { text, kind } = this.peek();
      this.at++;
      if (kind === 'operator' && text === ',') continue;
      if (kind === 'operator' && text === ';') rows.push([]);
      else if (kind === 'operator' && text === '}') break;
      else
        throw new SyntaxProblem(
          'An array in braces holds constants, separated by commas and semicolons, and ends with }.',
        );
    }
    if (rows.some((row) => row.length !== rows[0].length)) {
      throw new SyntaxProblem('The rows of an array in braces must have the same length.');
    }
    return { kind: 'array', rows };
  }

  private arrayCell(): Scalar {
    let sign = 1;
    while (this.peek().text === '-' || this.peek().text === '+') {
      if (this.peek().text === '-') sign = -sign;
      this.at++;
      this.skipSpace();
    }
    const token = this.peek();
    this.at++;
    if (token.kind === 'number') return sign * (token.value as number);
    if (token.kind === 'text') return token.value as string;
    if (token.kind === 'error') return new FormulaError(token.value as ErrorCode);
    if (token.kind === 'name' && /^(true|false)$/i.test(token.text)) return /^t/i.test(token.text);
    throw new SyntaxProblem('An array in braces holds constants only: numbers, texts, TRUE, FALSE and error values.');
  }
}
