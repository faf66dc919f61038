import { useCallback, useEffect, useRef, useState } from 'react';
import { readPreferences, savePreferences } from '../taskpane/state/preferences';
import { forgetWorkbook, keepWorkbook, type KeptWorkbook, keptWorkbook } from './kept-workbook';
import type { OpenWorkbook } from './spreadsheet';

/** Nothing is written while someone types: this long after the last change, and longer where writing takes long. */
const QUIET = 1500;
const TIMES_AS_LONG = 20;

export interface KeptState {
  /** What was open before the page was loaded, until something else is. */
  readonly offered: KeptWorkbook | undefined;
  /** Whether workbooks are kept at all. */
  readonly keeps: boolean;
  setKeeps(keeps: boolean): void;
  /** Takes the offer away: it was taken, or is not wanted now. */
  answered(): void;
  /** Deletes what is kept. */
  forget(): void;
  /** Marks what a user's own file holds: it is kept once it is open. A sample is kept only when it was changed. */
  own(bytes: Uint8Array): Uint8Array;
}

/** Keeps the open workbook with its changes in this browser, and offers it after a reload. */
export function useKeptWorkbook(workbook: OpenWorkbook | undefined): KeptState {
  const [offered, setOffered] = useState<KeptWorkbook>();
  const [keeps, setKeepsState] = useState(() => readPreferences().keepWorkbook !== false);

  useEffect(() => {
    let wanted = true;
    void keptWorkbook().then((kept) => {
      if (wanted) setOffered(kept);
    });
    return () => {
      wanted = false;
    };
  }, []);

  const answered = useCallback(() => setOffered(undefined), []);
  const forget = useCallback(() => {
    setOffered(undefined);
    void forgetWorkbook();
  }, []);
  const keep = useCallback(
    (name: string, bytes: Uint8Array) => {
      if (keeps) void keepWorkbook({ name, bytes, at: new Date() });
    },
    [keeps],
  );
  const setKeeps = useCallback(
    (wanted: boolean) => {
      setKeepsState(wanted);
      savePreferences({ keepWorkbook: wanted });
      if (!wanted) forget();
    },
    [forget],
  );

  const owned = useRef(new WeakSet<Uint8Array>());
  const own = useCallback((bytes: Uint8Array) => {
    owned.current.add(bytes);
    return bytes;
  }, []);
  useEffect(() => {
    if (workbook && owned.current.has(workbook.bytes)) keep(workbook.name, workbook.bytes);
  }, [workbook, keep]);

  const timer = useRef<number>(undefined);
  useEffect(() => {
    if (!workbook || !keeps) return undefined;
    let took = 0;
    const write = (): void => {
      const begun = performance.now();
      try {
        keep(workbook.name, workbook.save().bytes);
      } catch {
        // What cannot be saved is said when it is saved; the file as it was opened stays kept.
      }
      took = performance.now() - begun;
    };
    const stop = workbook.preview.onChange(() => {
      window.clearTimeout(timer.current);
      setOffered(undefined);
      if (workbook.preview.changed) timer.current = window.setTimeout(write, Math.max(QUIET, took * TIMES_AS_LONG));
    });
    return () => {
      stop();
      window.clearTimeout(timer.current);
    };
  }, [workbook, keeps, keep]);

  return { offered, keeps, setKeeps, answered, forget, own };
}
