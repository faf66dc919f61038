import { FluentProvider, makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Batch } from '../taskpane/many/batch';
import type { ChosenFile } from '../taskpane/many/files';
import { Pane } from '../taskpane/pane';
import { analyseWithAllChecks } from '../taskpane/state/analyse';
import { preferredLanguage } from '../taskpane/state/preferences';
import { STRINGS } from '../taskpane/strings';
import { FLUENT_THEMES, useTheme } from '../taskpane/theme';
import { Gallery } from './gallery';
import { loadSpreadsheet } from './load-spreadsheet';
import { KeptOffer } from './kept-offer';
import type { KeptWorkbook } from './kept-workbook';
import { Notices, type Question, QuestionBar } from './notices';
import { fetchSample, type Sample } from './samples';
import type { SpreadsheetHost } from './spreadsheet-view';
import { TitleBar } from './title-bar';
import { useFileDrop } from './use-file-drop';
import { useKeptWorkbook } from './use-kept-workbook';
import { useLeaveSheet } from './use-leave-sheet';
import { type Busy, useWorkbook } from './use-workbook';

const SpreadsheetView = lazy(async () => ({ default: (await loadSpreadsheet()).SpreadsheetView }));

/** Where sheet and pane have no room side by side: a small window, or a large zoom. */
const NARROW = '@media (max-width: 720px)';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh' },
  top: { position: 'relative', flexShrink: 0 },
  main: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
  work: {
    display: 'flex',
    flex: 1,
    minHeight: 0,
    position: 'relative',
    [NARROW]: { flexDirection: 'column' },
  },
  sheet: { display: 'flex', flex: 1, minWidth: 0, minHeight: 0, position: 'relative' },
  pane: {
    width: '400px',
    flexShrink: 0,
    height: '100%',
    overflow: 'hidden',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: { width: '100%', height: '60%', borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  away: { display: 'none' },
  empty: {
    flex: 1,
    display: 'grid',
    placeContent: 'center',
    padding: tokens.spacingHorizontalL,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  cover: {
    position: 'absolute',
    inset: 0,
    zIndex: 1000,
    display: 'grid',
    placeContent: 'center',
    '::before': {
      content: '""',
      position: 'absolute',
      inset: 0,
      zIndex: -1,
      opacity: 0.8,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  drop: {
    inset: '12px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    pointerEvents: 'none',
  },
});

export interface FirstWorkbook {
  readonly name: string;
  /** On its way since the page began to load. */
  readonly bytes: Promise<Uint8Array>;
}

/** The page without Excel: a title bar, the embedded spreadsheet, and the same pane as in Excel. */
export function PreviewApp({ first }: { readonly first: FirstWorkbook }) {
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useState(() => preferredLanguage(navigator.language));
  const s = STRINGS[language];
  const { workbook, port, portNumber, busy, changed, notices, open, save, notice, dismiss } = useWorkbook(s);
  const kept = useKeptWorkbook(workbook);
  const [paneShown, setPaneShown] = useState(true);
  const [samplesShown, setSamplesShown] = useState(false);
  const [question, setQuestion] = useState<Question>();
  const [batch] = useState(() => new Batch());
  /** Whoever opens one of many files wants its findings. */
  const [checkAtOnce, setCheckAtOnce] = useState(false);
  /** The model whose spreadsheet is on show. */
  const [onShow, setOnShow] = useState<unknown>();
  const samplesButton = useRef<HTMLButtonElement>(null);
  const samplesId = useId();
  const sheetPlace = useRef<HTMLDivElement>(null);
  const panePlace = useRef<HTMLElement>(null);
  useLeaveSheet(sheetPlace, panePlace, samplesButton);

  const unsaved = (then: () => void): void => {
    if (!changed || !workbook) return then();
    setQuestion({ text: s.preview.loseChanges(workbook.name), yes: then, no: () => undefined });
    return undefined;
  };
  const openFile = (file: File, isOfMany = false): void =>
    unsaved(() => {
      setCheckAtOnce(isOfMany);
      kept.answered();
      open(file.name, async () => kept.own(new Uint8Array(await file.arrayBuffer())));
    });
  const openBlank = (): void =>
    unsaved(() => {
      setCheckAtOnce(false);
      open(s.preview.blankName, async () => (await loadSpreadsheet()).blankWorkbook());
    });
  const openKept = ({ name, bytes }: KeptWorkbook): void =>
    unsaved(() => {
      setCheckAtOnce(false);
      kept.answered();
      open(name, () => Promise.resolve(kept.own(bytes)));
    });
  const openSample = (sample: Sample): void => {
    setSamplesShown(false);
    unsaved(() => {
      setCheckAtOnce(false);
      open(sample.file, () => fetchSample(sample));
    });
  };
  const withoutThese = (lost: readonly string[]): Promise<boolean> =>
    new Promise((resolve) =>
      setQuestion({
        text: s.preview.notInFile,
        items: lost,
        proceed: s.preview.saveWithout,
        yes: () => resolve(true),
        no: () => resolve(false),
      }),
    );
  const closeSamples = (): void => {
    setSamplesShown(false);
    samplesButton.current?.focus();
  };
  const checkMany = (files: readonly ChosenFile[]): void => {
    setPaneShown(true);
    void batch.start(files);
  };
  const dragging = useFileDrop((dropped) => {
    if (!dropped) notice({ intent: 'error', text: s.many.unlisted });
    else if (dropped.isMany && dropped.files.length === 0) notice({ intent: 'warning', text: s.many.nothingThere });
    else if (dropped.isMany) checkMany(dropped.files);
    else if (dropped.files.length === 1) openFile(dropped.files[0].file);
  });

  useEffect(() => {
    open(first.name, () => first.bytes);
  }, [open, first]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (changed) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [changed]);

  const host = useMemo<SpreadsheetHost>(
    () => ({
      ready: (model) => setOnShow(model),
      notify: (text) => notice({ intent: 'info', text }),
      fail: (text) => notice({ intent: 'error', text }),
      confirm: (text, yes, no) => setQuestion({ text, yes, no }),
    }),
    [notice],
  );

  const mounting = workbook !== undefined && workbook.preview.model !== onShow;
  const work: Busy | undefined = busy ?? (mounting ? { doing: 'opening', name: workbook.name } : undefined);
  const cover = work && (
    <div className={styles.cover}>
      <Spinner label={s.preview[work.doing](work.name)} />
    </div>
  );
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]} lang={language}>
      <div className={styles.page}>
        <div className={styles.top}>
          <TitleBar
            s={s}
            name={workbook?.name}
            changed={changed}
            busy={work !== undefined}
            paneShown={paneShown}
            samplesShown={samplesShown}
            samplesId={samplesId}
            samplesButton={samplesButton}
            onBlank={openBlank}
            onOpen={openFile}
            onOpenMany={checkMany}
            onSave={() => void save(withoutThese)}
            onToggleSamples={() => setSamplesShown(!samplesShown)}
            onTogglePane={() => setPaneShown(!paneShown)}
          />
          {samplesShown && (
            <Gallery
              id={samplesId}
              s={s}
              keeps={kept.keeps}
              onKeeps={kept.setKeeps}
              onChoose={openSample}
              onClose={closeSamples}
            />
          )}
        </div>
        <main className={styles.main}>
          {question && <QuestionBar s={s} question={question} close={() => setQuestion(undefined)} />}
          {kept.offered && (
            <KeptOffer
              s={s}
              language={language}
              kept={kept.offered}
              onOpen={openKept}
              onForget={kept.forget}
              onDismiss={kept.answered}
            />
          )}
          <Notices s={s} notices={notices} onDismiss={dismiss} />
          <div className={styles.work}>
            <div className={styles.sheet} role="group" aria-label={s.preview.sheet} ref={sheetPlace}>
              {workbook && (
                <Suspense>
                  <SpreadsheetView model={workbook.preview.model} marks={workbook.preview.marks} host={host} />
                </Suspense>
              )}
              {!workbook && !busy && (
                <div className={styles.empty}>
                  <Text size={400}>{s.preview.none}</Text>
                </div>
              )}
              {/* While the first one opens, the pane beside it can be used already. */}
              {onShow === undefined && cover}
            </div>
            <aside
              ref={panePlace}
              className={mergeClasses(styles.pane, !paneShown && styles.away)}
              aria-label={s.preview.pane}
            >
              <Pane
                key={portNumber}
                port={port}
                analyse={analyseWithAllChecks}
                workbookName={workbook?.name}
                batch={batch}
                openFile={(file) => openFile(file, true)}
                checkAtOnce={checkAtOnce}
                locale={navigator.language}
                onLanguage={setLanguage}
              />
            </aside>
            {onShow !== undefined && cover}
            {dragging && (
              <div className={mergeClasses(styles.cover, styles.drop)}>
                <Text size={500} weight="semibold">
                  {s.preview.drop}
                </Text>
              </div>
            )}
          </div>
        </main>
      </div>
    </FluentProvider>
  );
}
