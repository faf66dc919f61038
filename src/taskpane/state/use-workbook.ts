import { useEffect, useState } from 'react';
import { type RecognisedTable, recogniseWorkbook } from '../../recognition';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { type ScreenId, usePane } from './pane-context';

export interface OpenWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
}

export type Reading = { readonly workbook: OpenWorkbook } | { readonly failed: string };

/** The workbook as it is now with its recognised tables, for a screen on show; undefined until it is read. */
export function useWorkbook(screen: ScreenId): Reading | undefined {
  const { checking, shown } = usePane();
  const { snapshot } = checking;
  const { changes } = checking.state;
  const [reading, setReading] = useState<Reading>();
  const active = shown === screen;

  useEffect(() => {
    if (!active) return undefined;
    let current = true;
    // What goes wrong while the tables are recognised is told like a workbook that cannot be read.
    void snapshot()
      .then((read): Reading => ({ workbook: { snapshot: read, tables: recogniseWorkbook(read) } }))
      .catch((error: Error): Reading => ({ failed: error.message }))
      .then((result) => {
        if (current) setReading(result);
      });
    return () => {
      current = false;
    };
  }, [active, snapshot, changes]);
  return reading;
}
