import { useState } from 'react';
import type { CellChange, MarkStyle } from '../../workbook/port';
import { usePane } from '../state/pane-context';
import { readPreferences, savePreferences } from '../state/preferences';

/**
 * Milliseconds in which the host tells of the cells just changed. A check begun before would take them for changes made
 * since, and call its own result out of date.
 */
const SETTLING = 500;

export type FixOutcome =
  | { readonly applied: number; readonly changes: readonly CellChange[] }
  | { readonly undone: number }
  | { readonly refused: string };

/** The changes that take others back: the last first, each only where the cell still holds what was put there. */
export function takenBack(changes: readonly CellChange[]): CellChange[] {
  return [...changes].reverse().map((change) => ({
    ...change,
    before: change.after,
    after: change.before,
    // In English, as what stands in comments and logs is.
    reason: 'The correction was taken back.',
  }));
}

export interface Fixing {
  readonly mark: MarkStyle;
  readonly busy: boolean;
  readonly outcome?: FixOutcome;
  /** Every change made since the pane was opened, oldest first. */
  readonly log: readonly CellChange[];
  setMark(mark: MarkStyle): void;
  apply(changes: readonly CellChange[]): void;
  undo(changes: readonly CellChange[]): void;
  clearOutcome(): void;
}

/** Makes changes through the port and checks again, so that the list shows what is left. */
export function useFixing(): Fixing {
  const { announce, checking, format, port, s } = usePane();
  const [mark, setMark] = useState<MarkStyle>(() => readPreferences().mark ?? 'comment');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<FixOutcome>();
  const [log, setLog] = useState<readonly CellChange[]>([]);

  const saidOf = (result: FixOutcome): string => {
    if ('refused' in result) return `${s.fix.refused} ${result.refused}`;
    return 'undone' in result
      ? s.fix.undone(result.undone, format.count(result.undone))
      : s.fix.applied(result.applied, format.count(result.applied));
  };
  const finish = (result: FixOutcome): void => {
    setBusy(false);
    setOutcome(result);
    announce(saidOf(result));
  };
  /** What was made through the port, and how it is told. */
  const make = (changes: readonly CellChange[], done: (count: number) => FixOutcome): void => {
    setBusy(true);
    setOutcome(undefined);
    port.apply(changes, mark).then(
      (result) => {
        if ('refused' in result) {
          finish(result);
          return;
        }
        finish(done(result.applied));
        setLog((before) => [...before, ...changes]);
        setTimeout(checking.check, SETTLING);
      },
      (error: Error) => finish({ refused: error.message }),
    );
  };

  return {
    mark,
    busy,
    outcome,
    log,
    setMark(chosen) {
      setMark(chosen);
      savePreferences({ mark: chosen });
    },
    apply: (changes) => make(changes, (applied) => ({ applied, changes })),
    undo: (changes) => make(takenBack(changes), (undone) => ({ undone })),
    clearOutcome: () => setOutcome(undefined),
  };
}
