import { useEffect, useState } from 'react';
import type { Place } from '../../workbook/port';
import { usePane } from './pane-context';

/** The selected place, followed as it moves; undefined where several areas or an object are selected. */
export function useSelection(): Place | undefined {
  const { port } = usePane();
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    let current = true;
    const stop = port.onSelection(setPlace);
    port.selection().then(
      (selected) => {
        if (current) setPlace((moved) => moved ?? selected);
      },
      // Nothing can be read while a cell is being edited: the next move of the selection tells.
      () => undefined,
    );
    return () => {
      current = false;
      stop();
    };
  }, [port]);
  return place;
}
