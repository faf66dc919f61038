import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Jobs } from '../start/jobs';
import { usePane } from '../state/pane-context';
import { readPreferences, savePreferences } from '../state/preferences';
import { Failure, Message } from '../ui/message';
import { Working } from '../ui/working';
import { useCheckAnnouncements } from './use-check-announcements';

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
  title: { margin: 0 },
  checked: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  again: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
  },
  summary: { display: 'flex', flexDirection: 'column' },
  onOpen: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  at: { color: tokens.colorNeutralForeground3 },
});

/** Loaded with the first result: the pane opens without it. */
const CheckResult = lazy(() => import('./check-result'));

/** The first screen: what can be done here, the check of this workbook first; after it, what was found. */
export function CheckScreen() {
  const styles = useStyles();
  const { checking, format, s } = usePane();
  const { running, analysis, outcome } = checking.state;
  /** The buttons replace one another: the focus follows, unless the check began by itself. */
  const [pressed, setPressed] = useState(false);
  const start = (): void => {
    setPressed(true);
    checking.check();
  };
  useCheckOnOpen();
  useCheckAnnouncements();

  const working = running && (
    <Working
      label={s.check[running.phase]}
      share={running.of > 0 ? running.done / running.of : undefined}
      detail={running.of > 0 ? s.check.progress(format.count(running.done), format.count(running.of)) : undefined}
      cancelLabel={s.cancel}
      focusCancel={pressed}
      onCancel={checking.cancel}
    />
  );
  const trouble = !running && outcome !== undefined && (
    <>
      {outcome === 'cancelled' ? (
        <Message intent="info">{s.check.cancelled}</Message>
      ) : (
        <Failure title={s.check.failed} text={outcome.failed} help={s.check.failedHelp} />
      )}
    </>
  );

  if (!analysis) {
    return (
      <div className={styles.start}>
        <Text as="h2" weight="semibold" size={400} className={styles.title}>
          {s.start.title}
        </Text>
        {trouble}
        {working ?? (
          <Button appearance="primary" size="large" autoFocus={pressed} onClick={start}>
            {s.check.start}
          </Button>
        )}
        <Text>{s.check.purpose}</Text>
        <CheckOnOpen />
        <Jobs />
      </div>
    );
  }
  return (
    <div className={styles.checked}>
      {working ?? (
        <div className={styles.again}>
          <div className={styles.summary}>
            <Text size={200} className={styles.at}>
              {s.check.checkedAt(format.time(analysis.at))}
            </Text>
          </div>
          <Button appearance="primary" autoFocus={pressed} onClick={start}>
            {s.check.again}
          </Button>
        </div>
      )}
      {trouble}
      <Suspense fallback={<Working label={s.check.listing} />}>
        <CheckResult analysis={analysis} />
      </Suspense>
      <CheckOnOpen />
    </div>
  );
}

function CheckOnOpen() {
  const { s } = usePane();
  const styles = useStyles();
  const [checked, setChecked] = useState(() => readPreferences().checkOnOpen === true);
  return (
    <Checkbox
      className={styles.onOpen}
      label={s.check.onOpen}
      checked={checked}
      onChange={(_, data) => {
        setChecked(data.checked === true);
        savePreferences({ checkOnOpen: data.checked === true });
      }}
    />
  );
}

/** Checks once when the pane opens, where the user asked for it. */
function useCheckOnOpen(): void {
  const { checking } = usePane();
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    if (readPreferences().checkOnOpen && !checking.state.analysis && !checking.state.running) checking.check();
  }, [checking]);
}
