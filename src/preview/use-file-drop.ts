import { useEffect, useRef, useState } from 'react';
import { type Dropped, droppedFiles } from '../taskpane/many/files';

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/**
 * Takes what is dropped anywhere on the page: undefined where it is a folder that cannot be listed. Gives whether anything
 * is being dragged over it.
 */
export function useFileDrop(onFiles: (dropped: Dropped | undefined) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  }, [onFiles]);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent): void => {
      // Leaving for another element of the page is not leaving the page.
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setDragging(false);
      if (!event.dataTransfer) return;
      droppedFiles(event.dataTransfer).then(
        (dropped) => latest.current(dropped),
        () => latest.current(undefined),
      );
    };
    window.addEventListener('dragover', over, true);
    window.addEventListener('dragleave', leave, true);
    window.addEventListener('drop', drop, true);
    return () => {
      window.removeEventListener('dragover', over, true);
      window.removeEventListener('dragleave', leave, true);
      window.removeEventListener('drop', drop, true);
    };
  }, []);
  return dragging;
}
