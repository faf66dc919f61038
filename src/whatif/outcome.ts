import type { NewSheet } from '../workbook/port';
import type { CellValue } from '../workbook/snapshot';
import type { Knob } from './knob';
import { DIFFERENCE_ROWS } from './layout';
import type { Comparison } from './sheet';

/** Who gains or loses most. */
export interface Most {
  readonly entity: string;
  readonly difference: number;
}

/** What a scenario, or the baseline, comes to. */
export interface Outcome {
  readonly name: string;
  readonly isBaseline: boolean;
  /** What its assumptions come to, by their keys. */
  readonly assumed: Readonly<Record<string, CellValue>>;
  /** In money; undefined where results are findings in words. */
  readonly total?: number;
  readonly difference?: number;
  /** How many entities it is more for, and less. */
  readonly more?: number;
  readonly less?: number;
  readonly mostMore?: Most;
  readonly mostLess?: Most;
  /** How many entities are found to be what, and how many findings change. */
  readonly findings?: readonly { readonly finding: string; readonly count: number }[];
  readonly changed?: number;
}

type ValueAt = (row: number, column: number) => CellValue;

function numberOr(value: CellValue): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/**
 * What each scenario comes to, read from where the sheet of the comparison says it.
 * @param value what its cells hold once they are computed
 */
export function outcomes({ plan, layout }: Comparison, value: ValueAt): Outcome[] {
  const { blocks, knobs, knobTop, summaryTop, differencesTop, ranks, ranked } = layout;
  const { findings = [], kind } = plan.result;
  const most = (row: number): Most | undefined => {
    const [entity, difference] = [value(row, 0), value(row, 3)];
    return ranked > 0 && typeof difference === 'number' ? { entity: String(entity), difference } : undefined;
  };
  return blocks.map(({ name, scenario, assumptions: column }, index): Outcome => {
    const at = (row: number): number | undefined => numberOr(value(row, column));
    const assumed = Object.fromEntries(knobs.map(({ key }, each) => [key, value(knobTop + each, column)]));
    const own = { name, isBaseline: scenario === undefined, assumed };
    if (kind === 'finding') {
      const counted = findings.map((finding, each) => ({ finding, count: at(differencesTop + 1 + each) ?? 0 }));
      return { ...own, findings: counted, changed: at(differencesTop + 1 + findings.length) };
    }
    const total = at(summaryTop + 1);
    if (!scenario) return { ...own, total };
    const list = ranks + (index - 1) * 2 * (ranked + 2);
    return {
      ...own,
      total,
      difference: at(summaryTop + 2),
      more: at(differencesTop + DIFFERENCE_ROWS - 2),
      less: at(differencesTop + DIFFERENCE_ROWS - 1),
      mostMore: most(list + 1),
      mostLess: most(list + ranked + 3),
    };
  });
}

/** A sheet that holds nothing but the baselines of all that may be varied, in their order, each in the first column. */
export function baselinesSheet(knobs: readonly Knob[]): NewSheet {
  return { name: 'What-if baselines', cells: knobs.map(({ baseline }) => [baseline]) };
}
