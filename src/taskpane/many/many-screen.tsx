import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type ChangeEvent, type DragEvent, useRef, useState, useSyncExternalStore } from 'react';
import { usePane } from '../state/pane-context';
import { Message } from '../ui/message';
import { Working } from '../ui/working';
import { BatchReport } from './batch-report';
import { BatchTable } from './batch-table';
import { BatchVerdict } from './batch-verdict';
import { droppedFiles, type ChosenFile, pickedFiles } from './files';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minHeight: '100%',
    borderRadius: tokens.borderRadiusMedium,
  },
  dragging: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '2px' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  drop: { color: tokens.colorNeutralForeground3 },
});

const ACCEPTED = '.xlsx,.xlsm,.csv';

/** Many workbooks at once: chosen or dropped, checked beside the page, listed as they come. */
export default function ManyScreen() {
  const styles = useStyles();
  const { announce, batch, format, s } = usePane();
  const state = useSyncExternalStore(batch.subscribe, batch.state);
  const [trouble, setTrouble] = useState<string>();
  const [dragging, setDragging] = useState(false);
  const { rows, running, cancelled } = state;
  const done = rows.filter(({ result }) => result !== undefined).length;
  const [doneText, ofText] = [format.count(done), format.count(rows.length)];

  const start = (files: readonly ChosenFile[]): void => {
    setTrouble(files.length === 0 ? s.many.nothingThere : undefined);
    if (files.length === 0) return;
    void batch.start(files).then(() => {
      const { running: isOn, cancelled: isStopped } = batch.state();
      if (!isOn && !isStopped) announce(s.many.done(files.length, format.count(files.length)));
    });
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    droppedFiles(event.dataTransfer).then(
      ({ files }) => start(files),
      () => setTrouble(s.many.unlisted),
    );
  };
  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDragging(true);
  };

  return (
    <div
      className={mergeClasses(styles.screen, dragging && styles.dragging)}
      onDragOver={onDragOver}
      onDragLeave={() => setDragging(false)}
      onDrop={onDrop}
    >
      <Text>{s.many.purpose}</Text>
      <div className={styles.buttons}>
        <FileButton label={s.many.files} primary={rows.length === 0} onFiles={start} />
        <FileButton label={s.many.folder} folder onFiles={start} />
      </div>
      {rows.length === 0 && <Text className={styles.drop}>{s.many.drop}</Text>}
      {trouble !== undefined && (
        <Message intent="warning" dismissLabel={s.dismiss} onDismiss={() => setTrouble(undefined)}>
          {trouble}
        </Message>
      )}
      {running && (
        <Working
          label={s.many.checking}
          share={done / rows.length}
          detail={s.many.progress(doneText, ofText)}
          cancelLabel={s.cancel}
          onCancel={() => batch.cancel()}
        />
      )}
      {cancelled && <Message intent="info">{s.many.cancelled(doneText, ofText)}</Message>}
      {rows.length > 0 && (
        <>
          <BatchVerdict rows={rows} />
          <BatchTable rows={rows} />
          {done > 0 && <BatchReport rows={rows} />}
        </>
      )}
    </div>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly folder?: boolean;
  readonly primary?: boolean;
  onFiles(files: readonly ChosenFile[]): void;
}

/** A browser's own dialog for files, or for a folder with all below it. */
function FileButton({ label, folder = false, primary = false, onFiles }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  const pick = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = pickedFiles(target.files ?? []);
    // The same can be picked again; a dialog that was left without choosing changes nothing.
    if ((target.files?.length ?? 0) > 0) onFiles(files);
    target.value = '';
  };
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        data-testid={folder ? 'folder-of-many' : 'many-files'}
        {...(folder ? { webkitdirectory: '' } : { accept: ACCEPTED })}
        onChange={pick}
      />
      <Button appearance={primary ? 'primary' : 'secondary'} onClick={() => picker.current?.click()}>
        {label}
      </Button>
    </>
  );
}
