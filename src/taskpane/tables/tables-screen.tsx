import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';
import { Failure } from '../ui/message';
import { NeedsCheck } from '../ui/needs-check';
import { Working } from '../ui/working';
import { AddTable } from './add-table';
import { TableCard } from './table-card';
import { useCorrections } from './use-corrections';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  excluded: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** What was taken for what, and the way to correct it. */
export default function TablesScreen() {
  const styles = useStyles();
  const { checking, s } = usePane();
  const corrections = useCorrections();
  const { analysis, running } = checking.state;
  if (!analysis) return <NeedsCheck text={s.tables.needsCheck} />;

  const excluded = corrections.list.filter(({ kind }) => kind === 'none');
  return (
    <div className={styles.screen}>
      <Text>{analysis.tables.length === 0 ? s.tables.nothing : s.tables.purpose}</Text>
      {running && <Working label={s.check[running.phase]} />}
      {corrections.failure !== undefined && <Failure title={s.tables.saveFailed} text={corrections.failure} />}
      {analysis.tables.map((table) => (
        <TableCard
          key={`${table.sheet}|${table.kind}|${table.headerTop}|${table.range.left}`}
          table={table}
          sheet={analysis.snapshot.sheets.find(({ name }) => name === table.sheet)}
          corrections={corrections}
        />
      ))}
      {excluded.length > 0 && (
        <section>
          <Text as="h2" weight="semibold" className={styles.title}>
            {s.tables.excluded}
          </Text>
          {excluded.map((correction) => (
            <div key={`${correction.sheet}|${correction.headerTop}|${correction.left}`} className={styles.excluded}>
              <Text>{s.tables.excludedAt(correction.sheet, String(correction.headerTop + 1))}</Text>
              <Button size="small" onClick={() => corrections.remove(correction)}>
                {s.tables.undo}
              </Button>
            </div>
          ))}
        </section>
      )}
      <AddTable corrections={corrections} />
    </div>
  );
}
