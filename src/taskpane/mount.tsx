import { createRoot } from 'react-dom/client';
import type { WorkbookPort } from '../workbook/port';
import { Pane } from './pane';
import type { Analyse } from './state/analysis';
import type { PaneTheme } from './theme';

export interface PaneOptions {
  /** The host's theme; left out, the browser's light or dark. */
  readonly theme?: PaneTheme;
  /** The host's display language, for instance "es-MX"; left out, the browser's. */
  readonly locale?: string;
  /** The id of the screen to begin with; left out, the first. */
  readonly screenId?: string;
  /** How a workbook is checked; left out, with all checks. */
  readonly analyse?: Analyse;
}

/** All checks, loaded when the first check is asked for. */
const analyseWithAllChecks: Analyse = async (snapshot, options) =>
  (await import('./state/all-checks')).analyse(snapshot, options);

/** Shows the task pane in an element, over a workbook. Gives the way to take it away again. */
export function mountPane(element: HTMLElement, port: WorkbookPort, options: PaneOptions = {}): () => void {
  const root = createRoot(element);
  const { theme, screenId, locale = navigator.language, analyse = analyseWithAllChecks } = options;
  root.render(<Pane port={port} analyse={analyse} theme={theme} locale={locale} screenId={screenId} />);
  return () => root.unmount();
}
