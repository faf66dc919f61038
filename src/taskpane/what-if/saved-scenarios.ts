import type { Draft } from './scenarios';

/** The workbook's setting that holds the scenarios of its tables. */
export const SCENARIOS_SETTING = 'what-if-scenarios';

type Kept = Readonly<Record<string, readonly Omit<Draft, 'id'>[]>>;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isDraft(value: unknown): value is Omit<Draft, 'id'> {
  if (typeof value !== 'object' || value === null) return false;
  const { name, values } = value as Record<string, unknown>;
  return isText(name) && typeof values === 'object' && values !== null && Object.values(values).every(isText);
}

/** Nothing where the setting is not ours to read. */
function read(settings: Readonly<Record<string, string>>): Kept {
  try {
    const kept: unknown = JSON.parse(settings[SCENARIOS_SETTING] ?? '{}');
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
    return Object.fromEntries(
      Object.entries(kept).map(([table, drafts]) => [table, Array.isArray(drafts) ? drafts.filter(isDraft) : []]),
    );
  } catch {
    return {};
  }
}

/** The scenarios that were saved for a table. */
export function savedScenarios(settings: Readonly<Record<string, string>>, table: string): readonly Draft[] {
  return (read(settings)[table] ?? []).map(({ name, values }, index) => ({ id: index + 1, name, values }));
}

/** The setting with the scenarios of a table in place of those saved before; undefined where none of any table are left. */
export function scenariosSetting(
  settings: Readonly<Record<string, string>>,
  table: string,
  drafts: readonly Draft[],
): string | undefined {
  const others = Object.entries(read(settings)).filter(([other, kept]) => other !== table && kept.length > 0);
  const own = drafts.map(({ name, values }) => ({ name, values }));
  const kept = own.length > 0 ? [...others, [table, own] as const] : others;
  return kept.length === 0 ? undefined : JSON.stringify(Object.fromEntries(kept));
}
