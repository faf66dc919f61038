import { rangeName } from '../workbook/address';
import type { Finding } from './finding';

/** The setting that holds the ignored findings of a workbook: the task pane writes it, the command line honours it. */
export const IGNORED_SETTING = 'ignored-findings';

/** A finding that someone has looked at and found right as it stands. It counts only while the cell stays as it was. */
export interface IgnoredFinding {
  readonly check: string;
  readonly sheet: string;
  readonly range: string;
  /** What the cell held when it was ignored; with another content the finding returns. */
  readonly actual: string;
  readonly reason: string;
  /** The day, as YYYY-MM-DD. */
  readonly on: string;
  /** Who said so, where it was given. */
  readonly by?: string;
}

export function ignoredFinding(finding: Finding, reason: string, on: string, by?: string): IgnoredFinding {
  return {
    check: finding.check,
    sheet: finding.place.sheet,
    range: rangeName(finding.place.range),
    actual: finding.actual ?? '',
    reason,
    on,
    ...(by !== undefined && { by }),
  };
}

function isIgnoredFinding(value: unknown): value is IgnoredFinding {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  const isWhole = ['check', 'sheet', 'range', 'actual', 'reason', 'on'].every((key) => typeof entry[key] === 'string');
  return isWhole && (entry.by === undefined || typeof entry.by === 'string');
}

/** The ignored findings of a workbook; a setting that someone damaged counts as none, so that nothing is hidden by it. */
export function readIgnored(settings: Readonly<Record<string, string>>): readonly IgnoredFinding[] {
  try {
    const list: unknown = JSON.parse(settings[IGNORED_SETTING] ?? '[]');
    return Array.isArray(list) ? list.filter(isIgnoredFinding) : [];
  } catch {
    return [];
  }
}

/** The setting's text; undefined, which removes it, when nothing is ignored. */
export function ignoredSetting(list: readonly IgnoredFinding[]): string | undefined {
  return list.length === 0 ? undefined : JSON.stringify(list);
}

/** The entry under which a finding is ignored, or undefined where it is open. */
export function ignoredAs(finding: Finding, list: readonly IgnoredFinding[]): IgnoredFinding | undefined {
  const range = rangeName(finding.place.range);
  return list.find(
    (entry) =>
      entry.check === finding.check &&
      entry.sheet === finding.place.sheet &&
      entry.range === range &&
      entry.actual === (finding.actual ?? ''),
  );
}
