import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import { usePane } from '../state/pane-context';
import { FindingItem } from './finding-item';
import type { FindingGroup, FindingPart } from './view';

/** A long list is shown a page at a time: the first cells decide how a user reads the rest. */
const PAGE = 25;

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  part: { marginTop: tokens.spacingVerticalS },
  partTitle: { color: tokens.colorNeutralForeground2, display: 'block', overflowWrap: 'anywhere' },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
  },
  more: { marginTop: tokens.spacingVerticalXS },
});

const FINDING_BUTTON = 'data-nm-finding';

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const from = event.target as HTMLElement;
  if (step === 0 || !from.hasAttribute(FINDING_BUTTON)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(`[${FINDING_BUTTON}]`)];
  const to = buttons[buttons.indexOf(from) + step];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

export function FindingGroups({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const styles = useStyles();
  const { format, s } = usePane();
  return (
    <div className={styles.groups} onKeyDown={moveFocus}>
      {groups.map(({ severity, count, parts }) => (
        <section key={severity} aria-labelledby={`nm-findings-${severity}`}>
          <Text as="h2" id={`nm-findings-${severity}`} weight="semibold" size={400} style={{ margin: 0 }}>
            {s.severity[severity].title} ({format.count(count)})
          </Text>
          {parts.map((part) => (
            <Part key={part.key} part={part} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Part({ part }: { readonly part: FindingPart }) {
  const styles = useStyles();
  const { format, s } = usePane();
  const [pages, setPages] = useState(1);
  const rest = part.findings.length - pages * PAGE;
  const next = Math.min(rest, PAGE);
  return (
    <div className={styles.part}>
      <Text as="h3" size={200} weight="semibold" className={styles.partTitle} style={{ margin: 0 }}>
        {part.sheet} · {part.kind ? s.kinds[part.kind] : s.check.outsideTables}
      </Text>
      <ul className={styles.list}>
        {part.findings.slice(0, pages * PAGE).map((listed) => (
          <FindingItem key={listed.key} listed={listed} />
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} appearance="subtle" onClick={() => setPages(pages + 1)}>
          {s.check.more(next, format.count(next))}
        </Button>
      )}
    </div>
  );
}
