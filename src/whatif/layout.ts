import type { CellRange } from '../workbook/address';
import type { WhatIfPlan } from './kind';
import type { Knob } from './knob';
import type { Scenario } from './scenario';
import { isOneRun } from './table-rows';

/** Where the columns of one scenario, or of the baseline, stand. */
export interface Block {
  /** Undefined is the baseline. */
  readonly scenario: Scenario | undefined;
  readonly name: string;
  /** The column of its assumptions and of its part of the summary. */
  readonly assumptions: number;
  /** Scaled copies of brought columns, by their keys. */
  readonly scaled: Readonly<Record<string, number>>;
  /** The first of its result columns. */
  readonly result: number;
  /** The columns of the difference, of the difference in per cent and of the rank (or of the change of a finding). */
  readonly difference: number;
  readonly end: number;
}

/**
 * The places of everything on the sheet, by rows from top to bottom. The headers of the entities stand at the top with
 * their totals, so that both stay in sight and are printed on each page.
 */
export interface Layout {
  readonly knobs: readonly Knob[];
  readonly header: number;
  /** The totals below the headers; undefined where results do not add up. */
  readonly totals: number | undefined;
  /** Rows that stay in sight. */
  readonly frozen: number;
  readonly notes: number;
  readonly knobTop: number;
  readonly summaryTop: number;
  readonly differencesTop: number;
  readonly chart: CellRange;
  /** The first row of the ranks, and how many entities each of them names. */
  readonly ranks: number;
  readonly ranked: number;
  /** The heading above the rows as the table has them, and their first row. */
  readonly byEntity: number;
  readonly shown: number;
  /** The rows below them: of the total, and of what it is compared with. */
  readonly end: number;
  /** The entities' rows that formulas take: those shown, or where sections and subtotals stand between them, others. */
  readonly top: number;
  readonly bottom: number;
  readonly brought: Readonly<Record<string, number>>;
  readonly blocks: readonly Block[];
}

const CHART_COLUMNS = 6;
const CHART_ROWS = 15;
const MOST_RANKED = 5;
/** Rows of the summary below its header: total, difference, in per cent, not determinable. */
export const SUMMARY_ROWS = 4;
/** Rows below the header of what is gained and lost: two amounts and three counts. */
export const DIFFERENCE_ROWS = 5;
/** Rows that may follow the entities: total, what is shared out, the table's own total, and the differences from both. */
const END_ROWS = 5;

/** Only what some scenario varies is shown of changes, factors by program and multipliers; the inputs always are. */
function shownKnobs(plan: WhatIfPlan, scenarios: readonly Scenario[]): Knob[] {
  const varied = (key: string): boolean => scenarios.some(({ values }) => key in values);
  return plan.knobs.filter((knob) => varied(knob.key) || !knob.onlyVaried);
}

function blocksOf(plan: WhatIfPlan, scenarios: readonly Scenario[], knobs: readonly Knob[]): Block[] {
  const scaledKeys = knobs.flatMap(({ scales }) => (scales === undefined ? [] : [scales]));
  let next = 1 + plan.columns.length;
  return [undefined, ...scenarios].map((scenario, index): Block => {
    const scaled: Record<string, number> = {};
    if (scenario) for (const key of scaledKeys) scaled[key] = next++;
    const result = next;
    next += plan.result.titles.length;
    const difference = next;
    if (scenario) next += plan.result.kind === 'money' ? 3 : 1;
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
}

export function layoutOf(plan: WhatIfPlan, scenarios: readonly Scenario[], notes: number): Layout {
  const money = plan.result.kind === 'money';
  const knobs = shownKnobs(plan, scenarios);
  const brought = Object.fromEntries(plan.columns.map(({ key }, index) => [key, 1 + index]));
  const header = 1;
  const frozen = money ? 3 : 2;
  const knobTop = frozen + 1 + notes + 2;
  const summaryTop = knobTop + knobs.length + 1;
  const differencesTop = summaryTop + (money ? SUMMARY_ROWS + 2 : 0);
  const findings = (plan.result.findings?.length ?? 0) + 1;
  const differencesEnd = differencesTop + (money ? DIFFERENCE_ROWS : findings);
  const chartEnd = knobTop - 1 + CHART_ROWS;
  const ranks = Math.max(differencesEnd, chartEnd) + 2;
  const ranked = money && plan.names.length > 1 ? Math.min(MOST_RANKED, plan.names.length) : 0;
  const byEntity = ranks + (ranked === 0 ? 0 : scenarios.length * 2 * (ranked + 2));
  const shown = byEntity + 1;
  const end = shown + plan.rows.shown.length;
  const top = isOneRun(plan.rows) ? shown : end + END_ROWS + 2;
  const left = scenarios.length + 3;
  return {
    knobs,
    header,
    totals: money ? header + 1 : undefined,
    frozen,
    notes: frozen + 1,
    knobTop,
    summaryTop,
    differencesTop,
    chart: { top: knobTop - 1, left, bottom: Math.max(differencesEnd, chartEnd), right: left + CHART_COLUMNS - 1 },
    ranks,
    ranked,
    byEntity,
    shown,
    end,
    top,
    bottom: top + plan.names.length - 1,
    brought,
    blocks: blocksOf(plan, scenarios, knobs),
  };
}
