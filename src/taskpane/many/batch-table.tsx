import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { summaryOf } from '../../batch/summary';
import { usePane } from '../state/pane-context';
import { LinkButton } from '../ui/link-button';
import { Failure } from '../ui/message';
import type { BatchRow } from './batch';
import { BY_NAME, COLUMNS, inOrder, pressed } from './order';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  header: {
    position: 'sticky',
    // Above the padding of the screen that it scrolls in.
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'bottom',
  },
  sort: {
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
  },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  number: { textAlign: 'end', whiteSpace: 'nowrap' },
  wrong: { fontWeight: tokens.fontWeightSemibold },
  remark: { display: 'block', color: tokens.colorNeutralForeground3 },
  reason: { display: 'block' },
});

const ARROWS = { ascending: ' ↑', descending: ' ↓' } as const;

/** A line a file, as the results come; pressing a header sorts, pressing a name opens the file. */
export function BatchTable({ rows }: { readonly rows: readonly BatchRow[] }) {
  const styles = useStyles();
  const { openFile, s } = usePane();
  const [failure, setFailure] = useState<string>();
  const open =
    openFile &&
    ((file: File): void => {
      setFailure(undefined);
      Promise.resolve(openFile(file)).catch((error: Error) => setFailure(error.message));
    });
  const [order, setOrder] = useState(BY_NAME);
  const sorted = useMemo(() => inOrder(rows, order), [rows, order]);
  return (
    <>
      {failure !== undefined && <Failure title={s.many.notOpened} text={failure} />}
      <table className={styles.table} aria-label={s.many.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => {
              const direction = order.ascending ? 'ascending' : 'descending';
              return (
                <th
                  key={column}
                  scope="col"
                  aria-sort={order.by === column ? direction : 'none'}
                  className={mergeClasses(styles.header, column === 'file' ? styles.name : styles.number)}
                >
                  <button
                    type="button"
                    className={styles.sort}
                    title={s.many.columns[column].help}
                    onClick={() => setOrder(pressed(order, column))}
                  >
                    {s.many.columns[column].name}
                    <span aria-hidden>{order.by === column && ARROWS[direction]}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <Row key={row.path} row={row} open={open} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  readonly row: BatchRow;
  readonly open: ((file: File) => void) | undefined;
}

function Row({ row, open }: RowProps) {
  const styles = useStyles();
  const { format, s } = usePane();
  const { path, file, result } = row;
  const number = mergeClasses(styles.cell, styles.number);
  const summary = result && result.error === undefined ? summaryOf(result) : undefined;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {open && summary ? (
          <LinkButton title={s.many.open(path)} onClick={() => open(file)}>
            {path}
          </LinkButton>
        ) : (
          path
        )}
        <Remarks row={row} />
      </th>
      {summary ? (
        <>
          <td className={number}>{format.count(summary.tables)}</td>
          <td className={mergeClasses(number, summary.errors > 0 && styles.wrong)}>{format.count(summary.errors)}</td>
          <td className={number}>{summary.stake > 0 ? format.count(summary.stake) : '–'}</td>
          <td className={number}>{format.count(summary.unrecognised)}</td>
        </>
      ) : (
        <td className={styles.cell} colSpan={COLUMNS.length - 1}>
          {result === undefined && <span className={styles.remark}>{s.many.waiting}</span>}
        </td>
      )}
    </tr>
  );
}

/** What numbers do not say: why it was not read, what it comes to, what is only likely. */
function Remarks({ row: { result, stopped } }: { readonly row: BatchRow }) {
  const styles = useStyles();
  const { format, s } = usePane();
  if (!result) return null;
  if (result.error !== undefined) {
    return (
      <span className={styles.reason}>
        {s.many.notRead} {stopped ? s.many.stopped[stopped] : <span lang="en">{result.error}</span>}
      </span>
    );
  }
  const { warnings } = summaryOf(result);
  const likely = result.tables.filter(({ certainty }) => certainty === 'likely').length;
  const remarks = [
    warnings > 0 && s.many.warnings(warnings, format.count(warnings)),
    likely > 0 && s.many.likely(likely, format.count(likely)),
  ].filter((text) => text !== false);
  return (
    <>
      {result.outcomes?.map(({ entity, amount }) => (
        <span key={entity} className={styles.reason}>
          {s.verdict.owes(entity, format.money(amount))}
        </span>
      ))}
      {remarks.length > 0 && (
        <Text className={styles.remark} size={200}>
          {remarks.join(', ')}
        </Text>
      )}
    </>
  );
}
