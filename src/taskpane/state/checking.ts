import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { type IgnoredFinding, IGNORED_SETTING, ignoredSetting, readIgnored } from '../../checks/ignored';
import type { WorkbookPort } from '../../workbook/port';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Analyse, Analysis } from './analysis';

/** How far a check in progress is; `of` is 0 while that is not known. */
export interface Step {
  readonly phase: 'reading' | 'checking';
  readonly done: number;
  readonly of: number;
}

export interface CheckState {
  readonly running?: Step;
  /** The last finished check, kept on show while the next one runs. */
  readonly analysis?: Analysis;
  readonly outcome?: 'cancelled' | { readonly failed: string };
  /** Sheets that changed since; 'all' where the host does not say which. */
  readonly stale: ReadonlySet<string> | 'all';
  /** What was stale when the running check began: holds again where it does not finish. */
  readonly staleBefore: ReadonlySet<string> | 'all';
  /** How many changes of the workbook were told since the pane was opened. */
  readonly changes: number;
  /** This product's settings in the workbook, as read and as changed here since. */
  readonly settings: Readonly<Record<string, string>>;
}

type Event =
  | { readonly type: 'started' }
  | { readonly type: 'progress'; readonly step: Step }
  | { readonly type: 'finished'; readonly analysis: Analysis }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'changed'; readonly sheet: string | undefined }
  | { readonly type: 'setting'; readonly key: string; readonly value: string | undefined };

const FRESH: ReadonlySet<string> = new Set();
const START: CheckState = { stale: FRESH, staleBefore: FRESH, changes: 0, settings: {} };

function withSheet(stale: CheckState['stale'], sheet: string | undefined): CheckState['stale'] {
  if (stale === 'all' || sheet === undefined) return 'all';
  return stale.has(sheet) ? stale : new Set([...stale, sheet]);
}

function both(one: CheckState['stale'], other: CheckState['stale']): CheckState['stale'] {
  return one === 'all' || other === 'all' ? 'all' : new Set([...one, ...other]);
}

export function reduce(state: CheckState, event: Event): CheckState {
  switch (event.type) {
    case 'started':
      // Changes from here on are made while the workbook is read: they make the new result stale.
      return {
        ...state,
        running: { phase: 'reading', done: 0, of: 0 },
        outcome: undefined,
        stale: FRESH,
        staleBefore: both(state.stale, state.running ? state.staleBefore : FRESH),
      };
    case 'progress':
      return state.running ? { ...state, running: event.step } : state;
    case 'finished':
      return { ...state, running: undefined, analysis: event.analysis, settings: event.analysis.snapshot.settings };
    case 'cancelled':
      return { ...state, running: undefined, outcome: 'cancelled', stale: both(state.stale, state.staleBefore) };
    case 'failed':
      return {
        ...state,
        running: undefined,
        outcome: { failed: event.message },
        stale: both(state.stale, state.staleBefore),
      };
    case 'changed': {
      const changes = state.changes + 1;
      const stale = state.analysis || state.running ? withSheet(state.stale, event.sheet) : state.stale;
      return { ...state, changes, stale };
    }
    case 'setting': {
      const settings = { ...state.settings };
      if (event.value === undefined) delete settings[event.key];
      else settings[event.key] = event.value;
      return { ...state, settings };
    }
  }
}

export interface Checking {
  readonly state: CheckState;
  readonly ignored: readonly IgnoredFinding[];
  check(): void;
  cancel(): void;
  /** The workbook as last read, or read anew where it changed since. */
  snapshot(): Promise<WorkbookSnapshot>;
  /** Stores a setting in the workbook. */
  saveSetting(key: string, value: string | undefined): Promise<void>;
  saveIgnored(list: readonly IgnoredFinding[]): Promise<void>;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The check of one workbook: runs, cancels, keeps the last result and knows what changed since. */
export function useChecking(port: WorkbookPort, analyse: Analyse): Checking {
  const [state, dispatch] = useReducer(reduce, START);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  /** A reading of the workbook outside a check, good until the next change. */
  const fresh = useRef<Promise<WorkbookSnapshot>>(undefined);

  useEffect(
    () =>
      port.onChange((place) => {
        fresh.current = undefined;
        dispatch({ type: 'changed', sheet: place?.sheet });
      }),
    [port],
  );
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const check = useCallback(() => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    const { signal } = abort;
    const report = (step: Step): void => {
      if (!signal.aborted) dispatch({ type: 'progress', step });
    };
    const run = async (): Promise<void> => {
      const snapshot = await port.read({
        signal,
        onProgress: ({ done, of }) => report({ phase: 'reading', done, of }),
      });
      if (signal.aborted) return;
      report({ phase: 'checking', done: 0, of: 0 });
      const onProgress = (done: number, of: number): void => report({ phase: 'checking', done, of });
      const result = await analyse(snapshot, { signal, onProgress });
      if (signal.aborted) return;
      dispatch({ type: 'finished', analysis: { ...result, snapshot, at: new Date() } });
    };
    dispatch({ type: 'started' });
    run().catch((error: unknown) => {
      if (!signal.aborted) dispatch({ type: 'failed', message: messageOf(error) });
    });
  }, [port, analyse]);

  const cancel = useCallback(() => {
    running.current?.abort();
    dispatch({ type: 'cancelled' });
  }, []);

  const snapshot = useCallback(() => {
    const { analysis, stale } = latest.current;
    if (analysis && stale !== 'all' && stale.size === 0) return Promise.resolve(analysis.snapshot);
    if (!fresh.current) {
      const reading = port.read();
      fresh.current = reading;
      // A reading that failed is not kept: the next one who asks tries again.
      reading.catch(() => {
        if (fresh.current === reading) fresh.current = undefined;
      });
    }
    return fresh.current;
  }, [port]);

  const saveSetting = useCallback(
    async (key: string, value: string | undefined) => {
      await port.store(key, value);
      dispatch({ type: 'setting', key, value });
    },
    [port],
  );
  const saveIgnored = useCallback(
    (list: readonly IgnoredFinding[]) => saveSetting(IGNORED_SETTING, ignoredSetting(list)),
    [saveSetting],
  );

  const ignored = useMemo(() => readIgnored(state.settings), [state.settings]);
  return useMemo(
    () => ({ state, ignored, check, cancel, snapshot, saveSetting, saveIgnored }),
    [state, ignored, check, cancel, snapshot, saveSetting, saveIgnored],
  );
}
