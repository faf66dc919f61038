import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableComparison } from '../../compare';
import { bothNames } from '../../compare/lines';
import { placeName } from '../state/format';
import { usePane } from '../state/pane-context';
import type { Compared } from './comparing';
import { DifferenceTable } from './difference-table';
import { NamedList } from './named-list';
import { kindTitle, leftOut, totalLines } from './said';

/** So many rows are shown at once; more at a press. */
const STEP = 25;

const useStyles = makeStyles({
  table: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  heading: { margin: 0 },
  place: { display: 'block', color: tokens.colorNeutralForeground3 },
  entity: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** One table of both: what all rows come to, then row by row, the most dollars first, then what only one of them has. */
export function TableDifferences({
  table,
  open,
}: {
  readonly table: TableComparison;
  readonly open: Compared['open'];
}) {
  const styles = useStyles();
  const { format, s } = usePane();
  const [inSight, setInSight] = useState(STEP);
  const { tables, shared, entities, same } = table;
  const totals = totalLines(table);
  const title = kindTitle(table, s);
  return (
    <section className={styles.table} aria-label={title}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {title}
        <Text size={200} className={styles.place}>
          {bothNames({ before: placeName(tables.before.place), after: placeName(tables.after.place) })}
        </Text>
      </Text>
      {totals.length > 0 && (
        <>
          <Heading text={s.compare.totals} />
          <DifferenceTable label={s.compare.totals} lines={totals} />
        </>
      )}
      {shared.length > 0 && (
        <>
          <Heading text={s.compare.values} />
          <DifferenceTable label={s.compare.values} lines={shared} open={open} />
        </>
      )}
      {entities.length > 0 && <Heading text={s.compare.rows} />}
      {entities.slice(0, inSight).map((entity, index) => (
        <div key={index}>
          <Text as="h4" size={200} weight="semibold" className={styles.entity}>
            {bothNames(entity)}
          </Text>
          <DifferenceTable label={bothNames(entity)} lines={entity.differences} open={open} />
        </div>
      ))}
      {entities.length > inSight && (
        <Button size="small" onClick={() => setInSight(inSight + STEP)}>
          {s.compare.more(format.count(entities.length - inSight))}
        </Button>
      )}
      {same > 0 && <Text size={200}>{s.compare.same(same, format.count(same))}</Text>}
      {leftOut(table, s).map(({ title: heading, names }) => (
        <NamedList key={heading} title={heading} names={names} />
      ))}
    </section>
  );
}

function Heading({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <Text as="h3" weight="semibold" size={200} className={styles.heading}>
      {text}
    </Text>
  );
}
