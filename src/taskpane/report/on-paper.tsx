import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { download } from '../state/download';
import { usePane } from '../state/pane-context';
import { LOOK, ONLY_ON_PAPER } from './printed-style';

/** What is done with a report once it is there. */
export type PaperUse = 'print' | 'page';

interface OnPaperProps {
  readonly use: PaperUse;
  readonly title: string;
  /** Of the page where it is downloaded, without its ending. */
  readonly fileName: string;
  readonly children: ReactNode;
  readonly onDone: () => void;
}

/** A page of its own that any browser shows and prints, without anything from elsewhere. */
function htmlOf(content: string, title: string, language: string): string {
  const plain = title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${plain}</title><style>body { margin: 2em auto; max-width: 60em; }${LOOK}</style></head><body><main class="nm-printed">${content}</main></body></html>\n`;
}

/** What is printed or downloaded, for as long as the host's print dialog takes it; it is never seen on the screen. */
export function OnPaper({ use, title, fileName, children, onDone }: OnPaperProps) {
  const { language } = usePane();
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
      download(`${fileName}.html`, htmlOf(place.innerHTML, title, language), 'text/html');
      finish();
    }
    return () => {
      window.removeEventListener('afterprint', finish);
      style.remove();
      place.remove();
    };
  }, [place, use, title, fileName, language]);

  return createPortal(children, place);
}
