import { useEffect, useRef } from 'react';
import { mountPane } from '../taskpane/mount';
import type { WorkbookPort } from '../workbook/port';

/** The task pane, the same code as in Excel, over the preview's workbook. */
export default function PaneView({ port }: { readonly port: WorkbookPort }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    // A fresh element each time: the pane's own React root is taken away after this one has rendered.
    const element = document.createElement('div');
    element.style.height = '100%';
    place.current.append(element);
    const unmount = mountPane(element, port);
    return () => {
      queueMicrotask(() => {
        unmount();
        element.remove();
      });
    };
  }, [port]);
  return <div ref={place} style={{ height: '100%' }} />;
}
