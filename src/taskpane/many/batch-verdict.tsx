import { Text } from '@fluentui/react-components';
import { summaryOf } from '../../batch/summary';
import { usePane } from '../state/pane-context';
import type { BatchRow } from './batch';

/** What the files come to, in a line: how many are wrong, could not be read, are clean, and the dollars. */
export function BatchVerdict({ rows }: { readonly rows: readonly BatchRow[] }) {
  const { format, s } = usePane();
  const results = rows.flatMap(({ result }) => result ?? []);
  const unread = results.filter(({ error }) => error !== undefined).length;
  const summaries = results.filter(({ error }) => error === undefined).map(summaryOf);
  const wrong = summaries.filter(({ errors }) => errors > 0).length;
  const clean = summaries.filter(({ errors, warnings }) => errors + warnings === 0).length;
  const stake = summaries.reduce((sum, each) => sum + each.stake, 0);
  const parts = [
    wrong > 0 && s.many.withErrors(wrong, format.count(wrong)),
    unread > 0 && s.many.unread(unread, format.count(unread)),
    clean > 0 && s.many.clean(clean, format.count(clean)),
    stake > 0 && s.many.stake(format.money(stake)),
  ].filter((text) => text !== false);
  return (
    <Text as="h2" weight="semibold" size={400} style={{ margin: 0 }}>
      {[s.many.done(results.length, format.count(results.length)), parts.join(' · ')].join(' ')}
    </Text>
  );
}
