import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Most, Outcome } from '../../whatif';
import type { Differing } from '../../kinds/vary';
import { usePane } from '../state/pane-context';
import { Failure } from '../ui/message';
import type { Computed } from './use-outcomes';

const useStyles = makeStyles({
  totals: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  outcome: {
    display: 'flex',
    flexDirection: 'column',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
});

interface LiveTotalsProps {
  readonly computed: Computed;
  readonly differing: Differing;
}

/** What the scenarios come to, before a sheet is made. */
export function LiveTotals({ computed, differing }: LiveTotalsProps) {
  const styles = useStyles();
  const { s } = usePane();
  if ('failed' in computed) return <Failure title={s.whatIf.noTotals} text={computed.failed} />;
  return (
    <section className={styles.totals} aria-label={s.whatIf.totals}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {s.whatIf.totals}
      </Text>
      {computed.outcomes.map((outcome) => (
        <div key={outcome.name} className={styles.outcome}>
          <Text weight="semibold">{outcome.isBaseline ? s.whatIf.baseline : outcome.name}</Text>
          <Lines outcome={outcome} differing={differing} />
        </div>
      ))}
    </section>
  );
}

function Lines({ outcome, differing }: { readonly outcome: Outcome; readonly differing: Differing }) {
  const { s, format } = usePane();
  const { total, difference, more, less, mostMore, mostLess, findings, changed } = outcome;
  if (findings) {
    return (
      <>
        {findings.map(({ finding, count }) => (
          <Text key={finding}>
            <span lang="en">{finding}</span>: {format.count(count)}
          </Text>
        ))}
        {!outcome.isBaseline && <Text>{s.whatIf.changed(changed ?? 0)}</Text>}
      </>
    );
  }
  const signed = (amount: number): string => `${amount > 0 ? '+' : ''}${format.money(amount)}`;
  const named = (most: Most): string => `${most.entity} (${signed(most.difference)})`;
  return (
    <>
      {total !== undefined && <Text>{s.whatIf.total(format.money(total))}</Text>}
      {difference !== undefined && <Text>{s.whatIf.difference(signed(difference))}</Text>}
      {more !== undefined && (
        <Text>
          <span lang="en">{differing.more}</span>: {s.whatIf.entities(more)}
          {mostMore && `; ${s.whatIf.most(named(mostMore))}`}
        </Text>
      )}
      {less !== undefined && (
        <Text>
          <span lang="en">{differing.less}</span>: {s.whatIf.entities(less)}
          {mostLess && `; ${s.whatIf.most(named(mostLess))}`}
        </Text>
      )}
    </>
  );
}
