import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useEffect, useId, useRef, useState } from 'react';
import { rangeName } from '../../workbook/address';
import { placeName } from '../state/format';
import { usePane } from '../state/pane-context';
import { SeverityIcon } from '../ui/severity-icon';
import { FindingDetails } from './finding-details';
import type { ListedFinding } from './view';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
    // Below the bar that stays in view above the list.
    scrollMarginTop: '40px',
  },
  open: { boxShadow: tokens.shadow4 },
  active: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  head: { display: 'flex', alignItems: 'start' },
  main: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    // A frame, not a ground: in high contrast a hover's ground is bright and the texts on it would be too.
    ':hover': { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  place: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap', width: '100%' },
  values: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  label: { color: tokens.colorNeutralForeground3 },
  amount: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
  chevron: { flexShrink: 0, margin: tokens.spacingVerticalXXS },
  details: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
});

interface FindingItemProps {
  readonly listed: ListedFinding;
  /** Whether its sheet is named, where what stands above it does not. */
  readonly withSheet: boolean;
  /** Whether the way through all findings has come to it: it is open then, and in view. */
  readonly isActive: boolean;
  readonly onActive: (key: string) => void;
}

/** One finding: what and where at a glance; pressing it shows the cell, and opens the reasons under it. */
export function FindingItem({ listed, withSheet, isActive, onActive }: FindingItemProps) {
  const styles = useStyles();
  const { checking, format, goTo, s } = usePane();
  const [open, setOpen] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  // Opened by the way through all findings, and closed when it goes on; by hand it stays as it is put.
  const [wasActive, setWasActive] = useState(false);
  if (isActive !== wasActive) {
    setWasActive(isActive);
    setOpen(isActive);
  }
  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const id = useId();
  const { finding, difference } = listed;
  const { stale } = checking.state;
  const isStale = stale === 'all' || stale.has(finding.place.sheet);
  const cell = rangeName(finding.place.range);

  return (
    <li
      ref={card}
      className={mergeClasses(styles.card, open && styles.open, isActive && styles.active)}
      aria-current={isActive || undefined}
    >
      <div className={styles.head}>
        <button
          type="button"
          data-nm-finding=""
          className={styles.main}
          title={s.goTo(placeName(finding.place))}
          onClick={() => {
            goTo(finding.place);
            onActive(listed.key);
            setOpen(true);
          }}
        >
          <span className={styles.place}>
            <SeverityIcon severity={finding.severity} />
            <Text weight="semibold">{withSheet ? placeName(finding.place) : cell}</Text>
            {finding.amount !== undefined && finding.amount > 0 && (
              <Text weight="semibold" className={styles.amount}>
                ${format.money(finding.amount)}
              </Text>
            )}
            {isStale && (
              <Badge appearance="tint" color="warning">
                {s.check.staleMark}
              </Badge>
            )}
          </span>
          <span lang="en">{finding.message}</span>
          {(finding.actual !== undefined || finding.expected !== undefined) && (
            <span className={styles.values}>
              {finding.actual !== undefined && (
                <>
                  <span className={styles.label}>{s.check.is}</span>
                  <span lang="en">{finding.actual === '' ? s.blank : finding.actual}</span>
                </>
              )}
              {finding.expected !== undefined && (
                <>
                  <span className={styles.label}>{s.check.shouldBe}</span>
                  <Text size={200} weight="semibold" lang="en">
                    {finding.expected === '' ? s.blank : finding.expected}
                  </Text>
                </>
              )}
              {difference !== undefined && difference !== 0 && (
                <>
                  <span className={styles.label}>{s.check.difference}</span>
                  <span>{format.signed(difference)}</span>
                </>
              )}
            </span>
          )}
        </button>
        <Button
          className={styles.chevron}
          appearance="subtle"
          size="small"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-label={`${s.check.details}: ${cell}`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={id} hidden={!open} className={styles.details}>
        {open && <FindingDetails finding={finding} />}
      </div>
    </li>
  );
}
