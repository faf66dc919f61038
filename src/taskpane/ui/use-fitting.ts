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

/** The children of a row that fit into what it stands in, measured anew when that or their names change. */
export function useFitting(
  row: RefObject<HTMLElement | null>,
  button: number,
  always: number,
  names: string,
): ReadonlySet<number> | undefined {
  const [measured, setMeasured] = useState<{ readonly widths: readonly number[]; readonly room: number }>();
  useLayoutEffect(() => {
    const element = row.current;
    const around = element?.parentElement;
    if (!element || !around) return undefined;
    const measure = (): void => {
      const widths = [...element.children].map((child) => (child as HTMLElement).offsetWidth);
      setMeasured({ widths, room: around.clientWidth });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    return () => observer.disconnect();
  }, [row, names]);
  return measured && fitting(measured.widths, measured.room, button, always);
}
