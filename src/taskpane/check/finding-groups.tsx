import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import type { Analysis } from '../state/analysis';
import { usePane } from '../state/pane-context';
import { FindingItem } from './finding-item';
import type { FindingGroup, FindingPart } from './groups';

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

interface ActiveFinding {
  readonly checks: Analysis['checks'];
  /** The key of the finding that is open for the way through all of them. */
  readonly active: string | undefined;
  readonly onActive: (key: string) => void;
}

interface FindingGroupsProps extends ActiveFinding {
  readonly groups: readonly FindingGroup[];
}

export function FindingGroups({ groups, ...rest }: FindingGroupsProps) {
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
            <Part key={part.key} part={part} {...rest} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** What a part's findings have in common, with how many and the dollars. */
function PartTitle({ part, checks }: { readonly part: FindingPart; readonly checks: Analysis['checks'] }) {
  const { format, s } = usePane();
  const { of, stake, findings } = part;
  if (!of) return null;
  if ('sheet' in of) return `${of.sheet} · ${of.kind ? s.kinds[of.kind] : s.check.outsideTables}`;
  return (
    <>
      <span lang="en">{checks.find(({ id }) => id === of.check)?.title ?? of.check}</span>
      {findings.length > 1 && ` · ${format.count(findings.length)}`}
      {stake > 0 && ` · $${format.money(stake)}`}
    </>
  );
}

function Part({ part, checks, active, onActive }: ActiveFinding & { readonly part: FindingPart }) {
  const styles = useStyles();
  const { format, s } = usePane();
  const [opened, setOpened] = useState(1);
  // The way through all findings opens what it comes to.
  const at = part.findings.findIndex(({ key }) => key === active);
  const pages = Math.max(opened, Math.ceil((at + 1) / PAGE));
  const rest = part.findings.length - pages * PAGE;
  const next = Math.min(rest, PAGE);
  return (
    <div className={styles.part}>
      {part.of && (
        <Text as="h3" size={200} weight="semibold" className={styles.partTitle} style={{ margin: 0 }}>
          <PartTitle part={part} checks={checks} />
        </Text>
      )}
      <ul className={styles.list}>
        {part.findings.slice(0, pages * PAGE).map((listed) => (
          <FindingItem
            key={listed.key}
            listed={listed}
            withSheet={!part.of || 'check' in part.of}
            isActive={listed.key === active}
            onActive={onActive}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} appearance="subtle" onClick={() => setOpened(pages + 1)}>
          {s.check.more(next, format.count(next))}
        </Button>
      )}
    </div>
  );
}
