import { rangeName } from '../workbook/address';
import type { Differing, ReadyScenario } from '../kinds/vary';
import { kindOf, type RecognisedTable, TABLE_KINDS, type TableKind, type TableKindId } from '../recognition';
import type { OfficeLaw } from '../rules/office-values';
import type { NewSheet } from '../workbook/port';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { WhatIfError } from './error';
import type { WhatIfPlan } from './kind';
import { type Knob, listKnobs } from './knob';
import { planOf } from './plan';
import { districtsPlan } from './program-cost-districts';
import { MOST_SCENARIOS, type Scenario } from './scenario';
import { comparison, type Comparison } from './sheet';
import { Source } from './source';

export { WhatIfError } from './error';
export { type Knob, listKnobs, typedProblem } from './knob';
export { baselinesSheet, type Most, type Outcome, outcomes } from './outcome';
export { rowFormula } from './row-formula';
export { MOST_SCENARIOS, parseScenario, type Scenario } from './scenario';

/** What may be varied over a table, and the scenarios that come ready. */
export interface WhatIfOffer {
  readonly title: string;
  readonly knobs: readonly Knob[];
  /** What a greater result means. */
  readonly differing: Differing;
  readonly ready: readonly ReadyScenario[];
}

/** The tables whose what-if varies their own columns, which no kind can name. */
const BY_COLUMNS: Readonly<Partial<Record<TableKindId, (source: Source) => WhatIfPlan>>> = {
  'program-cost-districts': districtsPlan,
};

/** What plans the what-if over tables of a kind; undefined where there is none. */
function plannerOf({ id, vary }: TableKind): ((source: Source) => WhatIfPlan) | undefined {
  return BY_COLUMNS[id] ?? (vary && ((source) => planOf(source, vary)));
}

/** Whether there is a what-if for tables of this kind. */
export function canVary({ kind }: RecognisedTable): boolean {
  return plannerOf(kindOf(kind)) !== undefined;
}

function planFor(workbook: WorkbookSnapshot, table: RecognisedTable, office?: OfficeLaw): WhatIfPlan {
  const plan = plannerOf(kindOf(table.kind));
  if (!plan) {
    const titles = TABLE_KINDS.flatMap((kind) => (plannerOf(kind) ? [kind.title] : [])).join('; ');
    throw new WhatIfError(`There is no what-if for "${kindOf(table.kind).title}". There is for: ${titles}.`);
  }
  const source = new Source(workbook, table, office);
  if (table.layout === 'columns' && source.rows.length === 0) {
    throw new WhatIfError(`The table on sheet "${table.sheet}" has no rows to compute.`);
  }
  return plan(source);
}

/**
 * @param office its own values, which count where the law data has none for the table's year
 * @throws WhatIfError where the table lacks what a what-if needs
 */
export function whatIfOffer(workbook: WorkbookSnapshot, table: RecognisedTable, office?: OfficeLaw): WhatIfOffer {
  const { title, knobs, differing, ready } = planFor(workbook, table, office);
  return { title, knobs, differing, ready };
}

/** A ready-made scenario by its name, or the scenario as given. */
function resolved(scenario: Scenario, { ready, knobs }: WhatIfPlan): Scenario {
  if (Object.keys(scenario.values).length > 0) return scenario;
  const found = ready.find((each) => each.scenario.name.toLowerCase() === scenario.name.toLowerCase());
  if (found) return found.scenario;
  const names = ready.map((each) => each.scenario.name).join(', ');
  throw new WhatIfError(
    `Scenario "${scenario.name}" varies nothing: change at least one of ${listKnobs(knobs)}${names === '' ? '' : `; or take one that comes ready: ${names}`}.`,
  );
}

/**
 * A new sheet that compares scenarios over a recognised table: formulas that refer to the table's cells, so that it
 * follows every change there.
 * @throws WhatIfError for more than five scenarios, the same name twice, an unknown key or a value that cannot be
 */
export function whatIf(
  workbook: WorkbookSnapshot,
  table: RecognisedTable,
  scenarios: readonly Scenario[],
  office?: OfficeLaw,
): NewSheet {
  return compared(workbook, table, scenarios, office).sheet;
}

/** The same, with where its figures stand. */
export function compared(
  workbook: WorkbookSnapshot,
  table: RecognisedTable,
  scenarios: readonly Scenario[],
  office?: OfficeLaw,
): Comparison {
  if (scenarios.length === 0) throw new WhatIfError('There is no scenario: give one to five.');
  if (scenarios.length > MOST_SCENARIOS) {
    throw new WhatIfError(`There are ${scenarios.length} scenarios: give at most ${MOST_SCENARIOS}.`);
  }
  const names = scenarios.map(({ name }) => name.toLowerCase());
  const twice = names.find((name, index) => name === 'baseline' || names.indexOf(name) !== index);
  if (twice !== undefined) throw new WhatIfError(`The name "${twice}" is taken: give each scenario a name of its own.`);
  const plan = planFor(workbook, table, office);
  const source = `sheet "${table.sheet}", ${rangeName(table.range)} (${kindOf(table.kind).title})`;
  return comparison(
    plan,
    scenarios.map((scenario) => resolved(scenario, plan)),
    table.sheet,
    source,
  );
}
