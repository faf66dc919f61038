import { App } from '@odoo/owl';
import { useEffect, useRef } from 'react';
import { type Model, spreadsheetEngine } from '../engine';
import { withoutFavicons } from './links';
import { loadVendor } from './vendor';

/** What the spreadsheet asks of the page around it. */
export interface SpreadsheetHost {
  /** It is on show. */
  ready(model: Model): void;
  notify(text: string): void;
  fail(text: string): void;
  confirm(question: string, yes: () => void, no: () => void): void;
}

/** Where the spreadsheet listens for what is typed into the selected cell. */
const TYPED_INTO = '.o-grid .o-composer';

/** The embedded spreadsheet over a model. The component is o-spreadsheet's own; this only gives it a place on the page. */
export function SpreadsheetView({ model, host }: { readonly model: Model; readonly host: SpreadsheetHost }) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(host);
  useEffect(() => {
    latest.current = host;
  }, [host]);

  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let app: App | undefined;
    let gone = false;
    const start = async (): Promise<void> => {
      const text = await loadVendor();
      if (gone) return;
      app = new App(spreadsheetEngine().Spreadsheet, {
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
      await app.mount(element);
      element.inert = false;
      if (document.activeElement === document.body) element.querySelector<HTMLElement>(TYPED_INTO)?.focus();
      latest.current.ready(model);
    };
    start().catch((error: unknown) => latest.current.fail(error instanceof Error ? error.message : String(error)));
    return () => {
      gone = true;
      app?.destroy();
    };
  }, [model]);

  return <div ref={place} className="nm-grid" style={{ flex: 1, minWidth: 0, height: '100%', position: 'relative' }} />;
}
