import type { Decimal } from '../rules/decimal';
import type { Law } from '../rules/law';
import type { TableKindId } from '../recognition';
import { type Case, casesOf, formulaOf } from './case';
import type { Check } from './check';
import { determined, type Figure, figureFindings } from './figure';
import { given, givenRef } from './given';
import { lawOfTable, type LawSource } from './law-of-table';

/** A figure of a kind of table that one rule gives, from the row or from values that stand once for all rows. */
export interface RuledFigure {
  readonly role: string;
  readonly inputs: readonly string[];
  /** Gets every input; not asked where one is missing. */
  compute(inputs: readonly Decimal[], law: Law): Decimal;
  /** The NM function that gives it with the inputs in their order, and what takes one of its cells: INDEX(…,1,2). */
  readonly function?: string;
  readonly part?: number;
  /** "35 of the LEA’s children make it": stands before the right figure. */
  readonly why: string;
  /** A printed figure that is right by another reading of the rule. */
  accepts?(printed: Decimal, inputs: readonly Decimal[], law: Law): boolean;
}

function figureOf(item: Case, source: LawSource, { role, inputs, compute, accepts, ...ruled }: RuledFigure): Figure {
  const law = lawOfTable(item.view, source);
  const values = (): readonly Decimal[] | undefined => {
    const found = inputs.map((name) => given(item, name));
    return found.includes(undefined) ? undefined : (found as readonly Decimal[]);
  };
  return {
    role,
    inputs,
    compute: () => {
      const known = values();
      if (!known || known.some((value) => value.lt(0))) return undefined;
      const printed = item.number(role);
      return printed && accepts?.(printed, known, law) ? printed : determined(() => compute(known, law));
    },
    formula: () => {
      if (!ruled.function) return undefined;
      const call = formulaOf(ruled.function, ...inputs.map((name) => givenRef(item, name)));
      return ruled.part === undefined ? call : `=INDEX(${call.slice(1)},1,${ruled.part})`;
    },
  };
}

interface Given extends Omit<Check, 'run' | 'severity'> {
  readonly kind: TableKindId;
  /** Whose year counts where the table names none. */
  readonly law: LawSource;
  readonly figures: readonly RuledFigure[];
}

/** The check that holds such figures against their rules. */
export function figureCheck({ kind, figures, law, ...rest }: Given): Check {
  const check: Check = {
    ...rest,
    severity: 'error',
    run: (context) =>
      casesOf(context, kind).flatMap((item) =>
        figures.flatMap((ruled) => figureFindings(check, [item], figureOf(item, law, ruled), ruled.why)),
      ),
  };
  return check;
}
