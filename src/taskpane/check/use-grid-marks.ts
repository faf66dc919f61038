import { useEffect, useMemo } from 'react';
import type { Mark } from '../../workbook/port';
import { usePane } from '../state/pane-context';
import type { ListedFinding } from './view';

/**
 * Shows the listed findings in the grid, where the host can mark cells without changing the file. A grid that cannot be drawn
 * on leaves the list as it is.
 */
export function useGridMarks(findings: readonly ListedFinding[]): void {
  const { port } = usePane();
  const marks = useMemo<readonly Mark[]>(
    () => findings.map(({ finding: { place, severity } }) => ({ ...place, severity })),
    [findings],
  );
  useEffect(() => {
    port.mark?.(marks).catch(() => undefined);
  }, [port, marks]);
  useEffect(
    () => () => {
      port.mark?.([]).catch(() => undefined);
    },
    [port],
  );
}
