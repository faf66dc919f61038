import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * How many of a row's children fit side by side, from the first on, with one of them always among them. All of them
 * where all fit; otherwise room is kept for a button that opens the others.
 */
export function fitting(widths: readonly number[], room: number, button: number, always: number): ReadonlySet<number> {
  const all = new Set(widths.keys());
  if (widths.reduce((sum, width) => sum + width, 0) <= room) return all;
  const fits = new Set([always]);
  let left = room - button - widths[always];
  for (const [index, width] of widths.entries()) {
    if (index === always) continue;
    if (width > left) break;
    fits.add(index);
    left -= width;
  }
  return fits;
}

/**
 * The children of a row that fit into what it stands in, next to the button that opens the others. Measured anew when
 * there is more or less room, or the names change; a child is to be as wide whether it is selected or not.
 */
export function useFitting(
  row: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  always: number,
  names: string,
): ReadonlySet<number> | undefined {
  const [measured, setMeasured] = useState<{
    readonly widths: readonly number[];
    readonly room: number;
    readonly button: number;
  }>();
  useLayoutEffect(() => {
    const around = row.current?.parentElement;
    if (!row.current || !button.current || !around) return undefined;
    const [children, opener] = [[...row.current.children], button.current];
    const widthOf = (element: Element): number => element.getBoundingClientRect().width;
    const measure = (): void =>
      setMeasured({ widths: children.map(widthOf), room: widthOf(around), button: widthOf(opener) });
    measure();
    const observer = new ResizeObserver(measure);
    // The children too: their fonts may arrive later than they do.
    for (const element of [around, opener, ...children]) observer.observe(element);
    return () => observer.disconnect();
  }, [row, button, names]);
  return measured && fitting(measured.widths, measured.room, measured.button, always);
}
