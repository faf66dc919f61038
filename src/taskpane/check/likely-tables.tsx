import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { kindOf, type RecognisedTable } from '../../recognition';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Analysis } from '../state/analysis';
import { usePane } from '../state/pane-context';
import { confirmationOf } from '../tables/correction-draft';
import { headerColumns } from '../tables/describe';
import { useCorrections } from '../tables/use-corrections';
import { CellLink } from '../ui/cell-link';
import { Failure } from '../ui/message';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  assumed: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** So many are asked for one after the other; the next follow when these are answered. */
const ASKED = 2;

/** Of the tables that are only likely: whether they are what they were taken for. The answer is remembered in the workbook. */
export function LikelyTables({ analysis: { snapshot, tables } }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { checking, format, open, s } = usePane();
  const corrections = useCorrections();
  const likely = tables.filter(({ certainty }) => certainty === 'likely');
  return (
    <>
      {corrections.failure !== undefined && <Failure title={s.tables.saveFailed} text={corrections.failure} />}
      {likely.slice(0, ASKED).map((table) => (
        <section
          key={`${table.sheet}|${table.range.top}|${table.range.left}`}
          className={styles.question}
          aria-label={s.verdict.ask(s.kinds[table.kind])}
        >
          <Text>{s.verdict.ask(s.kinds[table.kind])}</Text>
          <CellLink place={{ sheet: table.sheet, range: table.range }} />
          <Text size={200} className={styles.assumed}>
            {s.verdict.likely} <span lang="en">{assumedColumns(table, snapshot, s.tables.column).join('; ')}</span>
          </Text>
          <div className={styles.buttons}>
            <Button
              size="small"
              disabled={checking.state.running !== undefined}
              onClick={() => corrections.add(confirmationOf(table))}
            >
              {s.verdict.confirm}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => open('tables')}>
              {s.verdict.correct}
            </Button>
          </div>
        </section>
      ))}
      {likely.length > ASKED && (
        <Text size={200}>{s.verdict.moreToAsk(format.count(likely.length - ASKED), likely.length - ASKED)}</Text>
      )}
    </>
  );
}

/** What was taken for what: the columns that no words name; where words name all of them, each that the kind must have. */
function assumedColumns(
  { kind, sheet, headerTop, headerBottom, columns, series, assumed }: RecognisedTable,
  workbook: WorkbookSnapshot,
  nameOf: (letter: string, header: string) => string,
): string[] {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  const headers = found ? headerColumns(found, headerTop, headerBottom) : [];
  const guessed = new Map(assumed.map((one) => [one.role, one.columns]));
  return kindOf(kind).columns.flatMap(({ role, title, need }) => {
    const held = series[role] ?? (role in columns ? [columns[role]] : []);
    const told = guessed.get(role) ?? (guessed.size === 0 && need === 'required' ? held : []);
    if (told.length === 0) return [];
    return `${title} = ${told.map((column) => nameOf(headers[column].letter, headers[column].header)).join(', ')}`;
  });
}
