import { App } from '@odoo/owl';
import { useEffect, useRef } from 'react';
import { type Model, spreadsheetEngine } from '../engine';

/** What the spreadsheet asks of the page around it. */
export interface SpreadsheetHost {
  notify(text: string): void;
  fail(text: string): void;
  confirm(question: string, yes: () => void, no: () => void): void;
}

let templates: Promise<string> | undefined;

/** The spreadsheet's own templates, fetched once. */
export function loadTemplates(): Promise<string> {
  templates ??= fetch('vendor/o_spreadsheet.xml').then((response) => {
    if (!response.ok)
      throw new Error('A part of the page is missing (vendor/o_spreadsheet.xml). Build the project again.');
    return response.text();
  });
  return templates;
}

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
      const text = await loadTemplates();
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
        templates: text,
      });
      await app.mount(element);
    };
    start().catch((error: unknown) => latest.current.fail(error instanceof Error ? error.message : String(error)));
    return () => {
      gone = true;
      app?.destroy();
    };
  }, [model]);

  return <div ref={place} className="nm-grid" style={{ flex: 1, minWidth: 0, height: '100%', position: 'relative' }} />;
}
