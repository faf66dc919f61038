import type { WorkbookPort } from '../workbook/port';

export interface WaitingPort {
  readonly port: WorkbookPort;
  /** The workbook is there: what was asked of the port meanwhile is answered by it. */
  arrived(port: WorkbookPort): void;
  /** There will be none: whoever waits is told why. */
  failed(error: Error): void;
}

/** The pane's way to a workbook that is still being opened, so that the pane need not wait for it. */
export function waitingPort(): WaitingPort {
  let arrived: WaitingPort['arrived'] = () => undefined;
  let failed: WaitingPort['failed'] = () => undefined;
  const coming = new Promise<WorkbookPort>((resolve, reject) => {
    arrived = resolve;
    failed = reject;
  });
  // Told to whoever asks for the workbook; the page itself shows what became of the file.
  coming.catch(() => undefined);

  const listening = (listen: (port: WorkbookPort) => () => void): (() => void) => {
    let stop: (() => void) | undefined;
    let wanted = true;
    coming.then(
      (port) => {
        if (wanted) stop = listen(port);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
      stop?.();
    };
  };

  return {
    arrived,
    failed,
    port: {
      host: 'Preview',
      read: async (options) => (await coming).read(options),
      goTo: async (place) => (await coming).goTo(place),
      selection: async () => (await coming).selection(),
      apply: async (changes, mark) => (await coming).apply(changes, mark),
      insert: async (place, content) => (await coming).insert(place, content),
      addSheet: async (sheet) => (await coming).addSheet(sheet),
      mark: async (marks) => (await coming).mark?.(marks),
      store: async (key, value) => (await coming).store(key, value),
      onChange: (listener) => listening((port) => port.onChange(listener)),
      onSelection: (listener) => listening((port) => port.onSelection(listener)),
    },
  };
}
