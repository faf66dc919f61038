import { useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Analysis } from '../state/analysis';
import { download } from '../state/download';
import { today } from '../state/format';
import { usePane } from '../state/pane-context';
import { PrintedReport } from './printed-report';
import { LOOK, ONLY_ON_PAPER } from './printed-style';
import { reportPages } from './report-pages';

/** What is done with the report once it is there. */
export type PaperUse = 'print' | 'page';

interface PrintReportProps {
  readonly analysis: Analysis;
  readonly use: PaperUse;
  readonly onDone: () => void;
}

/** A page of its own that any browser shows and prints, without anything from elsewhere. */
function htmlOf(content: string, title: string, language: string): string {
  const plain = title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${plain}</title><style>body { margin: 2em auto; max-width: 60em; }${LOOK}</style></head><body><main class="nm-printed">${content}</main></body></html>\n`;
}

/** The report, for as long as the host's print dialog takes it; it is never seen on the screen. */
export default function PrintReport({ analysis, use, onDone }: PrintReportProps) {
  const { checking, language, s } = usePane();
  const { ignored } = checking;
  const pages = useMemo(() => reportPages(analysis, ignored), [analysis, ignored]);
  const place = useMemo(() => {
    const element = document.createElement('div');
    element.className = 'nm-printed';
    return element;
  }, []);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  }, [onDone]);

  useEffect(() => {
    const style = document.createElement('style');
    style.textContent = LOOK + ONLY_ON_PAPER;
    document.head.append(style);
    document.body.append(place);
    const finish = (): void => done.current();
    // Some browsers come back before their dialog has taken what is to be printed.
    window.addEventListener('afterprint', finish);
    if (use === 'print') window.print();
    else {
      download(`report-${today(analysis.at)}.html`, htmlOf(place.innerHTML, s.report.title, language), 'text/html');
      finish();
    }
    return () => {
      window.removeEventListener('afterprint', finish);
      style.remove();
      place.remove();
    };
  }, [place, use, analysis, language, s]);

  return createPortal(<PrintedReport analysis={analysis} pages={pages} />, place);
}
