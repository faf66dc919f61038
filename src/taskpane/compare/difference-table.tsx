import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { changeText } from '../../compare/shown-text';
import { firstCell } from '../state/format';
import { usePane } from '../state/pane-context';
import { CellLink } from '../ui/cell-link';
import type { Compared } from './comparing';
import { type Line, shown } from './said';

const useStyles = makeStyles({
  // Amounts of billions in a pane of 320 pixels: the table is moved, the screen is not.
  frame: { overflowX: 'auto' },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  figure: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS} 0`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  number: {
    padding: `0 ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalXXS}`,
    textAlign: 'end',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  last: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface DifferenceTableProps {
  readonly label: string;
  readonly lines: readonly Line[];
  /** Where a line's own cell of the open workbook is shown at a press. */
  readonly open?: Compared['open'];
}

/** Figures of both workbooks side by side, with the change of each: what they are above, so that amounts have the width. */
export function DifferenceTable({ label, lines, open }: DifferenceTableProps) {
  const styles = useStyles();
  const { s } = usePane();
  const number = mergeClasses(styles.number, styles.last);
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {[s.compare.first, s.compare.second, s.compare.change].map((title) => (
              <th key={title} scope="col" className={mergeClasses(styles.number, styles.strong)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {lines.map((line, index) => (
          <tbody key={index}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.figure}>
                {line.title} {open && <CellLink place={line[open].place} text={firstCell(line[open].place)} />}
              </th>
            </tr>
            <tr>
              <td className={number}>{shown(line.before, s)}</td>
              <td className={number}>{shown(line.after, s)}</td>
              <td className={mergeClasses(number, styles.strong)}>
                {line.change !== undefined && changeText(line.change, line.after.unit)}
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
