import { useEffect, useMemo } from 'react';
import type { Mark } from '../../workbook/port';
import { usePane } from '../state/pane-context';
import type { ListedFinding } from './view';

/**
 * Shows the listed findings in the grid where marks are looks only; where they would be saved into the file, they wait for
 * the user. A grid that cannot be drawn on leaves the list as it is.
 */
export function useGridMarks(findings: readonly ListedFinding[]): void {
  const { port } = usePane();
  const marks = useMemo<readonly Mark[]>(
    () => findings.map(({ finding: { place, severity } }) => ({ ...place, severity })),
    [findings],
  );
  useEffect(() => {
    if (port.mark && !port.marksAreSaved) port.mark(marks).catch(() => undefined);
  }, [port, marks]);
  useEffect(
    () => () => {
      if (port.mark && !port.marksAreSaved) port.mark([]).catch(() => undefined);
    },
    [port],
  );
}
