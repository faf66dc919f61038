import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Place, WorkbookPort } from '../workbook/port';
import { Batch } from './many/batch';
import { SCREENS } from './screens';
import { Footer } from './start/footer';
import type { Analyse } from './state/analysis';
import { useChecking } from './state/checking';
import { formatFor } from './state/format';
import { type PaneContext, PaneProvider, type ScreenId } from './state/pane-context';
import { preferredLanguage, savePreferences } from './state/preferences';
import { type Language, STRINGS } from './strings';
import { FLUENT_THEMES, type PaneTheme, useTheme } from './theme';
import { Failure } from './ui/message';
import { Tabs } from './ui/tabs';
import { Working } from './ui/working';

export interface PaneProps {
  readonly port: WorkbookPort;
  readonly analyse: Analyse;
  /** The host's theme; left out, the browser's light or dark. */
  readonly theme?: PaneTheme;
  /** The host's display language ("es-MX"); the user's own choice in the pane comes before it. */
  readonly locale?: string;
  /** The id of the screen to begin with: which ribbon button opened the pane; any other text is the first screen. */
  readonly screenId?: string;
  /** The name of the workbook's file, for reports. */
  readonly workbookName?: string;
  /** Files that are checked together, where they outlive this pane. */
  readonly batch?: Batch;
  /** Opens one of those files. */
  readonly openFile?: (file: File) => void | Promise<void>;
  /** Whether the workbook is checked as soon as the pane is there. */
  readonly checkAtOnce?: boolean;
  /** Told of the pane's language where the page around it speaks too: at first, and when the user switches it. */
  readonly onLanguage?: (language: Language) => void;
}

const useStyles = makeStyles({
  provider: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    outlineStyle: 'none',
  },
  trouble: { padding: tokens.spacingHorizontalM, paddingBottom: 0, flexShrink: 0 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const panelId = (id: ScreenId): string => `nm-screen-${id}`;
const tabElementId = (id: ScreenId): string => `nm-tab-${id}`;

/** The task pane: tabs, the open screen, and what every screen shares. */
export function Pane(props: PaneProps) {
  const { port, analyse, theme, locale, screenId, workbookName, openFile, checkAtOnce = false, onLanguage } = props;
  const first = SCREENS.find(({ id }) => id === screenId)?.id ?? 'check';
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(() => preferredLanguage(locale));
  const [screen, setScreen] = useState<ScreenId>(first);
  const [announcement, setAnnouncement] = useState('');
  const [goToFailure, setGoToFailure] = useState<string>();
  const [visited, setVisited] = useState<ReadonlySet<ScreenId>>(new Set([first]));
  const checking = useChecking(port, analyse);
  const [ownBatch] = useState(() => new Batch());
  const batch = props.batch ?? ownBatch;
  const fluent = FLUENT_THEMES[useTheme(theme)];
  const s = STRINGS[language];
  useEffect(() => onLanguage?.(language), [onLanguage, language]);

  const goTo = useCallback(
    (place: Place) => {
      setGoToFailure(undefined);
      port.goTo(place).catch((error: Error) => setGoToFailure(error.message));
    },
    [port],
  );
  /** A screen that was opened keeps what was entered in it while another one is shown. */
  const show = useCallback((id: ScreenId) => {
    setScreen(id);
    setVisited((before) => new Set([...before, id]));
  }, []);
  const open = useCallback(
    (id: ScreenId) => {
      show(id);
      // After the new screen has replaced the one that held the focus.
      requestAnimationFrame(() => document.getElementById(panelId(id))?.focus());
    },
    [show],
  );
  const context = useMemo<PaneContext>(
    () => ({
      port,
      language,
      s,
      format: formatFor(language),
      checking,
      workbookName,
      batch,
      openFile,
      shown: screen,
      announce: setAnnouncement,
      goTo,
      open,
    }),
    [port, language, s, checking, workbookName, batch, openFile, screen, goTo, open],
  );

  // Files that were dropped on the page around the pane are shown where they are checked.
  const run = useSyncExternalStore(batch.subscribe, () => batch.state().run);
  const runAtFirst = useRef(run);
  useEffect(() => {
    if (run === runAtFirst.current) return;
    runAtFirst.current = run;
    show('many');
  }, [run, show]);
  const { check } = checking;
  const checkedAtOnce = useRef(!checkAtOnce);
  useEffect(() => {
    if (checkedAtOnce.current) return;
    checkedAtOnce.current = true;
    check();
  }, [check]);

  const other: Language = language === 'en' ? 'es' : 'en';
  const switchLanguage = (): void => {
    setLanguage(other);
    savePreferences({ language: other });
  };

  return (
    <FluentProvider theme={fluent} className={styles.provider} lang={language}>
      <PaneProvider value={context}>
        <div className={styles.pane} role="region" aria-label={s.paneLabel}>
          <Tabs
            label={s.screensLabel}
            moreLabel={s.moreScreens}
            tabs={SCREENS.map(({ id }) => ({ id, name: s.screens[id] }))}
            selected={screen}
            tabElementId={tabElementId}
            panelId={panelId}
            onSelect={show}
          />
          {goToFailure !== undefined && (
            <div className={styles.trouble}>
              <Failure
                title={s.cannotGoTo}
                text={goToFailure}
                dismissLabel={s.dismiss}
                onDismiss={() => setGoToFailure(undefined)}
              />
            </div>
          )}
          {SCREENS.map(({ id, Content }) => (
            <div
              key={id}
              id={panelId(id)}
              role="tabpanel"
              aria-labelledby={tabElementId(id)}
              tabIndex={-1}
              hidden={id !== screen}
              className={mergeClasses(id === screen && styles.content)}
            >
              {visited.has(id) && (
                <Suspense fallback={<Working label={s.loadingScreen} />}>
                  <Content />
                </Suspense>
              )}
            </div>
          ))}
          <Footer other={other} onLanguage={switchLanguage} />
          <div role="status" aria-live="polite" className={styles.hidden}>
            {announcement}
          </div>
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}
