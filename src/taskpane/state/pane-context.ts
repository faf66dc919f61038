import { createContext, useContext } from 'react';
import type { Place, WorkbookPort } from '../../workbook/port';
import type { Batch } from '../many/batch';
import type { Language, Strings } from '../strings';
import type { Checking } from './checking';
import type { Format } from './format';

export type ScreenId =
  'check' | 'fix' | 'working' | 'tables' | 'functions' | 'templates' | 'what-if' | 'many' | 'compare' | 'sources';

/** What every screen works with. */
export interface PaneContext {
  readonly port: WorkbookPort;
  readonly language: Language;
  readonly s: Strings;
  readonly format: Format;
  readonly checking: Checking;
  /** The file's name, where the host tells it. */
  readonly workbookName?: string;
  /** The files that are checked together. */
  readonly batch: Batch;
  /** Opens a file of them where this can be done. */
  readonly openFile?: (file: File) => void | Promise<void>;
  /** The screen on show: the others keep what was entered and do no work. */
  readonly shown: ScreenId;
  /** Reads a sentence out to a screen reader. */
  announce(text: string): void;
  /** Shows a place in the workbook; says so where that fails. */
  goTo(place: Place): void;
  /** Opens another screen and moves the focus there. */
  open(screen: ScreenId): void;
}

const Context = createContext<PaneContext | undefined>(undefined);

export const PaneProvider = Context.Provider;

export function usePane(): PaneContext {
  const pane = useContext(Context);
  if (!pane) throw new Error('A screen of the task pane stands outside the pane.');
  return pane;
}
