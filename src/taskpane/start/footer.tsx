import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { RULES_VERSION } from '../../law/version';
import { usePane } from '../state/pane-context';
import type { Language } from '../strings';
import { KeyList } from './key-list';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    flexShrink: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  rules: { flexGrow: 1 },
  button: { minWidth: 0 },
  help: {
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

const KEYS_ID = 'nm-keys';

interface FooterProps {
  readonly other: Language;
  readonly onLanguage: () => void;
}

/** Below every screen: the rules' version, the help, the keys and the other language. */
export function Footer({ other, onLanguage }: FooterProps) {
  const styles = useStyles();
  const { s } = usePane();
  const [keysShown, setKeysShown] = useState(false);
  const keys = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setKeysShown(false);
    keys.current?.focus();
  };
  return (
    <>
      {keysShown && <KeyList id={KEYS_ID} onClose={close} />}
      <div className={styles.footer}>
        <span className={styles.rules}>{s.rulesVersion(RULES_VERSION)}</span>
        <Link className={styles.help} href="help/index.html" target="_blank" rel="noreferrer" title={s.start.helpHint}>
          {s.start.help}
        </Link>
        <Button
          ref={keys}
          appearance="transparent"
          size="small"
          className={styles.button}
          aria-expanded={keysShown}
          aria-controls={KEYS_ID}
          onClick={() => setKeysShown(!keysShown)}
        >
          {s.start.keys}
        </Button>
        <Button appearance="transparent" size="small" className={styles.button} lang={other} onClick={onLanguage}>
          {s.otherLanguage}
        </Button>
      </div>
    </>
  );
}
