import type { CellRange } from '../workbook/address';
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
  /** Kept free below the summary, for its chart. */
  readonly chart: CellRange;
  readonly header: number;
  readonly top: number;
  readonly bottom: number;
  readonly total: number;
  readonly brought: Readonly<Record<string, number>>;
  readonly blocks: readonly Block[];
}

/** The chart's size: as wide as the columns of the summary that it shows and some more, on a screen with it. */
const CHART_ROWS = 16;
const CHART_COLUMNS = 6;

/** Only what some scenario varies is shown of changes, factors by program and multipliers; the inputs always are. */
function shownKnobs(plan: WhatIfPlan, scenarios: readonly Scenario[]): Knob[] {
  const varied = (key: string): boolean => scenarios.some(({ values }) => key in values);
  return plan.knobs.filter((knob) => varied(knob.key) || !knob.onlyVaried);
}

export function layoutOf(plan: WhatIfPlan, scenarios: readonly Scenario[], intro: number): Layout {
  const knobs = shownKnobs(plan, scenarios);
  const knobTop = intro + 1;
  const summaryTop = knobTop + knobs.length + 2;
  const chartTop = summaryTop + scenarios.length + 3;
  const header = chartTop + CHART_ROWS + 1;
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
  const chart = { top: chartTop, left: 0, bottom: chartTop + CHART_ROWS - 1, right: CHART_COLUMNS - 1 };
  return { knobs, knobTop, summaryTop, chart, header, top, bottom, total: bottom + 1, brought, blocks };
}
