import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { CellOut } from '../../functions/runtime/cell';
import type { NmFunction, ResultKind } from '../../functions/runtime/define';
import { isoDate } from '../../rules/calendar';
import { RuleError } from '../../rules/rule-error';
import type { Format } from '../state/format';
import { usePane } from '../state/pane-context';
import type { Result } from './use-result';

const ROWS_SHOWN = 12;

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0 },
  code: { color: tokens.colorStatusDangerForeground1 },
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, whiteSpace: 'nowrap' },
  figure: { textAlign: 'end' },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** A cell of a result as its number format would show it. */
function cellText(cell: CellOut, kind: ResultKind, format: Format): string {
  if (cell instanceof RuleError) return cell.code;
  if (typeof cell !== 'number') return format.value(cell);
  if (kind === 'money') return format.money(cell);
  return kind === 'date' ? format.date(isoDate(cell)) : format.value(cell);
}

interface ResultViewProps {
  readonly fn: NmFunction;
  readonly result: Result | undefined;
}

/** The result on the figures given: one value, or the rows that would spill; a refusal with its reason. */
export function ResultView({ fn, result }: ResultViewProps) {
  const styles = useStyles();
  const { s } = usePane();
  return (
    <section className={styles.box} aria-live="polite">
      <Text as="h3" weight="semibold" className={styles.title}>
        {s.functions.result}
      </Text>
      {result === undefined ? (
        <Text className={styles.muted}>{s.functions.resultWaits}</Text>
      ) : 'error' in result ? (
        <Text>
          {result.code !== undefined && <span className={styles.code}>{result.code} </span>}
          {result.missingSheet !== undefined ? s.functions.missingSheet(result.missingSheet) : result.error}
        </Text>
      ) : (
        <Cells cells={result.cells} kind={fn.result} />
      )}
    </section>
  );
}

interface CellsProps {
  readonly cells: readonly (readonly CellOut[])[];
  readonly kind: ResultKind;
}

function Cells({ cells, kind }: CellsProps) {
  const styles = useStyles();
  const { format, s } = usePane();
  if (cells.length === 1 && cells[0].length === 1) {
    return (
      <Text size={500} weight="semibold">
        {cellText(cells[0][0], kind, format)}
      </Text>
    );
  }
  const firstError = cells.flat().find((cell) => cell instanceof RuleError);
  return (
    <>
      <Text size={200} className={styles.muted}>
        {s.functions.resultSize(format.count(cells.length), format.count(cells[0]?.length ?? 0))}
        {cells.length > ROWS_SHOWN && `. ${s.functions.resultMore(format.count(ROWS_SHOWN))}`}
      </Text>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={s.functions.result}>
        <table className={styles.table}>
          <tbody>
            {cells.slice(0, ROWS_SHOWN).map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td
                    key={column}
                    className={mergeClasses(styles.cell, typeof cell === 'number' && styles.figure)}
                    title={cell instanceof RuleError ? cell.message : undefined}
                  >
                    {cellText(cell, kind, format)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {firstError instanceof RuleError && (
        <Text size={200}>
          {firstError.code}: {firstError.message}
        </Text>
      )}
    </>
  );
}
