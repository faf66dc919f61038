import { useEffect, useRef } from 'react';

/**
 * F8 and Shift+F8 go through the findings from wherever the focus is: in the pane, and in a sheet on the same page. A
 * pane that is not on show leaves the keys alone.
 */
export function useStepKeys(isShown: boolean, step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  }, [step]);
  useEffect(() => {
    if (!isShown) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isShown]);
}
