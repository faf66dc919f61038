import type { NmFunction, Params } from './define';

/** The areas of the catalogue, in its order. */
export type Area =
  | 'Instructional material'
  | 'Maintenance of effort'
  | 'IDEA fiscal'
  | 'Disproportionality and discrepancy'
  | 'Equalization and local revenue'
  | 'Accountability and deadlines'
  | 'Sources';

/** A worked example: shown in the help, and a test. */
export interface Example {
  /** As typed in a cell: "=NM.ABE_FTE(100)". */
  readonly formula: string;
  /** One value, or the rows of a spill; { error } where the example shows a refusal. */
  readonly value:
    | number
    | string
    | boolean
    | readonly (readonly (number | string | boolean)[])[]
    | { readonly error: '#VALUE!' | '#N/A' };
  /** What the example shows, and where its figures are published. */
  readonly note?: string;
}

/**
 * What people read about a function: once, here, next to the function. Feeds functions.json, the help page, the pane's
 * catalogue and the README's table. Kept apart from the function itself so that the functions' bundle carries no prose.
 */
export interface FunctionDoc<F extends NmFunction = NmFunction> {
  readonly area: Area;
  /** One sentence, at most 200 characters: Excel shows it while the formula is typed. */
  readonly summary: string;
  /** One line for each parameter: what to give, in which unit. */
  readonly params: { readonly [K in keyof F['params']]: string };
  /** What comes back: unit, rounding, shape of the spill. */
  readonly returns: string;
  /** Paragraphs for the help page: how it is computed, and what an auditor would ask. */
  readonly details?: readonly string[];
  readonly examples: readonly Example[];
  /** Why no table, check or template is its home: it is about the law or the product itself. docs/functions.md shows it. */
  readonly withoutTable?: string;
  /** The function by which tables compute this one's figure beside others of its sort: its tables, checks and templates are this one's. */
  readonly tabledAs?: string;
}

export type AnyDoc = FunctionDoc<NmFunction<Params>>;
