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

interface Measured {
  readonly names: string;
  readonly widths: readonly number[];
  readonly room: number;
  readonly button: number;
}

/**
 * The children of a row that fit into what it stands in, next to the button that opens the others; undefined until they
 * are measured, for which the button must be there. Measured anew when there is more or less room, or the names change;
 * a child is to be as wide whether it is selected or not.
 */
export function useFitting(
  row: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  always: number,
  names: string,
): ReadonlySet<number> | undefined {
  const [measured, setMeasured] = useState<Measured>();
  useLayoutEffect(() => {
    const around = row.current?.parentElement;
    if (!row.current || !button.current || !around) return undefined;
    const children = [...row.current.children];
    const widthOf = (element: Element): number => element.getBoundingClientRect().width;
    // Where everything fits the button goes away: its width is kept.
    const opener = widthOf(button.current);
    const measure = (): void =>
      setMeasured({ names, widths: children.map(widthOf), room: widthOf(around), button: opener });
    measure();
    const observer = new ResizeObserver(measure);
    // The children too: their fonts may arrive later than they do.
    for (const element of [around, ...children]) observer.observe(element);
    return () => observer.disconnect();
  }, [row, button, names]);
  if (measured?.names !== names) return undefined;
  return fitting(measured.widths, measured.room, measured.button, always);
}
