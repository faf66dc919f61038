import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Discrepancy } from '../../law/discrepancy';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5.5rem) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0 },
});

/** One place where a source contradicts itself, the law or its own arithmetic. */
export function DiscrepancyText({ discrepancy }: { readonly discrepancy: Discrepancy }) {
  const styles = useStyles();
  const { s } = usePane();
  const { place, printed, shouldBe, why, handling, functions } = discrepancy;
  const facts = [
    [s.sources.printed, printed],
    [s.sources.shouldBe, shouldBe],
    [s.sources.why, why],
    [s.sources.handling, handling],
    [s.sources.functions, functions.map((name) => `NM.${name}`).join(', ')],
  ].filter(([, text]) => text !== '');
  return (
    <div className={styles.item}>
      <Text weight="semibold" lang="en">
        {place}
      </Text>
      <dl className={styles.facts}>
        {facts.map(([label, text]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.fact} lang="en">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
