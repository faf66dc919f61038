import { App } from '@odoo/owl';
import { useEffect, useRef } from 'react';
import { type Model, spreadsheetEngine } from '../engine';
import type { GridMarks } from './grid-marks';
import { withoutFavicons } from './links';
import { forgetWhatTheCellHeld, TYPED_INTO } from './typed-in-haste';
import { loadVendor } from './vendor';

/** What the spreadsheet asks of the page around it. */
export interface SpreadsheetHost {
  /** It is on show. */
  ready(model: Model): void;
  notify(text: string): void;
  fail(text: string): void;
  confirm(question: string, yes: () => void, no: () => void): void;
}

interface ViewProps {
  readonly model: Model;
  readonly marks: GridMarks;
  readonly host: SpreadsheetHost;
}

/** The embedded spreadsheet over a model. The component is o-spreadsheet's own; this only gives it a place on the page. */
export function SpreadsheetView({ model, marks, host }: ViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(host);
  useEffect(() => {
    latest.current = host;
  }, [host]);

  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let app: App | undefined;
    let remember: (() => void) | undefined;
    let gone = false;
    const start = async (): Promise<void> => {
      const text = await loadVendor();
      if (gone) return;
      const { Spreadsheet, stores } = spreadsheetEngine();
      app = new App(Spreadsheet, {
        props: {
          model,
          colorScheme: 'light',
          notifyUser: ({ text: message }: { text: string }) => latest.current.notify(message),
          raiseError: (message: string, after?: () => void) => {
            latest.current.fail(message);
            after?.();
          },
          askConfirmation: (question: string, yes: () => void, no?: () => void) =>
            latest.current.confirm(question, yes, no ?? (() => undefined)),
        },
        templates: withoutFavicons(text),
      });
      // While it starts, the spreadsheet takes the focus from where someone may be at work already, as in the pane.
      element.inert = true;
      const { env } = await app.mount(element);
      const composer = env.getStore(stores.CellComposerStore);
      remember = forgetWhatTheCellHeld(element, () => composer.editionMode !== 'inactive');
      env.getStore(stores.HighlightStore).register(marks);
      element.inert = false;
      if (document.activeElement === document.body) element.querySelector<HTMLElement>(TYPED_INTO)?.focus();
      latest.current.ready(model);
    };
    start().catch((error: unknown) => latest.current.fail(error instanceof Error ? error.message : String(error)));
    return () => {
      gone = true;
      remember?.();
      app?.destroy();
    };
  }, [model, marks]);

  return <div ref={place} className="nm-grid" style={{ flex: 1, minWidth: 0, height: '100%', position: 'relative' }} />;
}
