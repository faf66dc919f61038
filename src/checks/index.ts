import type { WorkbookSnapshot } from '../workbook/snapshot';
import { ACCOUNTABILITY_CHECKS } from './accountability';
import type { Check } from './check';
import { DISPROPORTIONALITY_CHECKS } from './disproportionality';
import { EQUALIZATION_CHECKS } from './equalization';
import { GENERAL_CHECKS } from './general';
import { IDEA_FISCAL_CHECKS } from './idea-fiscal';
import { INSTRUCTIONAL_MATERIAL_CHECKS } from './instructional-material';
import { LAW_CHECKS } from './office-law';
import { MAINTENANCE_OF_EFFORT_CHECKS } from './maintenance-of-effort';
import { type CheckReport, run, runInSteps, type RunOptions } from './run';

export type { CheckReport } from './run';
export { findingId } from './finding-id';

/** Every check, in the order in which people are shown them. */
export const CHECKS: readonly Check[] = [
  ...INSTRUCTIONAL_MATERIAL_CHECKS,
  ...MAINTENANCE_OF_EFFORT_CHECKS,
  ...IDEA_FISCAL_CHECKS,
  ...DISPROPORTIONALITY_CHECKS,
  ...EQUALIZATION_CHECKS,
  ...ACCOUNTABILITY_CHECKS,
  ...LAW_CHECKS,
  ...GENERAL_CHECKS,
];

/** Recognises the tables of a workbook and runs the checks over it; all of them unless some are named. */
export function runChecks(workbook: WorkbookSnapshot, options: Partial<RunOptions> = {}): CheckReport {
  return run(workbook, { ...options, checks: options.checks ?? CHECKS });
}

/** The same, giving way to the screen between two checks. */
export function runChecksInSteps(workbook: WorkbookSnapshot, options: Partial<RunOptions> = {}): Promise<CheckReport> {
  return runInSteps(workbook, { ...options, checks: options.checks ?? CHECKS });
}
