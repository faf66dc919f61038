import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { placeName } from '../state/format';
import { usePane } from '../state/pane-context';
import { Disclosure } from '../ui/disclosure';
import { Failure } from '../ui/message';
import type { IgnoredListed } from './view';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground3 },
  undo: { alignSelf: 'start' },
});

/** What was set aside, why and when; each can be brought back. */
export function IgnoredFindings({ ignored }: { readonly ignored: readonly IgnoredListed[] }) {
  const styles = useStyles();
  const { announce, checking, format, open, s } = usePane();
  const [failure, setFailure] = useState<string>();

  const bringBack = ({ entry }: IgnoredListed): void => {
    checking.saveIgnored(checking.ignored.filter((other) => other !== entry)).then(
      () => {
        announce(s.check.unignoredDone);
        open('check');
      },
      (error: Error) => setFailure(error.message),
    );
  };

  return (
    <Disclosure label={s.check.ignoredTitle(ignored.length, format.count(ignored.length))}>
      {failure !== undefined && <Failure title={s.check.ignoreFailed} text={failure} />}
      <ul className={styles.list}>
        {ignored.map((listed) => (
          <li key={listed.key} className={styles.item}>
            <Text weight="semibold">{placeName(listed.finding.place)}</Text>
            <span lang="en">{listed.finding.message}</span>
            <span>
              {s.check.ignoredBecause}: {listed.entry.reason}
            </span>
            <Text size={200} className={styles.muted}>
              {s.check.ignoredOn(format.date(listed.entry.on))}
              {listed.entry.by !== undefined && `, ${s.report.by(listed.entry.by)}`}
            </Text>
            <Button size="small" className={styles.undo} onClick={() => bringBack(listed)}>
              {s.check.stopIgnoring}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
