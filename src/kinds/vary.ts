import type { ParameterName } from '../law/parameters';
import type { Law } from '../rules/law';
import type { CellOf, Expression } from './equation';

/** Where the figure of an assumption comes from while no scenario varies it: the first of these that there is. */
export type Baseline<R extends string = string> = (
  | { readonly shown: R }
  | { readonly law: number }
  /** The value in force in the table's year: the law's, or where it has none the office's own. */
  | { readonly parameter: ParameterName }
  /** What a column of the table adds up to stands for the sum that it was shared out from. */
  | { readonly totalOf: R }
) & {
  /** What a reader of the comparison should know of it. */
  readonly note?: string;
};

interface Named {
  /** What is typed to vary it: "share". */
  readonly key: string;
  readonly title: string;
}

/** A figure that is the same for all rows, in place of what the sheet shows. */
export interface SetsRole<R extends string = string> extends Named {
  readonly sets: R;
  readonly unit: 'money' | 'share' | 'number';
  readonly from: readonly Baseline<R>[];
}

/** A figure for each row's own, in place of what stands in its column: keyed by the row's name. */
export interface SetsEach<R extends string = string> extends Named {
  readonly setsEach: R;
  /** What stands for it in a row where its cell is blank; left out, a blank cell is 0. */
  readonly blank?: WhereBlank<R>;
}

/** A figure that a row leaves blank follows from its result, where that stands there, or else from the law of the year. */
export interface WhereBlank<R extends string = string> {
  readonly result: R;
  readonly per: R;
  /** The dated value by the row's name, or a figure that is the same in every year. */
  readonly byLaw: (name: string, law: Law) => ParameterName | number | undefined;
}

/** Plus or minus so many percent of what stands in some columns or labelled values. */
export interface Scales<R extends string = string> extends Named {
  readonly scales: readonly (R | CellOf<R>)[];
  /** Only in the table's last row: its last year. */
  readonly lastRow?: true;
}

/** An argument of the functions that no table holds: a method, a multiplier. */
export interface GivesArgument<R extends string = string> extends Named {
  readonly argument: string;
  readonly baseline: number | string;
  readonly choices?: readonly string[];
  readonly least?: number;
  /** Only where the table has this. */
  readonly needs?: CellOf<R>;
}

/** A threshold of a finding in words. */
export interface Threshold extends Named {
  readonly threshold: number;
}

export type Variable<R extends string = string> = SetsRole<R> | SetsEach<R> | Scales<R> | GivesArgument<R> | Threshold;

/** A finding in words, by thresholds that the results before it reach: all of them the same one. */
export interface Judged<R extends string = string> {
  /** Too few to be judged where not more than a threshold. */
  readonly size: { readonly of: R; readonly above: string; readonly word: string };
  /** The threshold that is reached and what it is called, gravest first. */
  readonly from: readonly { readonly threshold: string; readonly word: string }[];
  readonly none: string;
  readonly undetermined: string;
}

/** How a result is computed: by an equation of the kind, or by one that only a comparison needs. */
export type ResultOf<R extends string = string, E extends string = string> = E | Expression<R>;

export interface VariedResult<R extends string = string, E extends string = string> {
  readonly title: string;
  /** Left out where the function of the result before gives it beside its own. */
  readonly of?: ResultOf<R, E>;
  readonly judged?: Judged<R>;
}

/** A table of what stands where: which labelled values there are decides what can be varied. */
export interface Given<R extends string = string> {
  /** Without this on the sheet it is not so; left out, it is so where nothing else is. */
  readonly where?: R;
  readonly variables: readonly SetsRole<R>[];
  readonly note?: string;
}

/** A scenario that comes ready. */
export interface ReadyScenario {
  readonly scenario: { readonly name: string; readonly values: Readonly<Record<string, string>> };
  readonly what: string;
}

/** What it means that a result is greater under a scenario, in words that follow a number or a name. */
export interface Differing {
  readonly more: string;
  readonly less: string;
  /** Which of them is bad, and shown in red; none of an amount that is as good for one as it is bad for another. */
  readonly bad?: 'more' | 'less';
}

/** Of money that an entity receives. */
export const RECEIVED: Differing = { more: 'Gained', less: 'Lost', bad: 'less' };

/** What a what-if over tables of a kind may vary, and what it compares. */
export interface Vary<R extends string = string, E extends string = string> {
  readonly title: string;
  /** The law that the baseline follows, and what a reader should know. */
  readonly notes: readonly string[];
  readonly results: readonly VariedResult<R, E>[];
  /** What a greater result means; left out, it is money that an entity receives. */
  readonly differing?: Differing;
  /** Other results where a scenario chooses a word or varies something: by that word or key. */
  readonly instead?: Readonly<Record<string, ResultOf<R, E>>>;
  /** Figures that are computed anew from what they follow from, where a result takes them. */
  readonly unfolds?: readonly E[];
  /** The first that the sheet fits. */
  readonly given?: readonly Given<R>[];
  readonly variables: readonly Variable<R>[];
  readonly ready?: readonly ReadyScenario[];
  /** What the last result must add up to. */
  readonly sharedOut?: Expression<R>;
  /** A scenario that chooses one of these words does not go with one that varies the key. */
  readonly apart?: { readonly key: string; readonly words: readonly string[]; readonly instead: string };
}
