import { useEffect, useState } from 'react';
import type { RecognisedTable } from '../../recognition';
import { baselinesSheet, compared, type Knob, type Outcome, outcomes } from '../../whatif';
import type { CellValue, WorkbookSnapshot } from '../../workbook/snapshot';
import { officeLawIn } from '../state/office-law';
import { type Draft, emptyAmong, isMisread, scenariosOf } from './scenarios';

/** Milliseconds without a change after which the scenarios are computed. */
const PAUSE = 700;

/** Loaded when it is first asked for: the pane's other screens compute nothing. */
const engine = () => import('../../engine/added-sheet');

/** What holds today of all that may be varied, by its key; empty until it is computed. */
export function useBaselines(workbook: WorkbookSnapshot, knobs: readonly Knob[]): Readonly<Record<string, CellValue>> {
  const [baselines, setBaselines] = useState<Readonly<Record<string, CellValue>>>({});
  useEffect(() => {
    let current = true;
    void engine()
      .then(({ addedSheetValues }) => {
        const value = addedSheetValues(workbook, baselinesSheet(knobs));
        return Object.fromEntries(knobs.map(({ key }, row) => [key, value(row, 0)]));
      })
      // Without the engine's part of the program the fields are as good as before it had one.
      .catch(() => ({}))
      .then((computed) => {
        if (current) setBaselines(computed);
      });
    return () => {
      current = false;
    };
  }, [workbook, knobs]);
  return baselines;
}

/** Whether scenarios can be computed as they stand. */
function isWhole(drafts: readonly Draft[], knobs: readonly Knob[]): boolean {
  const misread = drafts.some(({ values }) => knobs.some((knob) => isMisread(knob, values[knob.key] ?? '')));
  return drafts.length > 0 && !misread && emptyAmong(drafts) === undefined;
}

export type Computed = { readonly outcomes: readonly Outcome[] } | { readonly failed: string };

/** What the scenarios come to, computed after a pause in typing; undefined while they are not whole. */
export function useOutcomes(
  workbook: WorkbookSnapshot,
  table: RecognisedTable,
  knobs: readonly Knob[],
  drafts: readonly Draft[],
): Computed | undefined {
  const [computed, setComputed] = useState<Computed>();
  useEffect(() => {
    let current = true;
    const pause = setTimeout(() => {
      if (!isWhole(drafts, knobs)) {
        setComputed(undefined);
        return;
      }
      void engine()
        .then(({ addedSheetValues }): Computed => {
          const comparison = compared(workbook, table, scenariosOf(drafts), officeLawIn(workbook));
          return { outcomes: outcomes(comparison, addedSheetValues(workbook, comparison.sheet)) };
        })
        .catch((error: Error): Computed => ({ failed: error.message }))
        .then((result) => {
          if (current) setComputed(result);
        });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(pause);
    };
  }, [workbook, table, knobs, drafts]);
  return computed;
}
