import { useCallback, useEffect, useRef, useState } from 'react';
import { quietly } from '../engine';
import type { WorkbookPort } from '../workbook/port';
import { importWorkbook, type ImportedWorkbook } from './import-workbook';
import { openError } from './open-error';
import { createPreviewModel, type PreviewModel } from './preview-model';
import { previewPort } from './port';
import { saveWorkbook } from './save-workbook';

export interface OpenWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly imported: ImportedWorkbook;
  readonly preview: PreviewModel;
  readonly port: WorkbookPort;
}

export interface Notice {
  readonly intent: 'error' | 'warning' | 'info';
  readonly text: string;
}

export interface WorkbookState {
  readonly workbook: OpenWorkbook | undefined;
  /** What is being done, in words, while it is. */
  readonly busy: string | undefined;
  readonly changed: boolean;
  readonly notices: readonly Notice[];
  open(name: string, bytes: () => Promise<Uint8Array>): Promise<void>;
  save(): Promise<void>;
  notice(notice: Notice): void;
  dismiss(notice: Notice): void;
}

/** Lets the page show what is being done before work begins that blocks it. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** The workbook that is open in the preview: opening, saving, and what to say about it. */
export function useWorkbook(): WorkbookState {
  const [workbook, setWorkbook] = useState<OpenWorkbook>();
  const [busy, setBusy] = useState<string>();
  const [changed, setChanged] = useState(false);
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const turn = useRef(0);

  const open = useCallback(async (name: string, load: () => Promise<Uint8Array>) => {
    const mine = ++turn.current;
    setBusy(`Opening ${name}…`);
    setNotices([]);
    try {
      const [bytes] = await Promise.all([load(), painted()]);
      if (mine !== turn.current) return;
      const imported = importWorkbook(bytes);
      const preview = quietly(() => createPreviewModel(imported));
      setWorkbook({ name, bytes, imported, preview, port: previewPort(preview) });
      setChanged(false);
      setNotices(imported.notices.map((text) => ({ intent: 'warning', text })));
    } catch (error) {
      if (mine === turn.current) setNotices([{ intent: 'error', text: openError(name, error) }]);
    } finally {
      if (mine === turn.current) setBusy(undefined);
    }
  }, []);

  useEffect(() => workbook?.preview.onChange(() => setChanged(workbook.preview.changed)), [workbook]);

  const save = useCallback(async () => {
    if (!workbook) return;
    setBusy(`Saving ${workbook.name}…`);
    try {
      await painted();
      const saved = await saveWorkbook(workbook.bytes, workbook.preview);
      download(workbook.name, saved.bytes);
      workbook.preview.saved();
      setChanged(false);
      setNotices(saved.notices.map((text) => ({ intent: 'info', text })));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setNotices([{ intent: 'error', text: `${workbook.name} was not saved. ${reason}` }]);
    } finally {
      setBusy(undefined);
    }
  }, [workbook]);

  const notice = useCallback((added: Notice) => setNotices((shown) => [...shown, added]), []);
  const dismiss = useCallback((gone: Notice) => setNotices((shown) => shown.filter((one) => one !== gone)), []);
  return { workbook, busy, changed, notices, open, save, notice, dismiss };
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
