import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { cellName } from '../../workbook/address';
import type { CellChange } from '../../workbook/port';
import { placeName } from '../state/format';
import { usePane } from '../state/pane-context';
import { CellLink } from '../ui/cell-link';
import { Disclosure } from '../ui/disclosure';
import type { Fixable, FixGroup } from './fixes';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
  },
  // The button goes below a title that it would leave no room for a word.
  title: { margin: 0, overflowWrap: 'break-word', minWidth: 0, flex: '1 1 10em' },
  all: { flexShrink: 0 },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  changes: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'baseline',
    fontVariantNumeric: 'tabular-nums',
  },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  button: { alignSelf: 'start' },
});

interface FixGroupListProps {
  readonly group: FixGroup;
  readonly title: string;
  readonly disabled: boolean;
  readonly onApply: (changes: readonly CellChange[]) => void;
}

export function FixGroupList({ group, title, disabled, onApply }: FixGroupListProps) {
  const styles = useStyles();
  const { format, s } = usePane();
  const { fixables, together, conflicts } = group;
  const whole = fixables.length - conflicts;
  return (
    <section aria-labelledby={`nm-fix-${group.check}`}>
      <div className={styles.head}>
        <Text as="h2" id={`nm-fix-${group.check}`} weight="semibold" className={styles.title} lang="en">
          {title}
        </Text>
        {fixables.length > 1 && (
          <Button
            className={styles.all}
            size="small"
            appearance="primary"
            disabled={disabled}
            onClick={() => onApply(together)}
          >
            {s.fix.all(whole, format.count(whole))}
          </Button>
        )}
      </div>
      {conflicts > 0 && <Text size={200}>{s.fix.conflicts(conflicts, format.count(conflicts))}</Text>}
      <ul className={styles.list}>
        {fixables.map((fixable) => (
          <FixCard key={fixable.listed.key} fixable={fixable} disabled={disabled} onApply={onApply} />
        ))}
      </ul>
    </section>
  );
}

interface FixCardProps {
  readonly fixable: Fixable;
  readonly disabled: boolean;
  readonly onApply: (changes: readonly CellChange[]) => void;
}

function FixCard({ fixable: { listed, changes, others }, disabled, onApply }: FixCardProps) {
  const styles = useStyles();
  const { s } = usePane();
  const place = placeName(listed.finding.place);
  return (
    <li className={styles.card}>
      <span lang="en">{listed.finding.message}</span>
      <Changes changes={changes} />
      <Button
        className={styles.button}
        size="small"
        disabled={disabled}
        aria-label={s.fix.oneLabel(place)}
        onClick={() => onApply(changes)}
      >
        {s.fix.one}
      </Button>
      {others.map((other, index) => (
        <Disclosure key={index} label={s.fix.instead}>
          <Changes changes={other} />
          <Button
            className={styles.button}
            size="small"
            disabled={disabled}
            aria-label={s.fix.insteadLabel(place)}
            onClick={() => onApply(other)}
          >
            {s.fix.one}
          </Button>
        </Disclosure>
      ))}
    </li>
  );
}

/** The cells before and after, each with the reason. */
function Changes({ changes }: { readonly changes: readonly CellChange[] }) {
  const styles = useStyles();
  const { format, s } = usePane();
  return changes.map(({ sheet, row, column, before, after, reason }) => (
    <div key={`${sheet}|${cellName(row, column)}`}>
      <CellLink place={{ sheet, range: { top: row, left: column, bottom: row, right: column } }} />
      <div className={styles.changes}>
        <span className={styles.label}>{s.fix.before}</span>
        <del className={styles.before}>{format.value(before) || s.blank}</del>
        <span className={styles.label}>{s.fix.after}</span>
        <ins className={styles.after} style={{ textDecoration: 'none' }}>
          {format.value(after) || s.blank}
        </ins>
      </div>
      <Text size={200} lang="en">
        {reason}
      </Text>
    </div>
  ));
}
