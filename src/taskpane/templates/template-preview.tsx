import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NewSheet } from '../../workbook/port';
import { usePane } from '../state/pane-context';

const ROWS_SHOWN = 24;
const COLUMNS_SHOWN = 14;

const useStyles = makeStyles({
  scroll: {
    overflow: 'auto',
    maxHeight: '260px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  cell: {
    minWidth: '40px',
    maxWidth: '140px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  bold: { fontWeight: tokens.fontWeightSemibold },
});

type Content = NewSheet['cells'][number][number];

function contentText(content: Content | undefined): string {
  if (content === null || content === undefined) return '';
  if (typeof content === 'object') return 'text' in content ? content.text : content.error;
  return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
}

/** The beginning of a sheet as it will be inserted, formulas as they are written. */
export function TemplatePreview({ sheet }: { readonly sheet: NewSheet }) {
  const styles = useStyles();
  const { s } = usePane();
  const rows = sheet.cells.slice(0, ROWS_SHOWN);
  const columns = Math.min(COLUMNS_SHOWN, Math.max(0, ...rows.map((row) => row.length)));
  const isBold = (row: number, column: number): boolean =>
    (sheet.formats ?? []).some(
      ({ bold, range }) =>
        bold && range.top <= row && range.bottom >= row && range.left <= column && range.right >= column,
    );
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={s.templates.preview}>
      <table className={styles.table} lang="en">
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {Array.from({ length: columns }, (_, column) => {
                const text = contentText(row[column] as Content | undefined);
                return (
                  <td
                    key={column}
                    title={text}
                    className={mergeClasses(
                      styles.cell,
                      text.startsWith('=') && styles.formula,
                      isBold(index, column) && styles.bold,
                    )}
                  >
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
