import { useState } from 'react';
import type { CellChange, MarkStyle } from '../../workbook/port';
import { usePane } from '../state/pane-context';
import { readPreferences, savePreferences } from '../state/preferences';

/**
 * Milliseconds in which the host tells of the cells just changed. A check begun before would take them for changes made
 * since, and call its own result out of date.
 */
const SETTLING = 500;

export type FixOutcome = { readonly applied: number } | { readonly refused: string };

export interface Fixing {
  readonly mark: MarkStyle;
  readonly busy: boolean;
  readonly outcome?: FixOutcome;
  /** Every change made since the pane was opened, oldest first. */
  readonly log: readonly CellChange[];
  setMark(mark: MarkStyle): void;
  apply(changes: readonly CellChange[]): void;
  clearOutcome(): void;
}

/** Makes changes through the port and checks again, so that the list shows what is left. */
export function useFixing(): Fixing {
  const { announce, checking, format, port, s } = usePane();
  const [mark, setMark] = useState<MarkStyle>(() => readPreferences().mark ?? 'comment');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<FixOutcome>();
  const [log, setLog] = useState<readonly CellChange[]>([]);

  const finish = (result: FixOutcome): void => {
    setBusy(false);
    setOutcome(result);
    announce(
      'applied' in result
        ? s.fix.applied(result.applied, format.count(result.applied))
        : `${s.fix.refused} ${result.refused}`,
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
    apply(changes) {
      setBusy(true);
      setOutcome(undefined);
      port.apply(changes, mark).then(
        (result) => {
          finish(result);
          if (!('applied' in result)) return;
          setLog((before) => [...before, ...changes]);
          setTimeout(checking.check, SETTLING);
        },
        (error: Error) => finish({ refused: error.message }),
      );
    },
    clearOutcome: () => setOutcome(undefined),
  };
}
