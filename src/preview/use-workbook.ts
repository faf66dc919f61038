import { useCallback, useEffect, useRef, useState } from 'react';
import type { Strings } from '../taskpane/strings';
import type { WorkbookPort } from '../workbook/port';
import { loadSpreadsheet } from './load-spreadsheet';
import type { OpenWorkbook } from './spreadsheet';
import { MissingPart } from './vendor';
import { waitingPort } from './waiting-port';

export interface Notice {
  readonly intent: 'error' | 'warning' | 'info';
  readonly text: string;
}

/** What is being done, and to which file. */
export interface Busy {
  readonly doing: 'opening' | 'saving';
  readonly name: string;
}

export interface WorkbookState {
  readonly workbook: OpenWorkbook | undefined;
  /** The pane's way to the workbook: there before the first one is. Another one for each workbook after it. */
  readonly port: WorkbookPort;
  /** How many ports there were before this one. */
  readonly portNumber: number;
  readonly busy: Busy | undefined;
  readonly changed: boolean;
  readonly notices: readonly Notice[];
  open(name: string, load: () => Promise<Uint8Array>): void;
  /** `without` asks whether to save although the file cannot have all that was changed. */
  save(without: (lost: readonly string[]) => Promise<boolean>): Promise<void>;
  notice(notice: Notice): void;
  dismiss(notice: Notice): void;
}

/** Lets the page show what is being done before work begins that blocks it. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function reasonOf(error: unknown, s: Strings): string {
  if (error instanceof MissingPart) return s.preview.partMissing(error.file);
  return error instanceof Error ? error.message : String(error);
}

/** The workbook that is open in the preview: opening, saving, and what to say about it. */
export function useWorkbook(s: Strings): WorkbookState {
  const [first] = useState(waitingPort);
  /** Until the first workbook has come, or will not. */
  const waiting = useRef(true);
  const [{ port, portNumber }, setPort] = useState({ port: first.port, portNumber: 0 });
  const [workbook, setWorkbook] = useState<OpenWorkbook>();
  const [busy, setBusy] = useState<Busy>();
  const [changed, setChanged] = useState(false);
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  /** One file after the other: what is opened while another one is on its way does not take its place if it fails. */
  const last = useRef(Promise.resolve());
  const words = useRef(s);
  useEffect(() => {
    words.current = s;
  }, [s]);

  const openNow = useCallback(
    async (name: string, load: () => Promise<Uint8Array>) => {
      setBusy({ doing: 'opening', name });
      setNotices([]);
      try {
        await painted();
        const [bytes, { openWorkbook }] = await Promise.all([load(), loadSpreadsheet()]);
        const opened = await openWorkbook(name, bytes);
        if (waiting.current) first.arrived(opened.port);
        else setPort((before) => ({ port: opened.port, portNumber: before.portNumber + 1 }));
        setWorkbook(opened);
        setChanged(false);
        setNotices(opened.notices.map((text) => ({ intent: 'warning', text })));
      } catch (error) {
        const text = `${words.current.preview.notOpened(name)} ${reasonOf(error, words.current)}`;
        if (waiting.current) first.failed(new Error(text));
        setNotices([{ intent: 'error', text }]);
      } finally {
        waiting.current = false;
        setBusy(undefined);
      }
    },
    [first],
  );
  const open = useCallback(
    (name: string, load: () => Promise<Uint8Array>) => {
      last.current = last.current.then(() => openNow(name, load));
    },
    [openNow],
  );

  useEffect(() => workbook?.preview.onChange(() => setChanged(workbook.preview.changed)), [workbook]);

  const save: WorkbookState['save'] = useCallback(
    async (without) => {
      if (!workbook) return;
      const { name, preview } = workbook;
      setBusy({ doing: 'saving', name });
      try {
        await painted();
        const saved = workbook.save();
        if (saved.lost.length > 0) {
          setBusy(undefined);
          if (!(await without(saved.lost))) return;
        }
        download(name, saved.bytes);
        preview.saved();
        setChanged(false);
        setNotices(saved.notices.map((text) => ({ intent: 'info', text })));
      } catch (error) {
        const text = `${words.current.preview.notSaved(name)} ${reasonOf(error, words.current)}`;
        setNotices([{ intent: 'error', text }]);
      } finally {
        setBusy(undefined);
      }
    },
    [workbook],
  );

  const notice = useCallback(
    (added: Notice) =>
      setNotices((shown) => (shown.some(({ text }) => text === added.text) ? shown : [...shown, added])),
    [],
  );
  const dismiss = useCallback((gone: Notice) => setNotices((shown) => shown.filter((one) => one !== gone)), []);
  return { workbook, port, portNumber, busy, changed, notices, open, save, notice, dismiss };
}

function download(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
