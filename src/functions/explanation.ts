import { tokenize, type Token } from '@borgar/fx';
import { type LackedValue, RuleError } from '../rules/rule-error';
import { findFunction } from './registry';
import { shapeName } from './runtime/grid';
import type { Place, Worked } from './runtime/working';
import { workingOf, workingText } from './workings';

type Scalar = number | string | boolean | null;

export interface FailedValue {
  readonly error: string;
  readonly message?: string;
  /** Where it is for want of a value of the law. */
  readonly lacks?: LackedValue;
}

/** What an argument's text stands for: one value, rows of them, or an error. */
export type Evaluated = Scalar | FailedValue | readonly (readonly (Scalar | FailedValue)[])[];

/**
 * Evaluates a piece of a formula: an engine's part, or a look into the cells that it names.
 * @param isDay whether a number is wanted as a day of the calendar, counted as the NM functions count
 */
export type Evaluate = (text: string, isDay?: boolean) => Evaluated;

/** An argument as it was written and what it stands for, where it is itself computed by an NM function. */
export interface NestedCall {
  readonly argument: string;
  readonly call: ExplainedCall;
}

/** One call of an NM function: its working, or why it gives no figure. */
export interface ExplainedCall {
  /** As written: "NM.ABE_FTE(120)". */
  readonly call: string;
  readonly worked?: Worked;
  readonly refused?: FailedValue;
  /** NM functions among the arguments, worked out first. */
  readonly nested: readonly NestedCall[];
}

export interface Explanation {
  readonly formula: string;
  /** The outermost NM calls, in the formula's order. */
  readonly calls: readonly ExplainedCall[];
  /** What the whole formula gives, where it does more than call one NM function. */
  readonly value?: Evaluated;
  /** What else a reader should know. */
  readonly notes?: readonly string[];
}

const NM_CALL = /^(?:_xll\.)?NM\.(\w+)$|^_xldudf_NM_(\w+)$/i;

interface Call {
  readonly name: string;
  /** Of the tokens: the function's name, and one past its closing parenthesis. */
  readonly start: number;
  readonly end: number;
}

/**
 * The working of every outermost NM function of a formula, and of those that stand in their arguments.
 * @param place which cell of a spill, where the formula is one NM function; its first figure when left out
 * @throws RuleError where the formula calls no NM function
 */
export function explain(formula: string, evaluate: Evaluate, place?: Place): Explanation {
  const text = formula.trim().replace(/^=/, '');
  const tokens = tokenize(text, { mergeRefs: true, negativeNumbers: false });
  const calls = callsIn(tokens);
  if (calls.length === 0) {
    throw new RuleError('#VALUE!', 'The formula calls no NM function, so there is nothing to work out.');
  }
  const alone = calls.length === 1 && textOf(tokens, calls[0].start, calls[0].end).trim() === text.trim();
  return {
    formula: `=${text}`,
    calls: calls.map((call) => explainCall(tokens, call, evaluate, alone ? place : undefined)),
    ...(alone ? {} : { value: evaluate(text) }),
  };
}

function textOf(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ value }) => value)
    .join('');
}

/** NM calls that stand in no other NM call. */
function callsIn(tokens: readonly Token[]): Call[] {
  const calls: Call[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = tokens[at].type === 'func' ? NM_CALL.exec(tokens[at].value) : null;
    if (!match) continue;
    const end = closing(tokens, at + 1) + 1;
    calls.push({ name: match[1] ?? match[2], start: at, end });
    at = end - 1;
  }
  return calls;
}

/** The parenthesis that closes the one at `open`. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at].type !== 'operator') continue;
    if (tokens[at].value === '(') depth++;
    if (tokens[at].value === ')' && --depth === 0) return at;
  }
  throw new RuleError('#VALUE!', 'The formula cannot be read: a closing parenthesis is missing.');
}

/** The arguments' tokens: split at the commas that stand in no parenthesis and no array. */
function argumentsOf(tokens: readonly Token[], { start, end }: Call): (readonly Token[])[] {
  const args: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(start + 2, end - 1)) {
    if (token.type === 'operator' && (token.value === '(' || token.value === '{')) depth++;
    if (token.type === 'operator' && (token.value === ')' || token.value === '}')) depth--;
    if (token.value === ',' && depth === 0) args.push([]);
    else args[args.length - 1].push(token);
  }
  return args;
}

/** The arguments of a call as they are written, a left-out one as "". */
export function argumentTexts(tokens: readonly Token[], call: Call): string[] {
  return argumentsOf(tokens, call).map((argument) => textOf(argument, 0, argument.length).trim());
}

/** Every NM call of a formula, those in the arguments of others too. */
export function callsOf(tokens: readonly Token[]): Call[] {
  return callsIn(tokens).flatMap((call) => {
    const inside = callsOf(tokens.slice(call.start + 1, call.end));
    const moved = inside.map(({ name, start, end }) => ({
      name,
      start: start + call.start + 1,
      end: end + call.start + 1,
    }));
    return [call, ...moved];
  });
}

function explainCall(tokens: readonly Token[], call: Call, evaluate: Evaluate, place?: Place): ExplainedCall {
  const written = textOf(tokens, call.start, call.end);
  const params = Object.entries(findFunction(call.name)?.params ?? {});
  const nested: NestedCall[] = [];
  const args = argumentsOf(tokens, call).map((argument, index): Evaluated | undefined => {
    const text = textOf(argument, 0, argument.length).trim();
    if (text === '') return undefined;
    for (const inner of callsIn(argument)) {
      nested.push({
        argument: params[index]?.[0] ?? `argument ${index + 1}`,
        call: explainCall(argument, inner, evaluate),
      });
    }
    return evaluate(text, params[index]?.[1].kind.isDay);
  });
  const failed = args.find(isFailed);
  if (failed) return { call: written, refused: failed, nested };
  try {
    return { call: written, worked: workingOf(call.name, args, place), nested };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return { call: written, refused: { error: error.code, message: error.message, lacks: error.lacks }, nested };
  }
}

export function isRows(value: Evaluated): value is readonly (readonly (Scalar | FailedValue)[])[] {
  return Array.isArray(value);
}

function isFailed(value: Evaluated | undefined): value is FailedValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The explanation as text: nested calls first, indented. */
export function explanationText({ formula, calls, value, notes = [] }: Explanation): string {
  const whole = value === undefined ? '' : `${formula} = ${valueText(value)}\n`;
  return `${calls.map((call) => callText(call, 0)).join('\n')}${whole === '' ? '' : `\n${whole}`}${notes.map((note) => `\n${note}\n`).join('')}`;
}

function callText({ call, worked, refused, nested }: ExplainedCall, depth: number): string {
  const inner = nested.map(({ argument, call: each }) => `${argument}:\n${callText(each, depth + 1)}`).join('');
  const own = worked
    ? workingText(worked)
    : `${call}\n${refused?.error ?? ''}${refused?.message ? `: ${refused.message}` : ''}\n`;
  const text = `${inner}${own}`;
  return depth === 0 ? text : text.replace(/^(?=.)/gm, '   ');
}

function valueText(value: Evaluated): string {
  if (isRows(value)) return shapeName({ rows: value.length, columns: value[0]?.length ?? 0 });
  if (isFailed(value)) return `${value.error}${value.message ? `: ${value.message}` : ''}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
