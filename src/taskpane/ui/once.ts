import type { MouseEvent } from 'react';

/** A double click is one wish: what adds a sheet to the workbook is done once for it. */
export function once(action: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) action();
  };
}
