import { type RefObject, useEffect } from 'react';

const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), select, textarea, a[href], [tabindex="0"]';
/** Where the spreadsheet types into a cell: Escape gives that up first, and only then leaves. */
const TYPING = '.o-composer';

function firstShown(place: HTMLElement | null): HTMLElement | undefined {
  return [...(place?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find((element) => element.offsetParent !== null);
}

/**
 * Tab moves from cell to cell, as it does in Excel: F6 leads out of the sheet into the pane, with Shift to the buttons
 * above, and Escape too where nothing is being typed.
 */
export function useLeaveSheet(
  sheet: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
  above: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      const { target } = event;
      if (!(target instanceof HTMLElement)) return;
      const inSheet = sheet.current?.contains(target) ?? false;
      const typing = (target.closest(TYPING)?.textContent ?? '') !== '';
      const leaves = event.key === 'F6' || (event.key === 'Escape' && inSheet && !typing);
      if (!leaves) return;
      const into = sheet.current?.querySelector<HTMLElement>('.o-grid .o-composer') ?? undefined;
      const next = inSheet ? (event.shiftKey ? above.current : (firstShown(pane.current) ?? above.current)) : into;
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    };
    window.addEventListener('keydown', leave, true);
    return () => window.removeEventListener('keydown', leave, true);
  }, [sheet, pane, above]);
}
