import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Analysis } from '../state/analysis';
import { usePane } from '../state/pane-context';
import { Disclosure } from '../ui/disclosure';
import { LeadOn } from '../ui/lead-on';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface NothingFoundProps {
  readonly analysis: Analysis;
  readonly ignored: number;
}

/** Below the verdict of an empty result: what was looked at. Silence is worth only as much as that. */
export function NothingFound({ analysis, ignored }: NothingFoundProps) {
  const styles = useStyles();
  const { format, s } = usePane();
  const { checks, snapshot, tables } = analysis;
  return (
    <section className={styles.box}>
      {ignored > 0 && <Text>{s.check.nothingAllIgnored}</Text>}
      <Text>
        {s.check.whatWasChecked(
          checks.length,
          format.count(checks.length),
          snapshot.sheets.length,
          format.count(snapshot.sheets.length),
        )}
      </Text>
      {tables.length === 0 ? (
        <>
          <Text>{s.check.noTables}</Text>
          <LeadOn />
        </>
      ) : (
        <>
          <Text>{s.check.recognisedTables(tables.length, format.count(tables.length))}</Text>
          <ul className={styles.list}>
            {tables.map((table) => (
              <li key={`${table.sheet}|${table.headerTop}|${table.range.left}`}>
                {s.kinds[table.kind]} ({table.sheet})
              </li>
            ))}
          </ul>
        </>
      )}
      <Disclosure label={s.check.listOfChecks}>
        <ul className={styles.list} lang="en">
          {checks.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
