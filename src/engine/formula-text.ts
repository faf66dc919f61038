import { tokenize } from '@borgar/fx';
import type { Token } from '@borgar/fx';
import { findFunction } from '../functions/registry';
import { DEEPEST_FORMULA, nestsTooDeep } from '../workbook/formula-limits';
import { plainFunctionName } from './formulas';
import { spreadsheetEngine } from './spreadsheet';

/** Why a formula cannot be handed to the engine: what Excel would show, and what to do. */
export class UnsupportedFormula extends Error {
  constructor(
    readonly code: '#NAME?' | '#REF!',
    message: string,
  ) {
    super(message);
    this.name = 'UnsupportedFormula';
  }
}

/** What the names in a formula stand for: formula text without "=", or undefined where there is no such name.
 * The name itself where the engine knows it. */
export type NameLookup = (name: string) => string | undefined;

/** What a reference to an Excel table stands for: a range, or undefined where there is no such table or column. */
export type TableLookup = (reference: string) => string | undefined;

/** Functions that bind names inside a formula, which the engine cannot. */
const BINDING = new Set(['LET', 'LAMBDA']);
/** Functions that search for their result, for which the engine may settle on another root than Excel. */
const SEARCHING = new Set(['IRR', 'XIRR', 'RATE']);
/** Names within names, to a depth that no workbook reaches on purpose. */
const DEEPEST_NAME = 20;

/** The engine allows no apostrophe in a sheet's name; this one looks the same to people. */
const APOSTROPHE = '\u2019';

/** A sheet's name as the engine can hold it. */
export function engineSheetName(name: string): string {
  return name.replace(/'/g, APOSTROPHE);
}

/**
 * An Excel formula in the engine's dialect: names replaced by what they stand for, file prefixes and array braces taken
 * off, `@` as SINGLE(…), quotation marks inside texts, #N/A, and the sign that in Excel binds before a power.
 * @throws UnsupportedFormula for LET and LAMBDA, unknown names and references to other workbooks
 */
export function toEngineFormula(formula: string, names?: NameLookup, tables?: TableLookup): string {
  return `=${translate(formula.trim(), { names, tables }, 0)}`;
}

/** The cells and ranges that a formula refers to, as written. */
export function referencesIn(formula: string): string[] {
  return tokensOf(formula)
    .filter(
      ({ type }) => type === 'range' || type === 'range_beam' || type === 'range_ternary' || type === 'structured',
    )
    .map(({ value }) => value);
}

function tokensOf(formula: string): Token[] {
  return tokenize(formula, { mergeRefs: true, negativeNumbers: false });
}

interface Lookups {
  readonly names: NameLookup | undefined;
  readonly tables: TableLookup | undefined;
}

function translate(formula: string, lookups: Lookups, depth: number): string {
  const tokens = tokensOf(formula).filter(({ type }) => type !== 'fx_prefix');
  if (nestsTooDeep(tokens)) {
    throw new UnsupportedFormula(
      '#NAME?',
      `The formula is nested more than ${DEEPEST_FORMULA} deep, which is not supported.`,
    );
  }
  const parts: string[] = [];
  for (let at = 0; at < tokens.length; at++) parts.push(part(at));
  return parts.join('');

  function part(at: number): string {
    const { type, value } = tokens[at];
    switch (type) {
      case 'string':
        return textLiteral(value);
      case 'error':
        return errorLiteral(value);
      case 'func':
        return functionName(value);
      case 'range_named':
        return expandName(value, lookups, depth);
      case 'range':
        if (value.includes('[')) throw otherWorkbook(value);
        return value.replace(/''/g, APOSTROPHE);
      case 'structured':
        return tableRange(value, lookups.tables);
      case 'operator':
        if (value === '@') return intersection(at);
        if ((value === '-' || value === '+') && isSign(tokens, at)) return sign(at);
        return value;
      case 'newline':
        return ' ';
      default:
        return value;
    }
  }

  /** `@operand` becomes SINGLE(operand). */
  function intersection(at: number): string {
    const end = operandEnd(tokens, at + 1);
    const inner = translate(textOf(at + 1, end), lookups, depth);
    consume(at, end);
    return `SINGLE(${inner})`;
  }

  /** Excel reads -2^2 as (-2)^2; the engine reads it as everyone else does. */
  function sign(at: number): string {
    const end = operandEnd(tokens, at + 1);
    if (nextVisible(tokens, end)?.value !== '^') return tokens[at].value;
    const inner = translate(textOf(at + 1, end), lookups, depth);
    const operator = tokens[at].value;
    consume(at, end);
    return `(${operator}${inner})`;
  }

  function textOf(from: number, to: number): string {
    return tokens
      .slice(from, to)
      .map(({ value }) => value)
      .join('');
  }

  /** Drops the tokens that have been written already, leaving the one at `at`. */
  function consume(at: number, end: number): void {
    tokens.splice(at + 1, end - at - 1);
  }
}

/** The engine knows no way to write a quotation mark in a text, and a backslash before the closing one hides that one. */
function textLiteral(literal: string): string {
  const text = literal.slice(1, -1).replace(/""/g, '"');
  if (!/["\\]/.test(text)) return literal;
  const pieces = text
    .split(/(["\\])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '"' ? 'CHAR(34)' : piece === '\\' ? 'CHAR(92)' : `"${piece}"`));
  return pieces.length === 1 ? pieces[0] : `(${pieces.join('&')})`;
}

function errorLiteral(value: string): string {
  if (value.toUpperCase() === '#N/A') return 'NA()';
  if (value.toUpperCase() === '#REF!') return '#REF';
  throw new UnsupportedFormula('#NAME?', `The error value ${value} written into a formula cannot be computed here.`);
}

function functionName(written: string): string {
  const name = plainFunctionName(written);
  if (BINDING.has(name.toUpperCase())) {
    throw new UnsupportedFormula(
      '#NAME?',
      `${name.toUpperCase()} is not supported outside Excel: write the formula without named steps, or put the steps in cells.`,
    );
  }
  if (SEARCHING.has(name.toUpperCase())) {
    throw new UnsupportedFormula('#NAME?', `${name.toUpperCase()} is left to Excel: outside it the result may differ.`);
  }
  if (!spreadsheetEngine().registries.functionRegistry.contains(name.toUpperCase())) {
    throw new UnsupportedFormula('#NAME?', unknownFunction(name));
  }
  return name;
}

function unknownFunction(name: string): string {
  const known = findFunction(name);
  if (known) return `There is no function ${name}. The NM functions carry the prefix: write NM.${known.name}(…).`;
  if (/^NM\./i.test(name)) return `There is no function ${name.toUpperCase()}. Check its spelling.`;
  return `The function ${name.toUpperCase()} is not known here. Check its spelling; a few functions of Excel are missing outside it.`;
}

function expandName(name: string, lookups: Lookups, depth: number): string {
  if (/^(true|false)$/i.test(name)) return name;
  const stands = lookups.names?.(name);
  if (stands === undefined) {
    throw new UnsupportedFormula('#NAME?', `There is no name "${name}". Check its spelling, or define it.`);
  }
  if (stands === name) return name;
  if (depth >= DEEPEST_NAME) {
    throw new UnsupportedFormula('#NAME?', `The name "${name}" is defined by itself, so it has no value.`);
  }
  const inner = translate(stands, lookups, depth + 1);
  return referencesIn(`=${stands}`).join('') === stands.trim() ? inner : `(${inner})`;
}

function tableRange(reference: string, tables: TableLookup | undefined): string {
  const range = tables?.(reference);
  if (range === undefined) {
    throw new UnsupportedFormula('#NAME?', `${reference} refers to a table or column that is not there.`);
  }
  return range;
}

function otherWorkbook(reference: string): UnsupportedFormula {
  return new UnsupportedFormula('#REF!', `${reference} is in another workbook, which is not open here.`);
}

function isSpace(token: Token | undefined): boolean {
  return token?.type === 'whitespace' || token?.type === 'newline';
}

function nextVisible(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (isSpace(tokens[at])) at++;
  return tokens[at];
}

/** A plus or minus that stands before an operand instead of between two. */
function isSign(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isSpace(tokens[before])) before--;
  if (before < 0) return true;
  const { type, value } = tokens[before];
  return type === 'operator' && value !== ')' && value !== '}' && value !== '%' && value !== '#';
}

/** One past the operand that begins at `start`: a value, a reference, a call or a parenthesis, with its signs. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  while (isSpace(tokens[at]) || ['-', '+', '@'].includes(tokens[at]?.value)) at++;
  if (tokens[at]?.type === 'func') at++;
  if (tokens[at]?.value !== '(' && tokens[at]?.value !== '{') return Math.min(at + 1, tokens.length);
  let depth = 0;
  for (; at < tokens.length; at++) {
    if (tokens[at].type !== 'operator') continue;
    if (tokens[at].value === '(' || tokens[at].value === '{') depth++;
    if (tokens[at].value === ')' || tokens[at].value === '}') depth--;
    if (depth === 0) return at + 1;
  }
  return at;
}
