import { useEffect, useRef } from 'react';
import { usePane } from '../state/pane-context';
import { listFindings } from './view';

/** Tells a screen reader when a check begins and what it gave. */
export function useCheckAnnouncements(): void {
  const { announce, checking, format, s } = usePane();
  const { running, analysis, outcome } = checking.state;
  const said = useRef({ running: running !== undefined, analysis, outcome });
  useEffect(() => {
    const before = said.current;
    said.current = { running: running !== undefined, analysis, outcome };
    if (running && !before.running) announce(s.check.reading);
    if (analysis && analysis !== before.analysis) {
      const open = listFindings(analysis.findings, analysis.tables, checking.ignored).open.length;
      announce(s.check.done(open, format.count(open)));
    }
    if (outcome && outcome !== before.outcome) {
      announce(outcome === 'cancelled' ? s.check.cancelled : `${s.check.failed} ${outcome.failed}`);
    }
  }, [announce, running, analysis, outcome, checking.ignored, format, s]);
}
