import { type RecognisedTable, recogniseWorkbook } from '../recognition';
import type { Progress } from '../workbook/port';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Check, CheckContext } from './check';
import type { OfficeValue } from '../rules/office-value';
import { readCorrections } from '../recognition/correction';
import { TablesAcross } from './across';
import { withDollars } from './dollars';
import { withCauses } from './explain/causes';
import type { Finding, Severity } from './finding';
import { type IgnoredFinding, readIgnored } from './ignored';
import { withoutMisread } from './most-rows';
import { withOfficeLaw } from './office-law/read';
import { withOfficeTold } from './office-law/told';

/** What a run of the checks over a workbook gave. */
export interface CheckReport {
  readonly tables: readonly RecognisedTable[];
  /** Gravest first, then in the order of the workbook. Ignored ones are among them: see `ignored`. */
  readonly findings: readonly Finding[];
  /** The workbook's list of findings that someone found right as they stand: ask `ignoredAs` of a finding. */
  readonly ignored: readonly IgnoredFinding[];
  /** The office's own values that counted, of the workbook and of what was given with it. */
  readonly office: readonly OfficeValue[];
  readonly checksRun: readonly { readonly id: string; readonly title: string }[];
}

export interface RunOptions {
  readonly checks: readonly Check[];
  /** The office's own values, from a file of its own: beside those of the workbook. */
  readonly lawFile?: readonly OfficeValue[];
  /** Tables recognised before; left out, the workbook is read for them first. */
  readonly tables?: readonly RecognisedTable[];
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted: the run stops between two checks and throws the signal's reason. */
  readonly signal?: AbortSignal;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Runs the checks one after the other, pausing before each. */
function* steps(workbook: WorkbookSnapshot, options: RunOptions): Generator<void, CheckReport> {
  const { checks, onProgress, signal } = options;
  onProgress?.({ done: 0, of: checks.length, what: 'Looking for tables' });
  yield;
  const context = withOfficeLaw({
    workbook,
    tables: options.tables ?? recogniseWorkbook(workbook),
    lawFile: options.lawFile,
  });
  const decided = new Set(readCorrections(workbook.settings).map(({ sheet }) => sheet));
  const across = new TablesAcross(workbook, context.tables, decided);
  const turned = across.contextIn(context);
  const findings: Finding[] = [];
  for (const [index, check] of checks.entries()) {
    onProgress?.({ done: index, of: checks.length, what: check.title });
    yield;
    signal?.throwIfAborted();
    findings.push(...findingsOf(check, context), ...findingsAcross(check, across, turned));
  }
  const recheck = (changed: WorkbookSnapshot): readonly Finding[] => {
    const now = { ...context, workbook: changed };
    const turnedNow = across.contextIn(now);
    const found = checks.flatMap((check) => [...findingsOf(check, now), ...findingsAcross(check, across, turnedNow)]);
    // What was no fault before the trial is none that it makes.
    return withoutMisread(found, context.tables, changed);
  };
  const trusted = withoutMisread(findings, context.tables, workbook);
  const causes = yield* withCauses(workbook, inOrder(trusted, workbook), recheck);
  onProgress?.({ done: checks.length, of: checks.length, what: 'Done' });
  return {
    tables: [...context.tables, ...across.tables],
    findings: inOrder(withDollars(causes, context.tables, workbook), workbook),
    ignored: readIgnored(workbook.settings),
    office: [...(context.office?.values() ?? [])],
    checksRun: checks.map(({ id, title }) => ({ id, title })),
  };
}

/** What a check of a kind of table finds in tables whose rows are what others have as columns. */
function findingsAcross(check: Check, across: TablesAcross, turned: CheckContext | undefined): Finding[] {
  // General checks read sheets as they stand.
  if (!turned || check.id.startsWith('general.')) return [];
  return findingsOf(check, turned).flatMap((finding) => across.told(finding));
}

/** A check that fails must not take the others with it, nor pass for one that found nothing. */
function findingsOf(check: Check, context: CheckContext): readonly Finding[] {
  try {
    return withOfficeTold(context, (each) => check.run(each));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      {
        check: check.id,
        severity: 'warning',
        place: {
          sheet: context.workbook.sheets[0]?.name ?? '',
          range: { top: 0, left: 0, bottom: 0, right: 0 },
        },
        message: `The check "${check.title}" could not be made: ${reason} The other checks were. Please report this with the workbook.`,
        citation: check.citation,
      },
    ];
  }
}

function inOrder(findings: readonly Finding[], workbook: WorkbookSnapshot): Finding[] {
  const sheets = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const sheet = ({ place }: Finding): number => sheets.get(place.sheet) ?? sheets.size;
  return [...findings].sort(
    (a, b) =>
      GRAVITY[a.severity] - GRAVITY[b.severity] ||
      sheet(a) - sheet(b) ||
      a.place.range.top - b.place.range.top ||
      a.place.range.left - b.place.range.left ||
      (a.check < b.check ? -1 : Number(a.check > b.check)),
  );
}

/** Runs checks over a workbook in one go: the command line's way. */
export function run(workbook: WorkbookSnapshot, options: RunOptions): CheckReport {
  options.signal?.throwIfAborted();
  const running = steps(workbook, options);
  for (;;) {
    const step = running.next();
    if (step.done) return step.value;
  }
}

/** The same, giving way to the screen between two checks: the task pane's way. */
export async function runInSteps(workbook: WorkbookSnapshot, options: RunOptions): Promise<CheckReport> {
  options.signal?.throwIfAborted();
  const running = steps(workbook, options);
  for (;;) {
    const step = running.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve, 0));
    options.signal?.throwIfAborted();
  }
}
