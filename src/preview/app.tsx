import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { fetchSample, type Sample } from './samples';
import { type SpreadsheetHost, SpreadsheetView } from './spreadsheet-view';
import { TitleBar } from './title-bar';
import { useFileDrop } from './use-file-drop';
import { type OpenWorkbook, useWorkbook } from './use-workbook';

/** Loaded beside the workbook: the spreadsheet is there first. */
const PaneView = lazy(() => import('./pane-view'));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh' },
  work: { display: 'flex', flex: 1, minHeight: 0, position: 'relative' },
  pane: {
    width: '400px',
    flexShrink: 0,
    height: '100%',
    overflow: 'hidden',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  empty: {
    flex: 1,
    display: 'grid',
    placeContent: 'center',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
  busy: {
    position: 'absolute',
    inset: 0,
    zIndex: 1000,
    display: 'grid',
    placeContent: 'center',
    backgroundColor: 'rgba(255,255,255,.72)',
  },
  drop: {
    position: 'absolute',
    inset: '12px',
    zIndex: 1001,
    display: 'grid',
    placeContent: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: 'rgba(235,243,250,.94)',
    pointerEvents: 'none',
  },
});

interface Question {
  readonly text: string;
  yes(): void;
  no(): void;
}

export interface FirstWorkbook {
  readonly name: string;
  /** On its way since the page began to load. */
  readonly bytes: Promise<Uint8Array>;
}

export function PreviewApp({ first }: { readonly first: FirstWorkbook }) {
  const styles = useStyles();
  const { workbook, busy, changed, notices, open, save, notice, dismiss } = useWorkbook();
  const [paneShown, setPaneShown] = useState(true);
  const [question, setQuestion] = useState<Question>();

  const unsaved = (then: () => void): void => {
    if (!changed) return then();
    setQuestion({
      text: `${workbook?.name} has changes that are not saved. Open another workbook and lose them?`,
      yes: then,
      no: () => undefined,
    });
    return undefined;
  };
  const openFile = (file: File): void =>
    unsaved(() => void open(file.name, async () => new Uint8Array(await file.arrayBuffer())));
  const openSample = (sample: Sample): void => unsaved(() => void open(sample.file, () => fetchSample(sample)));
  const dragging = useFileDrop(openFile);

  useEffect(() => {
    void open(first.name, () => first.bytes);
  }, [open, first]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (changed) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [changed]);

  const host = useMemo<SpreadsheetHost>(
    () => ({
      notify: (text) => notice({ intent: 'info', text }),
      fail: (text) => notice({ intent: 'error', text }),
      confirm: (text, yes, no) => setQuestion({ text, yes, no }),
    }),
    [notice],
  );

  return (
    <FluentProvider theme={webLightTheme} className="nm-own">
      <div className={styles.page}>
        <TitleBar
          name={workbook?.name}
          changed={changed}
          busy={busy !== undefined}
          paneShown={paneShown}
          onOpen={openFile}
          onSample={openSample}
          onSave={() => void save()}
          onTogglePane={() => setPaneShown(!paneShown)}
        />
        {notices.map((shown) => (
          <MessageBar key={shown.text} intent={shown.intent} layout="multiline">
            <MessageBarBody>{shown.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label="Dismiss"
                  onClick={() => dismiss(shown)}
                />
              }
            />
          </MessageBar>
        ))}
        <main className={styles.work}>
          {workbook ? (
            <Workspace key={workbook.name} workbook={workbook} host={host} paneShown={paneShown} />
          ) : (
            <div className={styles.empty}>
              {!busy && <Text size={400}>No workbook is open. Open one, drop one here, or take a sample.</Text>}
            </div>
          )}
          {busy && (
            <div className={styles.busy}>
              <Spinner label={busy} />
            </div>
          )}
          {dragging && (
            <div className={styles.drop}>
              <Text size={500} weight="semibold">
                Drop the workbook to open it
              </Text>
            </div>
          )}
        </main>
      </div>
      <ConfirmDialog question={question} close={() => setQuestion(undefined)} />
    </FluentProvider>
  );
}

function Workspace({
  workbook,
  host,
  paneShown,
}: {
  readonly workbook: OpenWorkbook;
  readonly host: SpreadsheetHost;
  readonly paneShown: boolean;
}) {
  const styles = useStyles();
  return (
    <>
      <SpreadsheetView model={workbook.preview.model} host={host} />
      <aside
        className={styles.pane}
        aria-label="Task pane"
        hidden={!paneShown}
        style={paneShown ? {} : { display: 'none' }}
      >
        <Suspense fallback={<Spinner label="Loading the task pane…" />}>
          <PaneView port={workbook.port} />
        </Suspense>
      </aside>
    </>
  );
}

function ConfirmDialog({ question, close }: { readonly question: Question | undefined; close(): void }) {
  const answer = (reply: (() => void) | undefined): void => {
    close();
    reply?.();
  };
  return (
    <Dialog open={question !== undefined} modalType="alert" onOpenChange={() => answer(question?.no)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Please confirm</DialogTitle>
          <DialogContent>{question?.text}</DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={() => answer(question?.no)}>
              Cancel
            </Button>
            <Button appearance="primary" onClick={() => answer(question?.yes)}>
              Continue
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
