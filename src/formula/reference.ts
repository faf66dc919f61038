import type { Area, Grid, Scalar } from './value';

export type { Area } from './value';

/** What a formula refers to: one area as a rule, several in a union (A1:A3,C1:C3) or across sheets (Jan:Mar!B2). */
export class Reference {
  constructor(readonly areas: readonly Area[]) {}
}

/** What a function gives, and what an argument can be. */
export type Result = Scalar | Grid | Reference | Lambda;

/** A function written in a formula with LAMBDA. */
export class Lambda {
  constructor(
    readonly least: number,
    readonly most: number,
    private readonly run: (args: readonly (Result | undefined)[]) => Result,
  ) {}

  call(args: readonly (Result | undefined)[]): Result {
    return this.run(args);
  }
}

export function isGrid(value: unknown): value is Grid {
  return typeof value === 'object' && value !== null && 'each' in value;
}
