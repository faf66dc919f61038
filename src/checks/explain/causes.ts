import { rangeName } from '../../workbook/address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Explanation, Finding } from '../finding';
import { type Candidate, candidatesOf, explainedCell, isAt } from './candidates';
import { movedOnto, ofCause, withConsequences } from './moved';
import type { TriedCell } from './overlay';
import { isLoud, keyOf, type Recheck, Trials } from './trials';

/** What one change of a cell mends. */
interface Trial {
  readonly candidate: Candidate;
  readonly mended: readonly Finding[];
  /** The mended findings by key: two trials with the same one mend the same. */
  readonly what: string;
}

/** The cells of a finding whose check has itself told which are wrong: those that its fix changes. */
function decidedIn({ explanations, fix = [] }: Finding): readonly Explanation[] {
  return (explanations ?? []).filter(
    ({ change }) => change && fix.some(({ row, column }) => row === change.row && column === change.column),
  );
}

/** A cell of which a check of the table says what it should be: that one knows more of it than the total that it misses. */
function isSaidBeside(loud: readonly Finding[], finding: Finding): boolean {
  if (!isGeneral(finding)) return false;
  return decidedIn(finding).some(({ place }) => {
    const isSame = (other: Finding['place']): boolean =>
      other.sheet === place.sheet && rangeName(other.range) === rangeName(place.range);
    return loud.some(
      (other) =>
        !isGeneral(other) &&
        ((isSame(other.place) && other.fix !== undefined) ||
          (other.explanations ?? []).some((one) => isSame(one.place))),
    );
  });
}

function isGeneral({ check }: Finding): boolean {
  return check.startsWith('general.');
}

/** Where so many single changes are left, whether they need each other is not tried any more. */
const MOST_TOGETHER = 12;

/**
 * One finding for one cause, on the cell to change: whatever would be right with that cell changed is listed under it.
 * Each cell that a finding would change, or names as what would explain it, is changed for trial and all checks are made
 * again; the change that mends most and puts nothing wrong is the cause. Where two cells would do equally well, nothing
 * is decided and both stay named. Pauses before each trial.
 */
export function* withCauses(
  workbook: WorkbookSnapshot,
  findings: readonly Finding[],
  recheck: Recheck,
): Generator<void, readonly Finding[]> {
  return (yield* causesOf(workbook, findings, recheck)).map(told);
}

/** The numbers behind a finding's texts are for the search only. */
function told(finding: Finding): Finding {
  const explanations = finding.explanations?.map((explanation) => ({ ...explanation, value: undefined }));
  return { ...finding, value: undefined, ...(explanations && { explanations }) };
}

function* causesOf(
  workbook: WorkbookSnapshot,
  findings: readonly Finding[],
  recheck: Recheck,
): Generator<void, readonly Finding[]> {
  const loud = findings.filter(isLoud);
  const isWorthTrying = loud.length > 1 || loud.some(({ explanations }) => explanations !== undefined);
  if (!isWorthTrying) return findings;
  const trials = new Trials(workbook, recheck, loud);
  /** By key of a finding: what stands in its place, undefined where it is listed under another. */
  const replaced = new Map<string, Finding | undefined>();
  const take = (cause: Finding, mended: readonly Finding[], at: Finding): void => {
    for (const finding of mended) replaced.set(keyOf(finding), undefined);
    replaced.set(keyOf(at), cause);
  };

  const chosen: TriedCell[] = [];
  const decided = loud.filter((finding) => decidedIn(finding).length > 0 && !isSaidBeside(loud, finding));
  if (decided.length > 0) {
    yield;
    chosen.push(...decided.flatMap(decidedIn).flatMap((explanation) => explainedCell(explanation) ?? []));
    const mended = trials.mendedBy(chosen) ?? [];
    const follow = mended.filter((finding) => !decided.includes(finding));
    for (const finding of decided) {
      const own = follow.filter((other) => firstOf(decided, other) === finding);
      take(withConsequences(movedOnto(finding, decidedIn(finding)), own), own, finding);
    }
  }

  const open = (): Finding[] => loud.filter((finding) => !replaced.has(keyOf(finding)));
  const made: Trial[] = [];
  const refuted: Candidate[] = [];
  for (const candidate of candidatesOf(workbook, open())) {
    yield;
    const mended = trials.mendedBy([...chosen, candidate.cell]);
    if (mended === undefined) refuted.push(candidate);
    const left = (mended ?? []).filter((finding) => !replaced.has(keyOf(finding)));
    if (left.length > 0) made.push({ candidate, mended: left, what: left.map(keyOf).sort().join('\n') });
  }

  const single: Trial[] = [];
  for (const trial of [...made].sort((a, b) => b.mended.length - a.mended.length)) {
    if (trial.mended.some((finding) => replaced.has(keyOf(finding)))) continue;
    const rivals = made.filter((other) => other !== trial && other.what === trial.what);
    if (trial.mended.length === 1) {
      if (mendsItself(trial)) single.push(trial);
      // What the finding itself would change puts something else wrong: then it is the cell that is left.
      else if (rivals.length === 0 && refuted.some(({ own }) => own === trial.mended[0])) {
        take(ofCause(workbook, trial.candidate, trial.mended), trial.mended, trial.mended[0]);
      }
      continue;
    }
    const best = made.some((other) => overlaps(other, trial)) ? undefined : bestOf(trial, rivals);
    if (!best) continue;
    chosen.push(best.candidate.cell);
    const at = mendsItself(best) ? (best.candidate.own as Finding) : best.mended[0];
    take(ofCause(workbook, best.candidate, best.mended), best.mended, at);
  }
  yield* together(trials, chosen, single, open, take);
  return findings.flatMap((finding) => {
    const key = keyOf(finding);
    if (replaced.has(key)) return replaced.get(key) ?? [];
    return withoutRefuted(finding, refuted);
  });
}

/** Whether what a finding itself would change mends that very finding. */
function mendsItself({ candidate: { own }, mended }: Trial): boolean {
  return own !== undefined && mended.includes(own);
}

/** Whether another trial mends as many findings, some of them the same: neither is more likely. */
function overlaps(other: Trial, trial: Trial): boolean {
  return (
    other.what !== trial.what &&
    other.mended.length === trial.mended.length &&
    other.mended.some((finding) => trial.mended.includes(finding))
  );
}

/** Of trials that mend the same the one that a finding itself would change, or the only one there is. */
function bestOf(trial: Trial, rivals: readonly Trial[]): Trial | undefined {
  const standing = [trial, ...rivals].filter(mendsItself);
  if (standing.length === 1) return standing[0];
  return rivals.length === 0 ? trial : undefined;
}

/** The decided finding that another hangs on: the nearest of its column, else of its sheet. */
function firstOf(decided: readonly Finding[], { place: { sheet, range } }: Finding): Finding {
  const distance = (one: Finding): number =>
    Math.min(
      ...decidedIn(one).map(({ place: at }) =>
        at.sheet !== sheet
          ? Infinity
          : Math.abs(at.range.top - range.top) + (at.range.left === range.left ? 0 : OTHER_COLUMN),
      ),
    );
  return decided.reduce((nearest, one) => (distance(one) < distance(nearest) ? one : nearest));
}

/** More rows than a sheet has: any cell of the same column is nearer. */
const OTHER_COLUMN = 2_000_000;

/**
 * Changes that each mend only their own finding may together mend another's: two misprinted rows and their total. A
 * finding that is mended when all others are is listed under one of them.
 */
function* together(
  trials: Trials,
  chosen: readonly TriedCell[],
  single: readonly Trial[],
  open: () => readonly Finding[],
  take: (cause: Finding, mended: readonly Finding[], at: Finding) => void,
): Generator<void, void> {
  if (single.length < 2 || single.length > MOST_TOGETHER) return;
  let kept = single;
  for (const trial of single) {
    const others = kept.filter((other) => other !== trial);
    if (others.length === 0) return;
    yield;
    const mended = trials.mendedBy([...chosen, ...others.map(({ candidate }) => candidate.cell)]);
    const [finding] = trial.mended;
    if (!mended?.includes(finding) || !open().includes(finding)) continue;
    kept = others;
    const under =
      others.find(({ mended: [other] }) => other.place.range.left === finding.place.range.left) ?? others[0];
    take(withConsequences(under.mended[0], [finding]), [finding], under.mended[0]);
  }
}

/** An explanation that would put something else wrong is none. */
function withoutRefuted(finding: Finding, refuted: readonly Candidate[]): Finding {
  const left = finding.explanations?.filter((one) => !refuted.some((candidate) => isAt(candidate, one)));
  if (!left || left.length === finding.explanations?.length) return finding;
  return { ...finding, explanations: left.length > 0 ? left : undefined };
}
