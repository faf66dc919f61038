import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  box: {
    flexShrink: 0,
    maxHeight: '60%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  keys: { fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Keys of a sheet that is not Excel's: there it is Excel's own. */
const OF_PREVIEW = new Set(['above', 'leave']);

interface KeyListProps {
  readonly id: string;
  onClose(): void;
}

/** Which keys do what, in place above the footer: never over the user's work. */
export function KeyList({ id, onClose }: KeyListProps) {
  const styles = useStyles();
  const { port, s } = usePane();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const keys = Object.entries(s.start.keyNames).filter(([key]) => port.host === 'Preview' || !OF_PREVIEW.has(key));
  return (
    <section id={id} className={styles.box} aria-label={s.start.keysTitle} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold" style={{ margin: 0 }}>
          {s.start.keysTitle}
        </Text>
        <Button
          ref={close}
          appearance="transparent"
          size="small"
          icon={<DismissRegular />}
          aria-label={s.start.closeKeys}
          onClick={onClose}
        />
      </div>
      <dl className={styles.list}>
        {keys.map(([key, [name, what]]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt className={styles.keys}>{name}</dt>
            <dd className={styles.what}>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
