import type { WhatIfPlan } from './kind';
import type { Knob } from './knob';
import type { Scenario } from './scenario';

/** Where the columns of one scenario, or of the baseline, stand. */
export interface Block {
  /** Undefined is the baseline. */
  readonly scenario: Scenario | undefined;
  readonly name: string;
  /** The column of its assumptions. */
  readonly assumptions: number;
  /** Scaled copies of brought columns, by their keys. */
  readonly scaled: Readonly<Record<string, number>>;
  /** The first of its result columns. */
  readonly result: number;
  /** The columns of the difference and of the difference in per cent (or of the change of a finding). */
  readonly difference: number;
  readonly end: number;
}

/** The places of everything on the sheet. */
export interface Layout {
  readonly knobs: readonly Knob[];
  readonly knobTop: number;
  readonly summaryTop: number;
  readonly header: number;
  readonly top: number;
  readonly bottom: number;
  readonly total: number;
  readonly brought: Readonly<Record<string, number>>;
  readonly blocks: readonly Block[];
}

/** Only what some scenario varies is shown of changes, factors by program and methods; the inputs always are. */
function shownKnobs(plan: WhatIfPlan, scenarios: readonly Scenario[]): Knob[] {
  const varied = (key: string): boolean => scenarios.some(({ values }) => key in values);
  return plan.knobs.filter((knob) => varied(knob.key) || !isOptional(knob));
}

function isOptional({ key, unit }: Knob): boolean {
  return unit === 'change' || key === 'multiplier' || key.startsWith('factor-');
}

export function layoutOf(plan: WhatIfPlan, scenarios: readonly Scenario[], intro: number): Layout {
  const knobs = shownKnobs(plan, scenarios);
  const knobTop = intro + 1;
  const summaryTop = knobTop + knobs.length + 2;
  const header = summaryTop + scenarios.length + 3;
  const top = header + 1;
  const brought: Record<string, number> = {};
  plan.columns.forEach(({ key }, index) => (brought[key] = 1 + index));
  const scaledKeys = knobs.flatMap(({ scales }) => (scales === undefined ? [] : [scales]));
  let next = 1 + plan.columns.length;
  const blocks = [undefined, ...scenarios].map((scenario, index): Block => {
    const scaled: Record<string, number> = {};
    if (scenario) for (const key of scaledKeys) scaled[key] = next++;
    const result = next;
    next += plan.result.titles.length;
    const difference = next;
    if (scenario) next += plan.result.kind === 'money' ? 2 : 1;
    return {
      scenario,
      name: scenario?.name ?? 'Baseline',
      assumptions: 1 + index,
      scaled,
      result,
      difference,
      end: next - 1,
    };
  });
  const bottom = top + plan.names.length - 1;
  return { knobs, knobTop, summaryTop, header, top, bottom, total: bottom + 1, brought, blocks };
}
